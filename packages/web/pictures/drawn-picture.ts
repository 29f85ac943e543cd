import type { composeNetwork } from "@dossier/shared/layout";
import type { ReactNode } from "react";
import type { NetworkModel } from "../network/network-model.ts";
import type { NetworkSelection } from "../network/network-selection.ts";

/** A picture put together: what stands on the paper, and the network in it with what is to be brought out. */
export interface DrawnPicture {
  readonly width: number;
  readonly height: number;
  readonly content: ReactNode;
  readonly model: NetworkModel;
  readonly network: ReturnType<typeof composeNetwork<NetworkModel["nodes"][number], NetworkModel["links"][number]>>;
  readonly selection: NetworkSelection | null;
}
