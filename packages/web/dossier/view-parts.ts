import { createContext, useContext, type ComponentType } from "react";
import type { FacetsProps } from "./facets/Facets.tsx";
import type { ListViewProps } from "./list/ListView.tsx";
import type { PathPanelProps } from "./path/PathPanel.tsx";
import type { StoryReaderProps } from "./story/StoryReader.tsx";

/** Parts of a dossier's page that most readers never open: the browser fetches the script of each when it is asked for. */
export interface ViewParts {
  readonly Facets: ComponentType<FacetsProps>;
  readonly List: ComponentType<ListViewProps>;
  readonly Path: ComponentType<PathPanelProps>;
  readonly Story: ComponentType<StoryReaderProps>;
}

export const ViewPartsContext = createContext<ViewParts | null>(null);

export function useViewParts(): ViewParts {
  const parts = useContext(ViewPartsContext);
  if (!parts) throw new Error("parts: the view of a dossier stands outside of its page");
  return parts;
}
