import { ENTITY_TYPES } from "@dossier/shared/model";
import type { DossierPageQuery } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { ClaimGroups } from "../ClaimGroups.tsx";
import { countClaims } from "../count-claims.ts";
import { useShown } from "../shown/shown-context.ts";
import { ThingLink } from "../ThingLink.tsx";

interface ListViewProps {
  readonly dossier: NonNullable<DossierPageQuery["dossier"]>;
  readonly graph: DossierPageQuery["graph"];
}

/** Everything that the pictures draw, as ordinary links: by kind, the most important first, then every claim by type. */
export function ListView({ dossier, graph }: ListViewProps) {
  const text = useText();
  const things = countClaims(dossier, graph, useShown());
  return (
    <div className="list-view" role="group" aria-label={text("list.title")}>
      <section>
        <h2>{text("list.things")}</h2>
        <div className="list-kinds">
          {ENTITY_TYPES.map((type) => {
            const found = things.filter(({ entity }) => entity.__typename === type);
            if (found.length === 0) return null;
            return (
              <section key={type}>
                <h3>
                  {text(`kinds.${type}`)} <span className="count">{found.length}</span>
                </h3>
                <ul className="list-things">
                  {found.map(({ entity, claimCount }) => (
                    <li key={entity.id}>
                      <ThingLink thing={entity} />
                      <span className="count">{text("claims.count", { count: claimCount })}</span>
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      </section>
      <section>
        <h2>{text("list.claims")}</h2>
        <ClaimGroups claims={dossier.claims.nodes} total={dossier.claims.totalCount} headingLevel={3} />
      </section>
    </div>
  );
}
