import type { Page } from "../../store/page.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { formatCursor } from "./cursor.ts";

/** A Relay connection; `totalCount` is a function, so that only who asks waits for it. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => MaybePromise<number>;
}

export function buildConnection<T>(
  page: Page<T>,
  ordering: string,
  totalCount: () => MaybePromise<number>,
): Connection<T> {
  const edges = page.items.map(({ item, key }) => ({ cursor: formatCursor(ordering, key), node: item }));
  return {
    edges,
    nodes: page.items.map(({ item }) => item),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
