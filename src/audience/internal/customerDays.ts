import type { Columns } from "../../model/readColumns.ts";
import { addExactly, type ExactSum, scaleExactly } from "../../stats/sample/exactSum.ts";
import { periodColumn } from "../../time/periodColumn.ts";
import type { CustomerDays } from "../customerSummaryAggregateSchema.ts";
import { minorUnit } from "./minorUnits.ts";
import { infiniteSum } from "./readTransactions.ts";

/** Amounts beyond it would overflow in minor units. */
const LARGEST_AMOUNT = 1e290;

/** Customers by day, and the unit of their sums. */
export interface CustomersByDay {
  customers: CustomerDays[];
  /** Minor units in one unit. */
  scale: number;
}

/**
 * Adds up transactions by customer and local day, exactly. An amount with up to six decimals counts as that decimal, another
 * as the double it is, so that a sum depends neither on order nor on what it is put together from.
 *
 * @param columns - the transactions
 * @param timeZone - zone of the days
 * @param where - the public function
 * @returns the customers by id
 */
export function customerDays(columns: Columns, timeZone: string, where: string): CustomersByDay {
  const amounts = columns.numbers.amount!;
  const { codes, values: ids } = columns.texts.memberId!;
  const { codes: dayCodes, ordinals } = periodColumn(columns.instants.at!, { unit: "day", timeZone });
  let scale = 1;
  for (let row = 0; row < amounts.length; row++) {
    if (!(Math.abs(amounts[row]!) <= LARGEST_AMOUNT)) throw infiniteSum(where);
    scale = Math.max(scale, minorUnit(amounts[row]!));
  }
  const order = inOrderOf(codes, ids.length, inOrderOf(dayCodes, ordinals.length, null));
  const customers: (CustomerDays & { sums: ExactSum[] })[] = [];
  for (let at = 0; at < order.length; ) {
    const customer = codes[order[at]!]!;
    const found = {
      id: ids[customer]!,
      days: [] as number[],
      orders: [] as number[],
      refunds: [] as number[],
      sums: [] as ExactSum[],
    };
    while (at < order.length && codes[order[at]!] === customer) {
      const day = dayCodes[order[at]!]!;
      let orders = 0;
      let refunds = 0;
      let whole = 0;
      let sum: ExactSum = [];
      for (; at < order.length && codes[order[at]!] === customer && dayCodes[order[at]!] === day; at++) {
        const amount = amounts[order[at]!]!;
        if (amount < 0) refunds++;
        else orders++;
        const minor = Math.round(amount * scale);
        const next = whole + minor;
        if (minor / scale === amount && Number.isSafeInteger(minor) && Number.isSafeInteger(next))
          whole = next;
        else sum = addExactly(sum, minorAmount(amount, scale));
      }
      found.days.push(ordinals[day]!);
      found.orders.push(orders);
      found.refunds.push(refunds);
      found.sums.push(addExactly(sum, whole === 0 ? [] : [whole]));
    }
    customers.push(found);
  }
  customers.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { customers, scale };
}

/** An amount in minor units: its decimal where it has up to six places, else exactly the double. */
function minorAmount(amount: number, scale: number): ExactSum {
  const unit = minorUnit(amount);
  if (unit === 0) return scaleExactly([amount], scale);
  const minor = Math.round(amount * unit);
  return minor === 0 ? [] : scaleExactly([minor], scale / unit);
}

/** Sorts rows by a code, those of one code in the order in which they came; linear. */
function inOrderOf(codes: Int32Array, size: number, rows: Int32Array | null): Int32Array {
  const next = new Int32Array(size + 1);
  for (let row = 0; row < codes.length; row++) next[codes[row]! + 1]! += 1;
  for (let code = 0; code < size; code++) next[code + 1]! += next[code]!;
  const order = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    const row = rows === null ? i : rows[i]!;
    const code = codes[row]!;
    const at = next[code]!;
    order[at] = row;
    next[code] = at + 1;
  }
  return order;
}
