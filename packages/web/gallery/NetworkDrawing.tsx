import { useMemo, useState } from "react";
import type { Language } from "@dossier/shared/address";
import { NetworkView } from "../network/NetworkView.tsx";
import { createPointedStore } from "../ui/pointed.ts";
import { buildNetworkProps, type NetworkSample } from "./network-sample.ts";

/** A network in one of its states; what is pointed at is so from the beginning. */
export function NetworkDrawing({ sample, lang }: { readonly sample: NetworkSample; readonly lang: Language }) {
  const props = useMemo(() => buildNetworkProps(sample, lang), [sample, lang]);
  const [pointed] = useState(() => {
    const store = createPointedStore();
    store.tell(sample.pointedAt ?? null);
    return store;
  });
  return <NetworkView {...props} pointed={pointed} />;
}
