import { useState } from "react";
import type { Language } from "@dossier/shared/address";

/**
 * The language to speak in while another one is asked for: the one of the last answer, until the new one is there, so that
 * a page never speaks two at once. To begin with, the one that is asked for.
 */
export function useAnsweredLanguage(wanted: Language, answered: boolean): Language {
  const [last, setLast] = useState(wanted);
  if (answered && last !== wanted) setLast(wanted);
  return answered ? wanted : last;
}
