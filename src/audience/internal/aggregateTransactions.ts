import type { Condition } from "../../condition/conditionSchema.ts";
import type { TableInput } from "../../model/TableInput.ts";
import {
  CUSTOMER_SUMMARY_AGGREGATE_VERSION,
  type CustomerSummaryAggregate,
} from "../customerSummaryAggregateSchema.ts";
import { customerDays } from "./customerDays.ts";
import { onlyCurrency, readTransactions, type TransactionsRequest } from "./readTransactions.ts";

/**
 * Aggregates transactions by customer and day; behind `aggregateSummaries` and `summarizeTransactions`.
 *
 * @param transactions - data of any accepted form
 * @param options - checked options
 * @param where - the public function
 * @returns the aggregate
 */
export function aggregateTransactions(
  transactions: TableInput<never>,
  options: TransactionsRequest & { timeZone: string },
  where: string,
): CustomerSummaryAggregate {
  const columns = readTransactions(transactions, options, where);
  const currency = onlyCurrency(columns, () => true, where);
  const { customers, scale } = customerDays(columns, options.timeZone, where);
  return {
    kind: "customer-summary-aggregate",
    version: CUSTOMER_SUMMARY_AGGREGATE_VERSION,
    timeZone: options.timeZone,
    currency,
    // As JSON, in which a `Date` of a condition is its ISO 8601 text.
    where: options.where === undefined ? null : (JSON.parse(JSON.stringify(options.where)) as Condition),
    scale,
    customers,
    issues: columns.issues,
  };
}
