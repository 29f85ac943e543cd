import type { AddressState } from "@dossier/shared/address";
import { useMemo } from "react";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { type AskedFocus, focusPage, type FocusedPage } from "./focus-page.ts";

/** What of the page is in focus. It stays the same, and so does its layout, while nothing else is asked for. */
export function useFocusedPage(data: DossierPageQuery, { focus, filter }: AddressState): FocusedPage {
  // Every address is read anew into new lists; the text of what is asked for changes only when that does.
  const asked = JSON.stringify(focus.length === 0 ? { focus } : { focus, filter });
  return useMemo(() => focusPage(data, JSON.parse(asked) as AskedFocus), [data, asked]);
}
