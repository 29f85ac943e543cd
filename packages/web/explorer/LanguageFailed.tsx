import type { Language } from "@dossier/shared/address";
import { useLanguageName } from "../i18n/use-language-name.ts";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "../ui/Icon.tsx";

/** Another language was asked for and did not come: the page stays in the one that it has, and says so. */
export function LanguageFailed({ wanted, retry }: { wanted: Language; retry: () => unknown }) {
  const text = useText();
  const languageName = useLanguageName();
  return (
    <div className="language-failed" role="alert">
      {text("error.language", { language: languageName(wanted) })}
      <button type="button" className="button" onClick={() => void retry()}>
        <Icon name="retry" />
        {text("error.retry")}
      </button>
    </div>
  );
}
