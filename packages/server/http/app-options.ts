import type { ApolloServer } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { ApiContext } from "../schema/context.ts";
import type { PictureSource } from "../pictures/picture-source.ts";
import type { PageRenderer } from "./page-renderer.ts";

/** What the served data is at this moment; `null` until it is first loaded. */
export interface CurrentData {
  /** Changes with every change of the data. */
  readonly version: string;
  /** The context of one request, bound to this version of the data from start to end. */
  readonly createContext: (requestId: string) => ApiContext;
}

/** What the application is put together from. */
export interface AppOptions {
  readonly api: ApolloServer<ApiContext>;
  /** The schema as text, served at /schema.graphql. */
  readonly schemaText: string;
  readonly currentData: () => CurrentData | null;
  /** What is wrong with the files at this moment, a line each; shown in development only. */
  readonly problems: () => readonly string[];
  readonly pages: PageRenderer;
  readonly pictures: PictureSource;
  /** Folder of the built explorer's files; absent in development, where Vite serves them. */
  readonly assetsDir?: string;
  /**
   * Address under which readers reach this server, without a slash at its end. It is never taken from a request: its
   * Host is whatever the caller likes. Asked with each page, as the port may be known only after listening.
   */
  readonly address: () => string;
  readonly logger: FastifyBaseLogger;
  readonly development: boolean;
}
