/**
 * How good estimated posting times are. (1) Regret on the simulated worlds of a file, as a ratio to the raw mean by slot (what most
 * tools show): how far the mean of the three best slots is below the best one. With the coverage of the 0.9 intervals over slots with
 * posts, and a table of `probabilityBest` against how often the slot was the best. (2) Real posts in order of time, where there are any:
 * learned on parts of the first 70 % of Hacker News posts, judged by the log points of the last 30 % in the best tenth of the slots.
 * (3) Milliseconds a call.
 * Run: `npx tsx bench/postingTimes.ts worlds.json [hn_posts.csv]`.
 */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { aggregatePostingSlots } from "../src/timing/aggregatePostingSlots.ts";
import { estimatePostingTimesFromSlots } from "../src/timing/estimatePostingTimesFromSlots.ts";
import type { PostingTimeModel } from "../src/timing/postingTimeModelSchema.ts";

const [worldsFile, hackerNewsFile] = process.argv.slice(2);
if (worldsFile === undefined) throw new Error("a file of worlds is asked for; see the head of this file");

interface World {
  kind: string;
  truth: number[];
  slots: number[];
  outcomes: number[];
}
const { worlds } = JSON.parse(readFileSync(worldsFile, "utf8")) as { worlds: World[] };

/** Times of calls, in milliseconds. */
const times = new Map<number, number[]>();

function estimate(slots: readonly number[], outcomes: readonly number[]): PostingTimeModel {
  const rows = slots.map((slot, i) => ({
    id: String(i),
    weekday: Math.floor(slot / 24) + 1,
    hour: slot % 24,
    likes: outcomes[i]!,
  }));
  const aggregate = aggregatePostingSlots(rows, {
    timeZone: null,
    outcome: "likes",
    slotFields: { weekday: "weekday", hour: "hour" },
  });
  const start = performance.now();
  const model = estimatePostingTimesFromSlots(aggregate, { seed: 1 });
  const used = new Set(slots).size;
  times.set(used, [...(times.get(used) ?? []), performance.now() - start]);
  return model;
}

function rawMeans(slots: readonly number[], outcomes: readonly number[]): number[] {
  const totals = new Array<number>(168).fill(0);
  const posts = new Array<number>(168).fill(0);
  for (const [i, slot] of slots.entries()) {
    totals[slot]! += outcomes[i]!;
    posts[slot]! += 1;
  }
  return totals.map((total, s) => (posts[s] === 0 ? Number.NEGATIVE_INFINITY : total / posts[s]!));
}

const ranked = (score: readonly number[]): number[] =>
  score.map((_, s) => s).sort((a, b) => score[b]! - score[a]! || a - b);
const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

function regret(truth: readonly number[], score: readonly number[]): number {
  const best = Math.max(...truth);
  return (
    (best -
      meanOf(
        ranked(score)
          .slice(0, 3)
          .map((s) => truth[s]!),
      )) /
    best
  );
}

/** Outcomes expected in a world: 100 times the truth, where two in a hundred go viral by 20 that times 1.38. */
const expected = ({ kind, truth }: World, slot: number): number =>
  (kind.includes("viral") ? 138 : 100) * truth[slot]!;

const LIMITS = [0.01, 0.03, 0.1, 0.2, 0.4, 1.01];
const bins = LIMITS.map(() => ({ slots: 0, said: 0, best: 0 }));
const covered = { slots: 0, absolute: 0, relative: 0 };
console.log(`${worlds.length} worlds; regret of the three best slots`);
for (const n of [50, 200, 1000]) {
  const ours: number[] = [];
  const raw: number[] = [];
  for (const world of worlds) {
    const slots = world.slots.slice(0, n);
    const outcomes = world.outcomes.slice(0, n);
    const model = estimate(slots, outcomes);
    ours.push(
      regret(
        world.truth,
        model.slots.map(({ value }) => value),
      ),
    );
    raw.push(regret(world.truth, rawMeans(slots, outcomes)));
    const common = meanOf(slots.map((slot) => world.truth[slot]!));
    const best = world.truth.indexOf(Math.max(...world.truth));
    for (const { slot, n: posts, low, high, probabilityBest } of model.slots) {
      const bin = bins[LIMITS.findIndex((limit) => probabilityBest < limit)]!;
      bin.slots++;
      bin.said += probabilityBest;
      if (slot === best) bin.best++;
      if (posts === 0) continue;
      covered.slots++;
      const truth = expected(world, slot);
      const relative = (model.meanOutcome * world.truth[slot]!) / common;
      if (low <= truth && truth <= high) covered.absolute++;
      if (low <= relative && relative <= high) covered.relative++;
    }
  }
  console.log(
    `  ${String(n).padStart(4)} posts: ${meanOf(ours).toFixed(4)}, raw mean ${meanOf(raw).toFixed(4)}: ratio ${(meanOf(ours) / meanOf(raw)).toFixed(3)}`,
  );
}
console.log(
  `0.9 intervals of slots with posts hold the expected outcome in ${percent(covered.absolute / covered.slots)}, and relative to the posts' mean in ${percent(covered.relative / covered.slots)}, of ${covered.slots}`,
);
console.log("probabilityBest  slots  said    was best");
for (const [i, { slots, said, best }] of bins.entries()) {
  if (slots === 0) continue;
  const range = `${i === 0 ? 0 : LIMITS[i - 1]} to ${Math.min(1, LIMITS[i]!)}`;
  console.log(
    `  ${range.padEnd(13)} ${String(slots).padStart(6)}  ${(said / slots).toFixed(4)}  ${(best / slots).toFixed(4)}`,
  );
}

if (hackerNewsFile !== undefined) hackerNews(hackerNewsFile);

function hackerNews(file: string): void {
  const rows = Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const posts = rows
    .map(({ created_at, num_points }) => {
      const [month, day, year, hour, minute] = created_at!.split(/[/ :]/).map(Number);
      const at = Date.UTC(year!, month! - 1, day!, hour!, minute!);
      const slot = ((new Date(at).getUTCDay() + 6) % 7) * 24 + hour!;
      return { at, slot, points: Number(num_points) };
    })
    .sort((a, b) => a.at - b.at);
  const cut = posts.length - 6030;
  const train = posts.slice(0, cut);
  const test = posts.slice(cut);
  const overall = meanOf(test.map(({ points }) => Math.log1p(points)));
  const lift = (score: readonly number[], slots: number): number => {
    const best = new Set(ranked(score).slice(0, slots));
    const held = test.filter(({ slot }) => best.has(slot)).map(({ points }) => Math.log1p(points));
    return held.length === 0 ? 0 : Math.exp(meanOf(held) - overall) - 1;
  };
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  for (const n of [200, 1000, 5000]) {
    const ours: number[] = [];
    const raw: number[] = [];
    const three: number[] = [];
    for (let draw = 0; draw < 60; draw++) {
      const order = train.map((_, i) => i);
      for (let i = 0; i < n; i++) {
        const other = i + next(order.length - i);
        [order[i], order[other]] = [order[other]!, order[i]!];
      }
      const drawn = order.slice(0, n).map((i) => train[i]!);
      const slots = drawn.map(({ slot }) => slot);
      const points = drawn.map(({ points }) => points);
      const values = estimate(slots, points).slots.map(({ value }) => value);
      ours.push(lift(values, 17));
      three.push(lift(values, 3));
      raw.push(lift(rawMeans(slots, points), 17));
    }
    console.log(
      `Hacker News, ${n} of ${train.length} posts, 60 draws: lift of the best tenth of slots on ${test.length} later posts ${percent(meanOf(ours))}, raw mean ${percent(meanOf(raw))}; of the best three ${percent(meanOf(three))}`,
    );
  }
}

const byUsed = [...times].sort(([a], [b]) => a - b);
for (const [name, low, high] of [
  ["at most 45 slots used", 0, 45],
  ["at least 160 slots used", 160, 168],
] as const) {
  const all = byUsed.filter(([used]) => used >= low && used <= high).flatMap(([, found]) => found);
  if (all.length === 0) continue;
  all.sort((a, b) => a - b);
  console.log(
    `${name}: median ${all[all.length >> 1]!.toFixed(1)} ms, best ${all[0]!.toFixed(1)} ms a call (${all.length} calls, probabilityBest of 1000 draws included)`,
  );
}
