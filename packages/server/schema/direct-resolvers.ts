import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";

import type { ApiContext } from "./context.ts";

/**
 * Lets GraphQL call the methods of the resolver classes itself. type-graphql wraps each into machinery for middleware,
 * authorization, validation and injection, none of which is used here, and which turns every field with an argument into
 * two promises: on a large answer that is most of the time.
 */
export function resolveDirectly(schema: GraphQLSchema): void {
  const { queries, fieldResolvers } = getMetadataStorage();
  const instances = new Map<Function, object>();
  const resolverOf = ({ target, methodName }: { readonly target: Function; readonly methodName: string }) => {
    const instance = instances.get(target) ?? Reflect.construct(target, []);
    instances.set(target, instance);
    return buildResolver(instance, methodName, target);
  };

  const direct = new Map<string, GraphQLFieldResolver<unknown, ApiContext>>();
  for (const handler of queries) direct.set(`Query.${handler.schemaName}`, resolverOf(handler));
  const typeNames = nameObjectTypes();
  for (const handler of fieldResolvers) {
    const owner = handler.getObjectType?.();
    for (const name of (owner && typeNames.get(owner)) ?? []) {
      direct.set(`${name}.${handler.schemaName}`, resolverOf(handler));
    }
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolver = direct.get(`${type.name}.${field.name}`);
      if (resolver) field.resolve = resolver;
    }
  }
}

/** The names of the object types that a class stands for: its own, or all that implement it where it is an interface. */
function nameObjectTypes(): ReadonlyMap<Function, readonly string[]> {
  const names = new Map<Function, string[]>();
  for (const { target, name, interfaceClasses = [] } of getMetadataStorage().objectTypes) {
    for (const owner of [target, ...interfaceClasses]) names.set(owner, [...(names.get(owner) ?? []), name]);
  }
  return names;
}

function buildResolver(
  instance: object,
  methodName: string,
  target: Function,
): GraphQLFieldResolver<unknown, ApiContext> {
  const params = getMetadataStorage()
    .params.filter((param) => param.target === target && param.methodName === methodName)
    .toSorted((a, b) => a.index - b.index)
    .map((param): ((root: unknown, args: Record<string, unknown>, context: ApiContext) => unknown) => {
      switch (param.kind) {
        case "root":
          return (root) => root;
        case "arg":
          return (_root, args) => args[param.name];
        case "args":
          return (_root, args) => args;
        case "context":
          return (_root, _args, context) => context;
        default:
          throw new Error(`${target.name}.${methodName}: a parameter of kind ${param.kind} is not supported`);
      }
    });
  const method: unknown = Reflect.get(instance, methodName);
  if (typeof method !== "function") throw new Error(`${target.name}.${methodName}: expected a method`);
  return (root, args, context): unknown =>
    Reflect.apply(
      method,
      instance,
      params.map((read) => read(root, args, context)),
    );
}
