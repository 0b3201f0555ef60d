import { describe, expect, test } from "vitest";
import { explain } from "../../src/kernel/reasons/explain.ts";
import { estimatePostingTimes } from "../../src/timing/estimatePostingTimes.ts";
import type { PostingTimeModel } from "../../src/timing/postingTimeModelSchema.ts";
import { recommendationSchema } from "../../src/timing/recommendationSchema.ts";
import {
  type RecommendPostingTimesOptions,
  recommendPostingTimes,
} from "../../src/timing/recommendPostingTimes.ts";

const empty = estimatePostingTimes([], { timeZone: "Asia/Shanghai", outcome: "likes", seed: 1 });

/** A model in which slots have the values given, 1 elsewhere. */
function modelWith(values: Record<number, number>, more: Partial<PostingTimeModel> = {}): PostingTimeModel {
  return {
    ...empty,
    n: 400,
    meanOutcome: 1,
    verdict: "reliable",
    because: [],
    slots: empty.slots.map((slot) => {
      const value = values[slot.slot] ?? 1;
      return { ...slot, n: 4, value, low: value / 2, high: value * 2, index: value };
    }),
    ...more,
  };
}

describe("reliable model", () => {
  test("the best slots, best first, neighbors left out, with grounds", () => {
    const model = modelWith({ 67: 3, 68: 4, 69: 3.5, 100: 2 });
    const { times, unmet, verdict, timeZone } = recommendPostingTimes(model, { count: 3 });
    expect(times.map((time) => time.slot)).toEqual([68, 100, 0]);
    expect(times.every((time) => time.basis === "outcome")).toBe(true);
    expect(times[0]).toMatchObject({ weekday: 3, hour: 20, value: 4 });
    expect({ unmet, verdict, timeZone }).toEqual({
      unmet: null,
      verdict: "reliable",
      timeZone: "Asia/Shanghai",
    });
    expect(explain(times[0]!.because)).toBe(
      "Posts on Wednesdays at 20:00 are expected to reach 4.00 times the mean outcome (4 posts in this slot). " +
        "The expected outcome lies between 2 and 8 (level 90.0%).",
    );
  });

  test("the gap may be narrowed, and goes around the week", () => {
    const model = modelWith({ 0: 4, 167: 3, 166: 2 });
    const slotsOf = (minGapHours: number): number[] =>
      recommendPostingTimes(model, { count: 2, minGapHours }).times.map((time) => time.slot);
    expect(slotsOf(0)).toEqual([0, 167]);
    expect(slotsOf(2)).toEqual([0, 166]);
  });

  test.each([
    [0, "timing.slot-no-posts"],
    [2, "timing.slot-few-posts"],
  ])("a slot with %i posts says so", (n, code) => {
    const model = modelWith({ 50: 3 });
    model.slots[50]!.n = n;
    const { times } = recommendPostingTimes(model, { count: 1 });
    expect(times[0]!.because.map((reason) => reason.code)).toEqual([
      "timing.slot-outcome",
      "timing.slot-interval",
      code,
    ]);
  });

  test("a share explores the least certain slots of the better half", () => {
    const good = Object.fromEntries(Array.from({ length: 84 }, (_, s) => [s, 2]));
    const model = modelWith({ ...good, 10: 3 });
    model.slots[40]!.high = 50;
    model.slots[60]!.high = 40;
    model.slots[120]!.high = 90;
    const { times } = recommendPostingTimes(model, { count: 7, exploreShare: 2 / 7 });
    expect(times.map((time) => time.basis)).toEqual([...Array(5).fill("outcome"), "explore", "explore"]);
    expect(times[0]!.slot).toBe(10);
    expect(times.slice(5).map((time) => time.slot)).toEqual([40, 60]);
    expect(explain(times[5]!.because, { locale: "zh-CN" })).toContain("积累证据");
  });

  test("where the better half is full, exploring goes on by outcome", () => {
    const good = Object.fromEntries(Array.from({ length: 84 }, (_, s) => [s, 2]));
    const { times } = recommendPostingTimes(modelWith(good), {
      count: 2,
      exploreShare: 1,
      blackout: Array.from({ length: 83 }, (_, s) => s),
    });
    expect(times.map((time) => time.basis)).toEqual(["explore", "outcome"]);
  });
});

describe("no reliable model", () => {
  test("without posts, times are spread over days and waking hours, in order of the week", () => {
    const plan = recommendPostingTimes(empty, { count: 7 });
    expect(plan.times.map((time) => time.weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(plan.times.every(({ hour }) => hour >= 8 && hour < 22)).toBe(true);
    expect(new Set(plan.times.map((time) => time.hour)).size).toBeGreaterThanOrEqual(5);
    expect(plan.because.map((reason) => reason.code)).toEqual([
      "timing.too-few-posts",
      "timing.hours-by-convention",
    ]);
    expect(recommendationSchema.safeParse(plan).success).toBe(true);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });

  test("with posts, they keep to the hours in use", () => {
    const model = modelWith({}, { verdict: "no-reliable-time" });
    for (const slot of model.slots) slot.n = slot.hour === 7 || slot.hour === 23 ? 20 : 0;
    const { times, because } = recommendPostingTimes(model, { count: 5 });
    expect(times.every(({ hour, basis }) => [7, 23].includes(hour) && basis === "spread")).toBe(true);
    expect(because).toEqual([{ code: "timing.hours-in-use", values: { hours: 2, n: 280 } }]);
  });

  test("more times than usual hours hold spill over into others", () => {
    const plan = recommendPostingTimes(empty, { count: 168, minGapHours: 1 });
    expect(plan.times.map((time) => time.slot)).toEqual(Array.from({ length: 168 }, (_, s) => s));
  });

  test("followers' activity goes first: a slot counts by the hours after it", () => {
    const audienceActivity = Array.from({ length: 168 }, (_, s) => (s >= 92 && s <= 94 ? 10 : 1));
    const model = { ...empty, audienceActivity };
    const { times } = recommendPostingTimes(model, { count: 2, minGapHours: 4 });
    expect(times[0]).toMatchObject({ slot: 91, basis: "audience-activity" });
    expect(times[0]!.because[0]!.values).toMatchObject({ hours: 3 });
    const spread = recommendPostingTimes(model, { count: 2, fallback: "spread" });
    expect(spread.times.every((time) => time.basis === "spread")).toBe(true);
  });
});

describe("what does not fit", () => {
  test("blackout of the whole week: no times, and why", () => {
    const plan = recommendPostingTimes(empty, { count: 2, blackout: [{ fromHour: 0, toHour: 24 }] });
    expect(plan.times).toEqual([]);
    expect(plan.unmet).toEqual({
      count: 2,
      because: [{ code: "timing.unmet-blackout", values: { count: 2, open: 0 } }],
    });
  });

  test("gap and daily limit: as many as fit, and why", () => {
    const plan = recommendPostingTimes(modelWith({}), { count: 30, perDay: 3 });
    expect(plan.times).toHaveLength(21);
    expect(plan.unmet!.count).toBe(9);
    expect(explain(plan.unmet!.because)).toBe(
      "Of 30 times asked for, 21 fit into the week with 2 hours between them and the daily limit.",
    );
  });

  test("windows may be of one day and reach past midnight", () => {
    const blackout = [{ fromHour: 22, toHour: 8 }, { weekday: 7, fromHour: 20, toHour: 24 }, 20];
    const plan = recommendPostingTimes(modelWith({ 20: 9, 23: 9, 164: 9, 7: 9 }), {
      count: 168,
      blackout,
      minGapHours: 0,
    });
    const open = new Set(plan.times.map((time) => time.slot));
    expect(open.size).toBe(7 * 14 - 3);
    for (const closed of [20, 23, 7, 164, 165]) expect(open.has(closed)).toBe(false);
  });
});

test.each([
  [{ count: 0 }, "options.count"],
  [{ count: 169 }, "options.count"],
  [{ count: 1, minGapHours: -1 }, "options.minGapHours"],
  [{ count: 1, perDay: 0 }, "options.perDay"],
  [{ count: 1, exploreShare: 2 }, "options.exploreShare"],
  [{ count: 1, blackout: [168] }, "options.blackout[0]"],
  [{ count: 1, fallback: "guess" }, "options.fallback"],
  [{ count: 1, gap: 3 }, "options.gap"],
])("refuses %j", (wrong, path) => {
  expect(() => recommendPostingTimes(empty, wrong as RecommendPostingTimesOptions)).toThrow(
    expect.objectContaining({ code: "invalid-argument", path }),
  );
});

test("refuses a model of another version, and what is no model", () => {
  expect(() => recommendPostingTimes({ ...empty, version: 1 }, { count: 1 })).toThrow(
    expect.objectContaining({ code: "unsupported-version", path: "model.version", received: "1" }),
  );
  expect(() => recommendPostingTimes({ ...empty, slots: [] }, { count: 1 })).toThrow(
    expect.objectContaining({ code: "invalid-argument", path: "model.slots" }),
  );
  const swapped = empty.slots.map((slot, i) => (i === 3 ? { ...slot, hour: 4 } : slot));
  expect(() => recommendPostingTimes({ ...empty, slots: swapped }, { count: 1 })).toThrow(
    expect.objectContaining({ code: "invalid-argument", path: "model.slots[3]" }),
  );
});

describe("several audiences", () => {
  /** Active in the three hours after a slot, and nowhere else. */
  const activeAfter = (slot: number, part: number): number[] => {
    const active = new Array<number>(168).fill(0);
    for (let ahead = 1; ahead <= 3; ahead++) active[(slot + ahead) % 168] = part;
    return active;
  };
  const audiences = [
    { id: "Shanghai", active: activeAfter(20, 0.5), size: 700 },
    { id: "Lima", active: activeAfter(100, 0.4), size: 300 },
  ];

  test("the smaller one is reached too, before the larger one is reached twice", () => {
    const plan = recommendPostingTimes(empty, { count: 3, minGapHours: 0, audiences });
    expect(plan.times.map(({ slot, basis }) => [slot, basis])).toEqual([
      [20, "audience-activity"],
      [100, "audience-activity"],
      [19, "audience-activity"],
    ]);
    const spaced = recommendPostingTimes(empty, { count: 2, minGapHours: 4, audiences });
    expect(spaced.times.map(({ slot }) => slot)).toEqual([20, 100]);
    expect(spaced.coverage).toEqual([
      { id: "Shanghai", reached: 0.5 },
      { id: "Lima", reached: expect.closeTo(0.4, 12) },
    ]);
    expect(explain(spaced.times[1]!.because)).toBe(
      "Posts on Fridays at 04:00 add 12.0% of all people to those reached before, most of them of Lima.",
    );
  });

  test("coverage is at least 63 % of the best that any three slots reach", () => {
    const three = [5, 9, 40].map((slot, i) => ({ id: String(i), active: activeAfter(slot, 0.3 + 0.1 * i) }));
    const plan = recommendPostingTimes(empty, { count: 3, minGapHours: 4, audiences: three });
    const reached = plan.coverage!.reduce((sum, part) => sum + part.reached, 0);
    expect(reached).toBeGreaterThan(0.63 * (0.3 + 0.4 + 0.5));
  });

  test("without audiences there is no coverage; days off hold for them as for all", () => {
    expect(recommendPostingTimes(empty, { count: 2 })).not.toHaveProperty("coverage");
    const plan = recommendPostingTimes(empty, { count: 5, daysOff: [1, 6, 7], audiences });
    expect(plan.times.every(({ weekday }) => ![1, 6, 7].includes(weekday))).toBe(true);
  });

  test.each([
    [{ audiences: [] }, "options.audiences"],
    [{ audiences: [{ id: "a", active: [1] }] }, "options.audiences[0].active"],
    [{ audiences: [{ id: "a", active: new Array(168).fill(2) }] }, "options.audiences[0].active[0]"],
    [{ daysOff: [0] }, "options.daysOff[0]"],
  ])("refuses %j", (wrong, path) => {
    expect(() => recommendPostingTimes(empty, { count: 1, ...wrong })).toThrow(
      expect.objectContaining({ code: "invalid-argument", path }),
    );
  });
});
