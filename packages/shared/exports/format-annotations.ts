import { type Claim, type Dossier, type Evidence, type Source, selectText } from "../model/index.ts";
import { buildDossierWords } from "./dossier-words.ts";
import type { ExportOptions } from "./export-options.ts";
import type { LinkedThing } from "./linked-thing.ts";
import { selectClaims } from "./select-claims.ts";

/**
 * The evidence as a W3C Web Annotation collection: each passage or record an Annotation, its body the claim in our words,
 * its target the place in the source. Offsets count Unicode code points of the text whose SHA-256 is in the source's
 * `ni:` address (RFC 6920); it is the source itself where that has no public address.
 */
export function formatAnnotations(dossier: Dossier, options: ExportOptions): string {
  const part = selectClaims(dossier, options.claims);
  const words = buildDossierWords(part, options);
  const sources = new Map(part.sources.map((source) => [source.id, source]));
  const items = part.claims.flatMap((claim) =>
    claim.evidence.map((evidence, place) => ({
      id: `${words.claimPage(claim.id)}#evidence-${place + 1}`,
      type: "Annotation",
      motivation: "describing",
      body: [
        writeSummary(claim, options.lang),
        { type: "SpecificResource", source: words.claimPage(claim.id), purpose: "linking" },
      ],
      target: writeTarget(evidence, sources.get(evidence.source)),
    })),
  );
  const collection = `${options.address}/export/${part.id}.annotations.jsonld`;
  const written = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: collection,
    type: "AnnotationCollection",
    label: words.textOf(part.title),
    total: items.length,
    first: { id: `${collection}#page-1`, type: "AnnotationPage", partOf: collection, startIndex: 0, items },
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

function writeSummary({ summary }: Claim, lang: string): LinkedThing {
  const text = selectText(summary, lang);
  return {
    type: "TextualBody",
    value: text?.value ?? "",
    language: text?.lang,
    format: "text/plain",
    purpose: "describing",
  };
}

function writeTarget(evidence: Evidence, source: Source | undefined): LinkedThing {
  const id = evidence.kind === "RECORD" ? (evidence.address ?? source?.address) : source?.address;
  const text = source && nameText(source.sha256);
  return {
    type: "SpecificResource",
    source: {
      id: id ?? text,
      type: "Text",
      language: source?.lang,
      ...(id === undefined || id === text ? {} : { canonical: text }),
    },
    selector: writeSelector(evidence),
  };
}

function writeSelector(evidence: Evidence): LinkedThing {
  if (evidence.kind === "PASSAGE") {
    return { type: "TextPositionSelector", start: evidence.start, end: evidence.end };
  }
  const { record, field } = evidence;
  return { type: "FragmentSelector", value: field === undefined ? record : `${record}.${field}` };
}

/** The name of a text by its content. */
function nameText(sha256: string): string {
  const bytes = sha256.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  const base64 = btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return `ni:///sha-256;${base64}`;
}
