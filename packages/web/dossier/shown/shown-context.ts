import { createContext, useContext } from "react";
import { ALL_SHOWN, type Shown } from "./shown.ts";

export const ShownContext = createContext<Shown>(ALL_SHOWN);

/** What of the dossier is shown. */
export function useShown(): Shown {
  return useContext(ShownContext);
}
