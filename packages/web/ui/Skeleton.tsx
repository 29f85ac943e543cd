/** The shape of a text that is on its way. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton-line" data-short={line % 3 === 2} />
      ))}
    </div>
  );
}
