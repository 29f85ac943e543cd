/**
 * type-graphql asks `Reflect.getMetadata` for the types that a compiler may have left there. Every type in this schema
 * is written out, so an answer of "nothing" is right and the reflect-metadata package is not needed.
 */
if (!("getMetadata" in Reflect)) Object.assign(Reflect, { getMetadata: () => undefined });
