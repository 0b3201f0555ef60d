import { describe, expect, test } from "vitest";
import { followerCount } from "../../src/kpi/definitions/audience/followers.ts";
import { engagementRateByReach } from "../../src/kpi/definitions/content/engagementRateByReach.ts";
import { postCount } from "../../src/kpi/definitions/content/postCount.ts";
import { costPerThousandImpressions } from "../../src/kpi/definitions/marketing/cost.ts";
import { groupJoinRate } from "../../src/kpi/definitions/privateDomain/steps.ts";
import { goodVitalsRate } from "../../src/kpi/definitions/tech/webVitals.ts";
import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import { kpiInputs } from "../../src/kpi/kpiInputs.ts";
import { caught } from "./caught.ts";

const short = (kpi: KpiDefinition) =>
  kpiInputs(kpi).map(({ field, unit, own, role }) => [field, unit, own, role]);

describe("the columns of a KPI", () => {
  test("of a ratio whose numerator has components", () => {
    expect(short(engagementRateByReach)).toEqual([
      ["reach", "people", false, "needed"],
      ["likes", "engagements", false, "any-of"],
      ["comments", "engagements", false, "any-of"],
      ["shares", "engagements", false, "any-of"],
      ["saves", "engagements", false, "any-of"],
    ]);
  });

  test("one component alone is needed", () => {
    expect(short(costPerThousandImpressions)).toEqual([
      ["impressions", "impressions", false, "needed"],
      ["spend", "money", false, "needed"],
    ]);
  });

  test("of a stock, with the instant that tells which is latest", () => {
    expect(short(followerCount)).toEqual([
      ["followers", "people", false, "needed"],
      ["id", null, false, "needed"],
      ["at", null, false, "needed"],
    ]);
  });

  test("that only conditions ask about", () => {
    expect(short(groupJoinRate)).toEqual([
      ["consent", null, false, "condition"],
      ["contactAdded", null, true, "condition"],
      ["groupJoined", null, true, "condition"],
    ]);
    expect(short(goodVitalsRate)).toEqual([
      ["lcp", "milliseconds", true, "condition"],
      ["inp", "milliseconds", true, "condition"],
      ["cls", "score", true, "condition"],
    ]);
  });

  test("of a count of all rows are none", () => {
    expect(kpiInputs(postCount)).toEqual([]);
  });

  test("of a definition of the caller's own, an entry of a record among them", () => {
    const own: KpiDefinition = {
      ...groupJoinRate,
      where: { field: "traits.city", op: "eq", value: "成都" },
      formula: { op: "ratio", numerator: { op: "sum", field: "stickers" }, denominator: { op: "count" } },
      interval: "delta",
    };
    expect(kpiInputs(own)).toEqual([
      {
        field: "stickers",
        unit: null,
        own: true,
        role: "needed",
        title: { en: "stickers", "zh-CN": "stickers" },
      },
      {
        field: "traits.city",
        unit: null,
        own: false,
        role: "condition",
        title: { en: "traits.city", "zh-CN": "traits.city" },
      },
    ]);
  });

  test("a field called as what objects inherit is a column like any other", () => {
    const odd: KpiDefinition = {
      ...postCount,
      formula: { op: "sum", field: "constructor" },
    };
    expect(short(odd)).toEqual([["constructor", null, true, "needed"]]);
  });
});

test.each<[unknown, string]>([
  ["content.posts", 'kpiInputs: definition: expected an object, received "content.posts"'],
  [undefined, "kpiInputs: definition: expected an object, received undefined"],
])("refuses %j", (given, message) => {
  expect(caught(() => kpiInputs(given as never)).message).toBe(message);
});
