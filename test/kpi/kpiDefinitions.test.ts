import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { fieldUnits } from "../../src/kpi/fieldUnits.ts";
import { valueFields } from "../../src/kpi/internal/formulaFields.ts";
import { nearestId } from "../../src/kpi/internal/nearestId.ts";
import { type KpiDefinition, kpiDefinitionSchema } from "../../src/kpi/kpiDefinitionSchema.ts";
import { kpiDefinitions } from "../../src/kpi/kpiDefinitions.ts";
import { kpiFormulaSchema } from "../../src/kpi/kpiFormulaSchema.ts";
import { postSchema } from "../../src/model/nouns/postSchema.ts";

test("the catalogue has the ids that others call", () => {
  expect(kpiDefinitions.map((kpi) => kpi.id)).toEqual([
    "content.posts",
    "content.impressions",
    "content.post_reach",
    "content.engagements",
    "content.engagement_rate_by_reach",
    "content.engagement_rate_by_impressions",
    "content.engagement_rate_by_followers",
    "content.click_through_rate",
    "content.share_rate",
    "marketing.conversion_rate",
  ]);
});

describe.each(kpiDefinitions.map((kpi) => [kpi.id, kpi] as const))("%s", (_, kpi) => {
  test("fits the schema and is plain JSON", () => {
    expect(z.parse(kpiDefinitionSchema, kpi)).toEqual(kpi);
    expect(JSON.parse(JSON.stringify(kpi))).toEqual(kpi);
  });
  test("reads fields that its noun has, with a unit", () => {
    for (const field of valueFields(kpi.formula)) {
      expect(Object.keys(postSchema.shape)).toContain(field);
      expect(fieldUnits).toHaveProperty(field);
    }
  });
  test("has texts in both languages, and a source", () => {
    expect(kpi.title["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(kpi.definition["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(kpi.source.length).toBeGreaterThan(0);
  });
  test("has the delta interval if it is a ratio, and none else", () => {
    expect(kpi.interval).toBe(kpi.formula.op === "ratio" ? "delta" : "none");
  });
});

test("summed reach says in both languages that it is not unique people", () => {
  const { title, definition } = kpiDefinitions.find((kpi) => kpi.id === "content.post_reach")!;
  expect(title.en).toContain("not unique people");
  expect(title["zh-CN"]).toContain("非去重");
  expect(definition.en).toContain("counts three times");
  expect(definition["zh-CN"]).toContain("去重");
});

test("every number field of the post has a unit", () => {
  const numbers = Object.entries(postSchema.shape).filter(
    ([name, field]) => name !== "publishedAt" && z.safeParse(field as z.ZodMiniType, 0).success,
  );
  expect(numbers.length).toBeGreaterThan(15);
  for (const [name] of numbers) expect(fieldUnits).toHaveProperty(name);
});

describe("the schema", () => {
  const rate = kpiDefinitions.find((kpi) => kpi.id === "content.share_rate")!;
  const sum = (field: string) => ({ op: "sum", field });
  test.each<[string, object, string]>([
    ["a KPI whose aggregation is not its formula's", { aggregation: "sum" }, "aggregation"],
    ["a ratio's interval on a sum", { formula: sum("likes"), aggregation: "sum" }, "interval"],
    ["a range upside down", { range: { low: 1, high: 0 } }, "range"],
    [
      "people added to impressions",
      {
        formula: {
          op: "ratio",
          numerator: { op: "add", terms: [sum("reach"), sum("impressions")] },
          denominator: { op: "count" },
        },
      },
      "formula",
    ],
    [
      "rows added to likes",
      {
        formula: {
          op: "ratio",
          numerator: { op: "count" },
          denominator: { op: "add", terms: [sum("likes"), { op: "count" }] },
        },
      },
      "formula",
    ],
    [
      "a ratio of ratios",
      { formula: { op: "ratio", numerator: rate.formula, denominator: { op: "count" } } },
      "formula",
    ],
    [
      "an empty sum",
      { formula: { op: "ratio", numerator: { op: "add", terms: [] }, denominator: { op: "count" } } },
      "formula",
    ],
    [
      "what a formula does not know",
      { formula: { op: "sum", field: "likes", where: {} }, aggregation: "sum", interval: "none" },
      "formula",
    ],
    ["an unknown operation", { formula: { op: "mean", field: "likes" } }, "formula"],
    ["one language only", { title: { en: "Shares" } }, "title"],
  ])("refuses %s", (_, change, field) => {
    const outcome = z.safeParse(kpiDefinitionSchema, { ...rate, ...change });
    expect(outcome.success).toBe(false);
    expect(outcome.error!.issues.map((issue) => issue.path[0])).toContain(field);
  });

  test("adds fields of the caller's own to anything", () => {
    const own: KpiDefinition = {
      ...rate,
      formula: {
        op: "ratio",
        numerator: { op: "add", terms: [sum("likes"), sum("stickers")] as never },
        denominator: { op: "sum", field: "impressions" },
      },
    };
    expect(z.safeParse(kpiDefinitionSchema, own).success).toBe(true);
  });

  test("is a recursive JSON Schema", () => {
    const schema = JSON.stringify(z.toJSONSchema(kpiDefinitionSchema));
    expect(schema).toContain('"$ref"');
    expect(JSON.stringify(z.toJSONSchema(kpiFormulaSchema))).toContain('"ratio"');
  });
});

test.each([
  ["content.reach", "content.post_reach"],
  ["engagement_rate_by_followers", "content.engagement_rate_by_followers"],
  ["content.ctr", "content.posts"],
  ["conversion rate", "marketing.conversion_rate"],
  ["", "content.posts"],
])("the id nearest to %j is %s", (written, nearest) => {
  const ids = kpiDefinitions.map((kpi) => kpi.id);
  expect(nearestId(written, ids)).toBe(nearest);
});

test("a bundle of evaluateKpis and one definition has no other definition", async () => {
  const bundle = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: new URL("../../src/kpi", import.meta.url).pathname, loader: "ts" },
      bundle: true,
      write: false,
      format: "esm",
      minifySyntax: true,
    });
    return outputFiles[0]!.text;
  };
  const small = await bundle('export { evaluateKpis, shareRate } from "./index.ts";');
  expect(small).toContain("content.share_rate");
  expect(small).not.toContain("marketing.conversion_rate");
  const merging = await bundle('export { mergeKpis, finishKpis } from "./index.ts";');
  expect(merging).not.toContain("content.share_rate");
  expect(await bundle('export { computeKpis } from "./index.ts";')).toContain("marketing.conversion_rate");
});
