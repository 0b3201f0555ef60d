import fc from "fast-check";
import { expect, test } from "vitest";
import { staggerCrossPosts } from "../../../src/timing/schedule/staggerCrossPosts.ts";
import { staggeredPostsSchema } from "../../../src/timing/schedule/staggeredPostsSchema.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 5);

const lagged = fc.record({ least: fc.integer({ min: 0, max: 3 }), more: fc.integer({ min: 0, max: 2 }) });
const week = (most: number) =>
  fc
    .array(fc.integer({ min: 0, max: most }), { minLength: 14, maxLength: 14 })
    .map((first) => Array.from({ length: 168 }, (_, slot) => first[slot] ?? 0));
const question = fc.record({
  hours: fc.integer({ min: 1, max: 7 }),
  count: fc.integer({ min: 1, max: 3 }),
  minGapHours: fc.integer({ min: 0, max: 3 }),
  platforms: fc.array(
    fc.record({
      values: week(6),
      blackout: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 4 }),
      lag: lagged,
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never;

/** One post: hour on the first platform and lags. */
type Placed = { hour: number; lags: number[] };

function tryAll(
  { hours, count, minGapHours, platforms }: Question,
  kind: "constant" | "free",
): [number, number] {
  const vectors = platforms
    .map(({ lag }, p) => (p === 0 ? [0] : Array.from({ length: lag.more + 1 }, (_, i) => lag.least + i)))
    .reduce<number[][]>((all, lags) => all.flatMap((v) => lags.map((lag) => [...v, lag])), [[]]);
  const possible: Placed[] = [];
  for (let hour = 0; hour < hours; hour++) {
    for (const lags of vectors) {
      const isOpen = lags.every(
        (lag, p) => hour + lag < hours && !platforms[p]!.blackout.includes(hour + lag),
      );
      if (isOpen) possible.push({ hour, lags });
    }
  }
  let best: [number, number] = [0, 0];
  const extend = (chosen: Placed[], worth: number): void => {
    if (chosen.length > best[0] || (chosen.length === best[0] && worth > best[1]))
      best = [chosen.length, worth];
    if (chosen.length === count) return;
    const last = chosen.at(-1);
    for (const next of possible) {
      if (last !== undefined) {
        if (next.hour <= last.hour) continue;
        if (kind === "constant" && next.lags.join() !== last.lags.join()) continue;
        const gaps = next.lags.map((lag, p) => next.hour + lag - last.hour - last.lags[p]!);
        if (gaps.some((gap) => gap < minGapHours)) continue;
      }
      const value = next.lags.reduce((sum, lag, p) => sum + platforms[p]!.values[next.hour + lag]!, 0);
      extend([...chosen, next], worth + value);
    }
  };
  extend([], 0);
  return best;
}

for (const kind of ["constant", "free"] as const) {
  test(`${kind} lags: equal to trying everything, 2,000 times`, () => {
    fc.assert(
      fc.property(question, (asked) => {
        const plan = staggerCrossPosts({
          from: START,
          until: START + asked.hours * HOUR,
          count: asked.count,
          minGapHours: asked.minGapHours,
          lags: kind,
          platforms: asked.platforms.map(({ values, blackout, lag }, p) => ({
            platform: `p${p}`,
            timeZone: "UTC",
            values,
            blackout,
            ...(p === 0 ? {} : { minLagHours: lag.least, maxLagHours: lag.least + lag.more }),
          })),
        });
        const [count, worth] = tryAll(asked, kind);
        expect([asked.count - plan.unplaced, plan.objective]).toEqual([count, worth]);
        expect(plan.items.length).toBe(count * asked.platforms.length);
        expect(plan.items.reduce((sum, { value }) => sum + value, 0)).toBe(worth);
        expect(plan.because.length > 0).toBe(plan.unplaced > 0);
        expect(staggeredPostsSchema.safeParse(plan).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
}
