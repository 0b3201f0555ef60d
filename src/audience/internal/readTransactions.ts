import type * as z from "zod/mini";
import type { Condition } from "../../condition/conditionSchema.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { transactionSchema } from "../../model/nouns/transactionSchema.ts";
import { type Columns, readColumns } from "../../model/readColumns.ts";
import { selectRows } from "../../model/selectRows.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { withConditionFields } from "../../model/withConditionFields.ts";

/** How transactions are read. */
export interface TransactionsRequest extends ReadOptions {
  /** Rows that do not match are left out. */
  where?: Condition | undefined;
}

/**
 * Reads transactions once.
 *
 * @param transactions - data of any accepted form
 * @param options - checked options
 * @param where - the public function
 * @returns columns of customers, instants, amounts and currencies
 */
export function readTransactions(
  transactions: TableInput<never>,
  { where: condition, fields, onBadRow }: TransactionsRequest,
  where: string,
): Columns {
  const noun = transactionSchema as z.ZodMiniObject;
  const needs =
    condition === undefined
      ? { schema: noun, fields: [] }
      : withConditionFields(noun, condition, where, "options.where");
  const columns = readColumns(
    transactions,
    {
      where,
      schema: needs.schema,
      use: ["currency", ...needs.fields],
      need: ["memberId", "at", "amount"],
    },
    { fields, onBadRow },
  );
  return condition === undefined ? columns : selectRows(columns, condition, needs.schema);
}

/**
 * The one currency of the orders that count; orders without a currency count as one currency of their own.
 *
 * @param columns - the transactions
 * @param counts - whether a row counts
 * @param where - the public function
 * @returns the currency; null where the data name none
 * @throws {@link SocialOpsError} `invalid-data` for more than one
 */
export function onlyCurrency(
  columns: Columns,
  counts: (row: number) => boolean,
  where: string,
): string | null {
  const { codes, values } = columns.texts.currency!;
  const nameOf = (code: number): string | null => (code < 0 ? null : values[code]!);
  let first: number | undefined;
  for (let row = 0; row < codes.length; row++) {
    if (!counts(row)) continue;
    const code = codes[row]!;
    first ??= code;
    if (code !== first) {
      const [one, other] = [first, code].map((each) =>
        each < 0 ? "orders without a currency" : describeValue(nameOf(each)),
      );
      throw new SocialOpsError(where, {
        code: "invalid-data",
        path: "transactions.currency",
        expected: "one currency in all orders",
        received: `${one} and ${other}`,
      });
    }
  }
  return first === undefined ? null : nameOf(first);
}

/** Amounts near the end of the number range can add up to infinity, which no result may hold. */
export function infiniteSum(where: string): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-data",
    path: "transactions.amount",
    expected: "amounts whose sum is finite",
    received: "amounts beyond the range of numbers",
  });
}
