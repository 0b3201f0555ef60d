import { describe, expect, test } from "vitest";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { defaultKpis } from "../../src/kpi/defaultKpis.ts";
import { kpiDefinitions } from "../../src/kpi/kpiDefinitions.ts";
import { kpiInputs } from "../../src/kpi/kpiInputs.ts";
import { platformKpis } from "../../src/kpi/platformKpis.ts";
import { exportPresets } from "../../src/model/exportPresets.ts";
import { presetFixtures } from "../model/presetFixtures/presetFixtures.ts";
import { caught } from "./caught.ts";

describe.each(platformKpis.map((set) => [set.preset, set] as const))("%s", (id, { noun, kpis, platform }) => {
  const preset = exportPresets.find((one) => one.id === id)!;

  test("has KPIs that its columns fill", () => {
    const has = new Set([...Object.values(preset.columns), ...Object.keys(preset.constants)]);
    for (const kpi of kpis) {
      const inputs = kpiInputs(kpiDefinitions.find((one) => one.id === kpi)!);
      const [needed, anyOf] = [true, false].map((strict) =>
        inputs.filter(({ role }) => (role !== "any-of") === strict),
      ) as [typeof inputs, typeof inputs];
      expect(needed.filter(({ field }) => !has.has(field))).toEqual([]);
      if (anyOf.length > 0) expect(anyOf.some(({ field }) => has.has(field))).toBe(true);
    }
  });

  test("has all KPIs that a complete file fills, in the order of the catalogue", () => {
    const { records } = presetFixtures.find((one) => one.preset === id)!;
    const found = computeKpis(records, { noun, kpis: "available" }).rows[0]!.values;
    expect(kpis).toEqual(Object.keys(found));
    expect(kpis.length).toBeGreaterThan(4);
  });

  test("is found by its id and its platform", () => {
    expect(defaultKpis(id)).toEqual([{ platform, preset: id, noun, kpis }]);
    expect(defaultKpis(platform)).toContainEqual({ platform, preset: id, noun, kpis });
  });
});

test("a platform with exports of posts and of live sessions has a set for each", () => {
  expect(defaultKpis("douyin").map(({ noun }) => noun)).toEqual(["post", "liveSession"]);
});

test("what is given is the caller's to change", () => {
  (defaultKpis("x")[0]!.kpis as string[]).length = 0;
  expect(defaultKpis("x")[0]!.kpis.length).toBeGreaterThan(0);
});

test.each<[unknown, string]>([
  ["douyn", 'defaultKpis: id: expected the id of a platform (nearest: "douyin"), received "douyn"'],
  [
    "youtube-post",
    'defaultKpis: id: expected the id of a platform (nearest: "youtube-posts"), received "youtube-post"',
  ],
  [undefined, 'defaultKpis: id: expected the id of a platform (nearest: "x"), received undefined'],
  [["x"], 'defaultKpis: id: expected the id of a platform (nearest: "x"), received an array of 1'],
])("refuses %j", (given, message) => {
  expect(caught(() => defaultKpis(given as string)).message).toBe(message);
});
