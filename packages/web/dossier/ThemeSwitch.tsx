import { useText } from "../i18n/use-text.ts";
import { Icon, type IconName } from "../ui/Icon.tsx";
import { useTheme, type Theme } from "../ui/theme.ts";

const ICONS: Readonly<Record<Theme, IconName>> = { auto: "auto", light: "sun", dark: "moon" };

/** Light paper, dark paper, or as the system has it; each press takes the next. */
export function ThemeSwitch() {
  const text = useText();
  const [theme, choose] = useTheme();
  const label = text("theme.change", { theme: text(`theme.${theme}`) });
  return (
    <button
      type="button"
      className="button icon-button theme-switch"
      title={label}
      onClick={() => choose(findNext(theme))}
    >
      <Icon name={ICONS[theme]} />
      <span className="visually-hidden">{label}</span>
    </button>
  );
}

/** The system's own paper comes last, so that the first press always changes something. */
function findNext(theme: Theme): Theme {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const order: readonly Theme[] = dark ? ["auto", "light", "dark"] : ["auto", "dark", "light"];
  return order[(order.indexOf(theme) + 1) % order.length] ?? "auto";
}
