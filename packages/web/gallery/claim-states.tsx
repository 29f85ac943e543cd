import { MODALITIES, type Verdict, VERDICTS } from "@dossier/shared/model";
import type { ClaimLineFragment } from "../api/generated/graphql.ts";
import { ClaimGroups } from "../dossier/ClaimGroups.tsx";
import { ClaimLine } from "../dossier/ClaimLine.tsx";
import { ListView } from "../dossier/list/ListView.tsx";
import type { GalleryGroup, GalleryState } from "./gallery-state.ts";
import { type DossierPart, InDossier } from "./InDossier.tsx";

/** Claims in lists: line by line, and as the twins of the pictures. */
export const claimStates: GalleryGroup = {
  id: "claims",
  title: "Claims and lists",
  states: [
    {
      name: "claim-lines-firmness",
      note: "A claim for each firmness.",
      drawing: {
        kind: "part",
        width: 380,
        content: <InDossier>{(part) => <Lines claims={listFirmness(part)} />}</InDossier>,
      },
    },
    {
      name: "claim-lines-verdicts",
      note: "A claim for each thing that a review may find, and one with two.",
      drawing: {
        kind: "part",
        width: 380,
        content: <InDossier>{(part) => <Lines claims={listVerdicts(part)} />}</InDossier>,
      },
    },
    {
      name: "claim-lines-selected",
      note: "The first of the claims is selected, on a day that is looked at.",
      drawing: {
        kind: "part",
        width: 380,
        content: (
          <InDossier search="?select=claim:tavask-at-ondara&asOf=2014-06-01">
            {({ dossier }) => <Lines claims={dossier.claims.nodes.slice(0, 6)} />}
          </InDossier>
        ),
      },
    },
    {
      name: "claim-groups",
      note: "Every claim by its kind.",
      drawing: {
        kind: "part",
        width: 560,
        content: (
          <InDossier>
            {({ dossier }) => (
              <ClaimGroups
                claims={dossier.claims.nodes}
                total={dossier.claims.totalCount}
                headingLevel={3}
                permalinks
              />
            )}
          </InDossier>
        ),
      },
    },
    list("list-whole", "Network and timeline as lists.", "?as=list"),
    list("list-selected", "A person is selected, and her ties stand open.", "?as=list&select=mirel-tavask"),
    list("list-timeline", "The timeline alone as a list.", "?as=list&view=timeline"),
    list("list-as-of", "A day is looked at.", "?as=list&asOf=2014-06-01"),
    list("list-path", "The links of a path are brought out.", "?as=list&path=joss-venn,tidefold"),
    list("list-filtered-to-nothing", "No claim passes the filter.", "?as=list&only=OPINION&type=Education", 240),
  ],
};

function list(name: string, note: string, search: string, height = 640): GalleryState {
  const content = (
    <InDossier search={search}>{({ data, dossier }) => <ListView data={data} dossier={dossier} />}</InDossier>
  );
  return { name, note, drawing: { kind: "part", width: 560, height, content } };
}

function Lines({ claims }: { readonly claims: readonly ClaimLineFragment[] }) {
  return (
    <ul className="claim-lines">
      {claims.map((claim) => (
        <ClaimLine key={claim.id} claim={claim} permalink />
      ))}
    </ul>
  );
}

function listFirmness({ dossier }: DossierPart): readonly ClaimLineFragment[] {
  return MODALITIES.map((modality) => vary(dossier, modality, { modality }));
}

function listVerdicts({ dossier }: DossierPart): readonly ClaimLineFragment[] {
  return [...VERDICTS.map((verdict) => [verdict]), VERDICTS.slice(0, 2)].map((verdicts) =>
    vary(dossier, verdicts.join("-"), { reviews: verdicts.map(writeReview) }),
  );
}

/** The first claim of the dossier, made otherwise. */
function vary(
  dossier: DossierPart["dossier"],
  id: string,
  change: Pick<Partial<ClaimLineFragment>, "modality" | "reviews">,
): ClaimLineFragment {
  const [claim] = dossier.claims.nodes;
  if (!claim) throw new Error("gallery: expected a dossier with claims, got none");
  return { ...claim, id: `${claim.id}-${id}`, ...change };
}

function writeReview(verdict: Verdict): ClaimLineFragment["reviews"][number] {
  return { id: verdict, verdict };
}
