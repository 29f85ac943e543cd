import type { EntityType, Modality, Verdict } from "@dossier/shared/model";
import type { Holds } from "../ui/holds.ts";
import type { NetworkLink, NetworkModel, NetworkNode } from "./network-model.ts";

/** Every text that the network needs, so that a reader's language can supply it. */
export interface NetworkLabels {
  readonly kind: Readonly<Record<EntityType, string>>;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly certainty: Readonly<Record<Holds, string>>;
  readonly denied: string;
  readonly pinned: string;
  /** On the sign of a pinned mark: that it was put there, and what lets it go. */
  readonly release: string;
  /** On the button that lets all pinned marks go. */
  readonly releaseAll: (pins: number) => string;
  /** The name of the whole picture: who is in the middle, how many things and ties. */
  readonly summary: (model: NetworkModel) => string;
  /** How to get about with the keyboard; read out with the picture. */
  readonly instructions: string;
  /** The same in a few words, seen while the keyboard is used. */
  readonly hint: string;
  /** A mark in words: name, kind, number of claims and of ties that are drawn. */
  readonly mark: (node: NetworkNode, ties: number) => string;
  /** A line in words: from whom, to whom, what, how firmly, when. */
  readonly line: (link: NetworkLink, source: string, target: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly controls: string;
  readonly legend: string;
  readonly legendThings: string;
  readonly legendClaims: string;
  /** In the legend: what the size of a mark says. */
  readonly legendSize: string;
  /** That not everything is drawn: how many names of how many. */
  readonly shown: (shown: number, total: number) => string;
}
