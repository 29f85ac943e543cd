import type { FuzzyInterval } from "../dates/index.ts";
import type { Dossier } from "../model/index.ts";
import { buildGraphTable } from "./build-graph-table.ts";
import type { Column } from "./claim-columns.ts";
import type { ExportOptions } from "./export-options.ts";
import { formatElement, formatTextElement, XML_DECLARATION } from "./format-element.ts";

/**
 * The claims as a graph in GEXF 1.3: parallel edges, directed or not, which exist over time.
 *
 * A spell reaches from the first day on which a claim may have held to the last one, both included: a year is the whole
 * year, never its first of January. Where a bound has no date the spell has none either, and `start_kind` and `end_kind`
 * say why; how finely the time is known stays in `time`. A claim without a time has no spell, which programs take for always.
 */
export function formatGexf(dossier: Dossier, options: ExportOptions): string {
  const { title, summary, address, lang, points, lines, pointColumns, lineColumns } = buildGraphTable(dossier, options);
  const nodes = points.map((point) =>
    formatElement("node", { id: point.id, label: point.label }, formatValues(pointColumns, point)),
  );
  const edges = lines.map((line) => {
    const { id, source, target, directed, kind, label } = line;
    const attributes = { id, source, target, type: directed ? "directed" : "undirected", kind, label };
    return formatElement("edge", attributes, formatValues(lineColumns, line), formatSpell(line.claim.time));
  });
  const meta = formatElement(
    "meta",
    {},
    formatTextElement("creator", {}, "Dossier"),
    formatTextElement("description", {}, [title, summary, address].join("\n")),
    formatTextElement("keywords", {}, [dossier.id, lang].join(", ")),
  );
  const graph = formatElement(
    "graph",
    // No type for all edges is named: some readers drop every edge that is of another one.
    { mode: "dynamic", timeformat: "date", timerepresentation: "interval", idtype: "string" },
    declare("node", pointColumns),
    declare("edge", lineColumns),
    formatElement("nodes", { count: points.length }, ...nodes),
    formatElement("edges", { count: lines.length }, ...edges),
  );
  return XML_DECLARATION + formatElement("gexf", NAMESPACES, meta, graph);
}

const NAMESPACES = {
  xmlns: "http://gexf.net/1.3",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd",
  version: "1.3",
};

/** The name is the id as well, as some readers show the one and some the other. */
function declare<Row>(where: "node" | "edge", columns: readonly Column<Row>[]): string {
  const attributes = columns.map(({ name, type }) => formatElement("attribute", { id: name, title: name, type }));
  return formatElement("attributes", { class: where, mode: "static" }, ...attributes);
}

function formatValues<Row>(columns: readonly Column<Row>[], row: Row): string {
  const values = columns.map(({ name, read }) => {
    const value = String(read(row) ?? "");
    return value === "" ? "" : formatElement("attvalue", { for: name, value });
  });
  return formatElement("attvalues", {}, ...values);
}

function formatSpell(time: FuzzyInterval | undefined): string {
  const start = time?.start?.earliest;
  const end = time?.end?.latest;
  if (start === undefined && end === undefined) return "";
  return formatElement("spells", {}, formatElement("spell", { start, end }));
}
