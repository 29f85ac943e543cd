import type { TypedDocumentNode } from "@graphql-typed-document-node/core";

/** Puts a question to the API, and keeps the answer for the page. */
export type Ask = <Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;
