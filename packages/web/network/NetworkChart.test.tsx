import { composeNetwork, layoutNetwork } from "@dossier/shared/layout";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MODALITY_LINES } from "../ui/modality-line.ts";
import { NetworkChart } from "./NetworkChart.tsx";
import { NetworkView } from "./NetworkView.tsx";
import { buildAnswer } from "./network-answer.fixture.ts";
import { englishNetworkLabels } from "./network-labels.fixture.ts";
import { buildNetworkModel } from "./network-model.ts";

const model = buildNetworkModel(buildAnswer(), { protagonist: "ada" });
const layout = layoutNetwork(model, { width: 600, height: 400 });
const chart = renderToStaticMarkup(
  <svg>
    <NetworkChart picture={composeNetwork(model, layout)} labels={englishNetworkLabels} />
  </svg>,
);
const view = renderToStaticMarkup(
  <NetworkView
    model={model}
    layout={layout}
    selection={{ kind: "entity", id: "babbage" }}
    lang="en"
    labels={englishNetworkLabels}
    onSelect={() => {}}
  />,
);

test("every claim is drawn as a line of its own, with its modality as its style and in its words", () => {
  for (const link of model.links) {
    const line = lineOf(link.id);
    expect(line, link.id).toContain(`network-${link.modality.toLowerCase()}`);
    expect(line).toMatch(new RegExp(`<title>[^<]*${englishNetworkLabels.modality[link.modality]}[^<]*</title>`, "u"));
    expect(line).toMatch(/<path class="network-stroke" d="M[\d. -]+[LQ][\d. -]+"/u);
    expect(/stroke-dasharray="([^"]+)"/u.exec(line)?.[1], link.id).toBe(MODALITY_LINES[link.modality].dash);
  }
});

test("a claim that a review finds false or disputes bears a sign, and says so", () => {
  expect(lineOf("bet-0")).toContain('data-verdict="DISPUTED"');
  expect(lineOf("bet-0")).toContain("disputed by a review");
  expect(lineOf("medal-0")).toContain('data-verdict="FALSE"');
  expect(lineOf("engine-0")).not.toContain("data-verdict");
});

test("every thing is a button with its name, kind and numbers of claims and ties, and its name is written", () => {
  expect(chart).toContain('aria-label="Ada Lovelace, person, 9 claims, 5 ties"');
  expect(chart).toContain('aria-label="London, place, 1 claim, 1 tie"');
  const written = chart.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");
  for (const { name } of model.nodes) expect(written).toContain(name);
});

test("where a part is shown, a mark says how many claims of that part name it", () => {
  const part = renderToStaticMarkup(
    <svg>
      <NetworkChart
        picture={composeNetwork(model, layout)}
        labels={englishNetworkLabels}
        visibleClaims={new Set(["engine"])}
        claimCounts={new Map([["ada", 2]])}
      />
    </svg>,
  );
  expect(part).toMatch(/aria-label="Ada Lovelace, person, 2 claims, \d ties?"/u);
  expect(part).toContain('aria-label="London, place, 0 claims, 0 ties"');
});

test("nothing needs an inline style or a script", () => {
  expect(chart + view).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/u);
});

test("the view is the settled picture before any script, with a name, one Tab stop and the selection", () => {
  expect(view).toContain('aria-label="Network around Ada Lovelace: 7 names and 10 ties"');
  expect(view.match(/data-mark="[^"]*"[^>]*tabindex="0"/gu)).toHaveLength(1);
  expect(view).toMatch(/data-mark="babbage"[^>]*aria-pressed="true"/u);
  expect(view.match(/translate\([\d.]+ [\d.]+\)/gu)!.length).toBeGreaterThanOrEqual(model.nodes.length);
});

test("where not everything is drawn, the view says how much of how much", () => {
  expect(drawCut(1200)).toContain("7 of 1200 names shown");
  expect(drawCut(7)).not.toContain("names shown");
});

/** The view of an answer that is one of so many things. */
function drawCut(totalNodes: number): string {
  const cut = buildNetworkModel({ ...buildAnswer(), totalNodes });
  const frame = layoutNetwork(cut, { width: 600, height: 400 });
  return renderToStaticMarkup(
    <NetworkView
      model={cut}
      layout={frame}
      selection={null}
      lang="en"
      labels={englishNetworkLabels}
      onSelect={() => {}}
    />,
  );
}

function lineOf(id: string): string {
  const start = chart.indexOf(`data-line="${id}"`);
  const from = chart.lastIndexOf("<g ", start);
  const next = chart.indexOf('<g class="network-line ', start);
  return chart.slice(from, next < 0 ? chart.indexOf("network-all-words") : next);
}
