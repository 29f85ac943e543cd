import { createElement } from "react";
import { expect, test } from "vitest";
import { renderToStaticMarkup } from "react-dom/server";
import { buildTimelineAnswer } from "./timeline-answer.fixture.ts";
import { buildTimelineModel, type TimelineModel } from "./timeline-model.ts";
import { buildTimelineSheet } from "./timeline-layout.ts";
import { englishTimelineLabels as labels } from "./timeline-labels.fixture.ts";
import { MODALITY_LINES } from "../ui/modality-line.ts";
import { TimelineChart, type TimelineChartProps } from "./TimelineChart.tsx";
import { TimelineView } from "./TimelineView.tsx";

const model = buildTimelineModel(buildTimelineAnswer(), {
  protagonist: "ada",
  publication: { day: "2025-11-20", label: "20 Nov 2025" },
});
const widths = [1060, 390];

test.each(widths)("the picture has no style attribute and no script (%i wide)", (width) => {
  const svg = draw(width);
  expect(svg).toMatch(/^<svg/u);
  expect(svg).not.toMatch(/\sstyle=/u);
  expect(svg).not.toMatch(/<script|\son\w+=/u);
});

test.each(widths)("every item is drawn, or its lane says how many are not (%i wide)", (width) => {
  const sheet = buildTimelineSheet(model, width, labels);
  const svg = draw(width);
  const thinned = new Set(sheet.arrangement.thinned.map(({ id }) => id));
  for (const { id } of model.items) expect(svg.includes(`data-item="${id}"`), id).toBe(!thinned.has(id));
});

test("a year has soft ends, a day is a crisp mark, a post is a bar that fades", () => {
  expect(markOf("medal@ada")).toContain('mask="url(#timeline-soft)"');
  expect(markOf("speech@ada")).toMatch(/<circle[^>]*class="timeline-solid"/u);
  expect(markOf("speech@ada")).not.toContain("mask=");
  expect(markOf("post@ada")).toContain('mask="url(#timeline-in)"');
  expect(markOf("post@ada")).toContain('mask="url(#timeline-out)"');
});

test("a year is drawn a year wide among the wide years", () => {
  const sheet = buildTimelineSheet(model, 1060, labels);
  const recent = sheet.arrangement.scale.segments.at(-1)!;
  const year = ((recent.x1 - recent.x0) / (recent.to - recent.from)) * 366;
  const width = Number(/<rect class="timeline-solid"[^>]* width="([\d.]+)"/u.exec(markOf("built@ada"))?.[1]);
  expect(width).toBeCloseTo(year, 3);
});

test("what goes on beyond the publication ends in an arrow, what is not stated does not", () => {
  expect(markOf("leaves@ada")).toContain("timeline-arrow");
  expect(markOf("teaches@ada")).not.toContain("timeline-arrow");
});

test("a plan and a rumour differ from a fact by texture and by words", () => {
  expect(markOf("leaves@ada")).toContain('fill="url(#timeline-hatch)"');
  expect(markOf("leaves@ada")).toContain("(planned)");
  expect(markOf("leaves@ada")).toContain(`stroke-dasharray="${MODALITY_LINES.PLANNED.dash}"`);
  expect(markOf("talks@mill")).toContain("timeline-hollow");
  expect(markOf("talks@mill")).toContain("(rumoured)");
  expect(markOf("post@ada")).not.toContain("stroke-dasharray");
});

test("a disputed claim carries a mark and says so", () => {
  expect(markOf("medal@ada")).toContain("timeline-doubt");
  expect(markOf("medal@ada")).toContain("(disputed)");
});

test("the publication is ruled and dated, and the change of scale is said", () => {
  expect(draw(1060)).toContain("Published 20 Nov 2025");
  expect(draw(1060)).toMatch(/From 20\d\d a year is drawn \d+ times as wide/u);
});

test("claims that are left out are not drawn, and nothing else moves", () => {
  const before = draw(1060);
  const after = draw(1060, {
    visibleClaims: new Set(model.items.filter(({ modality }) => modality === "STATED").map(({ claim }) => claim)),
  });
  expect(after).not.toContain("leaves@ada");
  expect(markIn(after, "post@ada")).toBe(markIn(before, "post@ada"));
});

test("a selection lifts out what is tied to it", () => {
  const svg = draw(1060, { selection: { kind: "entity", id: "medal" } });
  expect(svg).toMatch(/data-item="medal@ada"[^>]*data-standing="FOCUSED"/u);
  expect(svg).toMatch(/data-item="degree@ada"[^>]*data-standing="RECEDED"/u);
});

test("two pictures on a page share no ids", () => {
  const one = new Set(ids(draw(1060, { idPrefix: "one" })));
  expect(one.size).toBeGreaterThan(3);
  for (const id of ids(draw(1060, { idPrefix: "two" }))) expect(one.has(id)).toBe(false);
});

test("a timeline without dates is drawn all the same", () => {
  const sheet = buildTimelineSheet(buildTimelineModel({ timeline: { nodes: [] } }), 1060, labels);
  expect(renderToStaticMarkup(createElement(TimelineChart, { sheet, labels, lang: "en" }))).toContain("<svg");
});

test("the view is drawn on the server, with one Tab stop and no style attribute", () => {
  const html = renderToStaticMarkup(
    createElement(TimelineView, { model, selection: null, lang: "en", labels, onSelect: () => undefined }),
  );
  expect(html).not.toMatch(/\sstyle=/u);
  expect(html.match(/tabindex="0"/gu)).toHaveLength(1);
  expect(html).toContain('aria-label="Chief scientist · Mill &amp; Co, post, from 2013 to 2025-12, stated"');
});

test("where not everything is there, the view says how much of how much", () => {
  expect(drawView({ shown: 500, total: 812 })).toContain("500 of 812 dated items shown");
  expect(drawView()).not.toContain("shown");
});

function drawView(cut?: TimelineModel["cut"]): string {
  const props = { model: { ...model, cut }, selection: null, lang: "en", labels, onSelect: () => undefined };
  return renderToStaticMarkup(createElement(TimelineView, props));
}

function draw(width: number, props: Partial<TimelineChartProps> = {}): string {
  const sheet = buildTimelineSheet(model, width, labels);
  return renderToStaticMarkup(createElement(TimelineChart, { sheet, labels, lang: "en", ...props }));
}

function ids(svg: string): readonly string[] {
  return [...svg.matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1]!);
}

function markOf(id: string): string {
  return markIn(draw(1060), id);
}

/** The markup of one mark: up to the next one, or the name of its lane. */
function markIn(svg: string, id: string): string {
  const start = svg.indexOf(`data-item="${id}"`);
  expect(start, id).toBeGreaterThan(0);
  return svg.slice(start).split(/class="timeline-(?:item|lane-name)"/u)[0]!;
}
