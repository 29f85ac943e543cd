import { useText } from "../../i18n/use-text.ts";
import { ErrorState } from "../ErrorState.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { StateMessage } from "../../ui/StateMessage.tsx";

interface PanelStateProps {
  readonly id: string;
  readonly error: unknown;
  /** Null where the answer is that there is no such thing; undefined where there is no answer yet. */
  readonly found: object | null | undefined;
  readonly retry: () => unknown;
}

/** What the panel shows while it has nothing to show: that it failed, that there is nothing, or that it is coming. */
export function PanelState({ id, error, found, retry }: PanelStateProps) {
  const text = useText();
  if (error) return <ErrorState error={error} retry={retry} />;
  if (found === undefined) return <Skeleton lines={9} label={text("loading.panel")} />;
  return <StateMessage title={text("notFound.selection")} text={text("notFound.thing", { id })} role="status" />;
}
