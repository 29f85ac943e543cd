import { useQuery } from "@apollo/client/react";
import type { AddressState } from "@dossier/shared/address";
import { useMemo } from "react";
import { type DossierPageQuery, StoryDocument } from "../../api/generated/graphql.ts";
import { buildStoryModel, clampStep, type StoryModel } from "../../story/story-model.ts";
import { hasText } from "./has-text.ts";

/** The story of the page, and where in it the reader is. */
export interface Telling {
  /** Absent as long as it is on its way. */
  readonly model: StoryModel | undefined;
  readonly step: number;
  readonly error: unknown;
  readonly retry: () => unknown;
}

/** The story where the reader has chosen that view; undefined in the others, which have no need of it. */
export function useStory(
  dossier: NonNullable<DossierPageQuery["dossier"]>,
  lang: string,
  { view, step }: AddressState,
): Telling | undefined {
  const told = view === "story" && dossier.claims.totalCount > 0;
  const {
    data,
    previousData,
    error,
    refetch: retry,
  } = useQuery(StoryDocument, { variables: { dossier: dossier.id, lang, withText: hasText(dossier) }, skip: !told });
  const answer = (data ?? previousData)?.dossier ?? undefined;
  const { nodes } = dossier.claims;
  const model = useMemo(
    () =>
      answer &&
      buildStoryModel(
        answer.story,
        new Map(nodes.map(({ id, evidence }) => [id, evidence])),
        new Map(answer.sources.map(({ id, paragraphs }) => [id, paragraphs.length])),
      ),
    [answer, nodes],
  );
  return useMemo(
    () => (told ? { model, step: model ? clampStep(model, step) : 0, error, retry } : undefined),
    [told, model, step, error, retry],
  );
}
