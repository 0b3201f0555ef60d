import fc from "fast-check";
import { expect, test } from "vitest";
import { describeValue } from "../../src/kernel/describeValue.ts";
import { readRows } from "../../src/model/readRows.ts";
import { oddCells } from "./anyCell.ts";

/** What a cell means, written down plainly: a value, nothing, or something that no cell of the column can be. */
type Meaning = { value: unknown; isNoted?: boolean } | "missing" | "wrong";

const EMPTY = new Set(["", " ", "-", "--", "n/a", "N/A", "无"]);
const isBlank = (cell: unknown): boolean =>
  cell === null ||
  cell === undefined ||
  Number.isNaN(cell) ||
  (typeof cell === "string" && cell.trim() === "");

function numberMeaning(cell: unknown, isFine: (value: number) => boolean): Meaning {
  if (isBlank(cell) || EMPTY.has(String(describeText(cell)))) return "missing";
  const given =
    typeof cell === "number" || typeof cell === "bigint" ? Number(cell) : plainNumber(describeText(cell));
  if (given === undefined || !isFine(given)) return "wrong";
  return { value: given + 0, isNoted: /[+≥]/.test(describeText(cell) ?? "") };
}

const describeText = (cell: unknown): string | undefined =>
  typeof cell === "string" ? cell.trim() : undefined;

function plainNumber(text: string | undefined): number | undefined {
  const match = /^[≥€]?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(万|K)?\+?$/.exec(text ?? "");
  if (match === null) return undefined;
  const unit = { 万: 10_000, K: 1000 }[match[3] ?? ""] ?? 1;
  return Math.round(Number(match[1]!.replaceAll(",", "") + (match[2] ?? "")) * unit * 1e6) / 1e6;
}

const textMeaning = (cell: unknown): Meaning => {
  if (isBlank(cell)) return "missing";
  if (typeof cell === "string") return cell === "#REF!" ? "wrong" : { value: cell };
  return Number.isSafeInteger(cell) || typeof cell === "bigint" ? { value: String(cell) } : "wrong";
};

const FLAGS: Record<string, boolean> = {
  true: true,
  是: true,
  yes: true,
  y: true,
  1: true,
  false: false,
  否: false,
  no: false,
  n: false,
  0: false,
  无: false,
};

function flagMeaning(cell: unknown): Meaning {
  if (isBlank(cell)) return "missing";
  const word = ["string", "number", "bigint", "boolean"].includes(typeof cell)
    ? String(cell).trim().toLowerCase()
    : "";
  if (Object.hasOwn(FLAGS, word)) return { value: FLAGS[word] };
  return EMPTY.has(String(describeText(cell))) ? "missing" : "wrong";
}

function listMeaning(cell: unknown): Meaning {
  if (isBlank(cell) || EMPTY.has(String(describeText(cell)))) return "missing";
  if (Array.isArray(cell)) {
    const entries = Array.from(cell as unknown[]);
    return entries.every((entry) => typeof entry === "string") ? { value: entries } : "wrong";
  }
  if (typeof cell !== "string" || cell === "#REF!") return "wrong";
  const mark = /[;；]/.test(cell) ? /[;；]/ : /[,，]/;
  return {
    value: cell
      .split(mark)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
  };
}

function instantMeaning(cell: unknown): Meaning {
  if (isBlank(cell) || EMPTY.has(String(describeText(cell)))) return "missing";
  let ms = Number.NaN;
  if (cell instanceof Date) ms = cell.getTime();
  else if (typeof cell === "object" && cell !== null && "epochMilliseconds" in cell)
    ms = typeof cell.epochMilliseconds === "number" ? cell.epochMilliseconds : Number.NaN;
  else if (typeof cell === "number" && cell >= 1e11 && cell <= 1e14) ms = cell;
  else if (typeof cell === "string" && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?$/.test(cell))
    ms = Date.parse(cell.length === 10 ? cell : `${cell}Z`);
  else if (typeof cell === "string" && /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(cell))
    ms = Date.parse(cell);
  return Number.isNaN(ms) ? "wrong" : { value: ms };
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;

/** Our fields with their columns and the meaning of their cells; the first three are required. */
const FIELDS: Record<string, [column: string, meaning: (cell: unknown) => Meaning]> = {
  id: ["id", textMeaning],
  platform: ["platform", textMeaning],
  publishedAt: ["Published At", instantMeaning],
  likes: ["likes", (cell) => numberMeaning(cell, isCount)],
  spend: ["spend", (cell) => numberMeaning(cell, isAmount)],
  paid: ["paid", flagMeaning],
  topics: ["topics", listMeaning],
  text: ["text", textMeaning],
};
const REQUIRED = ["id", "platform", "publishedAt"];
/** Of which no cell is a number of money or a mark that parts lists; digits come from the plausible cells. */
const word = fc.string({ unit: fc.constantFrom(..."abxyzÄ中文 ~<?%"), maxLength: 6 });
const wrongOrOdd = fc.oneof(
  fc.constantFrom(...oddCells, "1,5", "12%", "<5", "1-2", "#REF!", "5 apples", "3/4/2026", "maybe"),
  word,
  fc.constantFrom(...EMPTY),
);
const plausible: Record<string, fc.Arbitrary<unknown>> = {
  id: fc.constantFrom("1", "2", "3", 4, "a b"),
  platform: fc.constantFrom("x", "weibo"),
  "Published At": fc.constantFrom("2026-03-02T09:00:00Z", "2026-03-02", 1.7e12, new Date(1.6e12)),
  likes: fc.oneof(fc.nat(), fc.nat().map(String), fc.constantFrom("1,234", "1.2万", "3K", "100+", "≥7")),
  spend: fc.oneof(
    fc.nat().map((n) => n / 8),
    fc.nat().map((n) => `${n / 8}`),
    fc.constantFrom("€5", "10万+", "€1,000.25"),
  ),
  paid: fc.constantFrom("true", "No", "是", 1, 0, false),
  topics: fc.constantFrom("a;b", "a, b", "a", ["a", "b"]),
  text: fc.oneof(fc.string(), fc.constant("-")),
};
const POLLUTING = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

/** One row: some of its cells replaced or missing, and columns with names that objects have by themselves. */
const row = fc
  .record({
    good: fc.record(plausible),
    bad: fc.dictionary(fc.constantFrom(...Object.keys(plausible)), wrongOrOdd, { maxKeys: 3 }),
    gone: fc.subarray(Object.keys(plausible), { maxLength: 2 }),
    odd: fc.subarray(POLLUTING),
  })
  .map(({ good, bad, gone, odd }) => {
    const cells: object = {};
    for (const [name, value] of Object.entries({ ...good, ...bad }))
      if (!gone.includes(name) || name in bad) Object.assign(cells, { [name]: value });
    for (const name of odd)
      Object.defineProperty(cells, name, { value: { polluted: "yes" }, enumerable: true });
    return cells as Record<string, unknown>;
  });

/** A file, some of its rows twice or no rows at all; few enough that every issue is kept in words. */
const file = fc
  .tuple(
    fc.array(row, { maxLength: 8 }),
    fc.array(fc.nat(7), { maxLength: 2 }),
    fc.option(fc.constantFrom(5, "x", null, []), { nil: undefined }),
  )
  .map(([rows, again, noRow]) => [
    ...rows,
    ...again.flatMap((i) => (rows[i] === undefined ? [] : [rows[i]])),
    ...(noRow === undefined ? [] : [noRow as unknown as Record<string, unknown>]),
  ]);

const DROPS = ["not-a-row", "missing-required", "invalid-required", "duplicate-id"];
const cellOf = (cells: Record<string, unknown>, column: string): unknown =>
  Object.hasOwn(cells, column) ? cells[column] : undefined;
const valueIn = (field: string, value: unknown): unknown =>
  field === "publishedAt" ? Date.parse(value as string) : value;

test("no row is lost without an issue, and no cell changes its meaning without one", () => {
  const seen = { kept: 0, rejected: 0, noted: 0, dropped: 0, duplicates: 0 };
  fc.assert(
    fc.property(file, fc.constantFrom("first", "last", "keep"), (rows, duplicates) => {
      const result = readRows(rows, { noun: "post", timeZone: "UTC", duplicates });
      const { read, kept, rejected, byCode, first } = result.issues;
      expect([read, kept + rejected, kept]).toEqual([rows.length, read, result.records.length]);
      const counts: Record<string, number> = {};
      for (const { code } of first) counts[code] = (counts[code] ?? 0) + 1;
      expect(counts).toEqual(byCode);
      const droppedRows = first.filter(({ code }) => DROPS.includes(code)).map((issue) => issue.row);
      expect([...droppedRows, ...result.rows].sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));

      for (const [i, at] of result.rows.entries()) {
        const record = result.records[i]! as unknown as Record<string, unknown>;
        const issues = new Map(
          first.filter((issue) => issue.row === at).map((issue) => [issue.field, issue]),
        );
        for (const [field, [column, meaningOf]] of Object.entries(FIELDS)) {
          const cell = cellOf(rows[at]!, column);
          const meaning = meaningOf(cell);
          const issue = issues.get(field);
          issues.delete(field);
          const what = `${field} ${describeValue(cell)}`;
          if (meaning === "missing" || meaning === "wrong") {
            expect(Object.hasOwn(record, field), what).toBe(false);
            expect(issue?.code, what).toBe(meaning === "missing" ? undefined : "invalid-cell");
            if (meaning === "wrong") seen.dropped++;
          } else {
            expect(valueIn(field, record[field]), what).toEqual(meaning.value);
            expect(issue?.code, what).toBe(meaning.isNoted === true ? "lower-bound" : undefined);
            if (meaning.isNoted === true) seen.noted++;
          }
        }
        expect([...issues.keys()]).toEqual([]);
        const others = Object.keys(record).filter((field) => !Object.hasOwn(FIELDS, field));
        expect(others.every((field) => field === "currency" && record.currency === "EUR")).toBe(true);
        expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
      }

      const keyOf = (at: number): string =>
        JSON.stringify(
          ["id", "platform"].map((field) => FIELDS[field]![1](cellOf(rows[at]!, FIELDS[field]![0]))),
        );
      const keys = result.rows.map(keyOf);
      if (duplicates !== "keep") expect(new Set(keys).size).toBe(keys.length);
      for (const { row: at, code } of first.filter(({ code }) => DROPS.includes(code))) {
        if (code === "not-a-row") continue;
        const meanings = REQUIRED.map((field) => FIELDS[field]![1](cellOf(rows[at]!, FIELDS[field]![0])));
        const isBad = meanings.some((meaning) => meaning === "missing" || meaning === "wrong");
        expect(isBad, describeValue(code)).toBe(code !== "duplicate-id");
        if (isBad) continue;
        seen.duplicates++;
        const by = result.rows[keys.indexOf(keyOf(at))]!;
        expect(duplicates === "last" ? by > at : by < at).toBe(true);
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      seen.kept += kept;
      seen.rejected += rejected;
    }),
    { numRuns: 3000 },
  );
  // The files have to have all that the law is about.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(500);
});
