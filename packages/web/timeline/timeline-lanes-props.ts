import type { Holds } from "../ui/holds.ts";
import type { IsoDay } from "@dossier/shared/dates";
import type { TimelineFrame } from "./timeline-layout.ts";
import type { TimelineLabels } from "./timeline-labels.ts";
import type { TimelineLayout } from "@dossier/shared/layout";
import type { TimelineModel } from "./timeline-model.ts";
import type { TimelineSelection } from "./timeline-selection.ts";

/** What the lanes, their names and their marks are drawn from. */
export interface TimelineLanesProps {
  readonly layout: TimelineLayout;
  readonly model: TimelineModel;
  readonly frame: TimelineFrame;
  readonly labels: TimelineLabels;
  /** Prefix of the ids of the shared definitions. */
  readonly defs: string;
  readonly publicationX?: number;
  readonly selection?: TimelineSelection | null;
  readonly visibleClaims?: ReadonlySet<string>;
  /** Whether what is not drawn leaves its outline, without words. */
  readonly outlines?: boolean;
  /** Whether each claim holds on the day that is looked at, by its id; absent where none is. */
  readonly certainty?: ReadonlyMap<string, Holds>;
  /** The day that is looked at is ruled; `null` where there is none, so that script can still show one. */
  readonly asOf?: IsoDay | null;
  /** Claims that are brought out while nothing is selected, by id. */
  readonly emphasis?: ReadonlySet<string>;
  /** Ids of the lanes that the reader has unfolded. */
  readonly unfolded?: ReadonlySet<string>;
  /** Height to rule, if the lanes do not fill it. */
  readonly height?: number;
  /** The one mark or name that Tab reaches; absent in a picture that does nothing. */
  readonly tabStop?: string;
}
