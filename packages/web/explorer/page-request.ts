import type { FrameName } from "../dossier/frames.ts";
import type { Language } from "@dossier/shared/address";

/** What the server asks of the page renderer. */
export interface PageRequest {
  readonly path: string;
  /** Query string with its question mark, or empty. */
  readonly search: string;
  readonly lang: Language;
  readonly frame: FrameName;
  /** Scheme and host under which readers see the page. */
  readonly origin: string;
  /** The hash that addresses of pictures carry. */
  readonly pictures: string;
  readonly execute: (query: string, variables: object) => Promise<{ data?: unknown; errors?: readonly unknown[] }>;
}
