import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";

/** Refuses documents nested more deeply than `most` fields, through fragments too. Introspection is not counted. */
export function limitDepth(most: number): ValidationRule {
  return (context) => {
    const measured = new Map<FragmentDefinitionNode, number>();
    return {
      OperationDefinition(operation) {
        const depth = measureDepth(operation.selectionSet, context, measured, new Set());
        if (depth <= most) return;
        const message = `The query is ${depth} fields deep; at most ${most} are answered. Ask for inner things by their id, in a query of their own.`;
        context.reportError(new GraphQLError(message, { nodes: operation, extensions: { limit: "depth", most } }));
      },
    };
  };
}

function measureDepth(
  set: SelectionSetNode,
  context: ValidationContext,
  measured: Map<FragmentDefinitionNode, number>,
  open: ReadonlySet<FragmentDefinitionNode>,
): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith("__")) continue;
      const below = selection.selectionSet ? measureDepth(selection.selectionSet, context, measured, open) : 0;
      deepest = Math.max(deepest, 1 + below);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, measureDepth(selection.selectionSet, context, measured, open));
    } else {
      const fragment = context.getFragment(selection.name.value);
      // A fragment that contains itself is another rule's to report.
      if (!fragment || open.has(fragment)) continue;
      const depth =
        measured.get(fragment) ?? measureDepth(fragment.selectionSet, context, measured, new Set([...open, fragment]));
      measured.set(fragment, depth);
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}
