import { Command } from "commander";
import { fileURLToPath } from "node:url";
import { relative } from "node:path";
import { measure } from "./measure.ts";
import { validate, type CommandResult } from "./validate.ts";

const USAGE_ERROR = 2;

const program = new Command("dossier")
  .description("Dossiers: stories as claims, each traced to the passage that makes it")
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE_ERROR));

program
  .command("serve")
  .description("serve the dossiers; settings come from the environment (docs/operations.md)")
  // Loaded only here: the other commands need no web server.
  .action(async () => (await import("./serve.ts")).serve(process.env));

program
  .command("validate")
  .description("list everything that is wrong in a folder of dossiers, or in the folder of one")
  .argument("[folder]", "the folder", findDataFolder())
  .option("--json", "print the problems as JSON")
  .action(async (folder: string, options: { readonly json?: boolean }) => finish(await validate(folder, options)));

program
  .command("measure")
  .description("measure the text of a source for dossier.yaml, or find words in it for claims.yaml")
  .argument("<file>", "the text")
  .argument("[words]", "words to find")
  .action(async (file: string, words: string | undefined) => finish(await measure(file, words)));

await program.parseAsync();

/** The exit code is set rather than the process ended, so that a long list is written out whole into a pipe. */
function finish({ output, exitCode }: CommandResult): void {
  process.stdout.write(`${output}\n`);
  process.exitCode = exitCode;
}

/** `data/` of this repository, as the shell would name it from here. */
function findDataFolder(): string {
  return relative(process.cwd(), fileURLToPath(new URL("../../../data", import.meta.url))) || ".";
}
