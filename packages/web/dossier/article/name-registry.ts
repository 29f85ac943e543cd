const REGISTRIES = new Map([
  ["www.wikidata.org", "Wikidata"],
  ["orcid.org", "ORCID"],
  ["ror.org", "ROR"],
  ["viaf.org", "VIAF"],
  ["isni.org", "ISNI"],
]);

/** "Wikidata Q3571662": the registry and the last piece of the address, which is the identifier in all of them. */
export function nameRegistry(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `${REGISTRIES.get(hostname) ?? hostname.replace(/^www\./, "")} ${pathname.split("/").findLast(Boolean) ?? ""}`.trim();
}
