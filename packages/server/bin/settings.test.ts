import { expect, test } from "vitest";
import { parseSettings } from "./settings.ts";

test("an empty environment means the documented defaults", () => {
  expect(parseSettings({})).toMatchObject({ port: 4000, host: "localhost", publicUrl: undefined, logLevel: "info" });
});

test("all wrong settings are told at once, each with what was expected", () => {
  expect(parseSettings({ PORT: "http", PUBLIC_URL: "dossier", LOG_LEVEL: "loud" })).toEqual({
    problems: [
      'PORT: expected a port from 0 to 65535, got "http"',
      'PUBLIC_URL: expected an address such as https://dossier.example.org, got "dossier"',
      'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, got "loud"',
    ],
  });
});

test("a public address loses the slash at its end", () => {
  expect(parseSettings({ PUBLIC_URL: "https://example.org/dossier/" })).toMatchObject({
    publicUrl: "https://example.org/dossier",
  });
});
