import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";

import { SEARCH_TYPES, type SearchHit, type SearchPlace, type SearchType } from "../../store/search-query.ts";
import { SearchConnectionType } from "../connection/connection-types.ts";
import type { Connection } from "../connection/connection.ts";
import { formatCursor, parseCursor } from "../connection/cursor.ts";
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, checkSize } from "../connection/page-size.ts";
import type { ApiContext } from "../context.ts";
import { badInput } from "../errors/bad-input.ts";
import { checkId } from "../filter/check-ids.ts";
import { dropEmpty } from "../filter/drop-empty.ts";
import { checkNotEmpty } from "../filter/refuse-empty.ts";
import type { MaybePromise } from "../loaders/batch-loader.ts";
import { NodeType } from "../node.type.ts";
import { SearchResultType, SearchTypeEnum } from "./search.type.ts";

const ORDERING = "search";
const MAX_QUERY_LENGTH = 256;

@Resolver(() => SearchResultType)
export class SearchResolver {
  @Query(() => SearchConnectionType, {
    description:
      "Finds entities, claims and dossiers by their names, aliases, titles, descriptions, summaries and times, the best first: names before other texts, and what many claims name before what few do. Case, accents and spaces in names do not matter; simplified Chinese finds traditional and the reverse; a slip of the keyboard in a longer word is forgiven.",
  })
  async search(
    @Arg("query", () => String, {
      description:
        'What to look for, in any language: "lecun", "楊立昆", "world models". At most 256 characters; a text without a letter or digit finds nothing.',
    })
    query: string,
    @Arg("types", () => [SearchTypeEnum], {
      nullable: true,
      description: "Only things of these types; of all types where not given. An empty list is refused.",
    })
    types: SearchType[] | null,
    @Arg("dossier", () => ID, {
      nullable: true,
      description:
        "Only what belongs to this dossier (id): its entities, its claims and the dossier itself; everything where not given.",
    })
    dossier: string | null,
    @Arg("first", () => Int, {
      defaultValue: DEFAULT_PAGE_SIZE,
      description: `At most so many, 1 to ${MAX_PAGE_SIZE}.`,
    })
    first: number,
    @Arg("after", () => String, { nullable: true, description: "Cursor of the result after which to go on." })
    after: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Connection<SearchHit>> {
    if (query.length > MAX_QUERY_LENGTH) {
      throw badInput({
        path: ["query"],
        problem: `the text is ${query.length} characters long`,
        accepted: `at most ${MAX_QUERY_LENGTH}`,
      });
    }
    if (types) checkNotEmpty(types, ["types"]);
    const within = await checkId(context, "DOSSIER", dossier, ["dossier"]);
    const asked = dropEmpty({ text: query, types, dossier: within });
    const { hits, hasNext } = await context.store.search({
      ...asked,
      size: checkSize(first, "first"),
      ...(after !== null && after !== undefined ? { after: parsePlace(after) } : {}),
    });
    const edges = hits.map((hit) => ({ cursor: formatCursor(ORDERING, [hit.score, hit.type, hit.id]), node: hit }));
    return {
      edges,
      nodes: hits,
      pageInfo: {
        hasNextPage: hasNext,
        hasPreviousPage: Boolean(after),
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: () => context.store.countSearch(asked),
    };
  }

  @FieldResolver(() => NodeType, { description: "The thing itself." })
  node(@Root() hit: SearchHit, @Ctx() { load }: ApiContext): MaybePromise<unknown> {
    if (hit.type === "Claim") return load.claim(hit.id);
    return hit.type === "Dossier" ? load.dossier(hit.id) : load.entity(hit.id);
  }
}

function parsePlace(cursor: string): SearchPlace {
  const [score, kind, id] = parseCursor(cursor, ORDERING, ["after"]);
  const type = SEARCH_TYPES.find((known) => known === kind);
  if (typeof score !== "number" || !type) throw new Error(`search: the cursor "${cursor}" is sealed and has no place`);
  return { score, type, id: String(id) };
}
