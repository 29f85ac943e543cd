import { countDays, type IsoDay } from "../dates/index.ts";
import { CLAIM_TYPES, MODALITIES, VERDICTS } from "../model/index.ts";
import { type AddressState, type Pin, PLAIN_STATE, type Selection, VIEWS } from "./address-state.ts";
import type { ReviewState } from "./claim-filter.ts";
import { parseLanguage } from "./languages.ts";

export const REVIEW_STATES: readonly ReviewState[] = [...VERDICTS, "NONE"];

/** Thousandths: the whole width or height of a picture. */
const WHOLE = 1000;
/** Whoever opens more sees everything better. */
export const MOST_IN_FOCUS = 8;
/** More than anybody opens, pins or picks by hand; what an address has beyond that is left out. */
const MOST = 100;

/**
 * Reads the state from a query string (with or without its question mark). What it does not understand it leaves out.
 *
 * @param dossier id of the dossier that the page is about, which the ids of its claims begin with
 */
export function parseAddress(search: string, dossier: string): AddressState {
  const params = new URLSearchParams(search);
  const list = (name: string) => [...new Set((params.get(name) ?? "").split(",").filter(Boolean))].slice(0, MOST);
  // `view=list` is how addresses said it before network and timeline each had a list of its own.
  const asked = params.get("view");
  const view = VIEWS.find((each) => each === asked) ?? PLAIN_STATE.view;
  const [from, to] = list("path");
  return {
    lang: parseLanguage(params.get("lang")),
    view,
    asList: params.get("as") === "list" || asked === "list",
    step: view === "story" ? parseStep(params.get("step")) : undefined,
    selection: parseSelection(params.get("select"), dossier),
    // How two things are tied is told in the whole network: then nothing is in focus, whatever an address that was typed says.
    focus: to === undefined ? list("focus").slice(0, MOST_IN_FOCUS) : [],
    path: from === undefined ? undefined : [from, to],
    asOf: parseDay(params.get("asOf")),
    filter: {
      modalities: pick(MODALITIES, list("only")),
      types: pick(CLAIM_TYPES, list("type")),
      speakers: list("by"),
      topics: list("topic"),
      reviews: pick(REVIEW_STATES, list("review")),
      from: parseBound(params.get("from")),
      to: parseBound(params.get("to")),
    },
    pins: list("pin").flatMap((text) => parsePin(text) ?? []),
  };
}

/** A day that exists, as `YYYY-MM-DD`. */
export function parseDay(text: string | null): IsoDay | undefined {
  return text?.length === 10 ? parseBound(text) : undefined;
}

/** In the order of all there are; all of them together leave nothing out, and so ask for nothing. */
function pick<T extends string>(all: readonly T[], asked: readonly string[]): readonly T[] {
  const chosen = all.filter((each) => asked.includes(each));
  return chosen.length === all.length ? [] : chosen;
}

function parseStep(text: string | null): number | undefined {
  return text && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined;
}

function parseSelection(text: string | null, dossier: string): Selection | undefined {
  if (!text) return undefined;
  if (!text.startsWith("claim:")) return { kind: "entity", id: text };
  const slug = text.slice("claim:".length);
  return slug ? { kind: "claim", id: `${dossier}/${slug}` } : undefined;
}

/** A year, a month or a day that exists, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function parseBound(text: string | null): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text ?? "") ?? [];
  if (!text || year === undefined || year === "0000") return undefined;
  if (month !== undefined && (month < "01" || month > "12")) return undefined;
  if (day !== undefined && (day < "01" || Number(day) > countDays(Number(year), Number(month)))) return undefined;
  return text;
}

function parsePin(text: string): Pin | undefined {
  const [, id, x, y] = /^([^:]+):(\d{1,4}):(\d{1,4})$/.exec(text) ?? [];
  if (id === undefined || Number(x) > WHOLE || Number(y) > WHOLE) return undefined;
  return { id, x: Number(x), y: Number(y) };
}
