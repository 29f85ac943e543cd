import { readdirSync, readFileSync } from "node:fs";
import { createIntl } from "react-intl";
import { expect, test } from "vitest";
import { en } from "./en.ts";
import { zhHant } from "./zh-Hant.ts";

const WEB = new URL("..", import.meta.url);
const sources = readdirSync(WEB, { recursive: true, encoding: "utf8" })
  .filter((name) => /^(dossier|explorer|i18n|ui)\/.*\.tsx?$/.test(name) && !/(\/en|\/zh-Hant|\.test)\.tsx?$/.test(name))
  .map((name) => readFileSync(new URL(name, WEB), "utf8"))
  .join("\n");

// `text("a.b")` names a message; `text(`kind.${type}`)` names every message that begins and ends so.
const exact = new Set([...sources.matchAll(/"([a-zA-Z]+\.[\w.]+)"/g)].map(([, id]) => id!));
const patterns = [...sources.matchAll(/`([a-zA-Z]+\.)\$\{[^}]+\}([\w.]*)`/g)].map(
  ([, start, end]) =>
    new RegExp(`^${start!.replaceAll(".", String.raw`\.`)}[^.]+${end!.replaceAll(".", String.raw`\.`)}$`),
);

test("every message is used somewhere", () => {
  const unused = Object.keys(en).filter((id) => !exact.has(id) && !patterns.some((pattern) => pattern.test(id)));
  expect(unused).toEqual([]);
});

test("every message is translated, none left in English", () => {
  expect(Object.keys(zhHant).toSorted()).toEqual(Object.keys(en).toSorted());
  const left = Object.entries(en).filter(
    ([id, message]) => /[a-z]{3}/i.test(message.replace(/\{.*\}/s, "")) && zhHant[id as keyof typeof en] === message,
  );
  expect(left.map(([id]) => id)).toEqual(["app.name"]);
});

test("a translation takes no value that the English message does not take", () => {
  for (const [id, message] of Object.entries(en)) {
    const known = listValues(message);
    for (const name of listValues(zhHant[id as keyof typeof en])) expect(known, id).toContain(name);
  }
});

test.each([
  ["en", en],
  ["zh-Hant", zhHant],
])("every message of %s can be formatted", (locale, messages) => {
  const intl = createIntl({
    locale,
    messages,
    onError: (error) => {
      throw error;
    },
  });
  for (const [id, message] of Object.entries(messages)) {
    const values = Object.fromEntries(listValues(message).map((name) => [name, 2]));
    expect(intl.formatMessage({ id }, values), id).not.toMatch(/[{}]/);
  }
});

test("Chinese is written with Chinese punctuation", () => {
  const wrong = Object.entries(zhHant).filter(([, message]) => /\p{Script=Han}[,:;()?!]/u.test(message));
  expect(wrong).toEqual([]);
});

/** The names of the values that a message takes: `{name}` or `{name, plural, …}`. */
function listValues(message: string): readonly string[] {
  return [...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name!);
}
