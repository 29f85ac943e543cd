import { toRequestError } from "../api/request-error.ts";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "../ui/Icon.tsx";
import { StateMessage } from "../ui/StateMessage.tsx";

interface ErrorStateProps {
  readonly error: unknown;
  readonly retry: () => unknown;
  readonly headingLevel?: 1 | 2;
}

/** A request that failed: why, in the reader's words, and a way to try again. */
export function ErrorState({ error, retry, headingLevel }: ErrorStateProps) {
  const text = useText();
  const { kind, requestId } = toRequestError(error);
  const explanation =
    kind === "UNREACHABLE"
      ? text("error.unreachable")
      : requestId
        ? text("error.failedWithId", { requestId })
        : text("error.failed");
  return (
    <StateMessage title={text("error.title")} text={explanation} headingLevel={headingLevel} role="alert">
      <button type="button" className="button" onClick={() => void retry()}>
        <Icon name="retry" />
        {text("error.retry")}
      </button>
    </StateMessage>
  );
}
