import { spawn } from "node:child_process";

export interface BuiltServer {
  readonly address: string;
  /** Everything that the server has written so far. */
  output(): string;
  /** Sends a signal to the process. */
  send(signal: "SIGTERM" | "SIGINT"): void;
  /** The status with which the process has ended; `null` if a signal has killed it. */
  readonly ended: Promise<number | null>;
  /** Asks the process to end, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts the built server on a free port of the loopback address, and waits until it says where it is. */
export async function startBuiltServer(env: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  return startServer(["packages/server/dist/dossier.js", "serve"], { NODE_ENV: "production", ...env });
}

/** Starts the server from its sources, as `pnpm dev` does. */
export async function startDevelopmentServer(env: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  return startServer(["--import", "tsx", "packages/server/bin/dev.ts"], { NODE_ENV: "development", ...env });
}

async function startServer(args: readonly string[], env: Readonly<Record<string, string>>): Promise<BuiltServer> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "error", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  let said = "";
  let complained = "";
  child.stderr.on("data", (chunk: Buffer) => (complained += chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/\S+/.exec(said);
      if (found) resolve(found[0]);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${complained}${said}`)));
  });
  return {
    address,
    output: () => said + complained,
    send: (signal) => void child.kill(signal),
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
