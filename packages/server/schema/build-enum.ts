import { registerEnumType } from "type-graphql";

/**
 * Makes a GraphQL enum whose names and values are the same texts as in the model. The compiler holds `descriptions` to
 * every value of the model's type, so that none is left out or undescribed.
 */
export function buildEnum<T extends string>(
  name: string,
  description: string,
  descriptions: Readonly<Record<T, string>>,
): { readonly [K in T]: K } {
  // The keys are what the compiler has checked them to be; the language cannot say so of `Object.keys`.
  // oxlint-disable typescript/no-unsafe-type-assertion
  const values = Object.keys(descriptions) as T[];
  const enumObject = Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: descriptions[value] }]));
  registerEnumType(enumObject, { name, description, valuesConfig: valuesConfig as never });
  // oxlint-enable typescript/no-unsafe-type-assertion
  return enumObject;
}
