import { countDays } from "./countDays.ts";
import { sumMoney } from "./sumMoney.ts";

/** Orders as columns, with what is counted. */
export interface CustomerOrders {
  /** The customer of each order, as a number from 0. */
  customers: Int32Array;
  /** How many customers there are. */
  customerCount: number;
  /** Local day of each order, as days since 1970-01-01. */
  days: Int32Array;
  /** Amount of each order; refunds are negative. */
  amounts: Float64Array;
  /** Last day that counts. */
  asOfDay: number;
  /** What frequency counts. */
  countBy: "order" | "day";
}

/** Recency, frequency and monetary value of the customers who ordered. */
export interface CustomerMeasures {
  /** Which customers, as numbers of the input, ascending. */
  customers: Int32Array;
  /** Days since the last order. */
  recency: Float64Array;
  /** Orders, or days with orders. */
  frequency: Float64Array;
  /** Amounts added up, in minor units. */
  minor: Float64Array;
  /** Minor units in one unit. */
  scale: number;
  /** Orders of later days, left out. */
  afterAsOf: number;
  /** Negative amounts that were taken off. */
  refunds: number;
  /** Customers with refunds only, left out. */
  refundOnly: number;
}

/**
 * Measures each customer in one pass over the orders. A negative amount is a refund: it lowers what the customer spent, but
 * is no order, neither for recency nor for frequency. An amount of 0 is an order.
 *
 * @param orders - the orders as columns
 * @returns measures of the customers with at least one order
 */
export function customerMeasures(orders: CustomerOrders): CustomerMeasures {
  const { customers, customerCount, days, amounts, asOfDay, countBy } = orders;
  const lastDay = new Int32Array(customerCount).fill(-2147483648);
  const orderCount = new Int32Array(customerCount);
  const seen = new Uint8Array(customerCount);
  const paid = customers.slice();
  const ordered = customers.slice();
  let afterAsOf = 0;
  let refunds = 0;
  for (let row = 0; row < customers.length; row++) {
    const day = days[row]!;
    if (day > asOfDay) {
      afterAsOf++;
      paid[row] = -1;
      ordered[row] = -1;
      continue;
    }
    const customer = customers[row]!;
    seen[customer] = 1;
    if (amounts[row]! < 0) {
      refunds++;
      ordered[row] = -1;
    } else {
      orderCount[customer]! += 1;
      if (day > lastDay[customer]!) lastDay[customer] = day;
    }
  }

  const counts = countBy === "day" ? countDays(ordered, days, customerCount) : orderCount;
  const sums = sumMoney(amounts, paid, customerCount);
  const scored = Int32Array.from(orderCount.keys()).filter((customer) => orderCount[customer]! > 0);
  const recency = new Float64Array(scored.length);
  const frequency = new Float64Array(scored.length);
  const minor = new Float64Array(scored.length);
  for (let i = 0; i < scored.length; i++) {
    const customer = scored[i]!;
    recency[i] = asOfDay - lastDay[customer]!;
    frequency[i] = counts[customer]!;
    minor[i] = sums.minor[customer]!;
  }
  const people = seen.reduce((sum, one) => sum + one, 0);
  return {
    customers: scored,
    recency,
    frequency,
    minor,
    scale: sums.scale,
    afterAsOf,
    refunds,
    refundOnly: people - scored.length,
  };
}
