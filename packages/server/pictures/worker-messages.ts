import type { Execute, FinishedPicture, PictureFormat, PictureOrder } from "./picture-source.ts";

/** What the thread is started with. */
export interface PictureWorkerData {
  /** Address of the module with the renderer. */
  readonly renderer: string;
}

export type ToWorker =
  | { readonly type: "draw"; readonly order: PictureOrder; readonly format: PictureFormat }
  | { readonly type: "answer"; readonly answer: Awaited<ReturnType<Execute>> };

export type FromWorker =
  | { readonly type: "ask"; readonly query: string; readonly variables: Record<string, unknown> }
  | { readonly type: "drawn"; readonly picture: FinishedPicture }
  | { readonly type: "failed"; readonly reason: string };
