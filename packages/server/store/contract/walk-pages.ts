import type { Page, PageRequest } from "../page.ts";

/** Walks a whole list page by page, forward or backward, and gives it in its own order; `get` fetches one page. */
export async function walkPages<T>(
  direction: PageRequest["direction"],
  size: number,
  get: (request: PageRequest) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const walked: T[] = [];
  let request: PageRequest = { direction, size };
  for (;;) {
    const page = await get(request);
    const items = page.items.map(({ item }) => item);
    if (direction === "FORWARD") walked.push(...items);
    else walked.unshift(...items);
    if (!(direction === "FORWARD" ? page.hasNext : page.hasPrevious)) return walked;
    const edge = direction === "FORWARD" ? page.items.at(-1) : page.items[0];
    if (!edge) throw new Error("page: it is empty and says that there is more");
    request = { direction, size, ...(direction === "FORWARD" ? { after: edge.key } : { before: edge.key }) };
  }
}
