import fc from "fast-check";
import { expect, test } from "vitest";
import { kMeans } from "../../../src/stats/cluster/kMeans.ts";

/** Lloyd's rounds without any bounds; a cluster that loses all points ends the comparison. */
function plainLloyd(
  points: readonly number[][],
  start: readonly number[][],
  rounds: number,
): number[] | null {
  let centers = start.map((center) => [...center]);
  let labels: number[] = [];
  const square = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, x, t) => sum + (x - b[t]!) * (x - b[t]!), 0);
  for (let round = 0; round < rounds; round++) {
    const next = points.map((point) => {
      const away = centers.map((center) => square(point, center));
      return away.indexOf(Math.min(...away));
    });
    if (round > 0 && next.every((label, i) => label === labels[i])) break;
    labels = next;
    const sums = centers.map((center) => center.map(() => 0));
    const sizes = centers.map(() => 0);
    for (const [i, point] of points.entries()) {
      sizes[labels[i]!]!++;
      for (const [t, x] of point.entries()) sums[labels[i]!]![t]! += x;
    }
    if (sizes.includes(0)) return null;
    centers = sums.map((sum, j) => sum.map((x) => x / sizes[j]!));
  }
  return labels;
}

test("bounds change no label: equal to plain rounds", () => {
  const point = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 6, maxLength: 120 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 40 }),
      (points, k, rounds) => {
        const start = points.slice(0, k);
        const wanted = plainLloyd(points, start, rounds);
        fc.pre(wanted !== null);
        const found = kMeans(points.flat(), 3, k, {
          seed: 1,
          initial: start.flat(),
          maxIterations: rounds,
          exchange: false,
        });
        // The same clusters; their numbers are in order of size.
        const names = new Map<number, number>();
        for (const [i, label] of found.labels.entries()) {
          if (!names.has(label)) names.set(label, wanted![i]!);
          expect(names.get(label)).toBe(wanted![i]);
        }
        expect(new Set(names.values()).size).toBe(names.size);
      },
    ),
    { numRuns: 600 },
  );
});

test("moves of single points never raise the sum of squares, and shifting all points changes no cluster", () => {
  const point = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 4, maxLength: 60 }),
      fc.integer({ min: 1, max: 4 }),
      (points, k) => {
        const initial = points.slice(0, k).flat();
        const rough = kMeans(points.flat(), 2, k, { seed: 1, initial, exchange: false });
        const fine = kMeans(points.flat(), 2, k, { seed: 1, initial });
        expect(fine.inertia).toBeLessThanOrEqual(rough.inertia * (1 + 1e-12));
        const shifted = points.map(([x, y]) => [x! + 64, y! - 128]);
        const moved = kMeans(shifted.flat(), 2, k, { seed: 1, initial: shifted.slice(0, k).flat() });
        expect(moved.inertia).toBeCloseTo(fine.inertia, 6);
      },
    ),
    { numRuns: 300 },
  );
});
