import { expect, test } from "vitest";
import { type PageRenderer } from "../packages/server/http/page-renderer.ts";
import type { RenderPicture } from "../packages/server/pictures/picture-source.ts";
import { renderPage } from "../packages/web/explorer/page-renderer.tsx";

// Server and web never import each other; here the two sides of the one built door are held together.
import { renderPicture } from "../packages/web/pictures/picture-renderer.tsx";

test("the web's renderer is what the server calls", () => {
  // The compiler compares them; at run time there is only that it exists.
  const door: PageRenderer["renderPage"] = renderPage;
  expect(door).toBeTypeOf("function");
});

test("the web's renderer of pictures is what the server's thread calls", () => {
  const door: RenderPicture = renderPicture;
  expect(door).toBeTypeOf("function");
});
