import { resolve } from "node:path";
import { z } from "zod";

/** What the environment says about how to serve; docs/operations.md lists each. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly publicUrl: string | undefined;
  readonly logLevel: string;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "expected a port from 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65_535, "expected a port from 0 to 65535")
    .default(4000),
  // An address of IPv6 may come as it stands in a link.
  HOST: z
    .string()
    .transform((host) => host.replace(/^\[(.*)\]$/, "$1"))
    .default("localhost"),
  DATA_DIR: z.string().default("data"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, message: "expected an address such as https://dossier.example.org" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(", ")}`).default("info"),
});

/** Reads the settings, or says everything that is wrong with them, a line each. */
export function parseSettings(env: Readonly<Record<string, string | undefined>>): Settings | { problems: string[] } {
  // Who writes `PORT= pnpm start` has set nothing.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return `${name}: ${issue.message}, got ${JSON.stringify(env[name])}`;
      }),
    };
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, LOG_LEVEL } = parsed.data;
  return { port: PORT, host: HOST, dataDir: resolve(DATA_DIR), publicUrl: PUBLIC_URL, logLevel: LOG_LEVEL };
}
