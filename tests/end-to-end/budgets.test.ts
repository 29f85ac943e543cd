import { expect, test } from "vitest";
import { measureWeights } from "../../benchmarks/weights.ts";

test("the first page stays within its budget of bytes (raise benchmarks/budgets.json only on purpose)", async () => {
  for (const { what, value, goal } of await measureWeights()) {
    expect(value, `${what}, kB`).toBeGreaterThan(0);
    expect(value, `${what}, kB`).toBeLessThanOrEqual(goal!);
  }
});
