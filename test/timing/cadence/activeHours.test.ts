import { describe, expect, test } from "vitest";
import type { Estimate } from "../../../src/kernel/estimateSchema.ts";
import { activeHours } from "../../../src/timing/cadence/activeHours.ts";
import golden from "../../golden/timing/cadence.json" with { type: "json" };

const numberOf = (estimate: Estimate): number | null => (estimate.status === "ok" ? estimate.value : null);

describe.each(golden.active)("golden: $name", ({ rows, tolerance, expected }) => {
  const interactions = (rows as [string, number, string][]).map(([memberId, at, timeZone]) => ({
    memberId,
    at,
    timeZone,
    kind: "view",
  }));
  const found = activeHours(interactions, { timeZone: "member", draws: 100 });

  test("slots of each member's own zone, with intervals", () => {
    for (const [slot, [n, members, share, low, high]] of expected.slots.entries()) {
      const cell = found.slots[slot]!;
      expect([cell.interactions, cell.members]).toEqual([n, members]);
      expect(Math.abs(cell.share - share!)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(cell.low! - low!)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(cell.high! - high!)).toBeLessThanOrEqual(tolerance);
    }
  });

  test("peak, concentration, mean hour", () => {
    expect(found.peak!.slot).toBe(expected.peak);
    expect(numberOf(found.concentration.evenness)).toBeCloseTo(expected.evenness, 10);
    expect(numberOf(found.concentration.gini)).toBeCloseTo(expected.gini, 10);
    expect(found.effectiveMembers).toBeCloseTo(expected.effective, 9);
    expect(numberOf(found.day.meanHour)).toBeCloseTo(expected.meanHour, 9);
    expect(numberOf(found.day.resultantLength)).toBeCloseTo(expected.resultant, 9);
  });
});

const at = (day: number, hour: number): number => Date.UTC(2026, 2, day, hour);

describe("members count, not rows", () => {
  const quiet = Array.from({ length: 30 }, (_, i) => ({ memberId: `m${i}`, at: at(2, 20), kind: "view" }));
  const loud = Array.from({ length: 1000 }, () => ({ memberId: "loud", at: at(3, 4), kind: "view" }));

  test("a loud member makes no peak", () => {
    const { peak, effectiveMembers, slots } = activeHours([...loud, ...quiet], { timeZone: "UTC" });
    expect(peak).toMatchObject({ weekday: 1, hour: 20, candidates: [20], probability: { value: 1, n: 31 } });
    expect(effectiveMembers).toBeLessThan(1.1);
    expect(slots[28]).toMatchObject({ interactions: 1000, members: 1, share: 1 / 31 });
  });

  test("two equal peaks share the probability", () => {
    const both = [...quiet, ...quiet.map((row) => ({ ...row, at: at(4, 8) }))];
    const { slots, peak } = activeHours(both, { timeZone: "UTC" });
    expect([slots[20]!.probabilityPeak, slots[56]!.probabilityPeak]).toEqual([0.5, 0.5]);
    expect(peak).toMatchObject({ slot: 20, candidates: [20, 56] });
  });

  test("the order of rows does not matter, nor does an interaction of one alone decide", () => {
    const rows = quiet.map((row, i) => ({ ...row, at: at(2 + (i % 5), i % 24) }));
    const found = activeHours(rows, { timeZone: "UTC" });
    expect(activeHours([...rows].reverse(), { timeZone: "UTC" })).toEqual(found);
    expect(activeHours(rows, { timeZone: "UTC", seed: 2 }).slots.map(({ share }) => share)).toEqual(
      found.slots.map(({ share }) => share),
    );
  });
});

describe("zones", () => {
  const nine = ["America/New_York", "Asia/Shanghai"].flatMap((timeZone) =>
    ["2026-03-06", "2026-03-13"].map((day) => {
      const offset = timeZone === "Asia/Shanghai" ? "+08:00" : day === "2026-03-06" ? "-05:00" : "-04:00";
      return { memberId: timeZone, at: `${day}T09:30:00${offset}`, timeZone, kind: "view" };
    }),
  );

  test("a habit of the own clock stays in its slot across zones and daylight saving", () => {
    const { slots, peak } = activeHours(nine, { timeZone: "member" });
    expect(slots.filter(({ share }) => share > 0)).toMatchObject([
      { slot: 105, interactions: 4, members: 2, share: 1 },
    ]);
    expect(peak!.probability).toEqual({ status: "absent", reason: "too-few", n: 2, needed: 10 });
    expect(
      activeHours(nine, { timeZone: "America/New_York" }).slots.filter(({ share }) => share > 0).length,
    ).toBe(3);
  });

  test("rows without a zone of their own are rejected", () => {
    const rows = [...nine, { ...nine[0]!, timeZone: "" }, { ...nine[0]!, timeZone: "Mars/Base" }];
    const { issues } = activeHours(rows, { timeZone: "member" });
    expect(issues).toMatchObject({ read: 6, kept: 4, rejected: 2 });
    expect(issues.first[1]).toMatchObject({
      field: "timeZone",
      expected: "an IANA time zone",
      received: '"Mars/Base"',
    });
  });
});

describe("parts of the audience", () => {
  const rows = [
    ...Array.from({ length: 12 }, (_, i) => ({
      memberId: `a${i}`,
      platform: "x",
      at: at(2, 20),
      kind: "view",
    })),
    ...Array.from({ length: 7 }, (_, i) => ({
      memberId: `b${i}`,
      platform: "weibo",
      at: at(3, 8),
      kind: "view",
    })),
    ...Array.from({ length: 6 }, (_, i) => ({
      memberId: `c${i}`,
      platform: "douyin",
      at: at(3, 9),
      kind: "view",
    })),
    { memberId: "d", platform: "rare", at: at(3, 9), kind: "view" },
  ];

  test("have a profile each; one too small is withheld with the next smallest", () => {
    const { groups, withheld, members } = activeHours(rows, { timeZone: "UTC", by: ["platform"] });
    expect(groups.map(({ group, peak }) => [group.platform, peak!.slot])).toEqual([
      ["weibo", 32],
      ["x", 20],
    ]);
    expect(withheld).toEqual({ groups: 2, minMembers: 5 });
    expect(members).toBe(26);
  });

  test("are all shown where none is too small", () => {
    const { groups, withheld } = activeHours(rows.slice(0, -1), { timeZone: "UTC", by: ["platform"] });
    expect(groups.length).toBe(3);
    expect(withheld.groups).toBe(0);
  });
});

test("no interactions: no slots, no peak, no number", () => {
  const found = activeHours([], { timeZone: "UTC" });
  expect(found).toMatchObject({
    interactions: 0,
    members: 0,
    effectiveMembers: 0,
    slots: [],
    peak: null,
    because: [],
  });
  expect(found.day.meanHour).toEqual({ status: "absent", reason: "too-few", n: 0, needed: 1 });
  expect(found.concentration.gini).toEqual({ status: "absent", reason: "too-few", n: 0, needed: 1 });
});

describe("wrong input", () => {
  test.each([
    [{}, 'activeHours: options.timeZone: expected an IANA time zone, or "member", received undefined'],
    [
      { timeZone: "members" },
      'activeHours: options.timeZone: expected an IANA time zone, or "member", received "members"',
    ],
    [
      { timeZone: "UTC", draws: 5 },
      "activeHours: options.draws: expected a whole number of at least 100, received 5",
    ],
    [
      { timeZone: "UTC", seed: 0.5 },
      "activeHours: options.seed: expected a safe integer or text, received 0.5",
    ],
    [
      { timeZone: "UTC", by: ["value"] },
      'activeHours: options.by[0]: expected a field that holds text, received "value"',
    ],
    [
      { timeZone: "UTC", by: "platform" },
      'activeHours: options.by: expected a list of up to 5 different names of fields, received "platform"',
    ],
  ])("%#", (options, message) => {
    expect(() => activeHours([], options as never)).toThrow(expect.objectContaining({ message }));
  });
});
