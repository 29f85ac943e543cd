import { composeNetwork, type NetworkLayout } from "@dossier/shared/layout";
import { type MouseEvent, useMemo } from "react";
import { Link, useLocation } from "wouter";
import type { SurroundingsQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { NetworkChart } from "../../network/NetworkChart.tsx";
import { useAddress } from "../address-context.ts";
import type { ThingData } from "../article/ThingArticle.tsx";
import type { FrameName } from "../frames.ts";
import { useNetworkLabels } from "../use-network-labels.ts";
import { useNetworkLayout } from "../use-network-layout.ts";
import { buildSurroundings, SURROUNDINGS_FRAMES } from "./surroundings-model.ts";

interface SurroundingsProps {
  readonly thing: ThingData;
  readonly data: SurroundingsQuery;
  readonly lang: string;
  readonly frame: FrameName;
  /** The settled picture, where the server has sent it. */
  readonly layout: NetworkLayout | undefined;
}

/** A thing among those that it is most tied to, as a picture whose marks and lines are links. */
export function Surroundings({ thing, data, lang, frame, layout }: SurroundingsProps) {
  const text = useText();
  const labels = useNetworkLabels();
  const { hrefOf, pageOf } = useAddress();
  const [, navigate] = useLocation();
  const wanted = useMemo(() => buildSurroundings(data, thing.id, frame), [data, thing.id, frame]);
  const { model, layout: settled } = useNetworkLayout(wanted, frame, layout, SURROUNDINGS_FRAMES[frame]);
  const picture = useMemo(() => settled && composeNetwork(model, settled), [model, settled]);
  const links = useMemo(
    () => ({
      mark: (id: string) => (id === thing.id ? undefined : pageOf({ kind: "entity", id })),
      claim: (id: string) => pageOf({ kind: "claim", id }),
    }),
    [thing.id, pageOf],
  );
  if (model.links.length === 0) return null;
  const { width, height } = settled ?? SURROUNDINGS_FRAMES[frame];
  const more = (model.total ?? model.nodes.length) - model.nodes.length;
  const follow = (event: MouseEvent<SVGElement>) => {
    const href = event.target instanceof Element && event.target.closest("a")?.getAttribute("href");
    // What opens another tab or window is the browser's business.
    if (!href || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(href);
  };
  return (
    <figure className="surroundings" data-frame={frame}>
      {/* Its links work by themselves; one listener follows them without loading a page. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- the click of a key on a link comes here too. */}
      <svg
        className="network"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={labels.summary(model)}
        lang={lang}
        onClick={follow}
      >
        {picture && <NetworkChart picture={picture} labels={labels} selectedMark={thing.id} links={links} />}
      </svg>
      <figcaption className="note">
        {text("page.surroundings", { name: thing.name })}{" "}
        {more > 0 && (
          <Link href={hrefOf({ view: "network", selection: { kind: "entity", id: thing.id } })}>
            {text("page.surroundingsMore", { count: more })}
          </Link>
        )}
      </figcaption>
    </figure>
  );
}
