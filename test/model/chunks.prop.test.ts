import fc from "fast-check";
import { expect, test } from "vitest";
import type * as z from "zod/mini";
import { nounSchema } from "../../src/model/nouns/nouns.ts";
import { type ColumnRequest, type Columns, openReading } from "../../src/model/readColumns.ts";
import { anyCell } from "./anyCell.ts";

const fields = ["likes", "spend", "paid", "format", "topics", "own"] as const;
const request: ColumnRequest = {
  where: "f",
  schema: nounSchema("post") as z.ZodMiniObject,
  use: ["id", "publishedAt", ...fields],
  need: ["platform"],
};

const row = fc
  .tuple(
    fc.record({
      id: fc.string({ minLength: 1 }),
      platform: fc.constantFrom("x", "weibo"),
      publishedAt: fc.constantFrom<unknown>("2026-03-02T09:00:00Z", 5),
    }),
    fc.record(
      {
        likes: fc.option(fc.nat()),
        spend: fc.double({ min: 0, noDefaultInfinity: true }),
        paid: fc.boolean(),
        format: fc.constantFrom("video", "photo", null),
        topics: fc.array(fc.string()),
        own: fc.constantFrom("a", "b", "c"),
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(fc.constantFrom("id", "platform", ...fields), anyCell, { maxKeys: 1 }),
  )
  .map(([required, rest, odd]) => ({ ...required, ...rest, ...odd }));

/** What stands in each kept row. */
function rowsOf({ length, rows, numbers, instants, texts, lists }: Columns): unknown[] {
  return Array.from({ length }, (_, i) => ({
    row: rows[i],
    numbers: Object.fromEntries(Object.entries(numbers).map(([name, column]) => [name, column[i]])),
    instants: Object.fromEntries(Object.entries(instants).map(([name, column]) => [name, column[i]])),
    texts: Object.fromEntries(
      Object.entries(texts).map(([name, { codes, values }]) => [name, values[codes[i]!] ?? null]),
    ),
    lists: Object.fromEntries(Object.entries(lists).map(([name, column]) => [name, column[i]])),
  }));
}

test("chunks have together what the data have", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (rows, size) => {
      const reading = openReading(rows, request);
      const whole = reading.columns();
      const found: unknown[] = [];
      let issues: unknown = null;
      for (const chunk of reading.chunks(size)) {
        found.push(...rowsOf(chunk));
        issues = chunk.issues;
      }
      expect(found).toEqual(rowsOf(whole));
      if (rows.length > 0) expect(issues).toEqual(whole.issues);
    }),
    { numRuns: 500 },
  );
});
