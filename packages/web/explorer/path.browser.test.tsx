import axe from "axe-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "./explorer.css";
import { DOSSIER, openApp } from "./open-app.fixture.tsx";

const before = location.href;
beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  history.replaceState(null, "", before);
  delete document.documentElement.dataset["theme"];
});

const CHAINS = "?path=joss-venn,lantern-prize";
const near = (what: string) =>
  Array.from(document.querySelectorAll(`[${what}][data-near]`), (one) => String(one.getAttribute(what))).toSorted();

test("from a thing's panel one asks how it is tied to another, and chooses that by name", async () => {
  const { screen } = await openApp("?select=mirel-tavask");
  await screen.getByRole("link", { name: "How is Mirel Tavask tied to …?" }).click();
  expect(location.search).toBe("?path=mirel-tavask");
  const heading = screen.getByRole("heading", { level: 2, name: "How is Mirel Tavask tied to …?" });
  await expect.element(heading).toHaveFocus();
  await userEvent.keyboard("{Tab}venn");
  await expect.element(screen.getByRole("option")).toHaveTextContent("Joss Venn Person");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => location.search).toBe("?path=mirel-tavask,joss-venn");
  await expect.element(screen.getByText(/^Mirel Tavask and Joss Venn are tied by 2 links\./)).toBeVisible();
  history.back();
  await expect.element(heading).toBeVisible();
});

test("what has another accent is found, and what is not there is told", async () => {
  const { screen } = await openApp("?path=ondara");
  const field = screen.getByRole("combobox", { name: "To whom or what?" });
  await field.fill("dorn");
  await expect.element(screen.getByRole("option")).toHaveTextContent("Ilka Dörn Person");
  await field.fill("xyz");
  await expect.element(screen.getByText("No name here has “xyz” in it.")).toBeVisible();
});

test("the chains are told link by link, each claim with who says so and where", async () => {
  const { screen } = await openApp(CHAINS);
  await expect
    .element(screen.getByText(/are tied by 3 links\. There are 2 such chains, and none is shorter\./))
    .toBeVisible();
  const [firm, less] = document.querySelectorAll(".path-chain");
  expect(firm!.querySelector("h3")?.textContent).toBe("1: Joss Venn – Ondara – Mirel Tavask – Lantern Prize");
  expect(less!.querySelector("h3")?.textContent).toBe("2: Joss Venn – Ondara – Ilka Dörn – Lantern Prize");
  await expect.element(screen.getByText("Paragraph 3, characters 11 to 40").first()).toBeVisible();
  const claim = less!.querySelector('a[href*="dorn-at-ondara"]')!.closest(".claim-line")!;
  expect(claim.querySelector(".claim-meta")?.textContent).toContain("Report");
  expect(claim.querySelector(".claim-meta")?.textContent).toContain("people who work at the harbour");
});

test("the chains come out in the network and in the timeline, and only they", async () => {
  const { sent } = await openApp(CHAINS);
  await expect
    .poll(() => near("data-mark"))
    .toEqual(["ilka-dorn", "joss-venn", "lantern-prize", "mirel-tavask", "ondara"]);
  const pairs = near("data-line").map((id) => {
    const { source, target } = sent.graph.edges.find((edge) => edge.id === id)!;
    return [source, target].toSorted().join(" ");
  });
  expect(new Set(pairs)).toEqual(
    new Set([
      "joss-venn ondara",
      "mirel-tavask ondara",
      "ilka-dorn ondara",
      "lantern-prize mirel-tavask",
      "ilka-dorn lantern-prize",
    ]),
  );
  const centre = Array.from(document.querySelectorAll("[data-centre]"), (one) => String(one.getAttribute("data-mark")));
  expect(centre.toSorted()).toEqual(["joss-venn", "lantern-prize"]);
  const out = [...document.querySelectorAll('[data-item][data-standing="FOCUSED"]')];
  expect(out.length).toBeGreaterThan(0);
  expect(out.some((item) => item.getAttribute("data-item")?.includes("venn-at-ondara"))).toBe(true);
  expect(document.querySelector('[data-item][data-standing="RECEDED"]')).not.toBeNull();
});

test("a claim of a chain opens, and a link leads back to the chains", async () => {
  const { screen } = await openApp(CHAINS);
  await screen.getByRole("link", { name: "An invented claim: venn-at-ondara." }).first().click();
  expect(location.search).toBe("?select=claim:venn-at-ondara&path=joss-venn,lantern-prize");
  await screen.getByRole("link", { name: "Back to the chains" }).click();
  expect(location.search).toBe(CHAINS);
  await screen.getByRole("link", { name: "Back to the story" }).click();
  expect(location.search).toBe("");
  expect(near("data-mark")).toEqual([]);
});

test("the two ends can be swapped, another one chosen, and the question closed", async () => {
  const { screen } = await openApp(CHAINS);
  await screen.getByRole("link", { name: "From the other end" }).click();
  expect(location.search).toBe("?path=lantern-prize,joss-venn");
  await expect.element(screen.getByRole("heading", { level: 2 })).toHaveFocus();
  await screen.getByRole("link", { name: "Lantern Prize and another name" }).click();
  expect(location.search).toBe("?path=lantern-prize");
  await screen.getByRole("link", { name: "Tidefold", exact: true }).last().click();
  expect(location.search).toBe("?path=lantern-prize,tidefold");
  await screen.getByRole("link", { name: "Close this question" }).click();
  expect(location.search).toBe("");
});

test("while the second name is asked for, any thing that is opened offers itself", async () => {
  const { screen } = await openApp("?path=ondara&select=mirel-tavask");
  await screen.getByRole("link", { name: "How is Ondara tied to Mirel Tavask?" }).click();
  expect(location.search).toBe("?path=ondara,mirel-tavask");
});

test("things that a filter parts are told so, and how they are tied without it", async () => {
  const { screen } = await openApp(`${CHAINS}&only=RUMOURED`);
  await expect.element(screen.getByText(/^No claim that is shown ties Joss Venn to Lantern Prize/)).toBeVisible();
  const reason = screen.getByText(/^Among all claims of the dossier they are tied by 3 links/);
  await reason.getByRole("link", { name: "Show all" }).click();
  expect(location.search).toBe(CHAINS);
  await expect.element(screen.getByText(/are tied by 3 links\./)).toBeVisible();
});

test.each([
  ["an answer", CHAINS, 1280, undefined],
  ["an answer on a phone, on dark paper", CHAINS, 390, "dark"],
  ["an answer on a narrow phone", CHAINS, 320, undefined],
  ["a question", "?path=ondara", 1280, undefined],
  ["nothing found", `${CHAINS}&only=RUMOURED`, 1280, undefined],
  ["a name that is not there", "?path=ondara,nobody", 1280, undefined],
])("everybody can use %s", async (_name, search, width, theme) => {
  if (theme) document.documentElement.dataset["theme"] = theme;
  await page.viewport(width, 800);
  await openApp(search);
  await expect.element(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(document.querySelector(`[href*="${DOSSIER}"]`)).not.toBeNull();
});
