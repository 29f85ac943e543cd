import type { DossierPageQuery } from "../api/generated/graphql.ts";
import { buildNetworkModel, type NetworkModel } from "../network/network-model.ts";

/** The network of a page's answer, with the one whom the story is about in the middle. */
export function buildPageNetwork({ dossier, graph }: DossierPageQuery): NetworkModel {
  return buildNetworkModel(graph, { protagonist: dossier?.protagonist?.id });
}
