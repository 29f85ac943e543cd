import { ErrorState } from "../dossier/ErrorState.tsx";
import { useText } from "../i18n/use-text.ts";
import { Skeleton } from "../ui/Skeleton.tsx";

/** A page whose words are on their way, or did not come. */
export function WaitingPage({ error, retry }: { error: unknown; retry: () => unknown }) {
  const text = useText();
  return (
    <main className="plain-page">
      {error ? (
        <ErrorState error={error} retry={retry} headingLevel={1} />
      ) : (
        <Skeleton lines={8} label={text("loading.panel")} />
      )}
    </main>
  );
}
