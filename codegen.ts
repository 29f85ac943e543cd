import type { CodegenConfig } from "@graphql-codegen/cli";

/** The typed documents of the pages: from the committed schema and the operations, into packages/web/api/generated. */
const config: CodegenConfig = {
  schema: process.env.SCHEMA ?? "packages/server/schema.graphql",
  documents: ["packages/web/api/operations/*.graphql"],
  generates: {
    "packages/web/api/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        mergeFragmentTypes: true,
        inlineFragmentTypes: "combine",
        scalars: { Date: "string", Decimal: "string", LanguageTag: "string" },
      },
    },
  },
  importExtension: ".ts",
};

export default config;
