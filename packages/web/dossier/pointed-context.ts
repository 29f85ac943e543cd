import { createContext, useContext } from "react";
import type { PointedStore } from "../ui/pointed.ts";

export const PointedContext = createContext<PointedStore | null>(null);

/** What the pointer is on, told from each view of the page to the others. */
export function usePointed(): PointedStore {
  const pointed = useContext(PointedContext);
  if (!pointed) throw new Error("pointed: a view of a dossier stands outside of its page");
  return pointed;
}
