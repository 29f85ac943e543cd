import { makeClaim, makeEntity, makeSmallDossier, makeTexts, makeTime } from "../fixtures/index.ts";
import type { Dossier } from "../model/index.ts";

/** The small story with names and words that would be markup, fields or formulas where they are not written with care. */
export function makeHostileDossier(): Dossier {
  const story = makeSmallDossier();
  return {
    ...story,
    title: makeTexts('A <title> & "more"\r\nER  - \r\nTY  - BOOK', "標題 <b>"),
    entities: [
      ...story.entities.filter(({ id }) => id !== "ilka-dorn"),
      makeEntity("Person", "ilka-dorn", "=cmd|' /C calc'!A0", "<伊卡>&\u0000\u000b\ud800多恩"),
    ],
    claims: [
      ...story.claims,
      makeClaim({
        type: "Relationship",
        id: `${story.id}/second-founding`,
        from: "mirel-tavask",
        to: "saltmark",
        kind: "FOUNDED",
        label: makeTexts('@SUM(1), "quoted"\nand on', "］]>"),
        summary: makeTexts("\t=1+1", "＝1+1"),
        time: makeTime("2031"),
        assertedBy: { kind: "SOURCE", source: "tidal-post" },
        evidence: [{ kind: "RECORD", source: "tidal-post", record: "17", field: "owner" }],
      }),
    ],
  };
}
