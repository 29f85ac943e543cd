import { LANGUAGES } from "@dossier/shared/address";
import { ErrorBoundary } from "../explorer/ErrorBoundary.tsx";
import { THEMES } from "../ui/theme.ts";
import { Drawing, measureDrawing } from "./Drawing.tsx";
import { type GalleryAddress, writeGalleryAddress } from "./gallery-address.ts";
import type { GallerySetting } from "./gallery-context.ts";
import type { GalleryState } from "./gallery-state.ts";
import { GallerySurroundings } from "./GallerySurroundings.tsx";
import { GALLERY } from "./states.ts";

type GalleryProps = GalleryAddress & GallerySetting;

/** Everything that the explorer draws, in every state, side by side. */
export function Gallery({ answers, ...address }: GalleryProps) {
  const { lang, only } = address;
  const groups = GALLERY.map((group) => ({
    ...group,
    states: group.states.filter(({ name }) => only === undefined || name === only),
  })).filter(({ states }) => states.length > 0);
  return (
    <>
      <Head {...address} />
      <main className="gallery" lang={lang}>
        <GallerySurroundings lang={lang} answers={answers}>
          {groups.map(({ id, title, states }) => (
            <section key={id} id={id}>
              <h2 lang="en">{title}</h2>
              <div className="gallery-states">
                {states.map((state) => (
                  <State key={state.name} state={state} address={address} />
                ))}
              </div>
            </section>
          ))}
        </GallerySurroundings>
      </main>
    </>
  );
}

interface StateProps {
  readonly state: GalleryState;
  readonly address: GalleryAddress;
}

function State({ state, address }: StateProps) {
  const { name, note } = state;
  const { width, height } = measureDrawing(state);
  return (
    <figure className="gallery-state" id={name} style={{ width }}>
      <figcaption lang="en">
        <a href={writeGalleryAddress({ ...address, only: name })}>{name}</a> {note}
      </figcaption>
      <div className="gallery-drawing" data-state={name} style={height === undefined ? undefined : { height }}>
        <ErrorBoundary address={name}>
          <Drawing {...state} />
        </ErrorBoundary>
      </div>
    </figure>
  );
}

/** The gallery speaks English to whoever works on the explorer; what it shows speaks the language that is chosen. */
function Head(address: GalleryAddress) {
  return (
    <header className="gallery-head" lang="en">
      <h1>Gallery</h1>
      <nav aria-label="Groups">
        {GALLERY.map(({ id, title }) => (
          <a key={id} href={`${writeGalleryAddress({ ...address, only: undefined })}#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <nav aria-label="Language and paper">
        {LANGUAGES.map((lang) => (
          <a
            key={lang}
            href={writeGalleryAddress({ ...address, lang })}
            aria-current={lang === address.lang ? "true" : undefined}
          >
            {lang}
          </a>
        ))}
        {THEMES.map((theme) => (
          <a
            key={theme}
            href={writeGalleryAddress({ ...address, theme })}
            aria-current={theme === address.theme ? "true" : undefined}
          >
            {theme}
          </a>
        ))}
      </nav>
    </header>
  );
}
