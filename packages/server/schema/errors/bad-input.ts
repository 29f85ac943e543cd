import { GraphQLError } from "graphql";

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
export function badInput(input: BadInput): GraphQLError {
  const { path, problem, accepted, example, nearest } = input;
  const hint = nearest ? ` Did you mean "${nearest}"?` : "";
  const sample = example ? `, for example "${example}"` : "";
  return new GraphQLError(`${path.join(".")}: ${problem}; expected ${accepted}${sample}.${hint}`, {
    extensions: {
      code: "BAD_USER_INPUT",
      argumentPath: path,
      accepted,
      ...(example ? { example } : {}),
      ...(nearest ? { nearest } : {}),
    },
  });
}
