import { describe, expect, test } from "vitest";
import { segmentAudience } from "../../../src/audience/segments/segmentAudience.ts";
import { segmentDrift } from "../../../src/audience/segments/segmentDrift.ts";
import { createRandomSource, type RandomSource } from "../../../src/kernel/createRandomSource.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";

interface Person {
  id: string;
  traits: { visits: number; city: string; hour: number };
}

/** Two thirds quiet members of one city, one third busy ones of another. */
function people(random: RandomSource, n: number, first = 0, busy = 1 / 3): Person[] {
  return Array.from({ length: n }, (_, i) => {
    const isBusy = random.nextFloat() < busy;
    return {
      id: `m${first + i}`,
      traits: {
        visits: (isBusy ? 20 : 3) + random.nextFloat() * 4,
        city: random.nextFloat() < 0.9 === isBusy ? "上海" : "成都",
        hour: (isBusy ? 21 : 9) + random.nextFloat() * 2,
      },
    };
  });
}

const traits = [
  { name: "visits", type: "numeric" },
  { name: "city", type: "categorical" },
  { name: "hour", type: "hour" },
] as const;
const base = people(createRandomSource(1), 600);
const { model } = segmentAudience(base, { traits, k: 2, seed: 1 });

test("the same members: nothing moved", () => {
  const found = segmentDrift(model, { before: base, after: base });
  expect(found.verdict).toBe("stable");
  expect(found.sizes.index).toBe(0);
  expect([found.both, found.entrants, found.leavers]).toEqual([600, 0, 0]);
  expect(found.segments.map(({ retained }) => retained.status === "ok" && retained.value)).toEqual([1, 1]);
  expect(explain(found.because)).toContain("no more than chance explains");
});

test("other members of the same kind: seldom called a drift", () => {
  const random = createRandomSource("null");
  let drifted = 0;
  for (let i = 0; i < 60; i++) {
    const found = segmentDrift(model, { before: base, after: people(random, 400, 1000) });
    if (found.verdict === "drifted") drifted++;
  }
  // Four figures at 5 %, the three of traits adjusted together.
  expect(drifted).toBeLessThanOrEqual(12);
});

test("more busy members: sizes and traits moved, with the way of each", () => {
  const after = people(createRandomSource(3), 600, 200, 0.6);
  const found = segmentDrift(model, { before: base, after });
  expect(found.verdict).toBe("drifted");
  expect(found.sizes.drifted).toBe(true);
  expect([found.both, found.entrants, found.leavers]).toEqual([400, 200, 200]);
  const moved = found.migration.reduce((sum, { members }) => sum + members!, 0);
  expect(moved).toBe(400);
  for (const { before, leavers, id } of found.segments) {
    const seen = found.migration
      .filter(({ from }) => from === id)
      .reduce((sum, { members }) => sum + members!, 0);
    expect(seen + leavers!).toBe(before);
  }
  const [quiet] = found.segments;
  expect(quiet!.change.status === "ok" && quiet!.change.interval!.high).toBeLessThan(0);
  expect(explain(found.because, { locale: "zh-CN" })).toContain("重新分群");
});

test("a value never seen, and members without one, are bins of their own", () => {
  const after = base.map(({ id, traits }) => ({
    id,
    traits: { ...traits, city: Number(id.slice(1)) < 300 ? "广州" : null },
  }));
  const city = segmentDrift(model, { before: base, after }).traits[1]!;
  expect([city.bins, city.drifted]).toEqual([4, true]);
});

describe("nobody there", () => {
  test.each([
    [[], base],
    [base, []],
    [[], []],
  ])("%#", (before, after) => {
    const found = segmentDrift(model, { before, after });
    expect(found.verdict).toBe("too-few");
    expect(found.sizes.index).toBeNull();
  });
});

test("wrong models and periods", () => {
  const periods = { before: [], after: [] };
  expect(() => segmentDrift({ ...model, version: 2 as 1 }, periods)).toThrow(
    "segmentDrift: model.version: expected version 1, received 2",
  );
  expect(() => segmentDrift({ ...model, segments: [] }, periods)).toThrow(
    "expected k segments with a center",
  );
  expect(() => segmentDrift(model, null as never)).toThrow("periods: expected an object with the members");
  expect(() => segmentDrift(model, { before: 3, after: [] } as never)).toThrow("segmentDrift: ");
});

test("few who moved, came or left are not told, nor can they be worked out", () => {
  // Two of 60 move, seven leave (two of one segment), one comes.
  const at = (i: number, visits: number) => ({ id: `m${i}`, traits: { visits: visits + (i % 4) } });
  const before = Array.from({ length: 60 }, (_, i) => at(i, i < 30 ? 2 : 14));
  const after = [...before.slice(5, 58).map((one, i) => (i < 2 ? at(i + 5, 14) : one)), at(99, 14)];
  const { model: two } = segmentAudience(before, {
    traits: [{ name: "visits", type: "numeric" }],
    k: 2,
    seed: 1,
  });
  const found = segmentDrift(two, { before, after });
  for (const { members } of found.migration)
    expect(members === null || members === 0 || members >= 5).toBe(true);
  expect(found.entrants).toBeNull();
  expect(found.both).toBeNull();
  for (const { from, members, share } of found.migration) {
    const { leavers } = found.segments.find(({ id }) => id === from)!;
    if (members === null || leavers === null) expect(share.status).toBe("absent");
  }
  const open = segmentDrift(two, { before, after }, { minMembers: 1 });
  expect(open.entrants).toBe(1);
});
