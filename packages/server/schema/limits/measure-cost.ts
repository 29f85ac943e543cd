import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
} from "graphql";

import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from "../connection/page-size.ts";
import { MAX_GRAPH_SIZE } from "../projection/graph-size.ts";

export interface MeasuredQuery {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** After they have been checked against the operation. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface QueryCost {
  /** How many objects the answer may have: the sizes of lists, multiplied down. */
  readonly objects: number;
  /** The field that brings the most of them, by its place in the answer, such as "people.nodes.claims.nodes". */
  readonly dearest: { readonly path: string; readonly objects: number };
}

/**
 * Estimates an answer without looking at the data. A list with a size counts that many: `first` or `last` of a page, also
 * where it is a default, `limit` of a graph, the number of ids. Fields of scalars and introspection are free.
 *
 * The query has been validated: it spreads no fragment into itself, and the selections are bounded.
 */
export function measureCost(query: MeasuredQuery): QueryCost {
  let objects = 0;
  let dearest = { path: "", objects: 0 };
  const root = query.schema.getRootType(query.operation.operation);
  if (root) walk(query.operation.selectionSet, { type: root, times: 1, page: 1, guessed: false, path: "" });
  return { objects, dearest };

  function walk(set: SelectionSetNode, above: Place): void {
    for (const selection of set.selections) {
      if (isLeftOut(selection, query)) continue;
      if (selection.kind === Kind.FIELD) walkField(selection, above);
      else {
        const inner = selection.kind === Kind.FRAGMENT_SPREAD ? query.fragments.get(selection.name.value) : selection;
        if (!inner) continue;
        const type = inner.typeCondition ? query.schema.getType(inner.typeCondition.name.value) : above.type;
        if (isCompositeType(type)) walk(inner.selectionSet, { ...above, type });
      }
    }
  }

  function walkField(node: FieldNode, above: Place): void {
    const field = isUnionType(above.type) ? undefined : above.type.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type) || type.name.startsWith("__")) return;
    const { size, page, guessed } = measureList(field, node, above, query.variables);
    const key = node.alias?.value ?? node.name.value;
    const path = above.path ? `${above.path}.${key}` : key;
    const times = above.times * size;
    objects += times;
    if (times > dearest.objects) dearest = { path, objects: times };
    walk(node.selectionSet, { type, times, page, guessed, path });
  }
}

/** Where a selection stands. */
interface Place {
  readonly type: GraphQLCompositeType;
  /** How many objects it is answered for. */
  readonly times: number;
  /** Of a connection or a graph: how long its lists are. */
  readonly page: number;
  /** Whether a list above was counted shorter than it may be. */
  readonly guessed: boolean;
  readonly path: string;
}

/** The lists of one claim or entity that take no size: its evidence, reviews, participants. */
const SHORT_LIST = 2;
/** The lists of a life or an organization are about so long; nobody who names no size should pay for all that they may be. */
const LIFE_LIST = 20;
/** A paragraph makes about so many claims, though up to 100 may come. */
const STEP_LIST = 6;
/** A graph takes its limit for the points, and has about so many lines for each. */
const LINES = 3;

interface ListSize {
  /** How many objects the field has, each time. */
  readonly size: number;
  readonly page: number;
  readonly guessed: boolean;
}

function measureList(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  above: Place,
  variables: MeasuredQuery["variables"],
): ListSize {
  const { guessed } = above;
  const given = (name: string) => readArgument(node, name, variables);
  const takes = (name: string) => field.args.find((argument) => argument.name === name);
  const isList = isListType(getNullableType(field.type));
  const first = takes("first");
  const page = clamp(given("first") ?? given("last") ?? first?.defaultValue ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
  const limit = takes("limit");
  if (limit) return { size: 1, page: clamp(given("limit") ?? limit.defaultValue, MAX_GRAPH_SIZE), guessed };
  if (!isList) return { size: 1, page: first ? page : 1, guessed };
  if (above.type.name === "Graph" && field.name === "edges") return { size: above.page * LINES, page: 1, guessed };
  if (above.type.name === "Graph" || above.type.name.endsWith("Connection"))
    return { size: above.page, page: 1, guessed };
  if (above.type.name === "StoryStep") {
    const usual = field.name === "claims" ? STEP_LIST : SHORT_LIST;
    return { size: clamp(given("first") ?? usual, MAX_PAGE_SIZE), page: 1, guessed };
  }
  if (takes("ids")) return { size: countIds(given("ids")), page: 1, guessed };
  if (!first) return { size: SHORT_LIST, page: 1, guessed };
  // One guess is fair; guesses that multiply would let somebody ask for far more than was counted.
  if (given("first") === undefined && !guessed) return { size: Math.min(page, LIFE_LIST), page: 1, guessed: true };
  return { size: page, page: 1, guessed };
}

/** What an argument is after variables are known; `undefined` where it is not given. */
function readArgument(node: FieldNode, name: string, variables: MeasuredQuery["variables"]): unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  switch (value?.kind) {
    case Kind.VARIABLE:
      return variables[value.name.value] ?? undefined;
    case Kind.INT:
      return Number(value.value);
    case Kind.LIST:
      return value.values;
    default:
      return undefined;
  }
}

/** A size that is out of range is refused where it is read, in better words: here it counts as the nearest good one. */
function clamp(size: unknown, most: number): number {
  return typeof size === "number" ? Math.min(Math.max(size, 1), most) : DEFAULT_PAGE_SIZE;
}

function countIds(ids: unknown): number {
  return Array.isArray(ids) ? ids.length : 1;
}

function isLeftOut(selection: SelectionNode, { variables }: MeasuredQuery): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.["if"] === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.["if"] === false
  );
}
