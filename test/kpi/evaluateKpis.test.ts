import { expect, test } from "vitest";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { clickThroughRate } from "../../src/kpi/definitions/content/clickThroughRate.ts";
import { type EvaluateKpisOptions, evaluateKpis } from "../../src/kpi/evaluateKpis.ts";
import { caught } from "./caught.ts";

const rows = [
  { clicks: 1, impressions: 30 },
  { clicks: 4, impressions: 50 },
];

test("gives what computeKpis gives", () => {
  const options = { kpis: [clickThroughRate], level: 0.9 };
  expect(evaluateKpis(rows, options)).toEqual(computeKpis(rows, options));
});

test("knows no ids", () => {
  const options = { kpis: [clickThroughRate, "content.posts"] } as unknown as EvaluateKpisOptions;
  const error = caught(() => evaluateKpis(rows, options));
  expect(error).toMatchObject({ code: "unknown-id", path: "options.kpis[1]" });
  expect(error.message).toContain("evaluateKpis: ");
});
