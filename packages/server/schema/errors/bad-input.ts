import { GraphQLError, type ValueNode, print } from "graphql";

/** What a caller needs to know to write the query right the second time. */
export interface BadInput {
  /** Where the value stands: the arguments' names from the field inwards, for example `["filter", "entity", 0]`. */
  readonly path: readonly (string | number)[];
  /** What is wrong with it, naming the value. */
  readonly problem: string;
  /** The form that is accepted. */
  readonly accepted: string;
  /** A value that would have been accepted. */
  readonly example?: string;
  /** The existing value nearest to what was written. */
  readonly nearest?: string | null;
}

/** An error with the code BAD_USER_INPUT that says where the value stands, what is accepted, and what was probably meant. */
export function badInput({ path, ...value }: BadInput): GraphQLError {
  return refuse(path.join("."), value, { argumentPath: path });
}

/** The form of a scalar. */
export interface ScalarForm {
  /** What the value is not: "a calendar day". */
  readonly noun: string;
  readonly accepted: string;
  readonly example: string;
}

/**
 * The same of a value that does not have the form of its scalar, which does not know in which argument it stands: GraphQL
 * says that, by the place in the text or by the name of the variable.
 *
 * @param node what is written, if it is in the query.
 */
export function badValue(
  scalar: string,
  value: unknown,
  { noun, ...form }: ScalarForm,
  node?: ValueNode,
): GraphQLError {
  const written = node ? print(node) : (JSON.stringify(value) ?? "this");
  return refuse(scalar, { problem: `${written.slice(0, 80)} is not ${noun}`, ...form }, {}, node);
}

function refuse(
  subject: string,
  { problem, accepted, example, nearest }: Omit<BadInput, "path">,
  place: Readonly<Record<string, unknown>>,
  node?: ValueNode,
): GraphQLError {
  const hint = nearest ? ` Did you mean "${nearest}"?` : "";
  const sample = example ? `, for example "${example}"` : "";
  return new GraphQLError(`${subject}: ${problem}; expected ${accepted}${sample}.${hint}`, {
    ...(node ? { nodes: node } : {}),
    extensions: {
      code: "BAD_USER_INPUT",
      ...place,
      accepted,
      ...(example ? { example } : {}),
      ...(nearest ? { nearest } : {}),
    },
  });
}
