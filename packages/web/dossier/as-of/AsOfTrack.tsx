import { dayNumber, measureDensity, positionOf } from "@dossier/shared/layout";
import { useId, useMemo } from "react";
import type { TimelineModel } from "../../timeline/timeline-model.ts";
import { type AsOfSpan, SLIDER_END } from "./as-of-span.ts";
import type { JudgedClaim } from "./judge-day.ts";

interface AsOfTrackProps {
  readonly claims: readonly JudgedClaim[];
  readonly publication: TimelineModel["publication"];
  readonly span: AsOfSpan;
  /** Place of the slider, up to which time has passed. */
  readonly past: number;
}

const BUCKETS = 160;
const HEIGHT = 100;
/** A bucket in which anything is dated is seen. */
const LEAST = 6;

/** How much begins, happens or ends, along the whole slider: the darker part is what has been by the day. */
export function AsOfTrack({ claims, publication, span, past }: AsOfTrackProps) {
  const clip = useId();
  const path = useMemo(() => {
    const times = claims.flatMap(({ time }) => time ?? []);
    return drawDensity(measureDensity(times, span.scale, span.pixels, BUCKETS));
  }, [claims, span]);
  const [from, to] = span.pixels;
  const share = publication ? (positionOf(span.scale, dayNumber(publication.day) + 0.5) - from) / (to - from) : -1;
  return (
    <svg className="as-of-track" viewBox={`0 0 ${SLIDER_END} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <clipPath id={clip}>
        <rect className="as-of-past" width={past} height={HEIGHT} />
      </clipPath>
      <path className="as-of-density" d={path} />
      <path className="as-of-density-past" d={path} clipPath={`url(#${clip})`} />
      <path className="as-of-base" d={`M0 ${HEIGHT}H${SLIDER_END}`} />
      {share >= 0 && share <= 1 && (
        <path className="as-of-published" d={`M${Math.round(share * SLIDER_END)} 0V${HEIGHT}`} />
      )}
    </svg>
  );
}

/** Areas grow with the square root, so that the day on which all was announced leaves the decades a height. */
function drawDensity(buckets: readonly number[]): string {
  const most = Math.max(...buckets, 1);
  const width = SLIDER_END / buckets.length;
  return buckets
    .map((count, index) => {
      if (count === 0) return "";
      const height = Math.round(Math.max(LEAST, Math.sqrt(count / most) * HEIGHT));
      return `M${Math.round(index * width)} ${HEIGHT}v${-height}h${Math.round(width * 0.8)}v${height}z`;
    })
    .join("");
}
