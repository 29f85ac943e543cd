/** The part of citation-js that the tests use; it has no types of its own. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, string | readonly string[]>>[];
  }
}
declare module "@citation-js/plugin-ris";
