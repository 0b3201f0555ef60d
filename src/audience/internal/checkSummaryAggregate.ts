import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import {
  CUSTOMER_SUMMARY_AGGREGATE_VERSION,
  type CustomerDays,
  type CustomerSummaryAggregate,
  customerSummaryAggregateSchema,
} from "../customerSummaryAggregateSchema.ts";

/** Sums beyond it cannot be added without passing the range of numbers. */
export const LARGEST_SUM = 1e300;

/**
 * Checks an aggregate that may come from storage.
 *
 * @param aggregate - what the caller gave
 * @param where - the public function
 * @param path - the argument's name there
 * @returns the aggregate, without anything that does not belong to one
 * @throws {@link SocialOpsError} `unsupported-version`, `invalid-argument`
 */
export function checkSummaryAggregate(
  aggregate: CustomerSummaryAggregate,
  where: string,
  path: string,
): CustomerSummaryAggregate {
  const version = (aggregate as { version?: unknown } | null | undefined)?.version;
  if (typeof version === "number" && version !== CUSTOMER_SUMMARY_AGGREGATE_VERSION) {
    throw new SocialOpsError(where, {
      code: "unsupported-version",
      path: `${path}.version`,
      expected: String(CUSTOMER_SUMMARY_AGGREGATE_VERSION),
      received: describeValue(version),
    });
  }
  const checked = checkValue(customerSummaryAggregateSchema, aggregate, where, path);
  const refuseSummaries = (at: string, expected: string, received: unknown): SocialOpsError =>
    new SocialOpsError(where, {
      code: "invalid-argument",
      path: `${path}.${at}`,
      expected,
      received: describeValue(received),
    });
  if (!isTimeZone(checked.timeZone)) throw refuseSummaries("timeZone", "an IANA time zone", checked.timeZone);
  for (const [i, customer] of checked.customers.entries()) {
    if (i > 0 && !(checked.customers[i - 1]!.id < customer.id))
      throw refuseSummaries(`customers[${i}].id`, "customers in order, each once", customer.id);
    const odd = oddList(customer);
    if (odd !== null) throw refuseSummaries(`customers[${i}].${odd[0]}`, odd[1], customer[odd[0]]);
  }
  return checked;
}

function oddList({ days, orders, refunds, sums }: CustomerDays): [keyof CustomerDays, string] | null {
  if (days.some((day, i) => i > 0 && days[i - 1]! >= day)) return ["days", "days in order, each once"];
  const perDay = `${days.length} of them, one a day`;
  if (orders.length !== days.length) return ["orders", perDay];
  if (refunds.length !== days.length) return ["refunds", perDay];
  if (sums.length !== days.length) return ["sums", perDay];
  if (orders.some((count, i) => count + refunds[i]! === 0))
    return ["orders", "an order or a refund on each day"];
  const isSum = (sum: readonly number[]): boolean =>
    sum.every(
      (part, i) =>
        part !== 0 && Math.abs(part) <= LARGEST_SUM && (i === 0 || Math.abs(part) < Math.abs(sum[i - 1]!)),
    );
  return sums.every(isSum) ? null : ["sums", "sums within the range of numbers, the largest part first"];
}
