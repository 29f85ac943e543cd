import type { IsoDay } from "@dossier/shared/dates";
import type { Language } from "@dossier/shared/address";
import { buildTimelineLabels } from "../dossier/use-timeline-labels.ts";
import { buildText } from "../i18n/build-text.ts";
import type { TimelineModel } from "../timeline/timeline-model.ts";
import type { TimelineSelection } from "../timeline/timeline-selection.ts";
import type { TimelineViewProps } from "../timeline/TimelineView.tsx";
import type { Holds } from "../ui/holds.ts";

/** What a timeline is drawn from in one of its states. */
export interface TimelineSample {
  readonly model: TimelineModel;
  readonly width: number;
  readonly height: number;
  readonly selection?: TimelineSelection;
  readonly pointedAt?: TimelineSelection;
  readonly visibleClaims?: ReadonlySet<string>;
  readonly outlines?: boolean;
  readonly certainty?: ReadonlyMap<string, Holds>;
  readonly asOf?: IsoDay;
  readonly emphasis?: ReadonlySet<string>;
  /** Whether it stands still as one picture, with every lane unfolded, as on paper. */
  readonly unfolded?: boolean;
}

/** The timeline of a sample with its words. */
export function buildTimelineProps(sample: TimelineSample, lang: Language): TimelineViewProps {
  const { pointedAt: _, unfolded: __, selection = null, ...rest } = sample;
  return { ...rest, selection, lang, labels: buildTimelineLabels(buildText(lang)), onSelect: () => undefined };
}
