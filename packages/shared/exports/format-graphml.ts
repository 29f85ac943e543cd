import type { Dossier } from "../model/index.ts";
import { type GraphTable, buildGraphTable } from "./build-graph-table.ts";
import { type Column, text } from "./claim-columns.ts";
import type { ExportOptions } from "./export-options.ts";
import { formatElement, formatTextElement, XML_DECLARATION } from "./format-element.ts";

/**
 * The claims as a graph in GraphML 1.0: parallel edges, every one directed, as most readers refuse a mixture; the attribute
 * `symmetrical` marks those that read the same from both ends.
 */
export function formatGraphml(dossier: Dossier, options: ExportOptions): string {
  const table = buildGraphTable(dossier, options);
  const graphColumns: readonly Column<GraphTable>[] = [
    text("title", ({ title }) => title),
    text("summary", ({ summary }) => summary),
    text("address", ({ address }) => address),
    text("lang", ({ lang }) => lang),
  ];
  const pointColumns = [text("label", ({ label }: { label: string }) => label), ...table.pointColumns];
  const lineColumns = [text("label", ({ label }: { label: string }) => label), ...table.lineColumns];
  const nodes = table.points.map((point) =>
    formatElement("node", { id: point.id }, formatData("node", pointColumns, point)),
  );
  const edges = table.lines.map((line) =>
    formatElement(
      "edge",
      { id: line.id, source: line.source, target: line.target },
      formatData("edge", lineColumns, line),
    ),
  );
  const graph = formatElement(
    "graph",
    { id: dossier.id, edgedefault: "directed" },
    formatData("graph", graphColumns, table),
    ...nodes,
    ...edges,
  );
  const keys = [declare("graph", graphColumns), declare("node", pointColumns), declare("edge", lineColumns)];
  return XML_DECLARATION + formatElement("graphml", NAMESPACES, ...keys, graph);
}

const NAMESPACES = {
  xmlns: "http://graphml.graphdrawing.org/xmlns",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
};

function declare<Row>(where: "graph" | "node" | "edge", columns: readonly Column<Row>[]): string {
  const keys = columns.map(({ name, type }) =>
    formatElement("key", {
      id: `${where}-${name}`,
      for: where,
      "attr.name": name,
      "attr.type": type === "integer" ? "long" : type,
    }),
  );
  return keys.join("");
}

function formatData<Row>(where: string, columns: readonly Column<Row>[], row: Row): string {
  const data = columns.map(({ name, read }) => {
    const value = String(read(row) ?? "");
    return value === "" ? "" : formatTextElement("data", { key: `${where}-${name}` }, value);
  });
  return data.join("");
}
