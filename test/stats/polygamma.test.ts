import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { digamma } from "../../src/stats/distribution/digamma.ts";
import { trigamma } from "../../src/stats/distribution/trigamma.ts";

const { tolerance, rows } = JSON.parse(
  readFileSync(new URL("../golden/stats/polygamma.json", import.meta.url), "utf8"),
) as { tolerance: number; rows: { x: number; digamma: number; trigamma: number }[] };

test.each(rows)("digamma and trigamma of $x are those of mpmath", ({ x, digamma: psi, trigamma: slope }) => {
  expect(Math.abs(digamma(x) - psi) / Math.max(1, Math.abs(psi))).toBeLessThanOrEqual(tolerance);
  expect(Math.abs(trigamma(x) / slope - 1)).toBeLessThanOrEqual(tolerance);
});

test("at the ends", () => {
  expect(digamma(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(trigamma(Number.POSITIVE_INFINITY)).toBe(0);
  expect(trigamma(1e-200)).toBe(Number.POSITIVE_INFINITY);
});
