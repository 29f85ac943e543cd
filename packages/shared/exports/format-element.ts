import { escapeXml } from "./escape-xml.ts";

/** Attributes of an element; those that are undefined are not written. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XML on lines of its own. Its attributes are escaped here; what it holds is XML already. */
export function formatElement(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const tag = formatTag(name, attributes);
  return content.length === 0 ? `<${tag}/>\n` : `<${tag}>\n${content.join("")}</${name}>\n`;
}

/** An element that holds a text, to which nothing is added. */
export function formatTextElement(name: string, attributes: Attributes, text: string): string {
  return `<${formatTag(name, attributes)}>${escapeXml(text)}</${name}>\n`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

function formatTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return [name, ...written.map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(" ");
}
