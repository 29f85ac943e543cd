import { layoutNetwork, type NetworkFrame } from "@dossier/shared/layout";
import axe from "axe-core";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { userEvent } from "vitest/browser";
import "../ui/tokens.css";
import "./network.css";
import "./attention.css";
import { buildAnswer } from "./network-answer.fixture.ts";
import { englishNetworkLabels } from "./network-labels.fixture.ts";
import { buildNetworkModel } from "./network-model.ts";
import type { NetworkPin } from "./network-pins.ts";
import { NetworkView, type NetworkViewProps } from "./NetworkView.tsx";

const model = buildNetworkModel(buildAnswer(), { protagonist: "ada" });
const layout = layoutNetwork(model, { width: 600, height: 400 });
const other = layoutNetwork(model, { width: 400, height: 560 });

const fewer = buildFewer();

/** Without one of the things, laid out anew. */
function buildFewer() {
  const answer = buildAnswer();
  const few = buildNetworkModel({ ...answer, nodes: answer.nodes.filter(({ id }) => id !== "engine") });
  return { model: few, layout: layoutNetwork(few, { width: 600, height: 400 }) };
}

type Told = Parameters<NonNullable<NetworkViewProps["onPin"]>>;

async function open(first: readonly NetworkPin[] = []) {
  const onSelect = vi.fn<NetworkViewProps["onSelect"]>();
  const onExpand = vi.fn<NonNullable<NetworkViewProps["onExpand"]>>();
  const told: Told[] = [];
  function Page({ frame = layout, drawn = model }: { readonly frame?: typeof layout; readonly drawn?: typeof model }) {
    const [pins, setPins] = useState(first);
    const onPin = (...args: Told) => {
      told.push(args);
      setPins(args[0]);
    };
    return (
      <div style={{ width: frame.width, height: frame.height }}>
        <NetworkView
          model={drawn}
          layout={frame}
          selection={null}
          lang="en"
          labels={englishNetworkLabels}
          {...{ onSelect, onExpand, pins, onPin }}
        />
      </div>
    );
  }
  const screen = await render(<Page />);
  return {
    onSelect,
    onExpand,
    told,
    screen,
    turn: async () => screen.rerender(<Page frame={other} />),
    narrow: async () => screen.rerender(<Page frame={fewer.layout} drawn={fewer.model} />),
  };
}

const readLine = () => document.querySelector('[data-line="engine-0"] path')!.getAttribute("d");
const mark = (id: string) => document.querySelector<SVGGElement>(`[data-mark="${id}"]`)!;

test("a dragged mark stays where it is put, its lines follow, and it is told once", async () => {
  const { onSelect, told } = await open();
  const before = at("engine");
  const lineBefore = readLine();
  drag("engine", 60, -40);
  await vi.waitFor(() => expect(at("engine").x).toBeCloseTo(Math.min(588, before.x + 60), -0.5));
  expect(readLine()).not.toBe(lineBefore);
  expect(mark("engine").getAttribute("aria-label")).toContain("pinned");
  expect(onSelect).not.toHaveBeenCalled();
  expect(told).toHaveLength(1);
  expect(told[0]![1]).toBeUndefined();
});

test("a pinned mark bears a pin, which says how to let it go and does so when pressed", async () => {
  const { onSelect } = await open();
  const before = at("engine");
  drag("engine", 60, 40);
  await vi.waitFor(() => expect(mark("engine").querySelector("[data-pin]")).not.toBeNull());
  expect(mark("engine").querySelector("[data-pin] title")!.textContent).toBe(englishNetworkLabels.release);
  await userEvent.click(mark("engine").querySelector("[data-pin]")!);
  await vi.waitFor(() => expect(at("engine")).toEqual(before));
  expect(mark("engine").querySelector("[data-pin]")).toBeNull();
  expect(onSelect).not.toHaveBeenCalled();
});

test("a pin is a place in the picture, whatever its shape", async () => {
  const { turn } = await open([{ id: "engine", x: 250, y: 500 }]);
  expect(at("engine")).toEqual(inside(layout, 0.25, 0.5));
  await turn();
  expect(at("engine")).toEqual(inside(other, 0.25, 0.5));
});

test("one button lets all marks go, and is there only while there is something to let go", async () => {
  const { screen } = await open([
    { id: "engine", x: 250, y: 500 },
    { id: "ada", x: 700, y: 300 },
  ]);
  expect((await axe.run(screen.container)).violations).toEqual([]);
  await screen.getByRole("button", { name: "Let all 2 go back" }).click();
  const free = new Map(
    layout.positions.map(({ id, x, y }) => [id, { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }]),
  );
  expect(at("ada")).toEqual(free.get("ada"));
  expect(at("engine")).toEqual(free.get("engine"));
  expect(screen.getByRole("button", { name: "Let all" }).query()).toBeNull();
  expect(document.activeElement?.closest(".network-controls")).not.toBeNull();
});

test("Alt with an arrow moves a mark, says whose step it is, and Delete frees it", async () => {
  const { told } = await open();
  const before = at("ada");
  await userEvent.keyboard("{Tab}{Alt>}{ArrowDown}{/Alt}");
  expect(at("ada").y).toBeGreaterThan(before.y);
  expect(told.map(([, nudged]) => nudged)).toEqual(["ada"]);
  await userEvent.keyboard("{Delete}");
  expect(at("ada")).toEqual(before);
  expect(told.at(-1)).toEqual([[]]);
});

test("Alt with an arrow moves a mark no further than to the border", async () => {
  await open();
  await userEvent.keyboard(`{Tab}{Alt>}${"{ArrowLeft}".repeat(60)}${"{ArrowUp}".repeat(40)}{/Alt}`);
  expect(at("ada")).toEqual({ x: 12, y: 12 });
});

test("a double click, or Shift with Enter, asks for a thing's surroundings", async () => {
  const { onExpand, onSelect } = await open();
  await userEvent.dblClick(mark("babbage").querySelector(".network-shape")!);
  expect(onExpand.mock.calls).toEqual([["babbage", { picked: true }]]);
  onSelect.mockClear();
  mark("ada").focus();
  await userEvent.keyboard("{Shift>}{Enter}{/Shift}");
  expect(onExpand.mock.lastCall).toEqual(["ada", { picked: false }]);
  expect(onSelect).not.toHaveBeenCalled();
});

test("among fewer things, what stays moves to its new place in no more than a fifth of a second", async () => {
  const { narrow } = await open();
  await narrow();
  const moves = mark("babbage").getAnimations();
  expect(moves).toHaveLength(1);
  expect(moves[0]!.effect!.getComputedTiming().endTime).toBeLessThanOrEqual(200);
  await Promise.all(moves.map(({ finished }) => finished));
});

test("the same things in a window of another shape are there at once", async () => {
  const { turn } = await open();
  const before = at("babbage");
  await turn();
  expect(at("babbage")).not.toEqual(before);
  expect(mark("babbage").getAnimations()).toEqual([]);
});

test("for a reader who wants no motion, everything is there at once", async () => {
  const wanted = vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
  const { narrow } = await open();
  await narrow();
  expect(document.getAnimations()).toEqual([]);
  wanted.mockRestore();
});

test("where nobody takes the pins, nothing can be dragged", async () => {
  await render(
    <NetworkView
      model={model}
      layout={layout}
      selection={null}
      lang="en"
      labels={englishNetworkLabels}
      onSelect={() => undefined}
    />,
  );
  const before = at("engine");
  drag("engine", 40, 40);
  expect(at("engine")).toEqual(before);
});

function at(id: string): { x: number; y: number } {
  const [x, y] = /translate\(([\d.-]+) ([\d.-]+)\)/u.exec(mark(id).getAttribute("transform")!)!.slice(1).map(Number);
  return { x: x!, y: y! };
}

function inside({ width, height }: NetworkFrame, x: number, y: number): { x: number; y: number } {
  return { x: width * x, y: height * y };
}

/** Drags a mark by so many pixels of the screen. */
function drag(id: string, dx: number, dy: number): void {
  const shape = mark(id).querySelector(".network-shape")!;
  const { x, y, width, height } = shape.getBoundingClientRect();
  const from = { x: x + width / 2, y: y + height / 2 };
  fire(mark(id), "mousedown", from);
  fire(window, "mousemove", { x: from.x + dx / 2, y: from.y + dy / 2 });
  fire(window, "mousemove", { x: from.x + dx, y: from.y + dy });
  fire(window, "mouseup", { x: from.x + dx, y: from.y + dy });
}

function fire(target: EventTarget, type: string, { x, y }: { x: number; y: number }): void {
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y, button: 0 }),
  );
}
