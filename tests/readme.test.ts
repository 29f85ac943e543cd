import { access, readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "ARCHITECTURE.md",
  "docs/operations.md",
  "docs/exports.md",
  "data/README.md",
];
const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: Record<string, string> };

/** What pnpm itself does, beside the scripts of package.json. */
const OWN_COMMANDS = new Set(["install", "exec"]);

test.each(DOCUMENTS)("every command that %s names exists", async (document) => {
  const text = await readFile(document, "utf8");
  const named = [...text.matchAll(/\bpnpm(?:@12\.21\.0)? (?:run )?([a-z][a-z-]*)/g)].map((match) => match[1]!);
  const unknown = named.filter((name) => !Object.hasOwn(scripts, name) && !OWN_COMMANDS.has(name));
  expect(unknown).toEqual([]);
});

test.each(DOCUMENTS)("every file that %s links to exists", async (document) => {
  const text = await readFile(document, "utf8");
  const folder = new URL(document, `file://${process.cwd()}/`);
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
  for (const link of links) await expect(readable(new URL(link, folder)), link).resolves.toBe(true);
});

async function readable(address: URL): Promise<boolean> {
  return access(address).then(
    () => true,
    () => false,
  );
}
