import type { DossierPageQuery } from "../api/generated/graphql.ts";
import { buildNetworkModel, type NetworkModel } from "../network/network-model.ts";

/** The network of a page's answer, with the one whom the story is about in the middle, and every tie with its time. */
export function buildPageNetwork({ dossier, graph }: DossierPageQuery): NetworkModel {
  const times = new Map(dossier?.claims.nodes.flatMap(({ id, time }) => (time ? [[id, time.label] as const] : [])));
  return buildNetworkModel(graph, { protagonist: dossier?.protagonist?.id, times });
}
