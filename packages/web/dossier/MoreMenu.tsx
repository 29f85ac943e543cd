import { useEffect, useRef, type ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "../ui/Icon.tsx";

interface MoreMenuProps {
  readonly lang: string;
  readonly children: ReactNode;
}

/**
 * The tools that are not needed at once, with their words: on a phone the picture needs the room. It opens without scripts
 * too; with them Escape, a press beside it, another language and going on by Tab fold it away.
 */
export function MoreMenu({ lang, children }: MoreMenuProps) {
  const text = useText();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = menu.current;
    if (!element) return undefined;
    const isOutside = (target: EventTarget | null) => target instanceof Node && !element.contains(target);
    const onKeyDown = (event: KeyboardEvent) => {
      // What has been opened from here has its own Escape.
      const inDialog = event.target instanceof Element && event.target.closest("dialog");
      if (event.key !== "Escape" || !element.open || inDialog) return;
      event.stopPropagation();
      fold(element);
    };
    const onFocusOut = (event: FocusEvent) => {
      if (isOutside(event.relatedTarget)) element.open = false;
    };
    const onPress = (event: PointerEvent) => {
      if (isOutside(event.target)) element.open = false;
    };
    element.addEventListener("keydown", onKeyDown);
    element.addEventListener("focusout", onFocusOut);
    document.addEventListener("pointerdown", onPress);
    return () => {
      element.removeEventListener("keydown", onKeyDown);
      element.removeEventListener("focusout", onFocusOut);
      document.removeEventListener("pointerdown", onPress);
    };
  }, []);
  const before = useRef(lang);
  useEffect(() => {
    if (before.current !== lang && menu.current?.open) fold(menu.current);
    before.current = lang;
  }, [lang]);
  return (
    <details ref={menu} className="more-menu">
      <summary className="button icon-button" title={text("header.more")}>
        <Icon name="more" />
        <span className="visually-hidden">{text("header.more")}</span>
      </summary>
      <div className="more-items">{children}</div>
    </details>
  );
}

function fold(menu: HTMLDetailsElement): void {
  menu.open = false;
  menu.querySelector("summary")?.focus();
}
