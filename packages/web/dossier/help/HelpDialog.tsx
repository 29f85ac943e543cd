import { useEffect, useRef, useState, type MouseEvent } from "react";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useSingleKeys } from "../keys/single-keys.ts";
import { HowToRead } from "./HowToRead.tsx";
import { KEY_PARTS, type KeyLine } from "./key-lists.ts";

export interface HelpDialogProps {
  readonly onClose: () => void;
}

/** How the pictures are to be read, then all keys, part by part. The browser keeps the focus inside, closes it with Escape, and puts the focus back. */
export function HelpDialog({ onClose }: HelpDialogProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  // Who reads with the fingers has seldom keys at hand: they are folded.
  const [hasKeys] = useState(() => !matchMedia("(pointer: coarse)").matches);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  const onClick = (event: MouseEvent) => {
    // Beside the words is the dialog itself: its backdrop.
    if (event.target === dialog.current) close();
  };
  return (
    // Escape does what the press beside it does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={onClose} onClick={onClick}>
      <div className="help-sheet">
        <div className="help-head">
          <h2 id="help-title">{text("help.title")}</h2>
          <button type="button" className="button icon-button" title={text("help.closeHelp")} onClick={close}>
            <Icon name="close" />
            <span className="visually-hidden">{text("help.closeHelp")}</span>
          </button>
        </div>
        {/* A scrolling region that can be scrolled by keyboard too. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="help-scroll" tabIndex={0} role="region" aria-labelledby="help-title">
          <HowToRead />
          <details className="help-all-keys" open={hasKeys}>
            <summary>
              <h3>{text("help.keys")}</h3>
            </summary>
            <div className="help-parts">
              {KEY_PARTS.map(({ id, title, lines }) => (
                <section key={id}>
                  <h4>{text(title)}</h4>
                  <dl>
                    {lines.map((line) => (
                      <div key={line.does}>
                        <dt>
                          <Keys keys={line.keys} />
                        </dt>
                        <dd>{text(line.does)}</dd>
                      </div>
                    ))}
                  </dl>
                </section>
              ))}
            </div>
            <label className="help-choice">
              <input type="checkbox" checked={singleKeys} onChange={(event) => setSingleKeys(event.target.checked)} />
              <span>{text("help.singleKeys")}</span>
            </label>
          </details>
        </div>
      </div>
    </dialog>
  );
}

function Keys({ keys }: Pick<KeyLine, "keys">) {
  return keys.map((together) => (
    <span key={together.join(" ")} className="help-keys">
      {together.map((key) => (
        <kbd key={key}>{KEY_NAMES[key] ?? key}</kbd>
      ))}
    </span>
  ));
}

/** What stands on the keys, where that is another word. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageUp: "Page Up",
  PageDown: "Page Down",
  Escape: "Esc",
  "-": "−",
};
