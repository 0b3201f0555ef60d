import { describe, expect, test } from "vitest";
import { segmentAudience } from "../../src/audience/segments/segmentAudience.ts";
import type { ChartOptions } from "../../src/chart/ChartOptions.ts";
import { segmentProfileSpec } from "../../src/chart/segmentProfileSpec.ts";
import { compileSpec } from "./compileSpec.ts";

const members = Array.from({ length: 60 }, (_, i) => ({
  id: `m${i}`,
  traits: {
    age: (i < 40 ? 20 : 50) + (i % 5),
    monthly_spend_on_all_channels: i % 7,
    city: i < 40 === i % 10 > 0 ? "成都" : "上海",
    hour: (i < 40 ? 22 : 9) + (i % 3) / 2,
  },
}));
const traits = [
  { name: "age", type: "numeric" },
  { name: "monthly_spend_on_all_channels", type: "numeric", weight: 0.01 },
  { name: "city", type: "categorical" },
  { name: "hour", type: "hour" },
] as const;
const { model } = segmentAudience(members, { traits, k: 2, seed: 1 });
const cellsOf = (spec: ReturnType<typeof segmentProfileSpec>) =>
  (spec.data as unknown as { values: Record<string, unknown>[] }).values;

describe.each([
  {},
  { locale: "zh-CN", theme: "dark" },
  { width: 390 },
  { width: 320, locale: "zh-CN" },
] as ChartOptions[])("with options %j", (options) => {
  test("compiles without a warning to a picture of the width asked for", async () => {
    const { warnings, svg } = await compileSpec(segmentProfileSpec(model, options));
    expect(warnings).toEqual([]);
    expect(svg).toContain(`width="${options.width ?? 760}"`);
    for (const text of ["s1", "67%", "成都", "22:29"]) expect(svg).toContain(`>${text}<`);
  });
});

test("a cell for each trait of each segment; pale where the difference may be chance", () => {
  const cells = cellsOf(segmentProfileSpec(model));
  expect(cells).toHaveLength(8);
  expect(cells[0]).toMatchObject({ segment: "s1", trait: "age", label: "22.0", opacity: 1 });
  expect(cells[1]!.opacity).toBeLessThan(1);
  expect(cells[2]).toMatchObject({ label: "成都", outside: "成都 10%" });
});

test("one segment and none can be drawn", async () => {
  for (const k of [members, []] as const) {
    const { model: few } = segmentAudience(k, { traits, k: 1, seed: 1 });
    const { warnings } = await compileSpec(segmentProfileSpec(few));
    expect(warnings).toEqual([]);
  }
});

test("says which segments do not hold", () => {
  const shaky = { ...model, segments: model.segments.map((segment) => ({ ...segment, stability: 0.5 })) };
  const { subtitle } = segmentProfileSpec(shaky, { locale: "zh-CN" }).title as { subtitle: string[] };
  expect(subtitle.join("")).toContain("重新抽样后不稳定的分群：s1、s2。");
});

test("what is no model is refused", () => {
  expect(() => segmentProfileSpec({} as never)).toThrow(
    "segmentProfileSpec: result: expected a model of segmentAudience",
  );
  expect(() => segmentProfileSpec(model, { width: 100 })).toThrow(
    "expected a number of pixels from 320 to 4000",
  );
});
