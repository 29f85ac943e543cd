import type { EntityType } from "@dossier/shared/model";

/** The shape by which the pictures tell a person from an organization, a work, a topic, an award and a place. */
export function ThingMark({ type }: { type: EntityType }) {
  return (
    <svg className="thing-mark" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" data-type={type}>
      {SHAPES[type]}
    </svg>
  );
}

const SHAPES: Readonly<Record<EntityType, React.ReactNode>> = {
  Person: <circle r="7" />,
  Organization: <rect x="-6.5" y="-6.5" width="13" height="13" rx="3" />,
  Work: <path d="M0-7.5 6.5-3.75v7.5L0 7.5-6.5 3.75v-7.5Z" />,
  Topic: <rect x="-8" y="-4.5" width="16" height="9" rx="4.5" />,
  Award: <path d="M0-7.5 2.1-2.7 7.3-2.3 3.3 1.1 4.6 6.2 0 3.4-4.6 6.2-3.3 1.1-7.3-2.3-2.1-2.7Z" />,
  Place: <path d="M0 7.5C-3.6 3-5.5.2-5.5-2.2a5.5 5.5 0 0 1 11 0C5.5.2 3.6 3 0 7.5Z" />,
};
