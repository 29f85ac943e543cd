import type { TimelineAnswer, TimelineAnswerClaim, TimelineAnswerDate, TimelineAnswerItem } from "./timeline-answer.ts";

const ENTITIES = {
  ada: { id: "ada", type: "Person", name: "Ada Lovelace" },
  babbage: { id: "babbage", type: "Person", name: "Charles Babbage" },
  mill: { id: "mill", type: "Organization", name: "Mill & Co" },
  college: { id: "college", type: "Organization", name: "Girton College" },
  engine: { id: "engine", type: "Work", name: "Analytical Engine" },
  medal: { id: "medal", type: "Award", name: "Lyon Medal" },
} as const;
type Name = keyof typeof ENTITIES;

/** A small life in which every kind of date, bound and modality occurs once; its lanes are Ada, Mill & Co and two others. */
export function buildTimelineAnswer(): TimelineAnswer {
  return {
    timeline: {
      nodes: [
        item("degree", "ada", moment("1983"), { type: "Education", names: ["ada", "college"], label: "Degree" }),
        item("born", "ada", moment("1960", { approximate: true }), {
          type: "Happening",
          names: ["ada"],
          label: "birth",
        }),
        item("post", "ada", span("2013", "2025-12"), {
          names: ["ada", "mill"],
          label: "Chief scientist",
          importance: 1,
        }),
        item("teaches", "ada", span("2003"), { names: ["ada", "college"], label: "Professor", endKind: "NOT_STATED" }),
        item("medal", "ada", moment("2018"), {
          type: "Honour",
          names: ["ada", "medal"],
          label: "Lyon Medal",
          verdict: "DISPUTED",
        }),
        item("speech", "ada", moment("2025-11-20"), { type: "Happening", names: ["ada"], label: "announcement" }),
        item("built", "ada", moment("2024"), { type: "Contribution", names: ["ada", "engine"], label: "created" }),
        item("leaves", "ada", span("2025-12"), {
          type: "Relationship",
          names: ["ada", "mill"],
          label: "leaves",
          modality: "PLANNED",
          endKind: "OPEN",
        }),
        item("buys", "mill", moment("2025-22"), { type: "Funding", names: ["mill", "college"], label: "US$1 · stake" }),
        item("talks", "mill", moment("2025-11"), {
          type: "Funding",
          names: ["mill"],
          label: "in talks",
          modality: "RUMOURED",
        }),
        item("speech", "mill", moment("2025-11-20"), { type: "Happening", names: ["ada"], label: "announcement" }),
        item("hired", "babbage", moment("2013"), {
          type: "Relationship",
          names: ["babbage", "ada"],
          label: "recruited",
        }),
        item("medal", "college", moment("2018"), { type: "Honour", names: ["ada", "medal"], label: "Lyon Medal" }),
      ],
    },
  };
}

interface ItemOptions {
  readonly names: readonly Name[];
  readonly label: string;
  readonly type?: TimelineAnswerClaim["type"];
  readonly modality?: TimelineAnswerClaim["modality"];
  readonly importance?: number;
  readonly endKind?: TimelineAnswerItem["time"]["endKind"];
  readonly verdict?: "DISPUTED";
}

function item(id: string, lane: Name, time: TimelineAnswerItem["time"], options: ItemOptions): TimelineAnswerItem {
  const { names, label, type = "Role", modality = "STATED", importance = 0.6, endKind, verdict } = options;
  return {
    id: `${id}@${lane}`,
    label,
    importance,
    lane: ENTITIES[lane],
    time: endKind ? { ...time, end: null, endKind } : time,
    claim: {
      id,
      type,
      modality,
      polarity: "AFFIRMED",
      summary: `What is claimed about ${label}.`,
      entities: names.map((name) => ENTITIES[name]),
      reviews: verdict ? [{ verdict }] : [],
    },
  };
}

function moment(edtf: string, more: Partial<TimelineAnswerDate> = {}): TimelineAnswerItem["time"] {
  const at = { ...date(edtf), ...more };
  return { label: edtf, start: at, startKind: "KNOWN", end: at, endKind: "KNOWN", moment: true };
}

function span(from: string, to?: string): TimelineAnswerItem["time"] {
  return {
    label: `from ${from}${to ? ` to ${to}` : ""}`,
    start: date(from),
    startKind: "KNOWN",
    end: to ? date(to) : null,
    endKind: to ? "KNOWN" : "NOT_STATED",
    moment: false,
  };
}

function date(edtf: string): TimelineAnswerDate {
  const [year, month, day] = edtf.split("-");
  const common = { edtf, approximate: false, uncertain: false };
  if (month === "22") return { ...common, earliest: `${year}-06-01`, latest: `${year}-08-31`, precision: "SEASON" };
  if (day) return { ...common, earliest: edtf, latest: edtf, precision: "DAY" };
  if (month)
    return { ...common, earliest: `${edtf}-01`, latest: `${edtf}-${month === "11" ? 30 : 31}`, precision: "MONTH" };
  return { ...common, earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: "YEAR" };
}
