import { useMemo, type ReactNode } from "react";
import { LineSample } from "../ui/LineSample.tsx";
import type { ListLink } from "../ui/list-parts.ts";
import { labelItem } from "./describe-item.ts";
import { firstDay, listTimeline, type TimelineChapter } from "./timeline-list-model.ts";
import type { TimelineListLabels } from "./timeline-list-labels.ts";
import type { TimelineItem, TimelineModel } from "./timeline-model.ts";

export interface TimelineListProps {
  readonly model: TimelineModel;
  readonly labels: TimelineListLabels;
  /** Only these claims are listed, by id; all where absent. */
  readonly visibleClaims?: ReadonlySet<string>;
  /** Claims that are brought out, by id. */
  readonly emphasis?: ReadonlySet<string>;
  /** That a claim is one of those. */
  readonly broughtOut: string;
  readonly link: ListLink;
  /** When, in words, and for machines no finer than it is known. */
  readonly renderTime: (item: TimelineItem) => ReactNode;
  /** Below a claim: how firmly, who says so, what a review found. */
  readonly renderBelow: (claim: string) => ReactNode;
}

/** The timeline as a list of links, in the order of time. */
export function TimelineList(props: TimelineListProps) {
  const { model, labels, visibleClaims } = props;
  const chapters = useMemo(
    () => listTimeline(model, (claim) => visibleClaims?.has(claim) ?? true),
    [model, visibleClaims],
  );
  const { publication, cut } = model;
  const last = publication && findLastBefore(chapters, publication.day);
  return (
    <div className="timeline-list">
      {chapters.length === 0 && <p className="note">{labels.empty}</p>}
      {cut && <p className="note">{labels.shown(cut.shown, cut.total)}</p>}
      {chapters.map((chapter) => (
        <section key={`${chapter.span} ${chapter.year}`}>
          <h3>
            {chapter.span === "YEAR" ? labels.year(chapter.year) : labels.decade(chapter.year)}{" "}
            <span className="count">{chapter.items.length}</span>
          </h3>
          <ol>
            {chapter.items.map((listed) => (
              <Item
                key={listed.item.id}
                {...props}
                {...listed}
                publishedAfter={
                  publication && last === listed.item.id ? labels.published(publication.label) : undefined
                }
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface ItemProps extends TimelineListProps {
  readonly item: TimelineItem;
  readonly lane?: { readonly id: string; readonly name: string };
  readonly publishedAfter: string | undefined;
}

function Item({
  item,
  lane,
  labels,
  emphasis,
  broughtOut,
  link: Link,
  renderTime,
  renderBelow,
  publishedAfter,
}: ItemProps) {
  const out = emphasis?.has(item.claim) ?? false;
  return (
    <>
      <li className="timeline-list-item" data-out={out || undefined}>
        <span className="timeline-list-when">{renderTime(item)}</span>
        <LineSample modality={item.modality} />
        <div>
          {lane && (
            <>
              <Link className="timeline-list-who" selection={{ kind: "entity", id: lane.id }}>
                {lane.name}
              </Link>
              {labels.colon}
            </>
          )}
          <Link className="claim-link" selection={{ kind: "claim", id: item.claim }}>
            {labelItem(item, labels)}
          </Link>
          {out && <span className="tie-out">{broughtOut}</span>}
          {renderBelow(item.claim)}
        </div>
      </li>
      {publishedAfter && <li className="timeline-list-published">{publishedAfter}</li>}
    </>
  );
}

/** The id of the last item that begins no later than a day, so that what is after it is the future. */
function findLastBefore(chapters: readonly TimelineChapter[], day: string): string | undefined {
  return chapters.flatMap(({ items }) => items).findLast(({ item }) => firstDay(item) <= day)?.item.id;
}
