import { RequestError } from "../api/request-error.ts";
import { ErrorState } from "../dossier/ErrorState.tsx";
import { PanelState } from "../dossier/panel/PanelState.tsx";
import { useText } from "../i18n/use-text.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { StateMessage } from "../ui/StateMessage.tsx";
import type { GalleryGroup, GalleryState } from "./gallery-state.ts";

/** What stands where there is nothing, or nothing yet. */
export const waitingStates: GalleryGroup = {
  id: "waiting",
  title: "Nothing, or not yet",
  states: [
    state(
      "loading",
      "The panel is on its way.",
      <PanelState id="x" error={undefined} found={undefined} retry={stay} />,
    ),
    state("loading-page", "A page is on its way.", <Loading />),
    state("error-unreachable", "The server cannot be reached.", <Failed kind="UNREACHABLE" />),
    state("error-failed", "The server failed and says its number.", <Failed kind="FAILED" requestId="4f2a91" />),
    state("error-failed-unnumbered", "The server failed and says nothing.", <Failed kind="FAILED" />),
    state(
      "not-found",
      "There is no such thing.",
      <PanelState id="nobody" error={undefined} found={null} retry={stay} />,
    ),
    state("no-claims", "A dossier without a claim.", <NoClaims />),
  ],
};

function state(name: string, note: string, content: React.ReactNode): GalleryState {
  return { name, note, drawing: { kind: "part", width: 380, content } };
}

function Loading() {
  return <Skeleton lines={6} label={useText()("loading.page")} />;
}

function NoClaims() {
  const text = useText();
  return <StateMessage title={text("empty.title")} text={text("empty.text")} role="status" />;
}

function Failed({ kind, requestId }: { readonly kind: RequestError["kind"]; readonly requestId?: string }) {
  return <ErrorState error={new RequestError(kind, "gallery", requestId)} retry={stay} />;
}

function stay() {}
