import { useRef, useState, type ComponentType } from "react";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { usePageKeys } from "../keys/use-page-keys.ts";
import type { HelpDialogProps } from "./HelpDialog.tsx";

/** Shows how to read the pictures and all keys, by a press or by "?". What it shows is loaded when it is first asked for. */
export function HelpButton() {
  const text = useText();
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly Dialog: ComponentType<HelpDialogProps> }>();
  const button = useRef<HTMLButtonElement>(null);
  const show = () => {
    // What is folded away with the button would not be seen either.
    button.current?.closest("details")?.setAttribute("open", "");
    setOpen(true);
    // Without a connection nothing opens, and the next press tries again.
    import("./HelpDialog.tsx").then(
      ({ HelpDialog }) => setLoaded({ Dialog: HelpDialog }),
      () => setOpen(false),
    );
  };
  usePageKeys({ onSearch: () => document.getElementById("search-input")?.focus(), onHelp: show });
  const label = text("help.button");
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button icon-button help-button"
        title={label}
        aria-haspopup="dialog"
        onClick={show}
      >
        <Icon name="help" />
        <span className="visually-hidden">{label}</span>
      </button>
      {open && loaded && <loaded.Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
