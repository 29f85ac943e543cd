import {
  makeClaim,
  makeDate,
  makeEntity,
  makeName,
  makeSmallDossier,
  makeTexts,
  makeTime,
} from "@dossier/shared/fixtures";
import type { Claim, Dossier, Entity } from "@dossier/shared/model";
import type { StoredLibrary } from "../stored-library.ts";

/** The operator's text of the second dossier's source: two lines, with a character outside the basic plane in the first. */
export const GAZETTE_TEXT = "Okoye 𝄞 joins Saltmark.\nShe was at Ondara.";

/**
 * Two invented dossiers that share two organizations: the small one of the shared fixtures, and one in which Mara Okoye
 * joins Saltmark. What the contract says about counts and orders is said of these.
 */
export function makeContractLibrary(moreClaims: readonly Claim[] = []): StoredLibrary {
  const [first, second] = [makeSmallDossier(), makeSecondDossier(moreClaims)];
  const entities = new Map<string, Entity>();
  for (const entity of [...first.entities, ...second.entities]) {
    if (!entities.has(entity.id)) entities.set(entity.id, entity);
  }
  return {
    version: `contract ${moreClaims.length}`,
    dossiers: [first, second],
    entities: [...entities.values()],
    texts: new Map([["gazette", GAZETTE_TEXT]]),
  };
}

function makeSecondDossier(moreClaims: readonly Claim[]): Dossier {
  const places = { source: "gazette", paragraph: 1, kind: "PASSAGE" } as const;
  return {
    id: "okoye-joins-saltmark",
    title: makeTexts("Okoye joins Saltmark", "奧可耶加入鹽標"),
    summary: makeTexts("Another invented story.", "另一個虛構故事。"),
    languages: ["en", "zh-Hant"],
    sources: [
      {
        id: "gazette",
        title: makeTexts("Okoye joins Saltmark", "奧可耶加入鹽標"),
        publisher: makeTexts("The Gazette", "公報"),
        lang: "en",
        published: makeDate("2032-01-10"),
        address: "https://gazette.example/okoye",
        length: 41,
        sha256: "ab".repeat(32),
        paragraphs: [23, 18],
        passages: [],
      },
    ],
    unnamedSources: [],
    entities: [
      makeEntity("Person", "mara-okoye", "Mara Okoye", "奧可耶", { aliases: [makeName("zh-Hans", "马拉·奥可耶")] }),
      makeEntity("Organization", "saltmark", "Saltmark", "鹽標", { kind: "COMPANY" }),
      makeEntity("Organization", "ondara", "Ondara", "昂達拉", { kind: "COMPANY" }),
      makeEntity("Organization", "saltmark-lab", "Saltmark Lab", "鹽標實驗室", { kind: "UNIT" }),
      makeEntity("Person", "hermit", "The Hermit", "隱士"),
    ],
    claims: [
      makeClaim({
        type: "Role",
        id: "okoye-joins-saltmark/okoye-at-saltmark",
        person: "mara-okoye",
        organization: "saltmark",
        title: makeTexts("head of research", "研究主管"),
        time: makeTime("2032-01/.."),
        statedAt: makeDate("2032-01-10"),
        assertedBy: { kind: "ENTITY", entity: "saltmark" },
        evidence: [{ ...places, start: 0, end: 22, mentions: ["Okoye", "𝄞"] }],
      }),
      makeClaim({
        type: "Role",
        id: "okoye-joins-saltmark/okoye-at-ondara",
        person: "mara-okoye",
        organization: "ondara",
        title: makeTexts("engineer", "工程師"),
        time: makeTime("2028/2031"),
        statedAt: makeDate("2032-01-10"),
        assertedBy: { kind: "SOURCE", source: "gazette" },
        evidence: [{ ...places, paragraph: 2, start: 24, end: 42, mentions: ["Atlantis"] }],
      }),
      makeClaim({
        type: "Relationship",
        id: "okoye-joins-saltmark/lab-is-part-of-saltmark",
        from: "saltmark-lab",
        to: "saltmark",
        kind: "PART_OF",
        statedAt: makeDate("2032-01-10"),
        assertedBy: { kind: "SOURCE", source: "gazette" },
        evidence: [{ kind: "RECORD", source: "gazette", record: "register 7" }],
      }),
      makeClaim({
        type: "Funding",
        id: "okoye-joins-saltmark/saltmark-round",
        kind: "ROUND",
        recipient: "saltmark",
        amount: { amount: "14300000000.01", currency: "USD", approximate: false },
        time: makeTime("2031-12-24"),
        statedAt: makeDate("2032-01-09"),
        assertedBy: { kind: "SOURCE", source: "gazette" },
        evidence: [{ ...places, start: 8, end: 12, mentions: [] }],
      }),
      makeClaim({
        type: "Funding",
        id: "okoye-joins-saltmark/saltmark-grant",
        kind: "GRANT",
        recipient: "saltmark",
        amount: { amount: "900", currency: "EUR", approximate: false },
        statedAt: makeDate("2032-01-09"),
        assertedBy: { kind: "SOURCE", source: "gazette" },
        evidence: [{ ...places, start: 8, end: 12, mentions: [] }],
      }),
      ...moreClaims,
    ].map(summarize),
    reviews: [],
  };
}

function summarize(claim: Claim): Claim {
  return { ...claim, summary: makeTexts(`Invented: ${claim.id}.`, `虛構：${claim.id}。`) };
}
