import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { mergeIssues } from "../model/mergeIssues.ts";
import { addExactly, type ExactSum, scaleExactly } from "../stats/sample/exactSum.ts";
import type { CustomerDays, CustomerSummaryAggregate } from "./customerSummaryAggregateSchema.ts";
import { checkSummaryAggregate, LARGEST_SUM } from "./internal/checkSummaryAggregate.ts";

/**
 * Puts two aggregates of {@link aggregateSummaries} together: a customer of both is one customer, a day of both one day.
 * Exactly associative and commutative. Cost: linear in the customers' days, plus the ordering of the customers.
 *
 * @param a - one aggregate
 * @param b - another, of other transactions, with the same zone, currency and condition; currency does not matter where one
 *   is of no transactions
 * @returns the aggregate of both
 * @throws {@link SocialOpsError} `incompatible` where those differ or sums pass the range of numbers, `unsupported-version`,
 *   `invalid-argument`
 *
 * @example
 * ```ts
 * import { aggregateSummaries, mergeSummaries } from "socialops/audience";
 *
 * const zone = { timeZone: "UTC" };
 * const a = aggregateSummaries([{ memberId: "li", at: "2026-03-01T09:00:00Z", amount: 20 }], zone);
 * const b = aggregateSummaries([{ memberId: "li", at: "2026-03-01T12:00:00Z", amount: 9.5 }], zone);
 * mergeSummaries(a, b).customers; // => [{ id: "li", days: [20513], orders: [2], refunds: [0], sums: [[2950]] }]
 * ```
 */
export function mergeSummaries(
  a: CustomerSummaryAggregate,
  b: CustomerSummaryAggregate,
): CustomerSummaryAggregate {
  return merge(
    checkSummaryAggregate(a, "mergeSummaries", "a"),
    checkSummaryAggregate(b, "mergeSummaries", "b"),
  );
}

function merge(a: CustomerSummaryAggregate, b: CustomerSummaryAggregate): CustomerSummaryAggregate {
  const isEmpty = a.customers.length === 0 || b.customers.length === 0;
  for (const field of ["timeZone", "where", "currency"] as const) {
    if (JSON.stringify(a[field]) === JSON.stringify(b[field]) || (field === "currency" && isEmpty)) continue;
    throw new SocialOpsError("mergeSummaries", {
      code: "incompatible",
      path: `b.${field}`,
      expected: `${describeValue(a[field])}, as in a`,
      received: describeValue(b[field]),
    });
  }
  const scale = Math.max(a.scale, b.scale);
  const byId = new Map<string, CustomerDays>();
  for (const side of [a, b]) {
    for (const each of side.customers) {
      const customer = { ...each, sums: each.sums.map((sum) => scaleExactly(sum, scale / side.scale)) };
      const met = byId.get(customer.id);
      byId.set(customer.id, met === undefined ? customer : mergeDays(met, customer));
    }
  }
  const customers = [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const { sums } of customers) for (const sum of sums) refuseHugeSum(sum);
  return {
    ...a,
    currency: a.customers.length === 0 ? b.currency : a.currency,
    scale,
    customers,
    issues: mergeIssues(a.issues, b.issues),
  };
}

function mergeDays(a: CustomerDays, b: CustomerDays): CustomerDays {
  const days = [...new Set([...a.days, ...b.days])].sort((one, other) => one - other);
  const [inA, inB] = [a, b].map((side) => new Map(side.days.map((day, i) => [day, i])));
  const both = <Value>(
    values: keyof Pick<CustomerDays, "orders" | "refunds" | "sums">,
    none: Value,
  ): [Value, Value][] =>
    days.map((day) => {
      const [i, k] = [inA!.get(day), inB!.get(day)];
      return [
        i === undefined ? none : (a[values][i] as Value),
        k === undefined ? none : (b[values][k] as Value),
      ];
    });
  return {
    id: a.id,
    days,
    orders: both("orders", 0).map(([one, other]) => one + other),
    refunds: both("refunds", 0).map(([one, other]) => one + other),
    sums: both<ExactSum>("sums", []).map(([one, other]) => addExactly(one, other)),
  };
}

function refuseHugeSum(sum: ExactSum): void {
  if (sum.length === 0 || Math.abs(sum[0]!) <= LARGEST_SUM) return;
  throw new SocialOpsError("mergeSummaries", {
    code: "incompatible",
    path: "b.customers",
    expected: "sums within the range of numbers",
    received: "sums beyond it",
  });
}
