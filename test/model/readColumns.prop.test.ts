import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { MOST_ISSUES_KEPT } from "../../src/model/issues.ts";
import { type NounName, nounSchema } from "../../src/model/nouns/nouns.ts";
import { type ColumnRequest, readColumns } from "../../src/model/readColumns.ts";
import { anyCell } from "./anyCell.ts";
import { comparable } from "./comparable.ts";

type Row = Record<string, unknown>;

const requests: Readonly<Record<string, ColumnRequest>> = {
  post: {
    where: "f",
    schema: nounSchema("post") as z.ZodMiniObject,
    use: ["id", "publishedAt", "likes", "spend", "paid", "topics", "format", "own"],
    need: ["platform"],
  },
  transaction: {
    where: "f",
    schema: nounSchema("transaction") as z.ZodMiniObject,
    use: ["memberId", "at", "currency"],
    need: ["amount"],
  },
};

const good: Readonly<Record<string, fc.Arbitrary<Row>>> = {
  post: fc.record(
    {
      id: fc.string({ minLength: 1 }),
      platform: fc.constantFrom("x", "weibo"),
      publishedAt: fc.constantFrom<unknown>("2026-03-02T09:00:00Z", 5, new Date(7)),
      likes: fc.option(fc.nat()),
      spend: fc.double({ min: 0, noDefaultInfinity: true }),
      paid: fc.boolean(),
      topics: fc.array(fc.string()),
      format: fc.constantFrom("video", "photo", "", null),
      own: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
    },
    { requiredKeys: ["id", "platform", "publishedAt"] },
  ),
  transaction: fc.record(
    { memberId: fc.string({ minLength: 1 }), at: fc.nat(), amount: fc.integer(), currency: fc.string() },
    { requiredKeys: ["memberId", "at", "amount"] },
  ),
};

/** Rows of which some have cells, or are themselves, anything at all. */
const rowsOf = (noun: string, least = 0): fc.Arbitrary<Row[]> =>
  fc.array(
    fc
      .tuple(
        good[noun]!,
        fc.option(
          fc.dictionary(fc.constantFrom(...requests[noun]!.use, ...requests[noun]!.need), anyCell, {
            maxKeys: 2,
          }),
        ),
      )
      .map(([row, odd]) => ({ ...row, ...odd })),
    { minLength: least, maxLength: 30 },
  );

const withoutIssues = ({ issues: _, ...columns }: ReturnType<typeof readColumns>): object =>
  comparable(columns);

describe.each(Object.keys(requests) as NounName[])("reading rows of %s", (noun) => {
  const request = requests[noun]!;
  const names = [...request.use, ...request.need];

  test("loses no row in silence, keeps the order, and gives columns of one length", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(rowsOf(noun, 1), fc.tuple(anyCell))), (groups) => {
        const rows = groups.flat() as Row[];
        const { issues, rows: kept, length, numbers, instants, texts, lists } = readColumns(rows, request);
        expect(issues.read).toBe(rows.length);
        expect(issues.read).toBe(issues.kept + issues.rejected);
        expect(length).toBe(issues.kept);
        expect([...kept]).toEqual([...new Set(kept)].sort((a, b) => a - b));
        const count = Object.values(issues.byCode).reduce((sum, n) => sum + n, 0);
        expect(issues.first.length).toBe(Math.min(count, MOST_ISSUES_KEPT));
        const dropped = rows.map((_, row) => row).filter((row) => !kept.includes(row));
        const blamed = new Set(
          issues.first.filter((one) => one.code !== "invalid-cell").map((one) => one.row),
        );
        if (count <= MOST_ISSUES_KEPT) expect([...blamed]).toEqual(dropped);
        const { byCode } = issues;
        const dropping =
          (byCode["not-a-row"] ?? 0) + (byCode["missing-required"] ?? 0) + (byCode["invalid-required"] ?? 0);
        expect(dropping).toBe(issues.rejected);
        for (const column of [...Object.values(numbers), ...Object.values(instants), ...Object.values(lists)])
          expect(column.length).toBe(length);
        for (const { codes, values } of Object.values(texts)) {
          expect(codes.length).toBe(length);
          const seen = [...new Set(codes)].filter((code) => code >= 0);
          expect(seen).toEqual(values.map((_, code) => code));
          expect(new Set(values).size).toBe(values.length);
        }
        expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps exactly the rows that the schema takes, apart from cells it can do without", () => {
    fc.assert(
      fc.property(rowsOf(noun), (rows) => {
        const shape = nounSchema(noun).shape as Record<
          string,
          { safeParse(cell: unknown): { success: boolean } }
        >;
        const required = Object.keys(shape).filter((name) => !shape[name]!.safeParse(undefined).success);
        const supplied = required.filter((name) => rows.some((row) => row[name] !== undefined));
        const mustHave = [...new Set([...supplied, ...request.need])];
        const expected = rows
          .map((_, row) => row)
          .filter((row) =>
            mustHave.every((name) => {
              const cell = rows[row]![name];
              const value = typeof cell === "bigint" ? (noun === "post" ? String(cell) : cell) : cell;
              return shape[name]!.safeParse(value).success;
            }),
          );
        // 64-bit numbers are taken in other forms than the schema's, so rows with one in a required field stand apart.
        fc.pre(!rows.some((row) => mustHave.some((name) => typeof row[name] === "bigint")));
        expect([...readColumns(rows, request).rows]).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("rows, columns, masked columns and an Arrow-style table with the same content give the same", () => {
    fc.assert(
      fc.property(rowsOf(noun, 1), (rows) => {
        const columns: Record<string, unknown[]> = {};
        for (const name of names) columns[name] = rows.map((row) => row[name] ?? null);
        const nulled = rows.map((_, i) => Object.fromEntries(names.map((name) => [name, columns[name]![i]])));
        const masked = Object.fromEntries(
          names.map((name) => {
            const valid = columns[name]!.map((cell) => cell !== null);
            // What stands under an unset bit is no cell.
            return [name, { values: columns[name]!.map((cell) => cell ?? "hidden"), valid }];
          }),
        );
        const bitmaps = Object.fromEntries(
          names.map((name) => {
            const valid = new Uint8Array(Math.ceil(rows.length / 8) + 1);
            columns[name]!.forEach((cell, i) => {
              if (cell !== null) valid[i >> 3]! |= 1 << (i & 7);
            });
            return [name, { values: columns[name]!.map((cell) => cell ?? "hidden"), valid }];
          }),
        );
        const arrow = {
          numRows: rows.length,
          getChild: (name: string) =>
            Object.hasOwn(columns, name) ? { get: (row: number) => columns[name]![row] } : null,
        };
        const wanted = comparable(readColumns(nulled, request));
        // Arrow's cells of lists are iterables, so other iterables are lists there as well.
        const hasIterables = Object.values(columns)
          .flat()
          .some(
            (cell) =>
              typeof cell === "object" && cell !== null && Symbol.iterator in cell && !Array.isArray(cell),
          );
        for (const form of [columns, masked, bitmaps, ...(hasIterables ? [] : [arrow])])
          expect(comparable(readColumns(form as never, request))).toEqual(wanted);
        expect(comparable(readColumns(new Set(nulled), request))).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  test("names of the caller's own change nothing else", () => {
    fc.assert(
      fc.property(rowsOf(noun, 1), (rows) => {
        const fields = Object.fromEntries(names.map((name) => [name, `their ${name}`]));
        const renamed = rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [`their ${name}`, cell])),
        );
        const wanted = comparable(readColumns(rows, request));
        expect(comparable(readColumns(renamed, request, { fields }))).toEqual(wanted);
        const back = (row: Row): Row =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name.slice(6), cell]));
        expect(comparable(readColumns(renamed, request, { fields: back as never }))).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });

  test("onBadRow: throw stops at the first fault, else gives the same columns", () => {
    fc.assert(
      fc.property(rowsOf(noun), (rows) => {
        const skipped = readColumns(rows, request);
        const [fault] = skipped.issues.first;
        const strict = (): unknown => withoutIssues(readColumns(rows, request, { onBadRow: "throw" }));
        if (fault === undefined) expect(strict()).toEqual(withoutIssues(skipped));
        else
          expect(strict).toThrowError(
            expect.objectContaining({ code: "invalid-row", path: `rows[${fault.row}].${fault.field}` }),
          );
      }),
      { numRuns: 200 },
    );
  });
});
