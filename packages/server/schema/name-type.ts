/** The GraphQL type of a thing of the model that stands behind an interface or a union. */
export function nameType(thing: unknown): string {
  if (typeof thing !== "object" || thing === null) throw new Error(`type: ${String(thing)} has none`);
  if ("type" in thing) return String(thing.type);
  if ("record" in thing) return "RecordEvidence";
  if ("paragraph" in thing) return "PassageEvidence";
  // Documents of the dossier have no type of their own: each is told by a field that no other has.
  if ("verdict" in thing) return "Review";
  if ("sha256" in thing) return "Source";
  return "sources" in thing ? "Dossier" : "UnnamedSource";
}
