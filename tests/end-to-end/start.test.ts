import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

test("`pnpm start` builds only what has changed, serves and says where", async () => {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "error" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 50_000 }).toMatch(/Dossier is at http:\/\/127\.0\.0\.1:\d+/);
  const address = /http:\/\/\S+/.exec(said)![0];
  expect((await fetch(address)).status).toBe(200);
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  expect(await gone).toEqual([0, null]);
});
