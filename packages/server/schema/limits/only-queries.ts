import { GraphQLError, OperationTypeNode, type ValidationRule } from "graphql";

/** Says plainly that there is nothing to change and nothing to subscribe to; the schema has no such types to say it of. */
export const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation === OperationTypeNode.QUERY) return;
    const message = `There are only queries here, and this is a ${operation.operation}: nothing can be changed or subscribed to.`;
    context.reportError(new GraphQLError(message, { nodes: operation }));
  },
});
