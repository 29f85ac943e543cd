import { expect, test } from "vitest";
import { parsePageAddress } from "../packages/server/http/page-address.ts";
import { LANGUAGES, type PageRenderer, VIEWS } from "../packages/server/http/page-renderer.ts";
import { type AddressState, VIEWS as WEB_VIEWS, formatAddress } from "../packages/web/dossier/address-state.ts";
import { renderPage } from "../packages/web/explorer/page-renderer.tsx";
import { LANGUAGES as WEB_LANGUAGES } from "../packages/web/i18n/languages.ts";

// Server and web never import each other; here the two sides of the one built door are held together.

test("the web's renderer is what the server calls", () => {
  // The compiler compares them; at run time there is only that it exists.
  const door: PageRenderer["renderPage"] = renderPage;
  expect(door).toBeTypeOf("function");
});

test("the server knows the views and languages of the web", () => {
  expect(VIEWS).toEqual(WEB_VIEWS);
  expect(LANGUAGES).toEqual(WEB_LANGUAGES);
});

test("every state that the web writes into an address reaches the page as it was written", () => {
  const state: AddressState = {
    lang: "zh-Hant",
    view: "timeline",
    selection: { kind: "claim", id: "lecun-leaves-meta/lecun-joins-bell-labs" },
    only: ["STATED", "RUMOURED"],
  };
  const search = formatAddress(state);
  expect(parsePageAddress(`/d/lecun-leaves-meta${search}&utm_source=mail`).search).toBe(search);
});
