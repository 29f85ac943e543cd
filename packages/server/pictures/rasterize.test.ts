import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { createRasterizer } from "./rasterize.ts";

/** A code point for private use: no face has a sign for it. */
const NO_SUCH_SIGN = "\u{10FFFD}";

function write(text: string, attributes = ""): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${20 + 30 * [...text].length}" height="40" font-family='"Source Sans 3", "Noto Sans TC"'><rect width="100%" height="100%" fill="#fff"/><text x="5" y="30" font-size="28" ${attributes}>${text}</text></svg>`;
}

test("a PNG has the size that the drawing names, whatever its own measures are", async () => {
  const rasterize = await createRasterizer();
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20" width="300" height="200"><path d="M0 0H9"/></svg>';
  const png = Buffer.from(await rasterize(svg));
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 200]);
});

test("every Chinese character of the project's dossiers has a sign of its own", async () => {
  const rasterize = await createRasterizer();
  const characters = [...new Set((await readDossiers()).match(/\p{Script=Han}/gu))];
  expect(characters.length).toBeGreaterThan(300);
  const drawn = new Map<string, string>();
  for (const character of [NO_SUCH_SIGN, "", ...characters]) {
    const picture = Buffer.from(await rasterize(write(character).replace(/width="\d+"/, 'width="50"'))).toString(
      "base64",
    );
    expect(drawn.get(picture), `${character} is drawn like another`).toBeUndefined();
    drawn.set(picture, character);
  }
});

test("strong letters are stronger, in both scripts, and one sign does not stand for all", async () => {
  const rasterize = await createRasterizer();
  for (const text of ["Meta", "楊立昆"]) {
    const plain = await rasterize(write(text));
    expect(await rasterize(write(text, 'font-weight="600"'))).not.toEqual(plain);
  }
  expect(await rasterize(write("楊立昆"))).not.toEqual(await rasterize(write("立楊昆")));
  expect(await rasterize(write("“a” · b → é ş"))).not.toEqual(await rasterize(write(NO_SUCH_SIGN.repeat(13))));
});

test("the same drawing gives the same picture", async () => {
  const rasterize = await createRasterizer();
  expect(await rasterize(write("楊立昆"))).toEqual(await rasterize(write("楊立昆")));
});

async function readDossiers(): Promise<string> {
  const folder = new URL("../../../data/", import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".yaml"));
  return (await Promise.all(files.map((name) => readFile(new URL(name, folder), "utf8")))).join("\n");
}
