import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { userEvent } from "vitest/browser";
import "../ui/tokens.css";
import "./timeline.css";
import { buildTimelineAnswer } from "./timeline-answer.fixture.ts";
import { buildTimelineModel } from "./timeline-model.ts";
import { englishTimelineLabels as labels } from "./timeline-labels.fixture.ts";
import { createPointedStore } from "../ui/pointed.ts";
import { TimelineView, type TimelineViewProps } from "./TimelineView.tsx";

const model = buildTimelineModel(buildTimelineAnswer(), {
  protagonist: "ada",
  publication: { day: "2025-11-20", label: "20 Nov 2025" },
});

async function open(props: Partial<TimelineViewProps> = {}, width = 1000) {
  const onSelect = vi.fn<TimelineViewProps["onSelect"]>();
  const pointed = createPointedStore();
  const view = (more: Partial<TimelineViewProps> = {}) => (
    <main style={{ width, height: 260 }}>
      <TimelineView
        model={model}
        selection={null}
        lang="en"
        labels={labels}
        onSelect={onSelect}
        pointed={pointed}
        {...props}
        {...more}
      />
    </main>
  );
  const screen = await render(view());
  await expect.poll(() => sheet().getAttribute("width")).toBe(String(width));
  return { onSelect, pointed, update: (more: Partial<TimelineViewProps>) => screen.rerender(view(more)) };
}

const sheet = () => document.querySelector<SVGSVGElement>("svg[role='application']")!;
const mark = (id: string) => document.querySelector<SVGGElement>(`[data-item="${id}"]`);
const focused = () => {
  const { dataset } = document.activeElement as HTMLElement;
  return dataset.item ?? dataset.lane;
};
/** How far along the plot the speech is: 0 at its left end, 1 at its right. */
const share = () => {
  const { left: from, width } = sheet().getBoundingClientRect();
  return (left("speech@ada") - from - 140) / (width - 150);
};
const left = (id: string) => mark(id)!.getBoundingClientRect().left;
const button = (name: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
const below = () => document.querySelector<HTMLElement>(".timeline-below");
const rule = () => document.querySelector(".timeline-publication")!.getBoundingClientRect().left;
const middleOf = (id: string) => {
  const box = mark(id)!.querySelector("rect.timeline-solid")!.getBoundingClientRect();
  return (box.left + box.right) / 2;
};
const zoomIn = async () => {
  const before = left("built@ada");
  await userEvent.click(button(labels.zoomIn));
  await expect.poll(() => Math.abs(left("built@ada") - before)).toBeGreaterThan(5);
  let last: number | undefined;
  await expect
    .poll(() => {
      const still = last === left("built@ada");
      last = left("built@ada");
      return still;
    })
    .toBe(true);
};

async function enter() {
  document.querySelector<SVGElement>("svg [tabindex='0']")!.focus();
  await expect.poll(focused).toBe("ada");
}

test("the drawing has one Tab stop, which follows the focus", async () => {
  await open();
  await enter();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.poll(focused).toBe("degree@ada");
  expect(document.querySelectorAll("svg [tabindex='0']")).toHaveLength(1);
  expect(mark("degree@ada")!.getAttribute("tabindex")).toBe("0");
});

test("Enter selects the claim or whose lane it is, Escape clears", async () => {
  const { onSelect, update } = await open();
  await enter();
  await userEvent.keyboard("{Enter}");
  expect(onSelect).toHaveBeenLastCalledWith({ kind: "entity", id: "ada" });
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(focused).toBe("born@ada");
  await userEvent.keyboard("{Enter}");
  expect(onSelect).toHaveBeenLastCalledWith({ kind: "claim", id: "born" });
  await update({ selection: { kind: "claim", id: "born" } });
  await userEvent.keyboard("{Escape}");
  expect(onSelect).toHaveBeenLastCalledWith(null);
});

test("down and up lead to the same time in another lane", async () => {
  await open();
  await enter();
  await userEvent.keyboard("{End}{ArrowLeft}");
  await expect.poll(focused).toBe("speech@ada");
  await userEvent.keyboard("{ArrowDown}");
  await expect.poll(focused).toBe("speech@mill");
  await userEvent.keyboard("{ArrowUp}");
  await expect.poll(focused).toBe("speech@ada");
});

test("a click selects the claim, on the name whose lane it is, and beside everything nothing", async () => {
  const { onSelect } = await open();
  await userEvent.click(mark("post@ada")!.querySelector("text")!);
  expect(onSelect).toHaveBeenLastCalledWith({ kind: "claim", id: "post" });
  await userEvent.click(document.querySelector("[data-lane='mill'] text")!);
  expect(onSelect).toHaveBeenLastCalledWith({ kind: "entity", id: "mill" });
  await userEvent.click(sheet(), { position: { x: 990, y: 4 } });
  expect(onSelect).toHaveBeenLastCalledWith(null);
});

test("plus and minus zoom around what has the focus, and 0 shows everything again", async () => {
  await open();
  await enter();
  await userEvent.keyboard("{End}{ArrowLeft}");
  await expect.poll(focused).toBe("speech@ada");
  const before = { speech: left("speech@ada"), built: left("built@ada") };
  await userEvent.keyboard("+");
  await expect.poll(() => left("built@ada")).toBeLessThan(before.built - 20);
  expect(focused()).toBe("speech@ada");
  expect(mark("speech@ada")).not.toBeNull();
  await userEvent.keyboard("0");
  await expect.poll(() => Math.abs(left("built@ada") - before.built)).toBeLessThan(1);
});

test("the buttons zoom as the keys do, and say when they can do nothing", async () => {
  await open();
  expect(button(labels.zoomOut).getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(button(labels.zoomIn));
  await expect.poll(() => button(labels.zoomOut).getAttribute("aria-disabled")).toBe("false");
  await userEvent.click(button(labels.zoomFit));
  await expect.poll(() => button(labels.zoomOut).getAttribute("aria-disabled")).toBe("true");
});

test("another width keeps what one has zoomed to in the middle", async () => {
  await open();
  await enter();
  await userEvent.keyboard("{End}{ArrowLeft}");
  await expect.poll(focused).toBe("speech@ada");
  for (let press = 0; press < 4; press += 1) await userEvent.click(button(labels.zoomIn));
  const before = share();
  document.querySelector("main")!.style.width = "760px";
  await expect.poll(() => sheet().getAttribute("width")).toBe("760");
  await expect.poll(() => Math.abs(share() - before)).toBeLessThan(0.1);
  expect(button(labels.zoomOut).getAttribute("aria-disabled")).toBe("false");
});

test("Ctrl and the wheel zoom, the wheel alone is left to the page", async () => {
  await open();
  const { left: x, top: y } = sheet().getBoundingClientRect();
  const turn = (ctrlKey: boolean) => {
    const init = { deltaY: -240, ctrlKey, clientX: x + 700, clientY: y + 20, bubbles: true, cancelable: true };
    const event = new WheelEvent("wheel", init);
    sheet().dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(turn(false)).toBe(false);
  expect(turn(true)).toBe(true);
  await expect.poll(() => button(labels.zoomOut).getAttribute("aria-disabled")).toBe("false");
});

test("a claim selected elsewhere is brought into view", async () => {
  const { update } = await open();
  for (let press = 0; press < 5; press += 1) await userEvent.click(button(labels.zoomIn));
  await enter();
  await userEvent.keyboard("{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}");
  await update({ selection: { kind: "claim", id: "talks" } });
  await expect
    .poll(() => {
      const box = mark("talks@mill")?.getBoundingClientRect();
      const frame = sheet().getBoundingClientRect();
      return box !== undefined && box.right > frame.left + 140 && box.left < frame.right;
    })
    .toBe(true);
});

test("pointing tells the other views, and pointing there lifts out here", async () => {
  const { pointed } = await open();
  await userEvent.hover(mark("degree@ada")!);
  expect(pointed.read()).toEqual({ kind: "claim", id: "degree" });
  pointed.tell({ kind: "claim", id: "medal" });
  expect(mark("medal@ada")!.hasAttribute("data-pointed")).toBe(true);
  expect(mark("degree@ada")!.hasAttribute("data-pointed")).toBe(false);
  pointed.tell({ kind: "entity", id: "ada" });
  expect(document.querySelector("[data-lane='ada']")!.hasAttribute("data-pointed")).toBe(true);
});

test("what found no room is counted beside the name, and unfolds by keyboard and by click", async () => {
  const { nodes } = buildTimelineAnswer().timeline;
  const speech = nodes.find(({ id }) => id === "speech@ada")!;
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...speech,
    id: `again-${index}@ada`,
    claim: { ...speech.claim, id: `again-${index}` },
  }));
  const crowded = buildTimelineModel({ timeline: { nodes: [...nodes, ...many] } }, { protagonist: "ada" });
  await open({ model: crowded });
  const more = document.querySelector<SVGGElement>("[data-more='ada']")!;
  const count = Number(/\d+/u.exec(more.textContent)![0]);
  const before = document.querySelectorAll("[data-item$='@ada']").length;
  expect(before + count).toBe(8 + many.length);
  const { violations } = await axe.run(document.querySelector("main")!);
  expect(violations.map(({ id }) => id)).toEqual([]);
  await enter();
  await userEvent.keyboard("{End}");
  await expect.poll(() => document.activeElement === more).toBe(true);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.querySelectorAll("[data-item$='@ada']").length).toBe(before + count);
  await expect.poll(focused).toMatch(/@ada$/u);
  const fold = document.querySelector<SVGGElement>("[data-more='ada']")!;
  expect(fold.textContent).toBe(labels.fewer);
  expect(fold.getAttribute("aria-expanded")).toBe("true");
  await userEvent.click(fold.querySelector("text")!);
  await expect.poll(() => document.querySelectorAll("[data-item$='@ada']").length).toBe(before);
  expect(document.querySelector("[data-more='ada']")!.textContent).toContain(String(count));
});

test("in a high frame nothing is left out, in a low one the lanes end with a whole row and say that they go on", async () => {
  const { nodes } = buildTimelineAnswer().timeline;
  const speech = nodes.find(({ id }) => id === "speech@ada")!;
  const many = Array.from({ length: 12 }, (_, index) => ({
    ...speech,
    id: `again-${index}@ada`,
    claim: { ...speech.claim, id: `again-${index}` },
  }));
  await open({ model: buildTimelineModel({ timeline: { nodes: [...nodes, ...many] } }, { protagonist: "ada" }) });
  const main = document.querySelector("main")!;
  main.style.height = "230px";
  await expect.poll(() => below()?.textContent).toMatch(/more/iu);
  const foot = document.querySelector(".timeline-foot-sheet")!;
  const cutWords = () => {
    const edge = foot.querySelector(".timeline-rule")!.getBoundingClientRect().top;
    return [...sheet().querySelectorAll(".timeline-words, .timeline-name")]
      .filter((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return top < edge - 2 && bottom > edge + 2;
      })
      .map(({ textContent }) => textContent);
  };
  await expect.poll(cutWords).toEqual([]);
  await userEvent.click(below()!);
  await expect.poll(() => document.querySelector(".timeline-scroller")!.scrollTop).toBeGreaterThan(0);
  main.style.height = "700px";
  await expect.poll(() => document.querySelectorAll("[data-item$='@ada']").length).toBe(8 + many.length);
  expect(document.querySelector("[data-more]")).toBeNull();
  expect(below()).toBeNull();
});

test("with nothing selected, the buttons zoom about the publication; with a selection, about that", async () => {
  const { update } = await open();
  const published = rule();
  await zoomIn();
  expect(Math.abs(rule() - published)).toBeLessThan(2);
  await update({ selection: { kind: "claim", id: "medal" } });
  const medal = middleOf("medal@ada");
  await zoomIn();
  expect(Math.abs(middleOf("medal@ada") - medal)).toBeLessThan(30);
});

test("on a phone the names stand over the lanes, and nothing is wider than the phone", async () => {
  await open({}, 390);
  expect(document.querySelector(".timeline-view")!.getAttribute("data-narrow")).toBe("true");
  const scroller = document.querySelector(".timeline-scroller")!;
  expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.getBoundingClientRect().width);
});

test.each([null, { kind: "claim", id: "post" } as const])(
  "axe finds nothing to object to (selected: %o)",
  async (selection) => {
    await open({ selection });
    const { violations } = await axe.run(document.querySelector("main")!);
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
  },
);
