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

test.for(["1e3", "0x50", " 80", "80 ", "8.0", "-1", "65536", "123456"])("%j is no port", (port) => {
  expect(parseSettings({ PORT: port })).toEqual({
    problems: [`PORT: expected a port from 0 to 65535, got ${JSON.stringify(port)}`],
  });
});

test("an empty variable is one that is not set", () => {
  const empty = { PORT: "", HOST: "", DATA_DIR: "", PUBLIC_URL: "", LOG_LEVEL: "" };
  expect(parseSettings(empty)).toEqual(parseSettings({}));
});

test("an address of IPv6 may come with the brackets that it has in links", () => {
  expect(parseSettings({ HOST: "[::1]" })).toMatchObject({ host: "::1" });
  expect(parseSettings({ HOST: "::1" })).toMatchObject({ host: "::1" });
});
