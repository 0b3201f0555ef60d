import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { cellGuard } from "../../src/model/internal/cellGuard.ts";
import { fieldGuards } from "../../src/model/internal/fieldGuards.ts";
import { nounNames, nounSchema } from "../../src/model/nouns/nouns.ts";
import { postSchema } from "../../src/model/nouns/postSchema.ts";
import { rowGuard } from "../../src/model/rowGuard.ts";
import { anyCell, oddCells } from "./anyCell.ts";

const valid: Readonly<Record<string, Record<string, unknown>>> = {
  post: {
    id: "1",
    platform: "x",
    publishedAt: "2026-03-02T09:00:00Z",
    origin: "ugc",
    topics: ["a"],
    paid: false,
    likes: 3,
    watchSeconds: 1.5,
    revenue: -2,
    text: "",
  },
  member: {
    id: "m",
    joinedAt: 0,
    consent: true,
    traits: { age: 31, city: "成都", tags: ["a"], vip: false, x: null },
  },
  interaction: { memberId: "m", at: 0, kind: "like", postId: "1", value: 2 },
  transaction: { id: null, memberId: "m", at: 0, amount: -1.5, currency: "EUR" },
  touchpoint: { pathId: "p", at: 0, channel: "search", converted: false },
  mention: { id: "1", at: 0, sentiment: -0.5, reach: 3 },
  feedback: { id: "1", at: 0, channel: "hotline", respondedAt: 5, events: [{ at: 1, kind: "waiting" }] },
  campaign: { id: "c", startsAt: 0, endsAt: 9, budget: 10.5, platforms: ["x"] },
  account: { id: "a", platform: "x", at: 0, followers: 5 },
  liveSession: { id: "l", platform: "douyin", startsAt: 0, endsAt: 9, meanConcurrent: 2.5 },
};

describe.each(nounNames)("guards of %s", (noun) => {
  const schema = nounSchema(noun) as z.ZodMiniObject;
  const names = Object.keys(schema.shape);

  test("agree with the schema on whole rows", () => {
    const isRow = rowGuard(schema);
    let accepted = 0;
    fc.assert(
      fc.property(
        // A valid row in which up to three cells are anything, and some fields are taken out.
        fc.dictionary(fc.constantFrom(...names, "unknown"), anyCell, { maxKeys: 3 }),
        fc.subarray(names, { maxLength: 2 }),
        (odd, without) => {
          const row: Record<string, unknown> = { ...valid[noun], ...odd };
          for (const name of without) delete row[name];
          const guarded = isRow(row);
          if (guarded) accepted++;
          expect(guarded).toBe(schema.safeParse(row).success);
        },
      ),
      { numRuns: 10_000 },
    );
    expect(accepted).toBeGreaterThan(1000);
    expect(accepted).toBeLessThan(9000);
  });

  test("agree with the schema on every odd cell in every field", () => {
    const isRow = rowGuard(schema);
    for (const name of names) {
      const field = (schema.shape as Record<string, z.ZodMiniType>)[name]!;
      for (const cell of oddCells) {
        const row = { ...valid[noun], [name]: cell };
        expect([name, cell, isRow(row)]).toEqual([name, cell, schema.safeParse(row).success]);
        expect(cellGuard(field)(cell)).toBe(field.safeParse(cell).success);
        const isMissing = cell === null || cell === undefined;
        // Of a record each entry is a column, so one that is not valid does not spoil the others.
        if (!isMissing && fieldGuards(schema).get(name)!.kind !== "record")
          expect(fieldGuards(schema).get(name)!.accepts(cell)).toBe(field.safeParse(cell).success);
      }
    }
  });

  test("agree with the schema on what is no object", () => {
    for (const row of oddCells) expect(rowGuard(schema)(row)).toBe(schema.safeParse(row).success);
  });
});

const refined = z.string().check(z.refine((text) => text.length % 2 === 0));
const constructs: Readonly<Record<string, z.ZodMiniType>> = {
  "exclusive limits": z.number().check(z.gt(0), z.lt(1)),
  "inclusive limits": z.number().check(z.gte(-1), z.lte(1)),
  "two lower limits": z.int().check(z.gte(-1), z.gte(0)),
  "multiple of": z.number().check(z.multipleOf(0.5)),
  "32-bit": z.int32(),
  lengths: z.string().check(z.minLength(1), z.maxLength(4)),
  "exact length": z.array(z.string()).check(z.length(2)),
  refinement: refined,
  format: z.email(),
  pattern: z.string().check(z.regex(/^a/)),
  transform: z.string().check(z.trim(), z.minLength(1)),
  coercion: z.coerce.number(),
  union: z.union([z.string(), z.number()]),
  literal: z.literal(["a", 1, null]),
  "numeric enum": z.enum({ low: 0, high: 1 }),
  "any value": z.unknown(),
  null: z.null(),
  readonly: z.readonly(z.array(z.nullable(z.int()))),
  "optional of nullable": z.optional(z.nullable(z.boolean())),
  default: z._default(z.number(), 1),
  nested: z.object({ a: z.string() }),
  instant: z.date(),
};

describe.each(Object.keys(constructs))("a guard of a schema with %s", (name) => {
  test("agrees with it on cells and in rows", () => {
    const schema = constructs[name]!;
    const extended = z.extend(postSchema, { extra: schema });
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(cellGuard(schema)(cell)).toBe(schema.safeParse(cell).success);
        const row = { ...valid.post, extra: cell };
        expect(rowGuard(extended)(row)).toBe(extended.safeParse(row).success);
      }),
      { numRuns: 500 },
    );
    expect(rowGuard(extended)({ ...valid.post })).toBe(extended.safeParse(valid.post).success);
  });
});

test("strict schemas and checks over the row are left to the schema", () => {
  const strict = z.strictObject({ a: z.number() });
  expect(rowGuard(strict)({ a: 1 })).toBe(true);
  expect(rowGuard(strict)({ a: 1, b: 1 })).toBe(false);
  const ordered = z.object({ a: z.number(), b: z.number() }).check(z.refine((row) => row.a < row.b));
  expect(rowGuard(ordered)({ a: 1, b: 2 })).toBe(true);
  expect(rowGuard(ordered)({ a: 2, b: 1 })).toBe(false);
});

test("guards are made once a schema", () => {
  expect(rowGuard(postSchema)).toBe(rowGuard(postSchema));
  expect(fieldGuards(postSchema as z.ZodMiniObject)).toBe(fieldGuards(postSchema as z.ZodMiniObject));
});
