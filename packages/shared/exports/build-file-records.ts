import type { AssertedBy, Claim, Dossier, Entity, Evidence, LocalizedText, Review, Source } from "../model/index.ts";
import { writeDate, writeInterval, writeTexts } from "./write-fields.ts";
import { takeSlug } from "./dossier-words.ts";

/** What the files of a dossier hold, each under the file's name without its ending. */
export interface FileRecords {
  readonly dossier: FileRecord;
  readonly entities: readonly FileRecord[];
  readonly claims: readonly FileRecord[];
  readonly reviews: readonly FileRecord[];
}

/** A record as an editor writes it. Keys that are undefined are not written. */
export type FileRecord = Readonly<Record<string, unknown>>;

/**
 * A dossier in the shape of its files: ids without the dossier before them, texts by language, times in EDTF. What the
 * validator makes of it is the same dossier.
 */
export function buildFileRecords(dossier: Dossier): FileRecords {
  const { id, title, summary, languages, protagonist, sources, unnamedSources } = dossier;
  const topics = new Set(dossier.entities.flatMap((entity) => (entity.type === "Topic" ? [entity.id] : [])));
  return {
    dossier: {
      id,
      title: writeTexts(title),
      summary: writeTexts(summary),
      languages,
      protagonist,
      sources: sources.map(writeSource),
      unnamedSources: unnamedSources.map((unnamed) => ({
        id: unnamed.id,
        description: writeTexts(unnamed.description),
      })),
    },
    entities: dossier.entities.map((entity) => writeEntity(entity, topics)),
    claims: dossier.claims.map(writeClaim),
    reviews: dossier.reviews.map(writeReview),
  };
}

function writeSource({ title, publisher, published, passages, ...rest }: Source): FileRecord {
  const { id, ...measures } = rest;
  return {
    id,
    title: writeTexts(title),
    publisher: writeTexts(publisher),
    published: writeDate(published),
    ...measures,
    passages: passages.map((passage) => ({
      ...passage,
      title: writeTexts(passage.title),
      summary: writeTexts(passage.summary),
    })),
  };
}

/** A topic that only another dossier of the library has is left out: the files would name what they do not hold. */
function writeEntity({ names, aliases, description, ...own }: Entity, topics: ReadonlySet<string>): FileRecord {
  const { id, type, sameAs, ...kinds } = own;
  return {
    id,
    type,
    ...kinds,
    ...("topics" in kinds ? { topics: kinds.topics.filter((topic) => topics.has(topic)) } : {}),
    names,
    aliases,
    description: writeTexts(description),
    sameAs,
  };
}

function writeClaim(claim: Claim): FileRecord {
  const { id, type, dossier: _dossier, summary, label, modality, polarity, ...rest } = claim;
  const { assertedBy, time, statedAt, evidence, reviews: _reviews, ...own } = rest;
  return {
    id: takeSlug(id),
    type,
    ...Object.fromEntries(Object.entries(own).map(([key, value]) => [key, writeOwn(claim, key, value)])),
    label: writeTexts(label),
    summary: writeTexts(summary),
    modality,
    polarity,
    assertedBy: writeAssertedBy(assertedBy),
    time: time && writeInterval(time),
    statedAt: writeDate(statedAt),
    evidence: evidence.map(writeEvidence),
  };
}

/** Fields of a type whose form in a file is another than in the model. */
function writeOwn(claim: Claim, key: string, value: unknown): unknown {
  if (TEXT_FIELDS.has(key)) return writeTexts(value as readonly LocalizedText[]);
  if (claim.type === "Causation" && (key === "cause" || key === "effect")) return takeSlug(claim[key]);
  if (claim.type === "ResearchClaim" && key === "venue" && claim.venue) {
    return "entity" in claim.venue ? claim.venue.entity : writeTexts(claim.venue.text);
  }
  return value;
}

const TEXT_FIELDS: ReadonlySet<string> = new Set([
  "title",
  "organizationalUnit",
  "degree",
  "field",
  "round",
  "statement",
]);

function writeAssertedBy(assertedBy: AssertedBy): unknown {
  if (assertedBy.kind === "ENTITY") return assertedBy.entity;
  return assertedBy.kind === "UNNAMED" ? { unnamed: assertedBy.unnamedSource } : { source: assertedBy.source };
}

function writeEvidence({ kind: _kind, ...evidence }: Evidence): FileRecord {
  return evidence;
}

function writeReview({ id, claim, reason, reviewer, reviewed, ...rest }: Review): FileRecord {
  return {
    id: takeSlug(id),
    claim: takeSlug(claim),
    ...rest,
    reason: writeTexts(reason),
    reviewer: writeTexts(reviewer),
    reviewed: writeDate(reviewed),
  };
}
