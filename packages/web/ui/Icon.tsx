export type IconName =
  | "search"
  | "close"
  | "back"
  | "external"
  | "sun"
  | "moon"
  | "auto"
  | "network"
  | "timeline"
  | "list"
  | "story"
  | "page"
  | "up"
  | "flag"
  | "focus"
  | "expand"
  | "path"
  | "swap"
  | "retry"
  | "filter"
  | "play"
  | "pause"
  | "link"
  | "download"
  | "help"
  | "more";

/** A small drawing in the colour of the text beside it. It never stands alone: its button has words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}

const DRAWINGS: Readonly<Record<IconName, React.ReactNode>> = {
  search: (
    <>
      <circle cx="8.5" cy="8.5" r="5" />
      <path d="m12.5 12.5 4.5 4.5" />
    </>
  ),
  page: <path d="M5 2.75h6.5L15 6.25v11H5Zm6.5 0v3.5H15M7.75 10h4.5m-4.5 3.5h4.5" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  back: <path d="M16 10H4.5m5-5-5 5 5 5" />,
  external: <path d="M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7" />,
  sun: (
    <>
      <circle cx="10" cy="10" r="3.5" />
      <path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4" />
    </>
  ),
  moon: <path d="M15.5 12.5A6.5 6.5 0 0 1 7.5 4.5a6.5 6.5 0 1 0 8 8Z" />,
  auto: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path className="icon-fill" d="M10 3.5a6.5 6.5 0 0 1 0 13Z" />
    </>
  ),
  network: (
    <>
      <circle cx="5" cy="6" r="2.5" />
      <circle cx="15" cy="5" r="2" />
      <circle cx="11" cy="15" r="2.5" />
      <path d="M7.5 5.8 13 5.2M6.2 8.2l3.6 4.7M14.4 7 12 12.7" />
    </>
  ),
  timeline: <path d="M3 4v12M3 6h9M6 10h10M8 14h6" />,
  list: <path d="M7 5h10M7 10h10M7 15h10M3 5h.1M3 10h.1M3 15h.1" />,
  story: <path d="M4 4h12M4 8h12M4 12h12M4 16h7" />,
  up: <path d="m5 12 5-5 5 5" />,
  flag: <path d="M5 17V3.5h9.5l-2 3.5 2 3.5H5" />,
  filter: <path d="M3 5h14M6 10h8M8.5 15h3" />,
  focus: (
    <>
      <circle cx="10" cy="10" r="2.5" />
      <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />
    </>
  ),
  expand: (
    <>
      <circle cx="7" cy="10" r="3" />
      <path d="M10 10h2M15 6.5v7M11.5 10h7" />
    </>
  ),
  path: (
    <>
      <circle cx="4.5" cy="15" r="2" />
      <circle cx="15.5" cy="5" r="2" />
      <path d="M6.5 15H11a2.5 2.5 0 0 0 0-5H9a2.5 2.5 0 0 1 0-5h4.5" />
    </>
  ),
  swap: <path d="M4 7h11m-3.5-3.5L15 7l-3.5 3.5M16 13H5m3.5-3.5L5 13l3.5 3.5" />,
  retry: <path d="M15.5 7A6.2 6.2 0 1 0 16 11.5M16 3v4.5h-4.5" />,
  play: <path className="icon-fill" d="M6 4v12l10-6Z" />,
  pause: <path d="M7 4.5v11M13 4.5v11" />,
  help: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.6 8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.7M10 14.2h.01" />
    </>
  ),
  download: <path d="M10 3v9.5m-4-4 4 4 4-4M3.5 13.5V17h13v-3.5" />,
  more: <path d="M4 10h.1M10 10h.1M16 10h.1" className="icon-dots" />,
  link: <path d="M3 3v14M17 3v14M6 10h8m-6-3-3 3 3 3m4-6 3 3-3 3" />,
};

export const ICON_NAMES = Object.keys(DRAWINGS) as readonly IconName[];
