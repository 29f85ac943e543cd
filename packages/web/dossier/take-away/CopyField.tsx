import { useId, useRef, useState } from "react";
import { useText } from "../../i18n/use-text.ts";

interface CopyFieldProps {
  readonly label: string;
  readonly words: string;
  readonly multiline?: boolean;
}

/** Words to copy by one press; where the browser does not allow that, they are selected for the reader's own keys. */
export function CopyField({ label, words, multiline = false }: CopyFieldProps) {
  const text = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<{ readonly words: string; readonly done: boolean }>();
  const copy = async () => {
    const done = await writeClipboard(words);
    const field = area.current ?? input.current;
    if (!done) field?.focus();
    field?.select();
    setAnswer({ words, done });
  };
  const said = answer?.words === words ? text(answer.done ? "takeAway.copied" : "takeAway.copyByHand") : "";
  return (
    <div className="take-away-copy">
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      {multiline ? (
        <textarea ref={area} id={id} readOnly rows={4} value={words} />
      ) : (
        <input ref={input} id={id} readOnly value={words} />
      )}
      <button type="button" className="button" onClick={() => void copy()}>
        {text("takeAway.copy")}
        <span className="visually-hidden">{text("takeAway.copyWhat", { what: label })}</span>
      </button>
      <p role="status">{said}</p>
    </div>
  );
}

/** Whether it was allowed: a page without TLS has no clipboard at all. */
async function writeClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
