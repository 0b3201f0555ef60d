import { describe, expect, test } from "vitest";
import { findSimilar } from "../../../src/audience/similar/findSimilar.ts";
import { createRandomSource } from "../../../src/kernel/createRandomSource.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";

const random = createRandomSource("similar");
const person = (id: string, isBuyer: boolean, consent: boolean | null = true) => ({
  id,
  consent,
  traits: {
    spend: random.nextFloat() < 0.1 ? null : (isBuyer ? 60 : 20) + random.nextFloat() * 60,
    city: random.nextFloat() < (isBuyer ? 0.8 : 0.3) ? "成都" : "上海",
    likes: random.nextFloat() < 0.5 ? ["tea"] : ["tea", isBuyer ? "opera" : "games"],
    hour: (isBuyer ? 21 : 9) + random.nextFloat() * 6,
    noise: random.nextFloat(),
  },
});
const traits = [
  { name: "spend", type: "numeric" },
  { name: "city", type: "categorical" },
  { name: "likes", type: "list" },
  { name: "hour", type: "hour" },
  { name: "noise", type: "numeric" },
] as const;
const buyers = Array.from({ length: 80 }, (_, i) => person(`b${i}`, true));
const others = [
  ...Array.from({ length: 200 }, (_, i) => person(`x${i}`, false)),
  ...Array.from({ length: 30 }, (_, i) => person(`y${i}`, true)),
];

test("candidates like the seed members come first, and the check says how well", () => {
  const found = findSimilar(buyers, others, { traits, seed: 1, count: 30 });
  expect(found.verdict).toBe("useful");
  expect(found.similar.filter(({ id }) => id.startsWith("y")).length).toBeGreaterThan(24);
  expect(found.areaUnderCurve.status === "ok" && found.areaUnderCurve.interval!.low).toBeGreaterThan(0.75);
  expect(found.lift.status === "ok" && found.lift.value).toBeGreaterThan(2);
  expect(found.traits.at(-1)!.trait).not.toBe("city");
  expect(explain(found.because)).toContain("by models that have seen neither");
});

test("seed members drawn at random are like nobody: the verdict is chance in nearly all draws", () => {
  let useful = 0;
  for (let i = 0; i < 20; i++) {
    const own = createRandomSource(`null ${i}`);
    const people = Array.from({ length: 160 }, (_, p) => ({
      id: `p${p}`,
      consent: true,
      traits: { a: own.nextFloat(), b: own.nextFloat(), c: own.nextFloat() < 0.5 ? "x" : "y" },
    }));
    const list = [
      { name: "a", type: "numeric" },
      { name: "b", type: "numeric" },
      { name: "c", type: "categorical" },
    ] as const;
    if (findSimilar(people.slice(0, 60), people.slice(60), { traits: list, seed: i }).verdict === "useful")
      useful++;
  }
  expect(useful).toBeLessThanOrEqual(2);
});

describe("consent", () => {
  test("without it nobody is used, and who is left out is counted", () => {
    const mixed = others.map((one, i) => ({
      ...one,
      consent: i % 3 === 0 ? null : i % 3 === 2,
    }));
    const found = findSimilar(buyers, mixed, { traits, seed: 1, count: 1000 });
    expect(found.withoutConsent).toBe(mixed.filter(({ consent }) => consent !== true).length);
    expect(found.similar).toHaveLength(mixed.length - found.withoutConsent);
    const agreed = new Set(mixed.filter(({ consent }) => consent).map(({ id }) => id));
    expect(found.similar.every(({ id }) => agreed.has(id))).toBe(true);
  });
  test("where few agreed there is no answer", () => {
    const found = findSimilar(
      buyers,
      others.map((one) => ({ ...one, consent: false })),
      { traits, seed: 1 },
    );
    expect([found.verdict, found.similar, found.areaUnderCurve.status]).toEqual(["too-few", [], "absent"]);
  });
});

test("seed members among the candidates are left out", () => {
  const found = findSimilar(buyers, [...others, ...buyers], { traits, seed: 1, count: 1000 });
  expect(found.candidates).toBe(others.length);
  expect(found.similar.some(({ id }) => id.startsWith("b"))).toBe(false);
});

test.each<[unknown, string]>([
  [{ traits: [], seed: 1 }, "options.traits: expected a list of 1 to 100 traits of different names"],
  [{ traits, seed: 1, folds: 1 }, "options.folds: expected a whole number from 2 to 20, received 1"],
  [{ traits, seed: 1, penalty: 0 }, "options.penalty: expected a number from 1e-6 to 1e6, received 0"],
])("wrong options %#", (options, message) => {
  expect(() => findSimilar([], [], options as never)).toThrow(`findSimilar: ${message}`);
});
