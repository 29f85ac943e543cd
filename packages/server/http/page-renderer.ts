import type { Language } from "@dossier/shared/address";

export interface PageRequest {
  readonly path: string;
  /** Query string with its question mark, or empty: only what pages understand. */
  readonly search: string;
  readonly lang: Language;
  /** Shape of the frame that the picture is laid out for: a desktop window or a phone held upright. */
  readonly frame: "wide" | "tall";
  /** Address under which readers reach the server, without a slash at its end. */
  readonly origin: string;
  /** The hash that addresses of pictures carry. */
  readonly pictures: string;
  execute(query: string, variables: Record<string, unknown>): Promise<{ data?: unknown; errors?: readonly unknown[] }>;
}

export interface PageParts {
  readonly status: number;
  readonly lang: string;
  readonly head: string;
  readonly body: string;
  readonly state: string;
}

/** The web package's built renderer (or Vite's, in development): draws a page, and gives the document to put it into. */
export interface PageRenderer {
  renderPage(request: PageRequest): Promise<PageParts>;
  /** The document with the places for head, body and state. */
  readTemplate(path: string): Promise<string>;
}
