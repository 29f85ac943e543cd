import { expect, test } from "vitest";
import { type PageRenderer } from "../packages/server/http/page-renderer.ts";
import { renderPage } from "../packages/web/explorer/page-renderer.tsx";

// Server and web never import each other; here the two sides of the one built door are held together.

test("the web's renderer is what the server calls", () => {
  // The compiler compares them; at run time there is only that it exists.
  const door: PageRenderer["renderPage"] = renderPage;
  expect(door).toBeTypeOf("function");
});
