import type { Language } from "@dossier/shared/address";

/** Asks the API, as pages do. */
export type Execute = (
  query: string,
  variables: Record<string, unknown>,
) => Promise<{ data?: unknown; errors?: readonly unknown[] }>;

/** What is to be drawn. */
export interface PictureOrder {
  readonly dossier: string;
  /** A card for links, or the network as a sheet of its own. */
  readonly kind: "card" | "network";
  readonly lang: Language;
  readonly theme: "light" | "dark";
  /** What is brought out, as addresses say it. */
  readonly select?: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export type DrawnSvg =
  | { readonly status: 200; readonly svg: string }
  | { readonly status: 404; readonly missing: "dossier" | "select" };

/** The web package's built renderer of pictures: the second function of the one built door. */
export type RenderPicture = (request: PictureOrder & { readonly execute: Execute }) => Promise<DrawnSvg>;

export type PictureFormat = "svg" | "png";

export type FinishedPicture =
  | { readonly status: 200; readonly bytes: Uint8Array }
  | Extract<DrawnSvg, { readonly status: 404 }>;

/** Where finished pictures come from. */
export interface PictureSource {
  /** Names the way in which pictures are drawn: another one may draw the same data otherwise. */
  version(): Promise<string>;
  /** Draws a picture. Rejects with a `BusyError` where too many are waited for already. */
  draw(order: PictureOrder, format: PictureFormat, execute: Execute): Promise<FinishedPicture>;
}

/** More pictures are asked for than can be drawn in a bearable time. */
export class BusyError extends Error {
  override readonly name = "BusyError";
}
