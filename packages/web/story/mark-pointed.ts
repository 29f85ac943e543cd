import type { Pointed } from "../ui/pointed.ts";

/** Brings out the passages of the claim that is pointed at, in what is drawn already. */
export function markPointed(story: Element | null, pointed: Pointed | null): void {
  for (const mark of story?.querySelectorAll<HTMLElement>("mark[data-claims]") ?? []) {
    const own = mark.dataset["claims"]?.split(" ") ?? [];
    mark.toggleAttribute("data-pointed", pointed?.kind === "claim" && own.includes(pointed.id));
  }
}
