import { useCallback, useRef, useState } from "react";
import { Link } from "wouter";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";
import { describeSources } from "./describe-source.ts";
import { type Drawing, findDrawings } from "./find-drawings.ts";
import { drawPng, saveFile } from "./save-file.ts";
import { TakenLegend } from "./TakenLegend.tsx";
import { writePicture } from "./write-picture.ts";

interface TakePicturesProps {
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  /** What is in focus. */
  readonly data: DossierPageQuery;
  /** What of it is on screen, in words. */
  readonly view: readonly string[];
  /** The dossier's address. */
  readonly page: string;
  readonly lang: string;
  readonly onLeave: () => void;
}

const FORMS = ["svg", "png"] as const;
type Form = (typeof FORMS)[number];

/** The pictures that are on screen, as files. */
export function TakePictures({ dossier, data, view, page, lang, onLeave }: TakePicturesProps) {
  const text = useText();
  const { hrefOf } = useAddress();
  const legends = useRef<HTMLDivElement>(null);
  const [drawings] = useState(() => findDrawings(document));
  const [answer, setAnswer] = useState("");

  const write = useCallback(
    (drawing: Drawing) => {
      const name = text(`views.${drawing.name}`);
      const shown = [name, drawing.part && text("takeAway.part"), drawing.note, ...view].filter(
        (line) => typeof line === "string",
      );
      const count = text("claims.count", { count: drawing.marks.size });
      const label = drawing.name === "network" ? drawing.label : `${drawing.label}${text("list.comma")}${count}`;
      const legend = legends.current?.querySelectorAll(`[data-legend="${drawing.name}"] li`) ?? [];
      return writePicture(
        drawing,
        {
          title: dossier.title,
          shown,
          description: [label, ...shown.slice(1)].join(text("list.semicolon")),
          source: [
            ...(drawing.folded.size > 0 ? [text("takeAway.folded", { count: drawing.folded.size })] : []),
            text("takeAway.source", { sources: describeSources(dossier, text) }),
            text("takeAway.maker", { address: page }),
          ],
          lang,
        },
        [...legend],
      );
    },
    [dossier, view, page, lang, text],
  );
  const take = async (drawing: Drawing, form: Form) => {
    const name = `${dossier.id}-${drawing.name}.${form}`;
    try {
      // As it is at this moment: the window may have another size than when this was opened.
      const now = findDrawings(document).find((each) => each.name === drawing.name);
      if (!now) throw new Error(`picture: the ${drawing.name} is no longer on the page`);
      const picture = write(now);
      saveFile(form === "svg" ? new Blob([picture.svg], { type: "image/svg+xml" }) : await drawPng(picture), name);
      setAnswer(text("takeAway.saved", { name }));
    } catch {
      setAnswer(text("takeAway.failed"));
    }
  };

  return (
    <section>
      <h3>{text("takeAway.picture")}</h3>
      {drawings.length === 0 ? (
        <p className="take-away-hint">
          {text("takeAway.noPicture")}{" "}
          <Link href={hrefOf({ asList: false })} onClick={onLeave}>
            {text("takeAway.seePicture")}
          </Link>
        </p>
      ) : (
        <p className="take-away-hint">{text("takeAway.pictureHint")}</p>
      )}
      {drawings.map((drawing) => (
        <p key={drawing.name} className="take-away-picture">
          <b>{text(`views.${drawing.name}`)}</b>
          {FORMS.map((form) => (
            <button key={form} type="button" className="button" onClick={() => void take(drawing, form)}>
              <span className="visually-hidden">{text(`views.${drawing.name}`)} </span>
              {form.toUpperCase()}
            </button>
          ))}
        </p>
      ))}
      <p role="status" className="take-away-answer">
        {answer}
      </p>
      <div ref={legends} className="take-away-legends" aria-hidden="true" inert>
        {drawings.map((drawing) => (
          <TakenLegend key={drawing.name} drawing={drawing} data={data} />
        ))}
      </div>
    </section>
  );
}
