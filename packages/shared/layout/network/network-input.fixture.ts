import { makeLargeDossier } from "../../fixtures/index.ts";
import { selectText } from "../../model/index.ts";
import type { Dossier } from "../../model/index.ts";
import { claimLabel, projectNetwork } from "../../projections/index.ts";
import { numberFans } from "./fan.ts";
import type { LayoutInput } from "./layout-input.ts";

/** An invented dossier about as large as the article's. */
export function inventDossier(): Dossier {
  return makeLargeDossier(7, { entities: 60, claims: 120 });
}

/** What is to be drawn of a dossier, in one language. */
export function drawDossier(dossier: Dossier, lang: string): LayoutInput {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const nameOf = (id: string) => selectText(entities.get(id)!.names, lang)!.value;
  const { nodes, links } = projectNetwork(dossier);
  const fans = numberFans(links);
  return {
    nodes: nodes.map(({ id, importance }) => ({ id, importance, type: entities.get(id)!.type, name: nameOf(id) })),
    links: links.map(({ id, source, target, directed, claim }, index) => ({
      id,
      source,
      target,
      directed,
      label: claimLabel(claims.get(claim)!, lang, nameOf),
      signed: claims.get(claim)!.reviews.length > 0,
      fan: fans[index]!.fan,
      fanSize: fans[index]!.fanSize,
    })),
    protagonist: dossier.protagonist,
  };
}
