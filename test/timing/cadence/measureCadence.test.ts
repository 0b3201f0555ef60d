import { describe, expect, test } from "vitest";
import type { Estimate } from "../../../src/kernel/estimateSchema.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { measureCadence } from "../../../src/timing/cadence/measureCadence.ts";
import golden from "../../golden/timing/cadence.json" with { type: "json" };

const HOUR = 3_600_000;

interface Ends {
  value: number;
  low: number;
  high: number;
  n?: number;
}

const numberOf = (estimate: Estimate): number => (estimate.status === "ok" ? estimate.value : Number.NaN);

describe.each(golden.cadence)("golden: $name", ({ timeZone, asOf, at, likes, tolerance, expected }) => {
  const posts = at.map((publishedAt, i) => ({ id: `${i}`, platform: "x", publishedAt, likes: likes[i]! }));
  const burst = { posts: 3, withinMinutes: 90 };
  const found = measureCadence(posts.reverse(), { timeZone, asOf, outcome: "likes", burst });
  const near = (value: number, other: number): void =>
    expect(Math.abs(value - other)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(other)));
  const isEnds = (estimate: Estimate, ends: Ends): void => {
    if (estimate.status === "absent") throw new Error("is absent");
    near(estimate.value, ends.value);
    near(estimate.interval!.low, ends.low);
    near(estimate.interval!.high, ends.high);
    if (ends.n !== undefined) expect(estimate.n).toBe(ends.n);
  };

  test("rates by day and week", () => {
    expect(found.days).toBe(expected.days);
    isEnds(found.postsPerDay, expected.perDay);
    isEnds(found.postsPerWeek, expected.perWeek);
  });

  test("gaps, silent days and bursts", () => {
    near(numberOf(found.gaps.median), expected.median);
    near(numberOf(found.gaps.p90), expected.p90);
    const { from, to } = found.gaps.longest!;
    expect([Date.parse(from), Date.parse(to)]).toEqual(expected.longest);
    expect(found.silentDays).toMatchObject({ count: expected.silent, longestRun: expected.longestRun });
    expect(found.bursts.first.map((one) => [Date.parse(one.from), Date.parse(one.to), one.posts])).toEqual(
      expected.bursts,
    );
  });

  test("regularity", () => {
    isEnds(found.regularity.gapVariation, expected.variation);
    isEnds(found.regularity.burstiness, expected.burstiness);
    isEnds(found.regularity.weekdayEvenness, expected.weekdays);
    isEnds(found.regularity.hourEvenness, expected.hours);
  });

  test("outcome against frequency", () => {
    isEnds(found.frequency!.perPost, expected.perPost);
    isEnds(found.frequency!.total, expected.total);
  });
});

describe("days and weeks of daylight saving", () => {
  test("a post at 9:00 each day is one a day, also on the day of 23 hours and of 25", () => {
    for (const [first, gaps] of [
      ["2026-03-06T14:00:00Z", [24, 23, 24]],
      ["2026-10-30T13:00:00Z", [24, 25, 24]],
    ] as const) {
      const posts = [0, 1, 2, 3].map((day) => {
        const elapsed = gaps.slice(0, day).reduce((sum, hours) => sum + hours, 0);
        return { id: "a", platform: "x", publishedAt: Date.parse(first) + elapsed * HOUR };
      });
      const { days, silentDays, postsPerDay } = measureCadence(posts, { timeZone: "America/New_York" });
      expect([days, silentDays.count]).toEqual([4, 0]);
      expect(postsPerDay).toMatchObject({ value: 1, interval: { low: 1, high: 1 } });
    }
  });
});

describe("little or nothing", () => {
  test("no posts", () => {
    const found = measureCadence([], { timeZone: "UTC", outcome: "likes" });
    expect(found).toMatchObject({ posts: 0, days: 0, range: null, groups: [], because: [expect.anything()] });
    expect(found.postsPerDay).toEqual({ status: "absent", reason: "too-few", n: 0, needed: 1 });
    expect(found.gaps.median).toEqual({ status: "absent", reason: "too-few", n: 0, needed: 1 });
    expect(found.regularity.burstiness).toEqual({ status: "absent", reason: "too-few", n: 0, needed: 10 });
    expect(found.frequency).toMatchObject({
      verdict: "insufficient",
      totalVerdict: "insufficient",
      weeks: 0,
    });
    expect(explain(found.because)).toBe(
      "0 weeks can be compared; at least 12 with different numbers of posts are needed to tell whether posting more changes what a post does.",
    );
  });

  test("one post has a day, no gap, and no interval", () => {
    const found = measureCadence([{ id: "1", platform: "x", publishedAt: "2026-03-02T09:00:00Z" }], {
      timeZone: "UTC",
    });
    expect(found.postsPerDay).toMatchObject({ value: 1, n: 1, interval: null });
    expect(found.postsPerWeek).toMatchObject({ status: "absent", reason: "too-few" });
    expect(found.gaps.longest).toBeNull();
    expect(found.frequency).toBeNull();
  });

  test("silence up to asOf counts, posts after it do not", () => {
    const posts = ["2026-03-02T09:00:00Z", "2026-03-20T09:00:00Z"].map((publishedAt) => ({
      id: "1",
      platform: "x",
      publishedAt,
    }));
    const found = measureCadence(posts, { timeZone: "UTC", asOf: "2026-03-10T00:00:00Z" });
    expect(found).toMatchObject({ posts: 1, days: 9, afterAsOf: 1, silentDays: { count: 8, longestRun: 8 } });
  });

  test("posts all at one instant have no regularity", () => {
    const posts = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, platform: "x", publishedAt: 0 }));
    const found = measureCadence(posts, { timeZone: "UTC" });
    expect(found.regularity.gapVariation).toEqual({ status: "absent", reason: "not-identified", n: 19 });
    expect(found.bursts).toMatchObject({ count: 1, posts: 20 });
  });
});

describe("outcome against frequency", () => {
  const weeks = (likesOf: (week: number, count: number) => number): object[] =>
    Array.from({ length: 40 }, (_, week) => {
      const count = 1 + ((week * 11) % 7);
      return Array.from({ length: count }, (_, day) => ({
        id: `${week}-${day}`,
        platform: "x",
        publishedAt: Date.UTC(2026, 0, 5 + 7 * week + day, 9),
        likes: likesOf(week, count),
      }));
    }).flat();
  const options = { timeZone: "UTC", outcome: "likes", asOf: "2026-12-01T00:00:00Z" } as const;

  test.each([
    ["falls", (week: number, count: number) => 200 - 10 * count + ((week * 7) % 13)],
    ["rises", (week: number, count: number) => 200 + 10 * count + ((week * 7) % 13)],
    ["no-difference", (week: number) => 200 + ((week * 7) % 13)],
  ] as const)("%s", (verdict, likesOf) => {
    const { frequency, because } = measureCadence(weeks(likesOf), options);
    expect(frequency!.verdict).toBe(verdict);
    expect(because.at(-1)!.code).toBe(`timing.fatigue-${verdict}`);
    expect(explain(because, { locale: "zh-CN" })).toContain("周");
  });

  test("growth of the account over time is no effect of frequency", () => {
    const posts = Array.from({ length: 40 }, (_, week) =>
      Array.from({ length: 1 + Math.floor(week / 8) + ((week * 5) % 3) }, (_, day) => ({
        id: `${week}-${day}`,
        platform: "x",
        publishedAt: Date.UTC(2026, 0, 5 + 7 * week + day, 9),
        likes: 50 + 20 * week + 30 * ((week * 7) % 11),
      })),
    ).flat();
    expect(measureCadence(posts, options).frequency!.verdict).toBe("no-difference");
  });

  test("the same number of posts each week says nothing", () => {
    const posts = Array.from({ length: 40 }, (_, week) => ({
      id: `${week}`,
      platform: "x",
      publishedAt: Date.UTC(2026, 0, 5 + 7 * week),
      likes: week % 7,
    }));
    const { frequency } = measureCadence(posts, options);
    expect(frequency).toMatchObject({
      verdict: "insufficient",
      perPost: { status: "absent", reason: "not-identified" },
    });
  });
});

test("parts are measured as if alone", () => {
  const posts = Array.from({ length: 60 }, (_, i) => ({
    id: `${i}`,
    platform: i % 3 === 0 ? "weibo" : "x",
    account: i % 5 === 0 ? null : "main",
    publishedAt: Date.UTC(2026, 0, 1, 7 * i),
  }));
  const { groups } = measureCadence(posts, { timeZone: "UTC", by: ["platform", "account"] });
  expect(groups.map(({ group }) => group)).toEqual([
    { platform: "weibo", account: "main" },
    { platform: "weibo", account: null },
    { platform: "x", account: "main" },
    { platform: "x", account: null },
  ]);
  for (const { group, ...profile } of groups) {
    const own = posts.filter(
      ({ platform, account }) => platform === group.platform && account === group.account,
    );
    expect(measureCadence(own, { timeZone: "UTC" })).toMatchObject(profile);
  }
});

describe("wrong input", () => {
  test.each([
    [{}, "measureCadence: options.timeZone: expected an IANA time zone, received undefined"],
    [
      { timeZone: "Mars/Base" },
      'measureCadence: options.timeZone: expected an IANA time zone, received "Mars/Base"',
    ],
    [
      { timeZone: "UTC", weekStart: 0 },
      "measureCadence: options.weekStart: expected a day of the week from 1 (Monday) to 7 (Sunday), received 0",
    ],
    [
      { timeZone: "UTC", by: ["a", "a"] },
      "measureCadence: options.by: expected a list of up to 5 different names of fields, received an array of 2",
    ],
    [
      { timeZone: "UTC", by: ["likes"] },
      'measureCadence: options.by[0]: expected a field that holds text, received "likes"',
    ],
    [
      { timeZone: "UTC", burst: { posts: 1, withinMinutes: 5 } },
      "measureCadence: options.burst.posts: expected a whole number of at least 2, received 1",
    ],
  ])("%#", (options, message) => {
    expect(() => measureCadence([], options as never)).toThrow(expect.objectContaining({ message }));
  });

  test("bad rows are counted", () => {
    const rows = [
      { id: "1", platform: "x", publishedAt: "yesterday" },
      { id: "2", platform: "x", publishedAt: 0 },
    ];
    expect(measureCadence(rows, { timeZone: "UTC" })).toMatchObject({
      posts: 1,
      issues: { read: 2, kept: 1, rejected: 1 },
    });
  });
});
