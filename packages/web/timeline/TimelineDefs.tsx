import type { ReactElement } from "react";

/** Fades and textures that all marks share; `defs` keeps the ids of several timelines on a page apart. */
export function TimelineDefs({ defs }: { readonly defs: string }): ReactElement {
  return (
    <defs>
      <Fade id={`${defs}-in`} stops={FADE_IN} />
      <Fade id={`${defs}-out`} stops={FADE_OUT} />
      <Fade id={`${defs}-soft`} stops={SOFT} />
      <pattern id={`${defs}-hatch`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="timeline-hatch" width={1} height={7} />
      </pattern>
      <pattern id={`${defs}-dots`} width={6} height={6} patternUnits="userSpaceOnUse">
        <circle className="timeline-hatch" cx={1.5} cy={1.5} r={0.8} />
        <circle className="timeline-hatch" cx={4.5} cy={4.5} r={0.8} />
      </pattern>
    </defs>
  );
}

type Stops = readonly (readonly [offset: number, light: number])[];

const FADE_IN: Stops = [
  [0, 0.06],
  [1, 1],
];
const FADE_OUT: Stops = [
  [0, 1],
  [1, 0.06],
];
const SOFT: Stops = [
  [0, 0],
  [0.3, 0.85],
  [0.7, 0.85],
  [1, 0],
];

/** A mask from light (drawn) to dark (not drawn), over the whole of what it is put on. */
function Fade({ id, stops }: { id: string; stops: Stops }): ReactElement {
  return (
    <>
      <linearGradient id={`${id}-light`}>
        {stops.map(([offset, light]) => (
          <stop key={offset} offset={offset} stopColor="#fff" stopOpacity={light} />
        ))}
      </linearGradient>
      <mask id={id} maskContentUnits="objectBoundingBox" x="-0.1" y="-0.2" width="1.2" height="1.4">
        <rect x="-0.1" y="-0.2" width="1.2" height="1.4" fill={`url(#${id}-light)`} />
      </mask>
    </>
  );
}
