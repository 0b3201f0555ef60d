import * as z from "zod/mini";
import { worded } from "../../../kernel/words/worded.ts";
import type { Issues } from "../../../model/issues.ts";
import { readColumns } from "../../../model/readColumns.ts";
import type { ReadOptions, TableInput } from "../../../model/TableInput.ts";

/** Customers as columns. */
export interface SummaryColumns {
  /** How many. */
  length: number;
  /** Ids by row; null where not asked for. */
  ids: string[] | null;
  /** Repeat days. */
  frequency: Float64Array;
  /** Units to the last day. */
  recency: Float64Array;
  /** Units to the end. */
  age: Float64Array;
  /** Mean spending of repeat days; NaN is missing. */
  spend: Float64Array;
  /** Customers whose figures contradict each other, who are left out. */
  contradicting: number;
  /** What became of the rows. */
  issues: Issues;
}

/** What a customer's row has. */
const summaryRowSchema = /* @__PURE__ */ worded(() => {
  const count = { error: "expected a whole number from 0 to 1e9" };
  const duration = { error: "expected a number from 0 to 1e9" };
  const money = { error: "expected a number up to 1e100 in size" };
  return z.object({
    id: z.string({ error: "expected text" }).check(z.minLength(1)),
    frequency: z.int(count).check(z.gte(0, count), z.lte(1e9, count)),
    recency: z.number(duration).check(z.gte(0, duration), z.lte(1e9, duration)),
    age: z.number(duration).check(z.gte(0, duration), z.lte(1e9, duration)),
    monetaryValue: z.optional(z.nullable(z.number(money).check(z.gte(-1e100, money), z.lte(1e100, money)))),
  });
});

/**
 * Reads customers once: rows, columns, a table, or a whole result of `summarizeTransactions`. A customer without repeat days has recency 0,
 * one with some has a recency above 0 and at most the age; others are left out and counted.
 */
export function readSummaries(
  summaries: TableInput<never>,
  options: ReadOptions,
  where: string,
  needs: readonly string[],
): SummaryColumns {
  const whole = (summaries as { summaries?: unknown } | null | undefined)?.summaries;
  const isResult = Array.isArray(whole) && !Array.isArray(summaries);
  const columns = readColumns(
    (isResult ? whole : summaries) as TableInput<never>,
    { where, schema: summaryRowSchema as z.ZodMiniObject, use: ["monetaryValue"], need: needs },
    options,
  );
  const { frequency, recency, age, monetaryValue } = columns.numbers as Record<string, Float64Array>;
  const ids = columns.texts.id;
  const kept: number[] = [];
  for (let i = 0; i < columns.length; i++) {
    const fits = frequency![i] === 0 ? recency![i] === 0 : recency![i]! > 0;
    if (fits && recency![i]! <= age![i]!) kept.push(i);
  }
  const pick = (column: Float64Array): Float64Array =>
    kept.length === column.length ? column : Float64Array.from(kept, (i) => column[i]!);
  return {
    length: kept.length,
    ids: ids === undefined ? null : kept.map((i) => ids.values[ids.codes[i]!] ?? ""),
    frequency: pick(frequency!),
    recency: pick(recency!),
    age: pick(age!),
    spend: pick(monetaryValue!),
    contradicting: columns.length - kept.length,
    issues: columns.issues,
  };
}
