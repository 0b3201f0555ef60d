/** What the readers of slots, retention and customers make of rows that no query of theirs gives. */
import { expect, test } from "vitest";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import { readRetentionRows } from "../../src/sql/readRetentionRows.ts";
import { readSlotRows } from "../../src/sql/readSlotRows.ts";
import { readSummaryRows } from "../../src/sql/readSummaryRows.ts";

type Row = Record<string, unknown>;

const told = { rows_read: 3n, rows_kept: "3", missing_required: 0, invalid_required: 0n, invalid_cells: 0 };

/** Rows as drivers mix them: `bigint`, text, numbers. */
const readers = {
  slots: {
    read: (rows: Row[]) =>
      readSlotRows(rows as object[], { table: "t", timeZone: "UTC", outcome: "likes", dialect: "duckdb" }),
    rows: (): Row[] => [
      {
        ...{ row_kind: "cell", platform: "x", account: null, format: null, week: "2932", slot: 20n, n: 2n },
        ...{
          mean_1: 2.5,
          squares_1: 0.1,
          mean_2: "3.4",
          squares_2: 0.3,
          mean_3: 5,
          squares_3: 1,
          mean_4: 12,
          squares_4: 8,
        },
      },
      {
        ...{ row_kind: "total", posts: 2n, immature: 0n, first_at: "1773057600000", last_at: 1773057900000n },
        ...{ late_missing: 0n, late_invalid: 1n },
        ...told,
      },
    ],
  },
  retention: {
    read: (rows: Row[]) =>
      readRetentionRows(rows as object[], {
        ...({ table: "t", dialect: "postgresql", asOf: "2026-03-09T00:00:00Z" } as const),
        ...({ unit: "day", timeZone: "UTC", kind: "n-day", offsets: [1] } as const),
      }),
    rows: (): Row[] => [
      { row_kind: "cohort", cohort: "20513", cohort_at: "1772366400000", size: "2" },
      { row_kind: "cell", cohort: "20513", span: "0", eligible: "2", retained: 1 },
      { row_kind: "total", after_as_of: 0n, ...told },
    ],
  },
  customers: {
    read: (rows: Row[]) =>
      readSummaryRows(rows as object[], {
        ...({
          table: "t",
          dialect: "duckdb",
          asOf: "2026-03-29T00:00:00Z",
          unit: "week",
          timeZone: "UTC",
        } as const),
      }),
    rows: (): Row[] => [
      {
        ...{
          row_kind: "customer",
          member: "li",
          orders: 3n,
          order_days: 2n,
          first_day: 20513,
          last_day: "20520",
        },
        ...{ units: 62_500_000n, repeat_units: "42500000", amounts: 62.5, repeat_amounts: 42.5 },
      },
      {
        ...{
          row_kind: "total",
          after_as_of: 0n,
          refunds: 0n,
          refund_only: 0n,
          currencies: 1n,
          currency: "CNY",
        },
        ...{ no_currency: 0n, whole_amounts: true },
        ...told,
      },
    ],
  },
};

type Reader = keyof typeof readers;

test.each(Object.keys(readers) as Reader[])("%s: rows are read in any order", (name) => {
  const { read, rows } = readers[name];
  expect(read(rows().reverse())).toEqual(read(rows()));
});

const last = (change: Row) => (rows: Row[]) => [...rows.slice(0, -1), { ...rows.at(-1), ...change }];
const first = (change: Row) => (rows: Row[]) => [{ ...rows[0], ...change }, ...rows.slice(1)];
const without = (column: string) => (rows: Row[]) => {
  const { [column]: _, ...others } = rows[0]!;
  return [others, ...rows.slice(1)];
};

test.each<[Reader, string, (rows: Row[]) => Row[], string]>([
  [
    "slots",
    "no total",
    (rows) => rows.slice(0, -1),
    'rows: expected one row whose row_kind is "total", received "0 such rows"',
  ],
  ["slots", "two totals", (rows) => [...rows, rows.at(-1)!], "received 2 such rows"],
  [
    "slots",
    "another kind of row",
    first({ row_kind: "group" }),
    'rows[0].row_kind: expected "cell" or "total", received "group"',
  ],
  [
    "slots",
    "no column of slots",
    without("slot"),
    "rows[0].slot: expected a whole number of at least 0, received undefined",
  ],
  ["slots", "a slot past Sunday", first({ slot: 168n }), "expected cells of 2 posts together"],
  ["slots", "posts that do not add up", last({ posts: 3n }), "expected cells of 3 posts together"],
  ["slots", "half a week", first({ week: 1.5 }), "rows[0].week: expected a whole number, received 1.5"],
  ["slots", "a mean that is none", first({ mean_1: Number.NaN }), "rows[0].mean_1: expected a number"],
  [
    "slots",
    "a text for a platform's name",
    first({ platform: 1 }),
    "rows[0].platform: expected text or null, received 1",
  ],
  ["slots", "a slot twice", (rows) => [rows[0]!, ...rows], ".slot: expected each slot of a week once"],
  ["slots", "counts that do not add up", last({ rows_kept: 2n }), ".rows_kept: expected 2 rows"],
  ["retention", "no total", (rows) => rows.slice(0, -1), 'expected one row whose row_kind is "total"'],
  [
    "retention",
    "a cell of no cohort",
    (rows) => rows.slice(1),
    "rows[0].cohort: expected a cohort that has a row of its own",
  ],
  ["retention", "a cohort twice", (rows) => [rows[0]!, ...rows], "rows[1].cohort: expected each cohort once"],
  [
    "retention",
    "an unknown offset",
    (rows) => [rows[0]!, { ...rows[1], span: 1n }, rows[2]!],
    "rows[1].span",
  ],
  [
    "retention",
    "an offset twice",
    (rows) => [...rows, rows[1]!],
    ".span: expected each of 1 offsets at most once",
  ],
  [
    "retention",
    "more retained than eligible",
    (rows) => [rows[0]!, { ...rows[1], retained: 3n }, rows[2]!],
    ".retained: expected a number from 0 to 2",
  ],
  [
    "retention",
    "more eligible than members",
    (rows) => [rows[0]!, { ...rows[1], eligible: 3n }, rows[2]!],
    ".eligible: expected a number from 0 to 2",
  ],
  [
    "retention",
    "an instant past all",
    first({ cohort_at: 9e15 }),
    "rows[0].cohort_at: expected epoch milliseconds",
  ],
  [
    "customers",
    "a customer twice",
    (rows) => [rows[0]!, ...rows],
    'rows: expected each customer once, received "li"',
  ],
  [
    "customers",
    "two currencies",
    last({ currencies: 2n }),
    "rows: expected one currency in all orders, received 2",
  ],
  [
    "customers",
    "a currency and none",
    last({ no_currency: 1n }),
    "expected one currency in all orders, received 2",
  ],
  [
    "customers",
    "a sum without end",
    first({ units: "Infinity" }),
    "rows[0].units: expected amounts whose sum is finite",
  ],
  [
    "customers",
    "no order",
    first({ order_days: 0n }),
    "rows[0].order_days: expected a whole number of at least 1",
  ],
  [
    "customers",
    "fewer orders than days",
    first({ orders: 1n }),
    "rows[0].orders: expected a number of at least 2",
  ],
  [
    "customers",
    "a last day before the first",
    first({ last_day: 20_000 }),
    "rows[0].first_day: expected a day that is not after the last",
  ],
  [
    "customers",
    "a day to come",
    first({ last_day: 30_000 }),
    "rows[0].last_day: expected a day that is not after that of asOf",
  ],
  ["customers", "no name", first({ member: null }), "rows[0].member: expected text, received null"],
])("%s: %s", (name, _, change, message) => {
  const { read, rows } = readers[name];
  try {
    read(change(rows()));
    expect.unreachable();
  } catch (error) {
    if (!isSocialOpsError(error)) throw error;
    expect(error.code).toBe("invalid-data");
    expect(error.message).toContain(message.replace('received "0 such rows"', "received 0 such rows"));
  }
});
