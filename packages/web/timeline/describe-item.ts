import type { Holds } from "../ui/holds.ts";
import type { TimelineItem, TimelineModel } from "./timeline-model.ts";
import type { TimelineLabels } from "./timeline-labels.ts";

/** What a screen reader says of an item: what, of which kind, when, how firmly, whether it holds on the day that is looked at, and what a review found. */
export function describeItem(item: TimelineItem, labels: TimelineLabels, certainty?: Holds): string {
  return [
    labelItem(item, labels),
    labels.claimTypes[item.type],
    item.when,
    labels.modalities[item.modality],
    ...(certainty ? [labels.certainty[certainty]] : []),
    ...(item.doubt ? [labels.verdicts[item.doubt]] : []),
  ].join(labels.comma);
}

/** The words of an item: in the lane of all the others they say of whom, unless they do so already. */
export function labelItem(
  { label, ofWhom }: Pick<TimelineItem, "label" | "ofWhom">,
  labels: Pick<TimelineLabels, "ofWhom">,
): string {
  return ofWhom === undefined || label.includes(ofWhom) ? label : labels.ofWhom(ofWhom, label);
}

/** What a screen reader says of a lane: whose it is, and how much is in it. */
export function describeLane(id: string, model: TimelineModel, labels: TimelineLabels): string {
  const lane = model.lanes.find((candidate) => candidate.id === id);
  const count = model.items.filter((item) => item.lane === id).length;
  return [lane?.name || labels.others, ...(lane?.type ? [labels.types[lane.type]] : []), labels.itemCount(count)].join(
    labels.comma,
  );
}
