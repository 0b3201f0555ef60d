import { describe, expect, test } from "vitest";
import { adjustedRandIndex } from "../../../src/stats/cluster/adjustedRandIndex.ts";
import { gowerDistance } from "../../../src/stats/cluster/gowerDistance.ts";
import { kMeans } from "../../../src/stats/cluster/kMeans.ts";
import { kPrototypes } from "../../../src/stats/cluster/kPrototypes.ts";
import { silhouette } from "../../../src/stats/cluster/silhouette.ts";
import golden from "../../golden/stats/clusters.json" with { type: "json" };

const blobs = golden.blobs;
const flat = blobs.points.flat();

describe("k-means comes to the best sum of squares that 300 starts of R and of scikit-learn found", () => {
  test.each(blobs.best)("k = $k, in 19 of 20 seeds", ({ k, inertia, sizes, silhouette: mean }) => {
    const ends = Array.from({ length: 20 }, (_, seed) => kMeans(flat, blobs.dimensions, k, { seed }));
    const found = ends.filter((end) => end.inertia <= inertia * (1 + 1e-9));
    expect(found.length).toBeGreaterThanOrEqual(19);
    for (const end of ends) expect(end.inertia).toBeGreaterThanOrEqual(inertia * (1 - 1e-9));
    expect(found[0]!.sizes).toEqual(sizes);
    expect(silhouette(flat, blobs.dimensions, found[0]!.labels)!.mean).toBeCloseTo(mean, 9);
  });
});

test("iris, unscaled, three clusters (R's and scikit-learn's)", () => {
  const { inertia, sizes, labels } = kMeans(golden.iris.flat(), 4, 3, { seed: 1 });
  expect(inertia).toBeCloseTo(78.851441426146, 9);
  expect(sizes).toEqual([62, 50, 38]);
  expect(silhouette(golden.iris.flat(), 4, labels)!.mean).toBeCloseTo(0.5528190123564, 9);
});

describe("k-prototypes comes to the lowest cost of 1,500 starts of kmodes", () => {
  const { numbers, categories } = golden.mixed;
  test.each(golden.mixed.best)("gamma $gamma, k = $k", ({ gamma, k, cost, sizes }) => {
    const found = kPrototypes({ numbers, categories }, k, { seed: 3, gamma, starts: k <= 3 ? 20 : 600 });
    expect(found.cost).toBeCloseTo(cost, 6);
    expect(found.sizes).toEqual(sizes);
  });
});

test("silhouettes of seven points, one of them alone (scikit-learn)", () => {
  const points = [0, 0, 0, 1, 1, 0, 5, 5, 5, 6, 9, 0, 2, 2];
  const found = silhouette(points, 2, [0, 0, 0, 1, 1, 2, 0])!;
  expect(found.mean).toBeCloseTo(0.6408322021264128, 12);
  expect(found.byCluster[2]).toBe(0);
});

test("a sample of points gives nearly the silhouette of all", () => {
  const { labels } = kMeans(flat, blobs.dimensions, 5, { seed: 1 });
  const all = silhouette(flat, blobs.dimensions, labels)!;
  const some = silhouette(flat, blobs.dimensions, labels, 500, 7)!;
  expect(some.n).toBe(500);
  expect(Math.abs(some.mean - all.mean)).toBeLessThan(0.03);
});

test("agreement of divisions (scikit-learn)", () => {
  expect(adjustedRandIndex([0, 0, 1, 1, 2, 2, 2, 0], [0, 0, 1, 2, 2, 2, 1, 1])).toBeCloseTo(
    0.0476190476190476,
    14,
  );
  expect(adjustedRandIndex([5, 5, 7], [1, 1, 0])).toBe(1);
  expect(adjustedRandIndex([1], [2])).toBe(1);
  const five = kMeans(flat, blobs.dimensions, 5, { seed: 1 }).labels;
  expect(adjustedRandIndex(five, blobs.truth)).toBeCloseTo(0.98216, 5);
});

test("Gower's distances of 600 mixed things (R's daisy)", () => {
  const { numbers, categories } = golden.mixed;
  const ranges = [...numbers.map((field) => Math.max(...field) - Math.min(...field)), null, null, null];
  const things = numbers[0]!.map((_, i) => [
    ...numbers.map((field) => field[i]!),
    ...categories.map((field) => String(field[i])),
  ]);
  const between = (i: number, j: number) => gowerDistance(things[i - 1]!, things[j - 1]!, ranges)!;
  expect(between(1, 2)).toBeCloseTo(0.0171225813, 10);
  expect(between(1, 3)).toBeCloseTo(0.3246845838, 10);
  expect(between(2, 600)).toBeCloseTo(0.3547559756, 10);
  let [sum, most] = [0, 0];
  for (let i = 1; i <= 600; i++) {
    for (let j = 1; j < i; j++) {
      const distance = between(i, j);
      sum += distance;
      most = Math.max(most, distance);
    }
  }
  expect(sum / ((600 * 599) / 2)).toBeCloseTo(0.5100139816, 10);
  expect(most).toBeCloseTo(0.9084574474, 10);
});

describe("edges", () => {
  test("fewer different points than clusters", () => {
    const { inertia, sizes } = kMeans([1, 1, 1, 2, 2], 1, 4, { seed: 1 });
    expect(inertia).toBe(0);
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(5);
    expect(sizes.every((size) => size > 0)).toBe(true);
  });
  test("one cluster, one point, all points apart", () => {
    expect(kMeans([1, 2, 6], 1, 1, { seed: 1 })).toMatchObject({ centers: [[3]], inertia: 14, sizes: [3] });
    expect(kMeans([4], 1, 1, { seed: 1 })).toMatchObject({ centers: [[4]], inertia: 0 });
    expect(kMeans([4, 1, 9], 1, 3, { seed: 1 })).toMatchObject({ centers: [[1], [4], [9]], inertia: 0 });
  });
  test("given centers are one start", () => {
    const found = kMeans([0, 1, 9, 10], 1, 2, { seed: 1, initial: [0, 1] });
    expect(found).toMatchObject({ labels: [0, 0, 1, 1], inertia: 1, hits: 1 });
  });
  test("mixed points: what is missing counts for nothing", () => {
    const found = kPrototypes({ numbers: [[0, 0, Number.NaN, 9, 9]], categories: [[-1, 0, 0, 1, 1]] }, 2, {
      seed: 1,
    });
    expect(found.labels).toEqual([0, 0, 0, 1, 1]);
    expect(found.cost).toBe(0);
  });
  test("mixed points: only categories, only numbers", () => {
    expect(kPrototypes({ numbers: [], categories: [[0, 0, 1, 1, 1]] }, 2, { seed: 1 }).sizes).toEqual([3, 2]);
    const found = kPrototypes({ numbers: [[0, 1, 9, 10]], categories: [] }, 2, { seed: 1 });
    expect([found.cost, found.means]).toEqual([1, [[0.5], [9.5]]]);
  });
});

test.each<[() => unknown, string]>([
  [
    () => kMeans([1, 2, 3], 2, 1, { seed: 1 }),
    "dimensions: expected a whole number of which the values are a multiple, received 2",
  ],
  [() => kMeans([], 1, 1, { seed: 1 }), "values: expected at least one point, received 0"],
  [() => kMeans([1, Number.NaN], 1, 1, { seed: 1 }), "values[1]: expected a finite number"],
  [
    () => kMeans([1, 2], 1, 3, { seed: 1 }),
    "k: expected a whole number from 1 to the number of points, received 3",
  ],
  [
    () => kMeans([1, 2], 1, 1, { seed: 1, starts: 0 }),
    "options.starts: expected a whole number from 1 to 1000",
  ],
  [
    () => kMeans([1, 2], 1, 1, { seed: 1, initial: [1, 2] }),
    "options.initial: expected k centers of as many coordinates as points, received 2",
  ],
  [() => kMeans([1, 2], 1, 1, null as never), "options: expected an object with a seed"],
  [
    () => kPrototypes({ numbers: [[1, 2]], categories: [[0]] }, 1, { seed: 1 }),
    "points.categories[0]: expected as many entries as the other fields, received 1",
  ],
  [
    () => kPrototypes({ numbers: [[1]], categories: [[0.5]] }, 1, { seed: 1 }),
    "points.categories[0][0]: expected a whole number from -1, below the number of points",
  ],
  [
    () => kPrototypes({ numbers: [[1]], categories: [[0]] }, 1, { seed: 1, gamma: 0 }),
    "options.gamma: expected a number above 0, at most 1e6",
  ],
  [() => gowerDistance([1], [], [1]), "b: expected as many traits as a has, received 0"],
  [() => gowerDistance([1], [2], []), "ranges: expected one a trait, received 0"],
  [
    () => gowerDistance([1], [2], [-1]),
    "ranges[0]: expected a finite number of at least 0, or null, received -1",
  ],
  [() => gowerDistance(["x"], [2], [1]), 'a[0]: expected a finite number or null, received "x"'],
  [() => silhouette([1, 2], 1, [0]), "labels: expected a label for each point, received 1"],
  [() => adjustedRandIndex([], []), "a: expected at least one label"],
])("%# is refused", (call, message) => {
  expect(call).toThrow(message);
});
