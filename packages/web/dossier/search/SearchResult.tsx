import { Fragment } from "react";
import { useText, type Text } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { LineSample } from "../../ui/LineSample.tsx";
import { ThingMark } from "../../ui/ThingMark.tsx";
import type { SearchHit } from "./use-search-results.ts";

/** A thing that was found: its mark, its name, and the text in which the words stand where that is another one. */
export function SearchResult({ hit: { node, highlights } }: { hit: SearchHit }) {
  const text = useText();
  const [best] = highlights;
  const own = "name" in node ? node.name : "title" in node ? node.title : node.summary;
  return (
    <>
      <Sign node={node} />
      <span className="search-name">{best?.text === own ? <Highlighted {...best} /> : own}</span>
      <span className="note">{nameKind(node, text)}</span>
      {best && best.text !== own && (
        <span className="search-where" lang={best.lang}>
          <Highlighted {...best} />
        </span>
      )}
    </>
  );
}

function Sign({ node }: { node: SearchHit["node"] }) {
  if (node.__typename === "Dossier") return <Icon name="list" />;
  return "name" in node ? <ThingMark type={node.__typename} /> : <LineSample modality={node.modality} />;
}

function nameKind(node: SearchHit["node"], text: Text): string {
  if (node.__typename === "Dossier") return text("kind.Dossier");
  return "name" in node ? text(`kind.${node.__typename}`) : text(`modality.${node.modality}`);
}

/** A text with what was found in it marked. The ranges count code points, not UTF-16 units. */
function Highlighted({ text, ranges }: SearchHit["highlights"][number]) {
  const points = [...text];
  const cut = (start: number, end?: number) => points.slice(start, end).join("");
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {cut(ranges[index - 1]?.end ?? 0, start)}
          <mark>{cut(start, end)}</mark>
        </Fragment>
      ))}
      {cut(ranges.at(-1)?.end ?? 0)}
    </>
  );
}
