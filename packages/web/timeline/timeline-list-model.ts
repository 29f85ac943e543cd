import { type Lane, OTHERS_LANE, type TimelineItem, type TimelineModel } from "./timeline-model.ts";

/** A claim in the order of time. */
export interface ListedItem {
  readonly item: TimelineItem;
  /** Whose it is; absent where its own words say so. */
  readonly lane?: Lane;
}

/** What begins, or happens, in a decade, or in a year of a decade with much in it. */
export interface TimelineChapter {
  readonly year: number;
  readonly span: "DECADE" | "YEAR";
  readonly items: readonly ListedItem[];
}

/** With more than so many items, the years of a decade are told one by one. */
const MOST_IN_DECADE = 8;

/**
 * Reads the timeline as a list: every claim once, in the lane that comes first, in the order of time.
 *
 * @param isVisible whether a claim is shown at all
 */
export function listTimeline(
  { lanes, items }: TimelineModel,
  isVisible: (claim: string) => boolean = () => true,
): readonly TimelineChapter[] {
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  const seen = new Set<string>();
  const listed: ListedItem[] = [];
  for (const item of items) {
    if (seen.has(item.claim) || !isVisible(item.claim)) continue;
    seen.add(item.claim);
    const lane = item.lane === OTHERS_LANE ? undefined : byId.get(item.lane);
    listed.push({ item, ...(lane && { lane }) });
  }
  listed.sort((a, b) => compare(firstDay(a.item), firstDay(b.item)) || compare(a.item.id, b.item.id));
  const decades = Map.groupBy(listed, ({ item }) => Math.floor(yearOf(item) / 10) * 10);
  return [...decades].flatMap(([decade, inDecade]): readonly TimelineChapter[] => {
    if (inDecade.length <= MOST_IN_DECADE) return [{ year: decade, span: "DECADE", items: inDecade }];
    const years = Map.groupBy(inDecade, ({ item }) => yearOf(item));
    return [...years].map(([year, inYear]) => ({ year, span: "YEAR", items: inYear }));
  });
}

/** The first day that an item may mean. */
export function firstDay({ time }: TimelineItem): string {
  return time.start?.earliest ?? time.end?.earliest ?? "";
}

function yearOf(item: TimelineItem): number {
  return Number.parseInt(firstDay(item), 10) || 0;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
