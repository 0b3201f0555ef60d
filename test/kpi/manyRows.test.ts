import { describe, expect, it } from "vitest";
import { createRandomSource } from "../../src/kernel/createRandomSource.ts";
import { type ComputeKpisOptions, computeKpis } from "../../src/kpi/computeKpis.ts";

const ROWS = 40_001;
const random = createRandomSource(20260302);
const draw = (below: number): Int32Array =>
  Int32Array.from({ length: ROWS }, () => Math.floor(random.nextFloat() * below));
const reach = draw(50_000);
const words = {
  outlet: draw(5),
  week: draw(60).map((week) => (week % 7 === 3 ? 1 : week)),
  reach,
  impressions: reach.map((value) => value + 20),
  clicks: reach.map((value) => value >> 5),
  likes: draw(900),
  comments: draw(50),
  shares: draw(30),
  saves: draw(20),
};
const doubles = Object.fromEntries(
  Object.entries(words).map(([name, values]) => [
    name,
    name === "outlet" || name === "week" ? Array.from(values, String) : Float64Array.from(values),
  ]),
);
const options: ComputeKpisOptions = {
  kpis: [
    "content.posts",
    "content.impressions",
    "content.post_reach",
    "content.engagements",
    "content.engagement_rate_by_reach",
    "content.click_through_rate",
  ],
};

describe("columns of many whole numbers", () => {
  it.each([
    ["all together", {}],
    ["by one field", { by: ["week"] }],
    ["by two fields", { by: ["outlet", "week"] }],
    ["by two fields, one field asked about", { by: ["week", "outlet"], clusterBy: "outlet" }],
  ])("give what columns of doubles give, to the last bit: %s", (_, further) => {
    expect(computeKpis(words, { ...options, ...further })).toEqual(
      computeKpis(doubles, { ...options, ...further }),
    );
  });

  it("that are negative are left out as doubles are", () => {
    const clicks = words.clicks.slice().fill(-1, ROWS - 1);
    const found = computeKpis({ ...words, clicks }, { ...options, by: ["week"] });
    expect(found.issues.byCode).toEqual({ "invalid-cell": 1 });
    expect(found).toEqual(
      computeKpis({ ...doubles, clicks: Float64Array.from(clicks) }, { ...options, by: ["week"] }),
    );
  });
});
