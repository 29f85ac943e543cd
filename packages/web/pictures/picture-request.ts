import type { Language } from "@dossier/shared/address";
import type { Theme } from "./picture-styles.ts";

/** What the server asks of the picture renderer. */
export interface PictureRequest {
  readonly dossier: string;
  /** A card for links, or the network as a sheet of its own. */
  readonly kind: "card" | "network";
  readonly lang: Language;
  readonly theme: Theme;
  /** What is brought out, as addresses say it: `yann-lecun`, or `claim:` and the claim's own name. */
  readonly select?: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly execute: (
    query: string,
    variables: Record<string, unknown>,
  ) => Promise<{ data?: unknown; errors?: readonly unknown[] }>;
}

/** A whole SVG document, or why there is none. */
export type PictureAnswer =
  | { readonly status: 200; readonly svg: string }
  | { readonly status: 404; readonly missing: "dossier" | "select" };
