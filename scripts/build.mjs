// `pnpm build`: what browsers load and the page renderer, then the server.
import { writeStamp } from "./build-stamp.mjs";
import { runPnpm } from "./run-pnpm.mjs";

for (const room of ["@dossier/web", "@dossier/server"]) {
  const status = runPnpm(["--filter", room, "run", "build"], { quiet: process.argv.includes("--quiet") });
  if (status !== 0) {
    console.error(`The build of ${room} failed.`);
    process.exit(1);
  }
}
writeStamp();
