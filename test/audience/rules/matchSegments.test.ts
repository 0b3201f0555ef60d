import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineTargetMarket } from "../../../src/audience/rules/defineTargetMarket.ts";
import { matchSegments } from "../../../src/audience/rules/matchSegments.ts";
import { compileCondition } from "../../../src/condition/compileCondition.ts";
import type { Condition } from "../../../src/condition/conditionSchema.ts";
import { explainMatch } from "../../../src/condition/explainMatch.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";

const leaf = fc.oneof<fc.Arbitrary<Condition>[]>(
  fc.record({
    field: fc.constantFrom("traits.age", "traits.spend"),
    op: fc.constantFrom("lt", "ge", "ne"),
    value: fc.integer({ min: 0, max: 5 }),
  }) as never,
  fc.record({
    field: fc.constantFrom("region", "traits.city"),
    op: fc.constantFrom("eq", "ne"),
    value: fc.constantFrom("a", "b"),
  }) as never,
  fc.record({
    field: fc.constantFrom("region", "traits.spend", "traits.city"),
    op: fc.constantFrom("exists", "missing"),
  }) as never,
);
const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ all: fc.array(tie("tree"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("tree"), { maxLength: 3 }) }),
    fc.record({ not: tie("tree") }),
  ) as fc.Arbitrary<Condition>,
}));
const person = fc.record({
  region: fc.option(fc.constantFrom("a", "b", "c")),
  traits: fc.record({
    age: fc.option(fc.integer({ min: 0, max: 5 })),
    spend: fc.option(fc.integer({ min: 0, max: 5 })),
    city: fc.option(fc.constantFrom("a", "b")),
  }),
});

test("members, overlaps and failed questions are those of a walk member by member", () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 12 }),
      fc.array(tree, { minLength: 1, maxLength: 3 }),
      (people, trees) => {
        const members = people.map((one, i) => ({ id: `m${i}`, ...one }));
        const rules = trees.map((condition, i) => ({ id: `r${i}`, condition }));
        const { segments, unmatched } = matchSegments(members, rules);
        const matches = trees.map((condition) =>
          members.filter(compileCondition(condition)).map(({ id }) => id),
        );
        expect(segments.map((segment) => segment.members)).toEqual(matches);
        expect(unmatched).toBe(members.filter(({ id }) => !matches.flat().includes(id)).length);
        for (const [i, { failed, overlaps }] of segments.entries()) {
          const wanted = new Map<string, number>();
          for (const member of members)
            for (const path of explainMatch(trees[i]!, member).failed)
              wanted.set(path, (wanted.get(path) ?? 0) + 1);
          const found = failed
            .filter(({ members: count }) => count > 0)
            .map(({ path, members: count }) => [path, count]);
          expect(found.sort()).toEqual([...wanted].sort());
          for (const { id, members: both } of overlaps)
            expect(both).toBe(
              matches[i]!.filter((one) => matches[Number(id.slice(1))]!.includes(one)).length,
            );
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("of rows with one id the first counts; shares have intervals", () => {
  const members = [1, 9, 1].map((age, i) => ({ id: `m${i % 2}`, traits: { age } }));
  const {
    segments,
    duplicates,
    members: all,
  } = matchSegments(members, [{ id: "young", condition: { field: "traits.age", op: "lt", value: 5 } }]);
  expect([segments[0]!.members, duplicates, all]).toEqual([["m0"], 1, 2]);
  const { share } = segments[0]!;
  expect(share.status === "ok" && share.interval!.method).toBe("wilson");
});

test.each<[unknown, string]>([
  [
    [],
    "matchSegments: rules: expected a list of 1 to 1000 segments of different ids, received an array of 0",
  ],
  [[{ id: "", condition: { all: [] } }], "matchSegments: rules[0].id: "],
  [[{ id: "a", condition: { field: "x", op: "is", value: 1 } }], "matchSegments: rules[0].condition.op: "],
  [
    [{ id: "a", condition: { field: "consent", op: "eq", value: "yes" } }],
    "matchSegments: rules.all[0].field: ",
  ],
])("wrong rules %#", (rules, message) => {
  expect(() => matchSegments([], rules as never)).toThrow(message);
});

describe("a target market", () => {
  const members = Array.from({ length: 100 }, (_, i) => ({
    id: `m${i}`,
    region: i % 4 === 0 ? "四川" : "北京",
    traits: { age: 18 + (i % 50), likes: i % 3 === 0 ? ["tea"] : ["games"] },
  }));
  const definition = {
    demographics: { field: "traits.age", op: "lt", value: 38 },
    region: { field: "region", op: "eq", value: "四川" },
    interests: { field: "traits.likes", op: "includesAny", value: ["tea", "games"] },
  } as const;

  test("covers members part by part, and says which part costs most", () => {
    const market = defineTargetMarket(definition, members);
    expect(market.parts.map(({ part }) => part)).toEqual(["demographics", "region", "interests"]);
    expect(market.coverage.status === "ok" && market.coverage.value).toBe(0.1);
    const without = market.parts.map((part) => part.without.status === "ok" && part.without.value);
    expect(without).toEqual([0.25, 0.4, 0.1]);
    expect(explain(market.because)).toContain("region: without it 30 more would be in");
    expect(explain(market.because, { locale: "zh-CN" })).toContain("排除用户最多的条件是地域");
    expect(matchSegments(members, [{ id: "market", condition: market.condition }]).segments[0]!.size).toBe(
      10,
    );
  });

  test("of few members no share is told", () => {
    const { coverage } = defineTargetMarket(definition, members.slice(0, 40), { minSize: 6 });
    expect(coverage).toEqual({ status: "absent", reason: "too-few", n: 40, needed: 6 });
  });

  test("without members it is a condition in words", () => {
    const market = defineTargetMarket({ region: definition.region });
    expect([market.condition, market.issues, market.coverage.status]).toEqual([
      definition.region,
      null,
      "absent",
    ]);
  });

  test("without any part it is refused", () => {
    expect(() => defineTargetMarket({})).toThrow("definition: expected at least one part of a target market");
  });
});
