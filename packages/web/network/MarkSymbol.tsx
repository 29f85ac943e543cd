import type { EntityType } from "@dossier/shared/model";

interface MarkSymbolProps {
  readonly type: EntityType;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** The shape that tells what kind of thing a mark stands for, around the origin. */
export function MarkSymbol({ type, halfWidth, halfHeight }: MarkSymbolProps) {
  switch (type) {
    case "Person":
      return <circle className="network-shape" r={show(halfWidth)} />;
    case "Organization":
      return <Rounded halfWidth={halfWidth * 0.94} halfHeight={halfHeight * 0.94} radius={halfWidth * 0.28} />;
    case "Topic":
      return <Rounded halfWidth={halfWidth} halfHeight={halfHeight} radius={Math.min(halfHeight, 11)} />;
    case "Work":
      return <path className="network-shape" d={drawHexagon(halfWidth)} />;
    case "Award":
      return (
        <>
          <circle className="network-shape" r={show(halfWidth)} />
          <path className="network-icon" d={drawStar(halfWidth * 0.62)} />
        </>
      );
    case "Place":
      return (
        <>
          <circle className="network-shape" r={show(halfWidth)} />
          <path className="network-icon" fillRule="evenodd" d={drawPin(halfWidth * 0.66)} />
        </>
      );
  }
}

function Rounded({ halfWidth, halfHeight, radius }: { halfWidth: number; halfHeight: number; radius: number }) {
  return (
    <rect
      className="network-shape"
      x={show(-halfWidth)}
      y={show(-halfHeight)}
      width={show(halfWidth * 2)}
      height={show(halfHeight * 2)}
      rx={show(radius)}
    />
  );
}

function drawHexagon(half: number): string {
  const points = Array.from({ length: 6 }, (_, corner) => pointAt((corner * Math.PI) / 3, half * 1.06));
  return `M${points.join("L")}Z`;
}

function drawStar(radius: number): string {
  const points = Array.from({ length: 10 }, (_, corner) =>
    pointAt((corner * Math.PI) / 5 - Math.PI / 2, corner % 2 === 0 ? radius : radius * 0.42),
  );
  return `M${points.join("L")}Z`;
}

/** A map pin: a drop with a round hole. */
function drawPin(size: number): string {
  const r = size * 0.66;
  const y = -size * 0.3;
  const hole = r * 0.4;
  return (
    `M0 ${show(size)}L${show(-r * 0.86)} ${show(y + r * 0.5)}A${show(r)} ${show(r)} 0 1 1 ${show(r * 0.86)} ${show(y + r * 0.5)}Z` +
    `M${show(-hole)} ${show(y)}a${show(hole)} ${show(hole)} 0 1 0 ${show(hole * 2)} 0a${show(hole)} ${show(hole)} 0 1 0 ${show(-hole * 2)} 0Z`
  );
}

function pointAt(angle: number, radius: number): string {
  return `${show(Math.cos(angle) * radius)} ${show(Math.sin(angle) * radius)}`;
}

function show(value: number): number {
  return Math.round(value * 100) / 100;
}
