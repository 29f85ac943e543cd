import {
  type DirectiveNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

/** How often something may occur in one operation; what a fragment holds counts each time that it is spread. */
export interface CountLimits {
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly introspections: number;
}

/** Refuses operations that ask for the same thing under many names, or pile up what costs work and says nothing. */
export function limitCounts(most: CountLimits): ValidationRule {
  return (context) => {
    const counted = new Map<FragmentDefinitionNode, Counts>();
    return {
      OperationDefinition(operation) {
        const counts = countSet(operation.selectionSet, context, counted, new Set());
        const found: Counts = {
          ...counts,
          rootFields: countRootFields(operation.selectionSet, context, new Map(), new Set()),
          directives: counts.directives + (operation.directives?.length ?? 0),
        };
        for (const key of KINDS) {
          if (found[key] <= most[key]) continue;
          const message = `The query has ${found[key]} ${NOUNS[key]}; at most ${most[key]} are answered. Split it into several.`;
          context.reportError(
            new GraphQLError(message, { nodes: operation, extensions: { limit: key, most: most[key] } }),
          );
        }
      },
    };
  };
}

type Counts = Record<keyof CountLimits, number>;

const KINDS = ["rootFields", "aliases", "directives", "introspections"] as const;

const NOUNS: Readonly<Record<keyof CountLimits, string>> = {
  rootFields: "root fields",
  aliases: "aliases",
  directives: "directives",
  introspections: "introspections",
};

type Open = ReadonlySet<FragmentDefinitionNode>;

function countSet(
  set: SelectionSetNode,
  context: ValidationContext,
  counted: Map<FragmentDefinitionNode, Counts>,
  open: Open,
): Counts {
  const total: Counts = { rootFields: 0, aliases: 0, directives: 0, introspections: 0 };
  for (const selection of set.selections) {
    total.directives += countDirectives(selection.directives);
    if (selection.kind === Kind.FIELD) {
      if (selection.alias) total.aliases += 1;
      if (selection.name.value === "__schema" || selection.name.value === "__type") total.introspections += 1;
      if (selection.selectionSet) add(total, countSet(selection.selectionSet, context, counted, open));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(total, countSet(selection.selectionSet, context, counted, open));
    } else {
      const fragment = context.getFragment(selection.name.value);
      if (!fragment || open.has(fragment)) continue;
      const counts =
        counted.get(fragment) ?? countSet(fragment.selectionSet, context, counted, new Set([...open, fragment]));
      counted.set(fragment, counts);
      add(total, counts);
    }
  }
  return total;
}

/** Fragments on the root are counted with a memory too: a chain that doubles at each step would take for ever otherwise. */
function countRootFields(
  set: SelectionSetNode,
  context: ValidationContext,
  counted: Map<FragmentDefinitionNode, number>,
  open: Open,
): number {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) count += 1;
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      count += countRootFields(selection.selectionSet, context, counted, open);
    } else {
      const fragment = context.getFragment(selection.name.value);
      if (!fragment || open.has(fragment)) continue;
      const inside =
        counted.get(fragment) ?? countRootFields(fragment.selectionSet, context, counted, new Set([...open, fragment]));
      counted.set(fragment, inside);
      count += inside;
    }
  }
  return count;
}

function countDirectives(directives: readonly DirectiveNode[] | undefined): number {
  return directives?.length ?? 0;
}

function add(total: Counts, more: Counts): void {
  for (const key of KINDS) total[key] += more[key];
}
