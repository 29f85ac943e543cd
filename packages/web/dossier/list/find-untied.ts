import type { ClaimLineFragment } from "../../api/generated/graphql.ts";
import type { NetworkModel } from "../../network/network-model.ts";
import type { UntiedClaim } from "../../network/NetworkList.tsx";

type ListedClaim = ClaimLineFragment & { readonly entities: readonly { readonly id: string }[] };

/** What is claimed of each thing, by its id, without a tie of its own: the network cannot draw it, the list can. */
export function findUntied(
  { links }: NetworkModel,
  claims: readonly ListedClaim[],
): ReadonlyMap<string, readonly UntiedClaim[]> {
  const ends = new Map<string, Set<string>>();
  for (const { claim, source, target } of links) {
    ends.set(claim, (ends.get(claim) ?? new Set()).add(source).add(target));
  }
  const untied = new Map<string, UntiedClaim[]>();
  for (const { id, modality, summary, entities } of claims) {
    for (const entity of entities) {
      if (ends.get(id)?.has(entity.id)) continue;
      untied.set(entity.id, [...(untied.get(entity.id) ?? []), { id, modality, summary }]);
    }
  }
  return untied;
}
