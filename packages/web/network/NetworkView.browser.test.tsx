import { composeNetwork, layoutNetwork } from "@dossier/shared/layout";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { userEvent } from "vitest/browser";
import "../ui/tokens.css";
import "./network.css";
import "./attention.css";
import { NetworkLegend } from "./NetworkLegend.tsx";
import { createPointedStore } from "../ui/pointed.ts";
import { NetworkView } from "./NetworkView.tsx";
import type { NetworkViewProps } from "./NetworkView.tsx";
import { englishNetworkLabels } from "./network-labels.fixture.ts";
import { measureDistance } from "./nearest-line.ts";
import { buildNetworkModel } from "./network-model.ts";
import { buildAnswer } from "./network-answer.fixture.ts";

const model = buildNetworkModel(buildAnswer(), { protagonist: "ada" });
const layout = layoutNetwork(model, { width: 600, height: 400 });

async function open(props: Partial<NetworkViewProps> = {}) {
  const onSelect = vi.fn<NetworkViewProps["onSelect"]>();
  const pointed = createPointedStore();
  const view = (more: Partial<NetworkViewProps> = {}) => (
    <div style={{ width: 600, height: 400 }}>
      <NetworkView
        model={model}
        layout={layout}
        selection={null}
        lang="en"
        labels={englishNetworkLabels}
        onSelect={onSelect}
        pointed={pointed}
        findInNetwork={(other) => other}
        {...props}
        {...more}
      />
    </div>
  );
  const screen = await render(view());
  return { onSelect, pointed, screen, update: (more: Partial<NetworkViewProps>) => screen.rerender(view(more)) };
}

const mark = (id: string) => document.querySelector<SVGGElement>(`[data-mark="${id}"]`)!;
const line = (id: string) => document.querySelector<SVGGElement>(`[data-line="${id}"]`)!;
const focusedMark = () => document.activeElement?.getAttribute("data-mark");

test("the picture has one Tab stop, the protagonist", async () => {
  await open();
  const stops = document.querySelectorAll(".network [tabindex='0']");
  expect([...stops].map((stop) => stop.getAttribute("data-mark"))).toEqual(["ada"]);
  await userEvent.keyboard("{Tab}");
  expect(focusedMark()).toBe("ada");
});

test("arrow keys walk to what is tied, Backspace walks back, a letter jumps, Enter selects, Escape clears", async () => {
  const { onSelect, update } = await open();
  await userEvent.keyboard("{Tab}");
  const { x } = at("ada");
  const onTheRight = layout.positions.some((position) => position.x > x + 40);
  await userEvent.keyboard(onTheRight ? "{ArrowRight}" : "{ArrowLeft}");
  const next = focusedMark();
  expect(next).not.toBe("ada");
  await userEvent.keyboard("{Backspace}");
  expect(focusedMark()).toBe("ada");
  await userEvent.keyboard("b");
  expect(focusedMark()).toBe("babbage");
  await userEvent.keyboard("{Enter}");
  expect(onSelect).toHaveBeenLastCalledWith({ kind: "entity", id: "babbage" });
  await update({ selection: { kind: "entity", id: "babbage" } });
  await userEvent.keyboard("{Escape}");
  expect(onSelect).toHaveBeenLastCalledWith(null);
});

test("Backspace goes past what is no longer drawn, and back over no more than fifty marks", async () => {
  const { update } = await open();
  await userEvent.keyboard("{Tab}bp");
  expect(focusedMark()).toBe("programming");
  const answer = buildAnswer();
  const rest = buildNetworkModel(
    {
      ...answer,
      nodes: answer.nodes.filter(({ id }) => id !== "babbage"),
      edges: answer.edges.filter(({ source, target }) => source !== "babbage" && target !== "babbage"),
    },
    { protagonist: "ada" },
  );
  await update({ model: rest, layout: layoutNetwork(rest, { width: 600, height: 400 }) });
  await userEvent.keyboard("{Backspace}");
  expect(focusedMark()).toBe("ada");
  await userEvent.keyboard(`${"pg".repeat(40)}${"{Backspace}".repeat(90)}`);
  // Without the limit it would be the first of them.
  expect(focusedMark()).toBe("medal");
});

test("Page Down goes through the ties of a name and Enter selects the claim", async () => {
  const { onSelect } = await open();
  await userEvent.keyboard("{Tab}{PageDown}");
  const id = document.activeElement?.getAttribute("data-line");
  const link = model.links.find((one) => one.id === id)!;
  expect([link.source, link.target]).toContain("ada");
  const walked = new Set<string | null | undefined>();
  for (let tie = id; !walked.has(tie); tie = document.activeElement?.getAttribute("data-line")) {
    walked.add(tie);
    await userEvent.keyboard("{ArrowRight}");
  }
  const own = model.links.filter(({ source, target }) => source === "ada" || target === "ada");
  expect(walked).toEqual(new Set(own.map((one) => one.id)));
  await userEvent.keyboard("{End}");
  expect(focusedMark()).toBe(link.source === "ada" ? link.target : link.source);
  await userEvent.keyboard("{Backspace}a{PageDown}{Enter}");
  expect(onSelect).toHaveBeenLastCalledWith({ kind: "claim", id: link.claim });
  await userEvent.keyboard("{Escape}");
  expect(focusedMark()).toBe("ada");
});

test("a click selects a thing, a claim, and on the paper nothing", async () => {
  const { onSelect } = await open();
  await userEvent.click(mark("babbage"));
  expect(onSelect).toHaveBeenLastCalledWith({ kind: "entity", id: "babbage" });
  line("engine-0").dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(onSelect).toHaveBeenLastCalledWith({ kind: "claim", id: "d/engine" });
  document.querySelector(".network")!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(onSelect).toHaveBeenLastCalledWith(null);
});

test("what is pointed at comes out with its ties, and everything else steps back", async () => {
  const { pointed } = await open();
  await userEvent.hover(mark("babbage"));
  expect(pointed.read()).toEqual({ kind: "entity", id: "babbage" });
  const near = [...document.querySelectorAll("[data-mark][data-near]")].map((one) => one.getAttribute("data-mark"));
  const tied = model.links
    .filter(({ source, target }) => source === "babbage" || target === "babbage")
    .flatMap(({ source, target }) => [source, target]);
  expect(new Set(near)).toEqual(new Set(tied));
  expect(line("engine-0").hasAttribute("data-near")).toBe(true);
  expect(line("born-0").hasAttribute("data-near")).toBe(false);
});

test("what is pointed at elsewhere is brought out as well", async () => {
  const { screen, pointed } = await open();
  await userEvent.hover(screen.getByRole("button", { name: "Zoom in" }));
  pointed.tell({ kind: "claim", id: "d/engine" });
  expect(line("engine-0").hasAttribute("data-near")).toBe(true);
  expect(line("born-0").hasAttribute("data-near")).toBe(false);
  pointed.tell(null);
  expect(document.querySelector("[data-attending]")).toBeNull();
});

test("a click at the middle of any line selects a claim whose line is nearest there, whatever was drawn last", async () => {
  const { onSelect } = await open();
  const sheet = document.querySelector<SVGSVGElement>(".network")!;
  const { links } = composeNetwork(model, layout);
  for (const { link, route } of links) {
    const middle = { x: route.middleX, y: route.middleY };
    const { x, y } = new DOMPoint(middle.x, middle.y).matrixTransform(sheet.getScreenCTM()!);
    const target = document.elementFromPoint(x, y)!;
    if (target.closest("[data-mark]")) continue;
    target.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1, clientX: x, clientY: y }));
    const distances = links.map((one) => measureDistance(one.route.points, middle));
    const least = Math.min(...distances);
    const nearest = links.filter((_, index) => distances[index]! < least + 0.1).map((one) => one.link.claim);
    expect(nearest, link.id).toContain(onSelect.mock.lastCall?.[0]?.id);
  }
});

test("the pointer's line is told in its own words, also where another lies over it", async () => {
  await open();
  const [{ link, route }] = composeNetwork(model, layout).links.filter((one) => one.link.fanSize > 1) as [
    ReturnType<typeof composeNetwork<(typeof model.nodes)[number], (typeof model.links)[number]>>["links"][number],
  ];
  const sheet = document.querySelector<SVGSVGElement>(".network")!;
  const { x, y } = new DOMPoint(route.middleX, route.middleY).matrixTransform(sheet.getScreenCTM()!);
  document
    .elementFromPoint(x, y)!
    .dispatchEvent(new PointerEvent("pointermove", { bubbles: true, clientX: x, clientY: y }));
  expect(document.elementFromPoint(x, y)!.closest("[data-line]")?.getAttribute("data-line")).toBe(link.id);
});

test("the keyboard's focus is a ring alone; what is pointed at steps out less than what is selected", async () => {
  const { pointed, update } = await open();
  await userEvent.keyboard("{Tab}");
  expect(document.querySelector("[data-attending]")).toBeNull();
  expect(getComputedStyle(mark("ada").querySelector(".network-ring")!).visibility).toBe("visible");
  expect(getComputedStyle(mark("babbage").querySelector(".network-ring")!).visibility).toBe("hidden");
  pointed.tell({ kind: "entity", id: "babbage" });
  expect(document.querySelector(".network")!.getAttribute("data-attending")).toBe("passing");
  pointed.tell(null);
  await update({ selection: { kind: "entity", id: "babbage" } });
  expect(document.querySelector(".network")!.getAttribute("data-attending")).toBe("lasting");
});

test("a claim without a line brings out the things that it is about", async () => {
  const { update } = await open();
  await update({ selection: { kind: "claim", id: "d/alone", things: ["medal"] } });
  const near = [...document.querySelectorAll("[data-mark][data-near]")].map((one) => one.getAttribute("data-mark"));
  expect(near).toEqual(["medal"]);
  expect(mark("medal").hasAttribute("data-centre")).toBe(true);
});

test("zooming spreads the marks and keeps the size of the writing", async () => {
  const { screen } = await open();
  const height = nameHeight();
  const near = gap();
  await screen.getByRole("button", { name: "Zoom in" }).click();
  await vi.waitFor(() => expect(gap()).toBeGreaterThan(near * 1.5));
  expect(nameHeight()).toBeCloseTo(height, -0.5);
  await screen.getByRole("button", { name: "Show everything" }).click();
  await vi.waitFor(() => expect(gap()).toBeCloseTo(near, 3));
});

test("only the claims that are asked for are drawn, and nothing moves", async () => {
  const { update } = await open();
  const before = at("babbage");
  const stated = model.links.filter(({ modality }) => modality === "STATED");
  await update({ visibleClaims: new Set(stated.map(({ claim }) => claim)) });
  for (const link of model.links) {
    expect(getComputedStyle(line(link.id)).display === "none", link.id).toBe(link.modality !== "STATED");
  }
  expect(at("babbage")).toEqual(before);
});

test("a name that repeats a word on two lines is drawn with both, and React has nothing to say", async () => {
  const [first, ...rest] = buildAnswer().nodes;
  const name = "Bibliotheca Bibliotheca";
  const repeated = buildNetworkModel({
    nodes: [{ ...first!, entity: { ...first!.entity, name } }, ...rest],
    edges: [],
  });
  const said = vi.spyOn(console, "error");
  await open({ model: repeated, layout: layoutNetwork(repeated, { width: 600, height: 400 }) });
  const lines = [...mark("ada").querySelectorAll("tspan")].map((span) => span.textContent.trim()).filter(Boolean);
  expect(lines).toEqual(["Bibliotheca", "Bibliotheca"]);
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});

test("axe finds nothing wrong, at rest and with a selection", async () => {
  const { screen, update } = await open();
  expect((await axe.run(screen.container)).violations).toEqual([]);
  await update({ selection: { kind: "entity", id: "ada" } });
  expect((await axe.run(screen.container)).violations).toEqual([]);
});

test("axe finds nothing wrong with the legend", async () => {
  const { container } = await render(<NetworkLegend model={model} labels={englishNetworkLabels} />);
  expect((await axe.run(container)).violations).toEqual([]);
});

function at(id: string): { x: number; y: number } {
  const [x, y] = /translate\(([\d.-]+) ([\d.-]+)\)/u.exec(mark(id).getAttribute("transform")!)!.slice(1).map(Number);
  return { x: x!, y: y! };
}

function nameHeight(): number {
  return mark("babbage").querySelector("text")!.getBoundingClientRect().height;
}

/** How far Babbage is from Ada, in the pixels of the drawing. */
function gap(): number {
  return Math.hypot(at("babbage").x - at("ada").x, at("babbage").y - at("ada").y);
}
