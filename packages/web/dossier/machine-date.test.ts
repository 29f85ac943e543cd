import { expect, test } from "vitest";
import { writeMachineDate } from "./machine-date.ts";

test.each(["2013", "2025-11", "2025-11-20"])("%s is as fine for machines as it is known", (edtf) => {
  expect(writeMachineDate(edtf)).toBe(edtf);
});

test.each(["2025-22", "2013/2025-12", "2025-11/..", "1960~", "2024?", "198X", "19XX"])(
  "%s has no form that machines would not take for more than is known",
  (edtf) => {
    expect(writeMachineDate(edtf)).toBeUndefined();
  },
);
