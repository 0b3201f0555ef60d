import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/kernel/reasons/explain.ts";
import {
  type EstimatePostingTimesOptions,
  estimatePostingTimes,
} from "../../src/timing/estimatePostingTimes.ts";
import type { PostingTimeModel } from "../../src/timing/postingTimeModelSchema.ts";
import { readWorlds, rowsOf, type World } from "./readWorlds.ts";

const options = {
  timeZone: "UTC",
  outcome: "likes",
  seed: 1,
  slotFields: { weekday: "weekday", hour: "hour" },
} as const;

/** How far the mean of the three slots with the highest score is below the best slot, as a part of it. */
function regret({ truth }: World, score: readonly number[]): number {
  const best = Math.max(...truth);
  const top = score.map((_, s) => s).sort((a, b) => score[b]! - score[a]! || a - b);
  return (best - (truth[top[0]!]! + truth[top[1]!]! + truth[top[2]!]!) / 3) / best;
}

function rawMeans({ slots, outcomes }: World, n: number): number[] {
  const totals = new Array<number>(168).fill(0);
  const counts = new Array<number>(168).fill(0);
  for (let i = 0; i < n; i++) {
    totals[slots[i]!] = totals[slots[i]!]! + outcomes[i]!;
    counts[slots[i]!] = counts[slots[i]!]! + 1;
  }
  return totals.map((total, s) => (counts[s] === 0 ? Number.NEGATIVE_INFINITY : total / counts[s]!));
}

describe("six worlds with known best times", () => {
  const { worlds } = readWorlds();
  test.each([
    [50, 0.92],
    [200, 0.75],
    [1000, 0.4],
  ])("%i posts: regret at most %f of the raw mean's", (n, bar) => {
    let ours = 0;
    let raw = 0;
    for (const world of worlds) {
      const model = estimatePostingTimes(rowsOf(world, n), { ...options, draws: 100 });
      ours += regret(
        world,
        model.slots.map((slot) => slot.value),
      );
      raw += regret(world, rawMeans(world, n));
    }
    expect(ours / raw).toBeLessThanOrEqual(bar);
  });

  test("with 1000 posts the verdict is reliable in most, and the best slot probably near the top", () => {
    const models = worlds.map((world) => estimatePostingTimes(rowsOf(world, 1000), options));
    expect(models.filter((model) => model.verdict === "reliable").length).toBeGreaterThanOrEqual(4);
    for (const model of models) {
      const likeliest = model.slots.reduce((a, b) => (b.probabilityBest > a.probabilityBest ? b : a));
      expect(likeliest.value).toBeGreaterThan(0.8 * Math.max(...model.slots.map((slot) => slot.value)));
    }
  });
});

describe("verdict", () => {
  const posts = (n: number, hourOf: (i: number) => number, likesOf: (i: number) => number) =>
    Array.from({ length: n }, (_, i) => ({
      id: String(i),
      platform: "x",
      publishedAt: Date.UTC(2026, 0, 5 + i, hourOf(i)),
      likes: likesOf(i),
    }));
  const dated: EstimatePostingTimesOptions = { timeZone: "UTC", outcome: "likes", seed: 1 };
  const codes = (model: PostingTimeModel): string[] => model.because.map((reason) => reason.code);

  test("a clear difference is reliable", () => {
    const model = estimatePostingTimes(
      posts(
        200,
        (i) => (i % 2 ? 19 : 9),
        (i) => (i % 2 ? 60 : 30) + ((i * 7) % 11),
      ),
      dated,
    );
    expect(model.verdict).toBe("reliable");
    expect(codes(model)).toEqual(["timing.gain"]);
    expect(model.slots[19]!.low).toBeGreaterThan(model.slots[9]!.high);
    expect(explain(model.because)).toContain("200 posts");
    expect(explain(model.because, { locale: "zh-CN" })).toContain("200 条内容");
  });

  test("a difference of accounts is not one of times", () => {
    const rows = posts(
      200,
      (i) => (i % 2 ? 19 : 9) + (i % 3),
      (i) => (i % 2 ? 600 : 30) + ((i * 37) % 23),
    ).map((post, i) => ({ ...post, account: i % 2 ? "large" : "small" }));
    const model = estimatePostingTimes(rows, dated);
    expect(model.verdict).toBe("no-reliable-time");
    const indexes = model.slots.filter((slot) => slot.n > 0).map((slot) => slot.index);
    expect(Math.max(...indexes) / Math.min(...indexes)).toBeLessThan(1.3);
  });

  test.each([
    ["no posts", 0, () => 9, () => 1, "timing.too-few-posts"],
    ["a few posts", 29, (i: number) => i % 24, (i: number) => i, "timing.too-few-posts"],
    ["equal outcomes", 60, (i: number) => i % 24, () => 8, "timing.nothing-to-compare"],
  ] as const)("%s: insufficient", (_, n, hourOf, likesOf, code) => {
    const model = estimatePostingTimes(posts(n, hourOf, likesOf), dated);
    expect(model.verdict).toBe("insufficient");
    expect(codes(model)).toEqual([code]);
    expect(model.gain.status).toBe("absent");
  });

  test("few slots, and one day only: insufficient", () => {
    const weekly = posts(
      40,
      () => 9,
      (i) => i,
    ).map((post, i) => ({
      ...post,
      publishedAt: Date.UTC(2026, 0, 5 + 7 * i, 9 + (i % 3)),
    }));
    expect(codes(estimatePostingTimes(weekly, dated))).toEqual(["timing.too-few-slots"]);
    const oneDay = posts(
      40,
      () => 9,
      (i) => i,
    ).map((post, i) => ({
      ...post,
      publishedAt: Date.UTC(2026, 0, 5, i % 24),
    }));
    expect(codes(estimatePostingTimes(oneDay, dated))).toEqual(["timing.nothing-to-compare"]);
  });

  test("posts of one week are compared by days", () => {
    const oneWeek = posts(
      84,
      () => 0,
      (i) => (i % 24 > 12 ? 100 : 20) + (i % 7),
    ).map((post, i) => ({ ...post, publishedAt: Date.UTC(2026, 0, 5, i * 2) }));
    const { gain } = estimatePostingTimes(oneWeek, dated);
    expect(gain).toMatchObject({ status: "ok", method: expect.stringContaining("by day") });
  });

  test("an unknown zone is said", () => {
    const model = estimatePostingTimes([], { ...options, timeZone: null });
    expect(model.timeZone).toBeNull();
    expect(codes(model)).toEqual(["timing.too-few-posts", "timing.zone-unknown"]);
  });

  test("one post has a wide interval, equal outcomes of many a narrow one", () => {
    const one = estimatePostingTimes(
      posts(
        1,
        () => 9,
        () => 100,
      ),
      dated,
    ).slots[9]!;
    expect(one.value).toBeCloseTo(100, 9);
    expect(one.high / one.low).toBeGreaterThan(10);
    const equal = estimatePostingTimes(
      posts(
        60,
        (i) => i % 24,
        () => 8,
      ),
      { ...dated, draws: 100 },
    );
    expect(equal.slots.every((slot) => Math.abs(slot.value - 8) < 1e-9)).toBe(true);
  });
});

test("the seed decides the draws and nothing else; a wider level gives wider intervals", () => {
  const rows = rowsOf(readWorlds().worlds[0]!, 100);
  const [a, b, again] = [1, 2, 1].map((seed) => estimatePostingTimes(rows, { ...options, seed }));
  expect(again).toEqual(a);
  const bare = (model: PostingTimeModel) => model.slots.map(({ probabilityBest: _, ...rest }) => rest);
  expect(bare(b!)).toEqual(bare(a!));
  expect(b!.slots).not.toEqual(a!.slots);
  const wide = estimatePostingTimes(rows, { ...options, level: 0.99 });
  expect(wide.slots[9]!.high).toBeGreaterThan(a!.slots[9]!.high);
  expect(wide.slots[9]!.value).toBe(a!.slots[9]!.value);
});

describe("what is known beside the posts", () => {
  const { worlds } = readWorlds();
  const regretOf = (world: World, extra: Partial<EstimatePostingTimesOptions>): number =>
    regret(
      world,
      estimatePostingTimes(rowsOf(world, 50), { ...options, draws: 100, ...extra }).slots.map(
        (slot) => slot.value,
      ),
    );
  // Activity in an hour is what posts of the hours before live on.
  const activityOf = ({ truth }: World): number[] =>
    truth.map((_, s) => 100 * truth[(s + 166) % 168]! * (0.8 + 0.05 * ((s * 7) % 9)));

  test("followers' activity makes 50 posts worth more, where it goes along with outcomes", () => {
    let without = 0;
    let withActivity = 0;
    for (const world of worlds) {
      without += regretOf(world, {});
      withActivity += regretOf(world, { audienceActivity: activityOf(world) });
    }
    expect(withActivity / without).toBeLessThan(0.8);
  });

  test("activity that is the same all week changes nothing, and is carried", () => {
    const rows = rowsOf(worlds[0]!, 100);
    const audienceActivity = new Array<number>(168).fill(3);
    const model = estimatePostingTimes(rows, { ...options, audienceActivity });
    expect(model.audienceActivity).toEqual(audienceActivity);
    expect(model.slots).toEqual(estimatePostingTimes(rows, options).slots);
  });

  test("with many posts misleading activity hardly matters", () => {
    const world = worlds[0]!;
    const audienceActivity = activityOf({ ...world, truth: world.truth.map((value) => 1 / value) });
    const model = estimatePostingTimes(rowsOf(world, 1000), { ...options, audienceActivity, draws: 100 });
    const best = model.slots.reduce((a, b) => (b.value > a.value ? b : a));
    expect(world.truth[best.slot]!).toBeGreaterThan(0.85 * Math.max(...world.truth));
  });

  test("another account's model makes 50 posts worth more", () => {
    let without = 0;
    let withPrior = 0;
    for (const world of worlds) {
      const prior = estimatePostingTimes(rowsOf(world, 1000), { ...options, draws: 100 });
      without += regretOf(world, {});
      withPrior += regretOf(world, { prior });
    }
    expect(withPrior / without).toBeLessThan(0.8);
  });

  test("a prior of another zone or version is refused", () => {
    const prior = estimatePostingTimes([], { ...options, timeZone: "Asia/Shanghai" });
    expect(() => estimatePostingTimes([], { ...options, prior })).toThrow(
      expect.objectContaining({ code: "incompatible", path: "options.prior.timeZone" }),
    );
    const old = { ...prior, version: 1 };
    expect(() => estimatePostingTimes([], { ...options, prior: old })).toThrow(
      expect.objectContaining({ code: "unsupported-version", path: "options.prior.version" }),
    );
  });

  test("old posts fade: what was good long ago gives way to what is good now", () => {
    const rows = Array.from({ length: 300 }, (_, i) => {
      const evening = i % 2 === 0;
      const good = evening === i >= 200;
      return {
        id: String(i),
        platform: "x",
        publishedAt: Date.UTC(2025, 0, 6 + i, evening ? 19 : 9),
        likes: (good ? 60 : 30) + ((i * 7) % 11),
      };
    });
    const dated = { timeZone: "UTC", outcome: "likes", seed: 1, draws: 100 } as const;
    const all = estimatePostingTimes(rows, dated);
    const recent = estimatePostingTimes(rows, { ...dated, halfLifeWeeks: 3 });
    expect(all.slots[9]!.value).toBeGreaterThan(all.slots[19]!.value);
    expect(recent.slots[19]!.value).toBeGreaterThan(recent.slots[9]!.value);
    expect([recent.n, recent.halfLifeWeeks, all.halfLifeWeeks]).toEqual([300, 3, null]);
    expect(recent.slots.reduce((sum, slot) => sum + slot.n, 0)).toBe(300);
  });
});

test.each([
  [{ seed: 1.5 }, "options.seed"],
  [{ level: 1 }, "options.level"],
  [{ draws: 10 }, "options.draws"],
  [{ halfLifeWeeks: 0 }, "options.halfLifeWeeks"],
  [{ halfLifeWeeks: 4 }, "options.halfLifeWeeks"],
  [{ prior: {} }, "options.prior.kind"],
  [{ audienceActivity: [1, 2] }, "options.audienceActivity"],
  [{ audienceActivity: new Array(168).fill(0) }, "options.audienceActivity"],
  [{ timezone: "UTC" }, "options.timezone"],
  [{ timeZone: "Nowhere" }, "options.timeZone"],
])("refuses %j", (wrong, path) => {
  expect(() => estimatePostingTimes([], { ...options, ...wrong } as EstimatePostingTimesOptions)).toThrow(
    expect.objectContaining({ code: "invalid-argument", path }),
  );
});

describe.skipIf(!process.env.SOCIALOPS_DATA)("real posts", () => {
  const read = (file: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(readFileSync(join(process.env.SOCIALOPS_DATA!, file), "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data;

  test("nine Thai pages together have no reliable time once page and format are taken out", () => {
    const rows = read("fb_live_sellers_thailand.csv").map((row) => {
      const [month, day, year, hour, minute] = row.status_published!.split(/[/ :]/).map(Number);
      return {
        id: row.status_id!,
        platform: "facebook",
        account: row.status_id!.split("_")[0]!,
        format: row.status_type!,
        publishedAt: Date.UTC(year!, month! - 1, day!, hour!, minute!),
        likes: Number(row.num_reactions),
      };
    });
    const model = estimatePostingTimes(rows, { timeZone: "UTC", outcome: "likes", seed: 1 });
    expect(model.n).toBe(7050);
    expect(model.verdict).toBe("no-reliable-time");
  });

  test("a brand's page with weekday and hour only", () => {
    const rows = read("facebook_metrics_moro2016.csv").map((row) => ({
      format: row.Type!,
      // There 1 is Sunday.
      day: ((Number(row["Post Weekday"]) + 5) % 7) + 1,
      hour: Number(row["Post Hour"]),
      reach: Number(row["Lifetime Post Total Reach"]),
    }));
    const model = estimatePostingTimes(rows, {
      timeZone: null,
      outcome: "reach",
      seed: 1,
      slotFields: { weekday: "day", hour: "hour" },
    });
    expect(model).toMatchObject({ n: 500, timeZone: null, range: null });
    expect(model.slots.filter((slot) => slot.n > 0)).toHaveLength(103);
    expect(model.slots[3]!.n + model.slots[10]!.n).toBeGreaterThan(0);
  });
});
