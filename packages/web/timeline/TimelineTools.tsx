import type { ReactElement } from "react";
import type { TimelineLabels } from "./timeline-labels.ts";
import type { Zoom } from "@dossier/shared/layout";

interface TimelineToolsProps {
  readonly labels: TimelineLabels;
  readonly zoom: Zoom;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Factor of one press. */
  readonly step: number;
  readonly greatest: number;
}

/** What dragging and the wheel do, as buttons. Those that can do nothing say so but keep the focus. */
export function TimelineTools({ labels, zoom, zoomBy, fit, step, greatest }: TimelineToolsProps): ReactElement {
  const atRest = zoom.factor <= 1.001;
  return (
    <div className="timeline-tools">
      <button
        type="button"
        aria-label={labels.zoomOut}
        title={labels.zoomOut}
        aria-disabled={atRest}
        onClick={() => zoomBy(1 / step)}
      >
        <svg width={12} height={12} aria-hidden="true">
          <path d="M1 6h10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={labels.zoomIn}
        title={labels.zoomIn}
        aria-disabled={zoom.factor >= greatest * 0.999}
        onClick={() => zoomBy(step)}
      >
        <svg width={12} height={12} aria-hidden="true">
          <path d="M1 6h10M6 1v10" />
        </svg>
      </button>
      <button type="button" aria-label={labels.zoomFit} title={labels.zoomFit} aria-disabled={atRest} onClick={fit}>
        <svg width={12} height={12} aria-hidden="true">
          <path d="M1 2v8M11 2v8M3 6h6M5 4L3 6l2 2M7 4l2 2l-2 2" />
        </svg>
      </button>
    </div>
  );
}
