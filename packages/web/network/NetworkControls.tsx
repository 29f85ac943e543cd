import type { NetworkLabels } from "./network-labels.ts";

interface NetworkControlsProps {
  readonly labels: NetworkLabels;
  readonly zoomed: boolean;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  /** How many marks the reader has put somewhere. */
  readonly pins: number;
  readonly onRelease: () => void;
}

/** The buttons for what a wheel or two fingers do, and for letting go what was put somewhere by hand. */
export function NetworkControls({ labels, zoomed, onZoom, onFit, pins, onRelease }: NetworkControlsProps) {
  return (
    <fieldset className="network-controls" aria-label={labels.controls}>
      {pins > 0 && (
        <button
          type="button"
          aria-label={labels.releaseAll(pins)}
          title={labels.releaseAll(pins)}
          onClick={(event) => {
            // The button goes away with the pins; the focus stays in the group.
            event.currentTarget.parentElement?.querySelector<HTMLElement>("button:last-of-type")?.focus();
            onRelease();
          }}
        >
          <Icon d="M5 2.5H11M6 2.5V7L4 9.5H12L10 7V2.5M8 9.5V14M2.5 2.5 13.5 13.5" />
        </button>
      )}
      <button type="button" aria-label={labels.zoomIn} title={labels.zoomIn} onClick={() => onZoom(1.6)}>
        <Icon d="M8 3V13M3 8H13" />
      </button>
      <button
        type="button"
        aria-label={labels.zoomOut}
        title={labels.zoomOut}
        aria-disabled={!zoomed}
        onClick={() => onZoom(1 / 1.6)}
      >
        <Icon d="M3 8H13" />
      </button>
      <button type="button" aria-label={labels.fit} title={labels.fit} aria-disabled={!zoomed} onClick={onFit}>
        <Icon d="M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10" />
      </button>
    </fieldset>
  );
}

function Icon({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} />
    </svg>
  );
}
