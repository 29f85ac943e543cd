// Stops with one line where the Node that runs the scripts is too old: pnpm only warns when the pinned one is missing.
const needed = [22, 12];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Dossier needs Node ${needed.join(".")} or later, and this is ${process.versions.node}: ` +
      "run `npx -y pnpm@12.21.0 install` again (on Linux it brings Node 24), or install Node 24.",
  );
  process.exit(1);
}
