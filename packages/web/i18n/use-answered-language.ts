import type { Language } from "@dossier/shared/address";
import { useContext, useEffect, useState, useSyncExternalStore } from "react";
import { CatalogContext } from "./catalog-store.ts";

/**
 * The language to speak in while another one is asked for: the one of the last answer, until the new one is there with
 * the texts of the interface, so that a page never speaks two at once. To begin with, the one that is asked for.
 */
export function useAnsweredLanguage(wanted: Language, answered: boolean): Language {
  const catalogs = useContext(CatalogContext);
  const known = useSyncExternalStore(
    catalogs.watch,
    () => catalogs.get(wanted),
    () => catalogs.get(wanted),
  );
  useEffect(() => catalogs.request(wanted), [catalogs, wanted]);
  const ready = answered && known !== undefined;
  const [last, setLast] = useState(wanted);
  if (ready && last !== wanted) setLast(wanted);
  return ready ? wanted : last;
}
