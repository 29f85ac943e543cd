import type { EntityType } from "@dossier/shared/model";
import type { NetworkLabels } from "./network-labels.ts";
import type { NetworkLink } from "./network-model.ts";

/** Every text that the network as a list needs. */
export interface NetworkListLabels extends Pick<NetworkLabels, "denied"> {
  readonly kinds: Readonly<Record<EntityType, string>>;
  readonly claimCount: (count: number) => string;
  /** On what opens a thing's ties; the name is for those who do not see whose ties they are. */
  readonly open: (ties: number, untied: number) => string;
  readonly openOf: (name: string) => string;
  /** From whom to whom a tie leads, said before its words. */
  readonly ends: (link: NetworkLink, source: string, target: string) => string;
  /** Above what is claimed of a thing without tying it to another one. */
  readonly untied: string;
  /** That a tie is one of those brought out, such as the links of a path. */
  readonly broughtOut: string;
  /** That nothing about a thing holds on the day that is looked at. */
  readonly notThatDay: string;
}
