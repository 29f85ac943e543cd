import type { AddressState } from "@dossier/shared/address";
import type { NetworkModel } from "../../network/network-model.ts";

/**
 * The things whose ties stand open when a list is opened: what is selected or asked for, else the one whom the story is
 * about.
 */
export function findOpened(
  { nodes, links, protagonist }: NetworkModel,
  { selection, path, focus }: Pick<AddressState, "selection" | "path" | "focus">,
): ReadonlySet<string> {
  if (selection?.kind === "entity") return new Set([selection.id]);
  if (selection) {
    const line = links.find(({ claim }) => claim === selection.id);
    // The other end would tell the same tie once more.
    return new Set(line && [line.source]);
  }
  const asked = [...(path ?? []), ...focus].filter((id) => id !== undefined);
  return new Set(asked.length > 0 ? asked : [protagonist ?? nodes[0]?.id ?? ""]);
}
