import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assignSegments } from "../../src/audience/segments/assignSegments.ts";
import type { AudienceModel } from "../../src/audience/segments/audienceModelSchema.ts";
import { type AudienceTrait, segmentAudience } from "../../src/audience/segments/segmentAudience.ts";
import { createRandomSource } from "../../src/kernel/createRandomSource.ts";
import { segmentQuery } from "../../src/sql/segmentQuery.ts";
import { loadTable } from "./agreement/loadTable.ts";
import { type Engine, startEngines } from "./engines.ts";

const cities = ["成都", "上海", "it's", 'O"Hara', "🚀"];
const random = createRandomSource("segments");
const rows = Array.from({ length: 500 }, (_, i) => {
  const group = i % 3;
  const hole = (): boolean => random.nextFloat() < 0.06;
  return {
    id: `m${i}`,
    age: hole() ? null : 20 + group * 15 + random.nextInt(6),
    spend: hole() ? null : random.nextInt(50) * (group + 1) ** 4,
    hour: hole() ? null : i === 3 ? 30 : (21 + group * 4 + random.nextFloat() * 2) % 24,
    city: hole() ? null : random.nextFloat() < 0.7 ? cities[group]! : cities[random.nextInt(5)]!,
  };
});
const members = rows.map(({ id, ...traits }) => ({
  id,
  traits: { ...traits, hour: traits.hour === 30 ? null : traits.hour },
}));
const columns = { id: "text", age: "double", spend: "double", hour: "double", city: "text" } as const;
const age: AudienceTrait = { name: "age", type: "numeric" };
const traits: AudienceTrait[] = [
  age,
  { name: "spend", type: "numeric", transform: "log1p", weight: 2 },
  { name: "hour", type: "hour" },
  { name: "city", type: "categorical", weight: 0.5 },
];

describe("members are put into the segments that assignSegments puts them into", () => {
  let engines: readonly Engine[];
  beforeAll(async () => {
    engines = await startEngines();
    for (const engine of engines) await loadTable(engine, { columns, rows } as never);
  }, 60_000);
  afterAll(async () => {
    for (const engine of engines) await engine.close();
  });

  const agree = async (model: AudienceModel): Promise<void> => {
    const wanted = [...assignSegments(model, members).assignments].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const engine of engines) {
      const found = await engine.run(segmentQuery(model, { table: "data", dialect: engine.dialect }));
      expect(found.map(({ id, segment }) => [id, segment])).toEqual(
        wanted.map(({ id, segment }) => [id, segment]),
      );
      for (const [i, { distance }] of found.entries())
        expect(Math.abs((distance as number) - wanted[i]!.distance)).toBeLessThan(1e-9);
    }
  };

  test.each([
    ["all kinds of traits, with holes", traits, 3],
    ["numbers alone", [age], 4],
    ["another scale", [{ ...age, transform: "robust" as const }], 2],
    ["categories alone", [traits[3]!], 3],
    ["one segment", traits, 1],
  ])("%s", async (_, list, k) => {
    await agree(segmentAudience(members, { traits: list, k, seed: 1 }).model);
  });

  test("a model without segments puts nobody anywhere", async () => {
    const { model } = segmentAudience([], { traits, k: 2, seed: 1 });
    for (const engine of engines)
      expect(await engine.run(segmentQuery(model, { table: "data", dialect: engine.dialect }))).toEqual([]);
  });

  test("columns of other names, and only those who match", async () => {
    const { model } = segmentAudience(members, { traits: [age], k: 2, seed: 1 });
    for (const engine of engines) {
      const query = segmentQuery(model, {
        table: "data",
        dialect: engine.dialect,
        columns: { "traits.age": "spend" },
        where: { field: "city", op: "eq", value: "it's" },
      });
      expect(query.sql).not.toContain("it's");
      const found = await engine.run(query);
      expect(found).toHaveLength(rows.filter(({ city, spend }) => city === "it's" && spend !== null).length);
    }
  });
});

describe("texts of others are no SQL", () => {
  const texts = [
    "'; DROP TABLE canary; --",
    '" FROM canary; DROP TABLE canary; --',
    "x' UNION SELECT 1, 'a', 2 --",
    "\\'; DROP TABLE canary; --",
    "$1; DROP TABLE canary",
    "$place",
  ];
  const people = texts.map((text, i) => ({ id: text, traits: { [text]: i, kind: text } }));
  test.each(texts)("%j as a trait, as a value, and as the id of a segment", async (text) => {
    const { model } = segmentAudience(
      people.map(({ id, traits: own }) => ({ id, traits: { [text]: own[text] ?? 0, kind: own.kind! } })),
      {
        traits: [
          { name: text, type: "numeric" },
          { name: "kind", type: "categorical" },
        ],
        k: 2,
        seed: 1,
      },
    );
    const named = {
      ...model,
      segments: model.segments.map((segment, i) => ({ ...segment, id: `${text}${i}` })),
    };
    const column = `"${text.replaceAll('"', '""')}"`;
    const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;
    const tuples = people.map(
      ({ id, traits: own }) => `(${literal(id)}, ${Number(own[text] ?? 0)}, ${literal(String(own.kind))})`,
    );
    const engines = await startEngines();
    for (const engine of engines) {
      await engine.run("CREATE TABLE canary (n INTEGER)");
      await engine.run(`CREATE TABLE data (id VARCHAR, ${column} DOUBLE PRECISION, kind VARCHAR)`);
      await engine.run(`INSERT INTO data VALUES ${tuples.join(", ")}`);
      const query = segmentQuery(named, { table: "data", dialect: engine.dialect });
      expect(query.sql.replaceAll(/"(?:[^"]|"")*"/g, "")).not.toContain(text);
      const found = await engine.run(query);
      expect(found).toHaveLength(texts.length);
      expect(found.every(({ segment }) => String(segment).startsWith(text))).toBe(true);
      await engine.run("SELECT * FROM canary");
      await engine.close();
    }
  });
});

test.each([
  [
    { name: "age", type: "numeric", transform: "rank" },
    'model.traits[0]: expected a trait that is no list and is not scaled by rank, received "age: numeric, rank"',
  ],
  [{ name: "age", type: "list" }, 'received "age: list, none"'],
] as const)("%j has no query", (trait, message) => {
  const people = members.map(({ id, traits }) => ({
    id,
    traits: { age: trait.type === "list" ? [String(traits.age)] : traits.age },
  }));
  const { model } = segmentAudience(people, { traits: [trait], k: 2, seed: 1 });
  expect(() => segmentQuery(model, { table: "data", dialect: "duckdb" })).toThrow(message);
});
