import type * as z from "zod/mini";
import type { Issues } from "../../../model/issues.ts";
import { type Interaction, interactionSchema } from "../../../model/nouns/interactionSchema.ts";
import type { Transaction } from "../../../model/nouns/transactionSchema.ts";
import { type Columns, readColumns } from "../../../model/readColumns.ts";
import type { ReadOptions, TableInput } from "../../../model/TableInput.ts";
import { weekSlotColumn } from "../../../time/weekSlotColumn.ts";
import { infiniteSum, onlyCurrency, readTransactions } from "../../internal/readTransactions.ts";
import { sumMoney } from "../../internal/sumMoney.ts";
import { onlyFields } from "../../onlyFields.ts";

/** Interactions, added up by member. */
export interface MemberActivity {
  /** How many, by member. */
  counts: Float64Array;
  /** How many in each local hour, by member: `hours[member * 24 + hour]`; null without a zone. */
  hours: Float64Array | null;
  /** Interactions of others. */
  unassigned: number;
  issues: Issues;
}

/** Transactions, added up by member. */
export interface MemberOrders {
  /** Orders, by member; refunds are none. */
  counts: Float64Array;
  /** Revenue by member, refunds taken off. */
  revenue: Float64Array;
  currency: string | null;
  /** Transactions of others. */
  unassigned: number;
  issues: Issues;
}

/** Adds up interactions by member. */
export function readActivity(
  interactions: TableInput<Interaction>,
  memberOf: ReadonlyMap<string, number>,
  timeZone: string | undefined,
  { fields, onBadRow }: ReadOptions,
  where: string,
): MemberActivity {
  const columns = readColumns(
    interactions as TableInput<never>,
    { where, schema: interactionSchema as z.ZodMiniObject, use: [], need: ["memberId", "at"] },
    { fields: onlyFields(fields, ["memberId", "at", "kind"]), onBadRow },
  );
  const members = membersOfRows(columns, memberOf);
  const counts = new Float64Array(memberOf.size);
  const slots = timeZone === undefined ? null : weekSlotColumn(columns.instants.at!, timeZone);
  const hours = slots === null ? null : new Float64Array(memberOf.size * 24);
  let unassigned = 0;
  for (let row = 0; row < members.length; row++) {
    const member = members[row]!;
    if (member < 0) {
      unassigned++;
      continue;
    }
    counts[member]!++;
    if (hours !== null) hours[member * 24 + (slots![row]! % 24)]!++;
  }
  return { counts, hours, unassigned, issues: columns.issues };
}

/** Adds up transactions by member. */
export function readOrders(
  transactions: TableInput<Transaction>,
  memberOf: ReadonlyMap<string, number>,
  { fields, onBadRow }: ReadOptions,
  where: string,
): MemberOrders {
  const columns = readTransactions(
    transactions as TableInput<never>,
    { fields: onlyFields(fields, ["memberId", "at", "amount", "currency"]), onBadRow },
    where,
  );
  const members = membersOfRows(columns, memberOf);
  const amounts = columns.numbers.amount!;
  const counts = new Float64Array(memberOf.size);
  let unassigned = 0;
  for (let row = 0; row < members.length; row++) {
    if (members[row]! < 0) unassigned++;
    else if (amounts[row]! >= 0) counts[members[row]!]!++;
  }
  const { minor, scale } = sumMoney(amounts, members, memberOf.size);
  const revenue = minor.map((sum) => sum / scale);
  // A quarter of the range of numbers leaves room for the sums of squares to be scaled.
  if (!revenue.every((sum) => Math.abs(sum) < 1e150)) throw infiniteSum(where);
  const currency = onlyCurrency(columns, (row) => members[row]! >= 0, where);
  return { counts, revenue, currency, unassigned, issues: columns.issues };
}

function membersOfRows(columns: Columns, memberOf: ReadonlyMap<string, number>): Int32Array {
  const { codes, values } = columns.texts.memberId!;
  const byCode = values.map((id) => memberOf.get(id) ?? -1);
  return Int32Array.from(codes, (code) => byCode[code]!);
}
