import type { LanguageTag } from "../model/index.ts";

/** How an export is written. */
export interface ExportOptions {
  /** Language of names, labels and summaries; where a text is not given in it, the nearest one there is. */
  readonly lang: LanguageTag;
  /** Address under which readers reach the server, without a slash at its end: what is written out links back to it. */
  readonly address: string;
  /** Which state of the data it is, for citations. */
  readonly version?: string;
  /** Full ids of the claims to write, such as those on screen; all of them where it is absent. */
  readonly claims?: ReadonlySet<string>;
}
