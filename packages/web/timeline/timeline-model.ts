import type { ClaimType, EntityType, Modality, Polarity, Verdict } from "@dossier/shared/model";
import type { IsoDay } from "@dossier/shared/dates";
import type {
  TimelineAnswer,
  TimelineAnswerEntity,
  TimelineAnswerItem,
  TimelineAnswerTime,
} from "./timeline-answer.ts";

/** A claim in a lane, ready to be laid out and drawn. */
export interface TimelineItem {
  readonly id: string;
  readonly claim: string;
  /** Id of the lane it is drawn in. */
  readonly lane: string;
  readonly type: ClaimType;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** What happened, and with whom: "Chief AI Scientist · Meta". */
  readonly label: string;
  /** Name of whom it is about, in the lane of all the others. */
  readonly ofWhom?: string;
  /** When, in words. */
  readonly when: string;
  /** A sentence. */
  readonly summary: string;
  readonly importance: number;
  readonly time: TimelineItemTime;
  /** Everything that the claim names. */
  readonly entities: readonly string[];
  /** What reviewers found, if it is not that the claim is right. */
  readonly doubt?: Verdict;
}

export interface TimelineItemTime extends Omit<TimelineAnswerTime, "start" | "end" | "label"> {
  readonly start: NonNullable<TimelineAnswerTime["start"]> | null;
  readonly end: NonNullable<TimelineAnswerTime["end"]> | null;
}

export interface Lane {
  readonly id: string;
  /** Absent for the lane of all the others. */
  readonly type?: EntityType;
  /** Empty for the lane of all the others. */
  readonly name: string;
  readonly protagonist: boolean;
}

export interface TimelineModel {
  readonly lanes: readonly Lane[];
  readonly items: readonly TimelineItem[];
  /** What the scale is made for, where that is more than is drawn: so a filter moves no year. */
  readonly scaled?: readonly TimelineItem[];
  /** Where the answer does not hold everything: how much of how much. */
  readonly cut?: { readonly shown: number; readonly total: number };
  /** The day on which the source was published: the last one that it can know of. */
  readonly publication?: TimelinePublication;
}

export interface TimelinePublication {
  readonly day: IsoDay;
  /** The day in words. */
  readonly label: string;
}

export interface TimelineModelOptions {
  /** Whose lane comes first; the one with the most in it where none is named. */
  readonly protagonist?: string | null;
  readonly publication?: TimelinePublication;
  /** Only these lanes, in this order. */
  readonly lanes?: readonly string[];
  /** How many lanes there may be; the rest share the last one. */
  readonly laneLimit?: number;
  /** Whether a single item may have a lane of its own, while there is one left: of the little that a filter leaves. */
  readonly keepSingles?: boolean;
}

/** The id of the lane that those share who have no lane of their own. It is no slug, so that nobody has it. */
export const OTHERS_LANE = "*";

/**
 * Builds what the timeline shows from the answer of the API. The protagonist's lane comes first, then people and
 * organizations by what their items add up to. A lane with a single item is hardly a story: such lanes, and those beyond
 * `laneLimit`, are folded into one, where each item names whom it is about. A claim that is in some lane already is not
 * repeated there.
 */
export function buildTimelineModel(answer: TimelineAnswer, options: TimelineModelOptions = {}): TimelineModel {
  const { nodes, totalCount: total = nodes.length } = answer.timeline;
  const groups = [...Map.groupBy(nodes, ({ lane }) => lane.id).values()];
  const protagonist = options.protagonist ?? heaviest(groups)?.[0]?.lane.id;
  const { own, folded } = options.lanes ? pickLanes(groups, options.lanes) : chooseLanes(groups, protagonist, options);
  const lanes: Lane[] = own.map(([first]) => ({
    id: first!.lane.id,
    type: first!.lane.type,
    name: first!.lane.name,
    protagonist: first!.lane.id === protagonist,
  }));
  const shown = new Set<string>();
  const items = own.flatMap((group) => {
    const built = group.map((node) => {
      const item = buildItem(node, node.lane.id, shown.has(node.claim.id));
      const ahead = node.lane.id === protagonist && isAhead(node, options.publication);
      return ahead ? { ...item, importance: Math.max(item.importance, LEADS_TO) } : item;
    });
    for (const { claim } of built) shown.add(claim);
    return built;
  });
  const others: TimelineItem[] = [];
  for (const node of folded.flat()) {
    if (shown.has(node.claim.id)) continue;
    shown.add(node.claim.id);
    others.push({ ...buildItem(node, OTHERS_LANE, false), ofWhom: node.lane.name });
  }
  if (others.length > 0) lanes.push({ id: OTHERS_LANE, name: "", protagonist: false });
  return {
    lanes,
    items: [...items, ...others],
    ...(total > nodes.length && { cut: { shown: nodes.length, total } }),
    ...(options.publication && { publication: options.publication }),
  };
}

type Group = readonly TimelineAnswerItem[];

interface LaneChoice {
  readonly own: readonly Group[];
  readonly folded: readonly Group[];
}

const DEFAULT_LANE_LIMIT = 8;

function pickLanes(groups: readonly Group[], wanted: readonly string[]): LaneChoice {
  const byLane = new Map(groups.map((group) => [group[0]!.lane.id, group]));
  return { own: wanted.map((id) => byLane.get(id)).filter((group) => group !== undefined), folded: [] };
}

function chooseLanes(
  groups: readonly Group[],
  protagonist: string | undefined,
  { laneLimit = DEFAULT_LANE_LIMIT, keepSingles = false }: TimelineModelOptions,
): LaneChoice {
  const sorted = groups.toSorted(
    (a, b) =>
      Number(b[0]!.lane.id === protagonist) - Number(a[0]!.lane.id === protagonist) ||
      weightOf(b) - weightOf(a) ||
      (a[0]!.lane.id < b[0]!.lane.id ? -1 : 1),
  );
  const single = (group: Group): boolean => !keepSingles && group.length < 2 && group[0]!.lane.id !== protagonist;
  const own = sorted.filter((group) => !single(group));
  const folded = sorted.filter(single);
  const limit = folded.length > 0 || own.length > laneLimit ? laneLimit - 1 : laneLimit;
  return { own: own.slice(0, limit), folded: [...own.slice(limit), ...folded] };
}

/** What the story leads to is as important in its lane as a post, however little firm a plan is. */
const LEADS_TO = 1;

/** Planned for after the publication: for the protagonist, that is the news. */
function isAhead({ claim, time }: TimelineAnswerItem, publication: TimelinePublication | undefined): boolean {
  return claim.modality === "PLANNED" && publication !== undefined && (time.start?.latest ?? "") > publication.day;
}

function heaviest(groups: readonly Group[]): Group | undefined {
  return groups.toSorted((a, b) => weightOf(b) - weightOf(a))[0];
}

function weightOf(group: Group): number {
  return group.reduce((sum, { importance }) => sum + importance, 0);
}

/** What a lane further up tells already (`repeated`) gives way to what only this one tells. */
function buildItem(node: TimelineAnswerItem, lane: string, repeated: boolean): TimelineItem {
  const { claim, time } = node;
  const doubt = claim.reviews.map(({ verdict }) => verdict).find((verdict) => verdict !== "SUPPORTED");
  return {
    id: node.id,
    claim: claim.id,
    lane,
    type: claim.type,
    modality: claim.modality,
    polarity: claim.polarity,
    label: withOther(node),
    when: time.label,
    summary: claim.summary,
    importance: repeated ? node.importance / 2 : node.importance,
    time: {
      startKind: time.startKind,
      endKind: time.endKind,
      moment: time.moment,
      start: time.start ?? null,
      end: time.end ?? null,
    },
    entities: claim.entities.map(({ id }) => id),
    ...(doubt && { doubt }),
  };
}

/**
 * The label of a claim seldom names an end; in the lane of the one, the other must be said: "founded" what, "chief" where.
 * A label that ends in whose lane it is ("leaves Meta") is said of the other, which then comes first.
 */
function withOther({ label, claim, lane }: TimelineAnswerItem): string {
  const other = claim.entities.find((entity) => entity.id !== lane.id && OTHER_END[claim.type]?.(entity));
  if (!other || label.includes(other.name)) return label;
  if (label.endsWith(lane.name)) return `${other.name}${endsInHan(other.name) ? "" : " "}${label}`;
  if (claim.type !== "Relationship" && claim.type !== "Contribution") return `${label} · ${other.name}`;
  // Between Chinese words no space would part the tie from the name.
  return endsInHan(label) ? `${label}：${other.name}` : `${label} ${other.name}`;
}

const OTHER_END: Partial<Record<ClaimType, (entity: TimelineAnswerEntity) => boolean>> = {
  Role: ({ type }) => type === "Organization",
  Education: ({ type }) => type === "Organization",
  Funding: () => true,
  Contribution: ({ type }) => type !== "Person",
  Relationship: () => true,
  Happening: () => true,
};

function endsInHan(text: string): boolean {
  return /\p{Script=Han}$/u.test(text);
}
