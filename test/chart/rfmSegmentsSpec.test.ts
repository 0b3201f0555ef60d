import { describe, expect, test } from "vitest";
import { rfm } from "../../src/audience/rfm.ts";
import { rfmSegments } from "../../src/audience/rfmSegments.ts";
import type { ChartOptions } from "../../src/chart/ChartOptions.ts";
import { rfmSegmentsSpec } from "../../src/chart/rfmSegmentsSpec.ts";
import golden from "../golden/audience/rfm.json" with { type: "json" };
import { compileSpec } from "./compileSpec.ts";

const { orders, asOf, timeZone } = golden.synthetic;
const rows = orders.map(([memberId, at, amount]) => ({ memberId, at, amount, currency: "CNY" }) as never);
const result = rfm(rows, { asOf, timeZone });
const bars = (spec: ReturnType<typeof rfmSegmentsSpec>) =>
  (spec.data as unknown as { values: Record<string, unknown>[] }).values;

describe.each([{}, { locale: "zh-CN", theme: "dark" }, { width: 320 }] as ChartOptions[])(
  "with options %j",
  (options) => {
    test("compiles without a warning to a picture of the width asked for, with all segments named", async () => {
      const { warnings, svg } = await compileSpec(rfmSegmentsSpec(result, options));
      expect(warnings).toEqual([]);
      expect(svg).toContain(`width="${options.width ?? 760}"`);
      for (const { name } of rfmSegments) expect(svg).toContain(name[options.locale ?? "en"]);
    });
  },
);

test("two bars a segment, with the result's own figures", () => {
  const drawn = bars(rfmSegmentsSpec(result));
  expect(drawn).toHaveLength(22);
  const [segment] = result.segments;
  expect(drawn[0]).toMatchObject({
    segment: "Champions",
    measure: "Share of customers",
    share: segment!.share,
    customers: segment!.members,
  });
  expect(drawn[1]).toMatchObject({ measure: "Share of revenue", share: segment!.revenueShare });
});

test("hidden segments are said to be hidden, in their place", async () => {
  const hidden = rfm(rows, { asOf, timeZone, minSegmentSize: 6 });
  const spec = rfmSegmentsSpec(hidden, { locale: "zh-CN" });
  expect(hidden.segments.some((segment) => segment.hidden)).toBe(true);
  const { warnings, svg } = await compileSpec(spec);
  expect(warnings).toEqual([]);
  expect(svg).toContain("人数过少，已隐藏");
  const order = rfmSegments.map(({ name }) => svg.indexOf(`>${name["zh-CN"]}<`));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("refunds beyond sales and no customers at all can be drawn", async () => {
  const refunded = rfm(
    [
      { memberId: "a", at: "2026-03-01T00:00:00Z", amount: 10 },
      { memberId: "b", at: "2026-03-02T00:00:00Z", amount: 1 },
      { memberId: "b", at: "2026-03-03T00:00:00Z", amount: -3 },
    ],
    { asOf, timeZone, bins: 2 },
  );
  expect(refunded.segments.some((segment) => segment.revenueShare! < 0)).toBe(true);
  for (const some of [refunded, rfm([], { asOf, timeZone })]) {
    expect((await compileSpec(rfmSegmentsSpec(some))).warnings).toEqual([]);
  }
});

test("is JSON, and leaves the result as it was", () => {
  const before = JSON.stringify(result);
  const spec = rfmSegmentsSpec(result);
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  expect(JSON.stringify(result)).toBe(before);
});

test.each([
  [
    { width: 100 },
    "rfmSegmentsSpec: options.width: expected a number of pixels from 240 to 4000, received 100",
  ],
  [{ width: "wide" }, 'expected a number of pixels from 240 to 4000, received "wide"'],
  [{ locale: "fr" }, 'rfmSegmentsSpec: options.locale: expected one of "en", "zh-CN", received "fr"'],
  [{ theme: "blue" }, 'rfmSegmentsSpec: options.theme: expected one of "light", "dark", received "blue"'],
  [{ color: "red" }, 'rfmSegmentsSpec: options.color: expected no such field, received "red"'],
])("%j is refused", (options, message) => {
  expect(() => rfmSegmentsSpec(result, options as never)).toThrow(message);
});
