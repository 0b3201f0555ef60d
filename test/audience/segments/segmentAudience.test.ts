import { describe, expect, test } from "vitest";
import { assignSegments } from "../../../src/audience/segments/assignSegments.ts";
import {
  type SegmentAudienceOptions,
  segmentAudience,
} from "../../../src/audience/segments/segmentAudience.ts";
import { compileCondition } from "../../../src/condition/compileCondition.ts";
import { createRandomSource } from "../../../src/kernel/createRandomSource.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { adjustedRandIndex } from "../../../src/stats/cluster/adjustedRandIndex.ts";
import golden from "../../golden/stats/clusters.json" with { type: "json" };

type Traits = Record<string, number | string | string[] | null>;

interface Person {
  id: string;
  traits: Traits;
}

const names = ["a", "b", "c", "d", "e", "f"];
const blobs: Person[] = golden.blobs.points.map((point, i) => ({
  id: `m${String(i).padStart(4, "0")}`,
  traits: Object.fromEntries(names.map((name, t) => [name, point[t]!])),
}));
const numeric = (list: readonly string[]) => list.map((name) => ({ name, type: "numeric" as const }));
const { numbers, categories } = golden.mixed;
const mixed: Person[] = numbers[0]!.map((_, i) => ({
  id: `m${String(i).padStart(3, "0")}`,
  traits: Object.fromEntries([
    ...numbers.map((field, t) => [`n${t}`, field[i]!] as const),
    ...categories.map((field, t) => [`c${t}`, `v${field[i]}`] as const),
  ]),
}));
const mixedTraits = [
  ...numeric(["n0", "n1", "n2"]),
  ...["c0", "c1", "c2"].map((name) => ({ name, type: "categorical" as const })),
];
const segmentsOf = (assignments: readonly { segment: string }[]): number[] =>
  assignments.map(({ segment }) => Number(segment.slice(1)));

describe("the sample of 2,000 (five groups)", () => {
  const { model, assignments } = segmentAudience(blobs, { traits: numeric(names), k: "auto", seed: 1 });

  test("auto finds five, with the best known sum of squares (R's 300 starts)", () => {
    const best = golden.blobs.best.find(({ k }) => k === 5)!;
    expect(model.k).toBe(5);
    expect(model.method).toBe("k-means");
    expect(model.inertia).toBeCloseTo(best.inertia, 6);
    expect(model.segments.map(({ size }) => size)).toEqual(best.sizes);
    expect(model.silhouette).toBeCloseTo(best.silhouette, 9);
    expect(adjustedRandIndex(segmentsOf(assignments), golden.blobs.truth)).toBeCloseTo(0.98216, 5);
  });

  test("every segment holds, and a division into four or six does not", () => {
    for (const { stability } of model.segments) expect(stability!).toBeGreaterThan(0.98);
    const four = segmentAudience(blobs, { traits: numeric(names), k: 4, seed: 1 }).model;
    expect(Math.min(...four.segments.map(({ stability }) => stability!))).toBeLessThan(0.85);
    expect(explain(four.because)).toContain("do not build much on it");
  });

  test("rules tell who is in a segment, also among those who had no say", () => {
    for (const { rule, id } of model.segments) {
      const matches = compileCondition(rule!.condition);
      const matched = assignments.filter((_, i) => matches(blobs[i]!));
      const right = matched.filter(({ segment }) => segment === id).length;
      expect(right / matched.length).toBeGreaterThan(0.9);
      expect(rule!.precision.status === "ok" && rule!.precision.value).toBeGreaterThan(0.9);
    }
  });

  test("effects are Hedges' g with intervals, and p-values adjusted", () => {
    for (const { profile } of model.segments) {
      expect(profile.map(({ trait }) => trait)).toEqual(names);
      for (const { effect, inside, outside } of profile) {
        if (effect.status !== "ok") throw new Error("absent");
        expect(Math.sign(effect.value)).toBe(Math.sign(inside! - outside!));
        expect(effect.interval!.low).toBeLessThan(effect.value);
      }
    }
  });

  test("the model has no ids, is JSON, and assigns its own members as they are", () => {
    expect(JSON.stringify(model)).not.toContain("m0001");
    const copy = JSON.parse(JSON.stringify(model));
    expect(copy).toEqual(model);
    const again = assignSegments(copy, blobs);
    expect(again.assignments.map(({ id, segment }) => ({ id, segment }))).toEqual(assignments);
    expect(again.outside).toBe(0);
    const total = again.assignments.reduce((sum, { distance }) => sum + distance * distance, 0);
    expect(total).toBeCloseTo(model.inertia, 6);
  });

  test("the order of rows changes nothing", () => {
    const backward = segmentAudience([...blobs].reverse(), { traits: numeric(names), k: "auto", seed: 1 });
    expect(backward.model).toEqual(model);
    expect([...backward.assignments].reverse()).toEqual(assignments);
  });
});

describe("mixed traits", () => {
  test("come to the lowest cost of 1,500 starts of kmodes", () => {
    const { model, assignments } = segmentAudience(mixed, { traits: mixedTraits, k: 3, seed: 1 });
    const best = golden.mixed.best.find(({ k, gamma }) => k === 3 && gamma === 0.5)!;
    expect(model.method).toBe("k-prototypes");
    expect(model.inertia).toBeCloseTo(best.cost, 6);
    expect(model.segments.map(({ size }) => size)).toEqual(best.sizes);
    expect(model.traits[3]!.association).toBeGreaterThan(0.3);
    const again = assignSegments(model, mixed);
    expect(again.assignments.map(({ segment }) => segment)).toEqual(
      assignments.map(({ segment }) => segment),
    );
  });

  test("missing values are passed over, and members of whom nothing is known are left out", () => {
    const random = createRandomSource(5);
    const holes = mixed.map(({ id, traits }, i) => ({
      id,
      traits: Object.fromEntries(
        Object.entries(traits).map(([name, value]) => [
          name,
          i === 7 || random.nextFloat() < 0.15 ? null : value,
        ]),
      ),
    }));
    const full = segmentAudience(mixed, { traits: mixedTraits, k: 3, seed: 1 });
    const { model, assignments, unplaced } = segmentAudience(holes, { traits: mixedTraits, k: 3, seed: 1 });
    expect(unplaced).toBe(1);
    expect(assignments.some(({ id }) => id === "m007")).toBe(false);
    const kept = full.assignments.filter(({ id }) => id !== "m007");
    expect(adjustedRandIndex(segmentsOf(assignments), segmentsOf(kept))).toBeGreaterThan(0.8);
    expect(model.traits.every(({ missing }) => missing > 40)).toBe(true);
    expect(explain(model.because)).toContain("of whom no trait is known");
  });

  test("hours are a circle: 23 and 1 are neighbors", () => {
    const hours = [22.5, 23, 23.5, 0, 0.5, 1, 11, 11.5, 12, 12.5, 13, 13.5];
    const people = hours.map((hour, i) => ({ id: `p${i}`, traits: { hour } }));
    const options = { traits: [{ name: "hour", type: "hour" }], k: 2, seed: 1 } as const;
    const { model, assignments } = segmentAudience(people, options);
    expect(new Set(assignments.slice(0, 6).map(({ segment }) => segment)).size).toBe(1);
    expect(new Set(assignments.slice(6).map(({ segment }) => segment)).size).toBe(1);
    const night = model.segments.find(({ id }) => id === assignments[0]!.segment)!;
    expect(night.centroid.hour).toBeCloseTo(23.75, 6);
    expect(night.profile[0]!.inside).toBeCloseTo(23.75, 6);
  });

  test("lists: members who share interests come together", () => {
    const people = Array.from({ length: 40 }, (_, i) => ({
      id: `p${i}`,
      traits: { likes: i < 25 ? ["tea", i % 2 === 0 ? "books" : "opera"] : ["football", "running"] },
    }));
    const options = { traits: [{ name: "likes", type: "list" }], k: 2, seed: 1 } as const;
    const { model } = segmentAudience(people, options);
    expect(model.segments.map(({ size }) => size)).toEqual([25, 15]);
    expect(model.segments[0]!.centroid.likes).toContain("tea");
    expect(model.segments[1]!.persona.name.en).toMatch(/likes (not tea|football|running)/);
  });
});

describe("no groups", () => {
  const random = createRandomSource("none");
  const normal = (): number =>
    Array.from({ length: 12 }, () => random.nextFloat()).reduce((a, b) => a + b, -6);
  const people = Array.from({ length: 600 }, (_, i) => ({
    id: `p${i}`,
    traits: { x: normal(), y: normal(), z: normal() },
  }));

  test("auto says one, and why", () => {
    const { model } = segmentAudience(people, { traits: numeric(["x", "y", "z"]), k: "auto", seed: 1 });
    expect(model.k).toBe(1);
    expect(explain(model.because)).toContain("There are no groups to speak of");
    expect(model.candidates).toHaveLength(10);
  });

  test("asked for three it gives three, and says that they do not hold", () => {
    const { model } = segmentAudience(people, { traits: numeric(["x", "y", "z"]), k: 3, seed: 1 });
    expect(model.k).toBe(3);
    expect(model.because.map(({ code }) => code)).toContain("audience.segments-overlap");
  });
});

test("eight groups at equal distances are found, though two segments would describe them no better than one", () => {
  const random = createRandomSource("simplex");
  const traits = Array.from({ length: 8 }, (_, t) => `t${t}`);
  const people = Array.from({ length: 800 }, (_, i) => ({
    id: `p${i}`,
    traits: Object.fromEntries(traits.map((name, t) => [name, (i % 8 === t ? 3 : 0) + random.nextFloat()])),
  }));
  expect(segmentAudience(people, { traits: numeric(traits), k: "auto", seed: 1 }).model.k).toBe(8);
});

describe("scales", () => {
  const spend = [1, 2, 2, 3, 3, 4, 5, 900, 1000, 1100, 1200, 5000];
  const people = spend.map((value, i) => ({ id: `p${i}`, traits: { spend: value } }));
  test.each([
    ["log1p", 7],
    ["rank", 6],
    ["robust", 11],
    ["z-score", 11],
    ["none", 11],
  ] as const)("%s", (transform, size) => {
    const traits = [{ name: "spend", type: "numeric", transform }] as const;
    const { model, assignments } = segmentAudience(people, { traits, k: 2, seed: 1 });
    expect(model.segments[0]!.size).toBe(size);
    for (const { centroid } of model.segments) {
      expect(centroid.spend).toBeGreaterThanOrEqual(1);
      expect(centroid.spend).toBeLessThanOrEqual(5000);
    }
    expect(assignSegments(model, people).assignments.map(({ segment }) => segment)).toEqual(
      assignments.map(({ segment }) => segment),
    );
  });

  test("a trait of weight 4 counts as twice the distance", () => {
    const two = Array.from({ length: 20 }, (_, i) => ({
      id: `p${i}`,
      traits: { x: i % 2, y: i < 10 ? 0 : 1 },
    }));
    const by = (weight: number) =>
      segmentAudience(two, {
        traits: [
          { name: "x", type: "numeric" },
          { name: "y", type: "numeric", weight },
        ],
        k: 2,
        seed: 1,
      }).assignments;
    expect(
      new Set(
        by(4)
          .slice(0, 10)
          .map(({ segment }) => segment),
      ).size,
    ).toBe(1);
    expect(
      new Set(
        by(0.25)
          .filter((_, i) => i % 2 === 0)
          .map(({ segment }) => segment),
      ).size,
    ).toBe(1);
  });
});

describe("few and alike", () => {
  const one = { traits: numeric(["x"]), k: 3, seed: 1 };
  test("no members: no segments", () => {
    const { model, assignments } = segmentAudience([], one);
    expect([model.k, model.segments, assignments]).toEqual([0, [], []]);
    expect(explain(model.because)).toContain("There are 0 members");
  });
  test("members who are all alike are one segment", () => {
    const people = [1, 2, 3].map((i) => ({ id: `p${i}`, traits: { x: 5 } }));
    const { model, assignments } = segmentAudience(people, one);
    expect([model.k, model.inertia, assignments.length]).toEqual([1, 0, 3]);
    expect(explain(model.because)).toContain("x is the same for all members");
  });
  test("fewer different members than segments asked for", () => {
    const people = [1, 1, 2, 2, 2].map((x, i) => ({ id: `p${i}`, traits: { x } }));
    const { model } = segmentAudience(people, one);
    expect(model.segments.map(({ size }) => size)).toEqual([3, 2]);
    expect(explain(model.because)).toContain("Of 3 segments 2 are left");
  });
  test("segments below the smallest size go to the nearest other one", () => {
    const people = [1, 1.1, 1.2, 1.3, 5, 5.1, 5.2, 5.3, 90].map((x, i) => ({ id: `p${i}`, traits: { x } }));
    const { model } = segmentAudience(people, { ...one, minSize: 3 });
    expect(model.segments.map(({ size }) => size)).toEqual([5, 4]);
    const none = segmentAudience(people, { ...one, minSize: 10 }).model;
    expect([none.k, none.members]).toEqual([0, 0]);
  });
  test("of rows with one id the first counts", () => {
    const people = [1, 2, 9, 1].map((x, i) => ({ id: `p${i % 3}`, traits: { x } }));
    const { assignments, duplicates } = segmentAudience(people, { ...one, k: 2 });
    expect([assignments.map(({ id }) => id), duplicates]).toEqual([["p0", "p1", "p2"], 1]);
  });
});

test("columns, and bad cells", () => {
  const columns = {
    id: ["a", "b", "c", "d"],
    "traits.x": [1, 2, Number.NaN, 9],
    "traits.h": [1, 25, 3, 4],
  };
  const { model, issues, assignments } = segmentAudience(columns as never, {
    traits: [
      { name: "x", type: "numeric" },
      { name: "h", type: "hour" },
    ],
    k: 2,
    seed: 1,
  });
  expect(model.traits.map(({ missing }) => missing)).toEqual([1, 1]);
  expect(issues.byCode["invalid-cell"]).toBe(1);
  expect(assignments).toHaveLength(4);
});

describe("wrong options", () => {
  const good: SegmentAudienceOptions = { traits: numeric(["x"]), k: 2, seed: 1 };
  test.each<[unknown, string]>([
    [{ ...good, k: 0 }, 'options.k: expected a whole number from 1 to 100, or "auto", received 0'],
    [{ ...good, k: "Auto" }, 'options.k: expected a whole number from 1 to 100, or "auto", received "Auto"'],
    [{ ...good, seed: 1.5 }, "options.seed: expected a safe integer or text, received 1.5"],
    [
      { ...good, traits: [] },
      "options.traits: expected a list of 1 to 100 traits of different names, received an array of 0",
    ],
    [{ ...good, starts: 0 }, "options.starts: expected a whole number from 1 to 1000, received 0"],
    [{ ...good, minSize: -1 }, "options.minSize: expected a whole number from 1 to 1000000000, received -1"],
    [
      { ...good, traits: [{ name: "x", type: "numeric", weight: 0 }] },
      "options.traits[0].weight: expected a number from 0.001 to 1000, received 0",
    ],
  ])("%j", (options, message) => {
    expect(() => segmentAudience([], options as never)).toThrow(`segmentAudience: ${message}`);
  });
});
