import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { fieldGuards } from "../../src/model/internal/fieldGuards.ts";
import { nounNames, nounSchema } from "../../src/model/nouns/nouns.ts";
import { readColumns } from "../../src/model/readColumns.ts";
import { rowGuard } from "../../src/model/rowGuard.ts";
import { toColumns } from "../../src/model/toColumns.ts";
import { anyCell } from "./anyCell.ts";

test.each(nounNames.filter((noun) => noun !== "member"))(
  "columns of %s records read back as the records do",
  (noun) => {
    const schema = nounSchema(noun) as z.ZodMiniObject;
    const guards = [...fieldGuards(schema).values()];
    const use = guards.map((guard) => guard.name);
    const cells: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
      number: fc.nat({ max: noun === "mention" ? 1 : 1000 }),
      instant: fc.constantFrom<unknown>("2026-03-02T09:00:00+08:00", 7, new Date(9)),
      text: fc.constantFrom("ugc", "original"),
      flag: fc.boolean(),
      list: fc.array<unknown>(
        noun === "feedback"
          ? fc.record({ at: fc.nat(), kind: fc.constantFrom("waiting", "resumed") })
          : fc.string(),
      ),
    };
    const record = fc.record(
      Object.fromEntries(
        guards.map(({ name, kind, required }) => [name, required ? cells[kind]! : fc.option(cells[kind]!)]),
      ),
      { requiredKeys: guards.filter(({ required }) => required).map(({ name }) => name) },
    );
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(records.every(rowGuard(schema))).toBe(true);
        const columns = toColumns(records as never, { noun });
        const lengths = Object.values(columns).map((column) => column!.length);
        expect(new Set(lengths)).toEqual(new Set([records.length]));
        const request = { where: "f", schema, use, need: [] };
        // `numbers` has them all; what of them are whole numbers as well depends on the form.
        const { issues, integers: _, ...wanted } = readColumns(records, request);
        const { issues: again, integers: __, ...got } = readColumns(columns as never, request);
        expect(got).toEqual(wanted);
        expect(again).toMatchObject({ read: issues.read, kept: issues.kept, byCode: {} });
        if (records.length > 0) expect(again).toEqual(issues);
      }),
      { numRuns: 300 },
    );
  },
);

test("traits become columns, numbers as such where all are", () => {
  const members = [
    { id: "a", traits: { age: 31, city: "成都" } },
    { id: "b", traits: { age: null, tags: ["x"] } },
    { id: "c", consent: true, traits: { city: 7 } },
  ];
  const columns = toColumns(members, { noun: "member" });
  expect(columns).toEqual({
    id: ["a", "b", "c"],
    consent: [null, null, true],
    "traits.age": Float64Array.of(31, Number.NaN, Number.NaN),
    "traits.city": ["成都", null, 7],
    "traits.tags": [null, ["x"], null],
  });
  const schema = z.extend(nounSchema("member"), { "traits.age": z.optional(z.number()) }) as z.ZodMiniObject;
  const request = { where: "f", schema, use: ["traits.age", "traits.city"], need: [] };
  const fromRows = readColumns(members, request);
  expect(fromRows.numbers["traits.age"]).toEqual(columns["traits.age"]);
  expect(fromRows.texts["traits.city"]!.values).toEqual(["成都", "7"]);
  expect(readColumns(columns as never, request)).toEqual(fromRows);
  expect(() =>
    toColumns([{ id: "a", traits: { age: { years: 3 } } as never }], { noun: "member" }),
  ).toThrowError(expect.objectContaining({ code: "invalid-row", path: "rows[0].traits.age" }));
});

test("records that are not valid are refused, whatever they hold", () => {
  fc.assert(
    fc.property(anyCell, (likes) => {
      const post = { id: "1", platform: "x", publishedAt: 0, likes };
      const isMissing = likes === "" || Number.isNaN(likes);
      const isBig = typeof likes === "bigint";
      fc.pre(!isBig);
      const run = (): unknown => toColumns([post as never], { noun: "post" });
      if (isMissing || rowGuard(nounSchema("post"))(post)) expect(run).not.toThrow();
      else expect(run).toThrowError(expect.objectContaining({ code: "invalid-row", path: "rows[0].likes" }));
    }),
  );
});

test("fields of no record make no column, unknown fields neither; without records the required ones are there", () => {
  const orders = [{ memberId: "a", at: 0, amount: 1, mood: "calm" }];
  expect(toColumns(orders, { noun: "transaction" })).toEqual({
    memberId: ["a"],
    at: Float64Array.of(0),
    amount: Float64Array.of(1),
  });
  expect(toColumns([], { noun: "transaction" })).toEqual({
    memberId: [],
    at: new Float64Array(0),
    amount: new Float64Array(0),
  });
});

test("flags keep what is missing", () => {
  const posts = [true, false, null].map((paid, i) => ({ id: `${i}`, platform: "x", publishedAt: i, paid }));
  expect(toColumns(posts, { noun: "post" }).paid).toEqual([true, false, null]);
});

test("a noun that is none is refused", () => {
  expect(() => toColumns([], { noun: "posts" as never })).toThrowError(
    expect.objectContaining({ code: "invalid-argument", path: "options.noun" }),
  );
});
