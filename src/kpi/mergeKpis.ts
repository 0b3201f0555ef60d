import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { mergeIssues } from "../model/mergeIssues.ts";
import { mergeRatioMoments } from "../stats/ratio/mergeRatioMoments.ts";
import { compareGroups, groupId } from "./compareGroups.ts";
import { checkAggregate } from "./internal/checkAggregate.ts";
import { mergeClusters } from "./internal/clusterTotals.ts";
import { addSums, isSum } from "./internal/compensatedSum.ts";
import { mergeCurrencies } from "./internal/currencyEnds.ts";
import { mergeDistinct } from "./internal/distinctTotal.ts";
import { mergeLatest } from "./internal/latestTotal.ts";
import { mergeQuantiles } from "./internal/quantileTotal.ts";
import { sameJson } from "./internal/sameJson.ts";
import type {
  DistinctTotal,
  KpiAggregate,
  KpiGroupParts,
  KpiPart,
  LatestTotal,
  QuantileTotal,
  SumTotal,
} from "./kpiAggregateSchema.ts";
import type { KpiDefinition } from "./kpiDefinitionSchema.ts";
import type { KpiFormula } from "./kpiFormulaSchema.ts";

/**
 * Puts two aggregates of different rows together. Commutative and associative: counts and whole numbers exactly, squares and
 * products to about 1e-15 (formulas of Chan, Golub & LeVeque 1979). An aggregate of no rows changes nothing. Rows that are in
 * both are counted twice. Distinct counts and quantiles are functions of all values together, exact up to 10,000 a group and
 * sketched past it, however the rows were split; those that a database worked out merge with no other.
 *
 * Cost: linear in groups times KPIs.
 *
 * @param a - an aggregate of {@link aggregateKpis}
 * @param b - another, of the same KPIs and versions, grouped the same way
 * @returns the aggregate of the rows of both
 * @throws {@link SocialOpsError} `incompatible` where KPIs, versions, grouping, `where` or noun differ, `invalid-argument`,
 * `unsupported-version`
 *
 * @example
 * ```ts
 * import { aggregateKpis, finishKpis, mergeKpis } from "socialops/kpi";
 *
 * const options = { kpis: ["content.posts"], by: ["platform"] };
 * const a = aggregateKpis([{ platform: "x" }, { platform: "weibo" }], options);
 * const b = aggregateKpis([{ platform: "x" }], options);
 * finishKpis(mergeKpis(a, b)).rows.map((row) => row.values["content.posts"]?.numerator); // => [1, 2]
 * ```
 *
 * @example
 * ```ts
 * import { aggregateKpis, finishKpis, type KpiDefinition, mergeKpis, shareRate } from "socialops/kpi";
 *
 * const own = { ...shareRate, interval: "none" } as const;
 * const campaigns: KpiDefinition = {
 *   ...own,
 *   id: "own.campaigns",
 *   formula: { op: "distinct", field: "campaign" },
 *   aggregation: "distinct-count",
 * };
 * const median: KpiDefinition = {
 *   ...own,
 *   id: "own.median_likes",
 *   formula: { op: "quantile", p: 0.5, of: { op: "sum", field: "likes" } },
 *   aggregation: "quantile",
 * };
 * const options = { kpis: [campaigns, median], where: { field: "platform", op: "eq", value: "x" } } as const;
 * const a = aggregateKpis([{ platform: "x", campaign: "spring", likes: 4 }, { platform: "weibo" }], options);
 * const b = aggregateKpis([{ platform: "x", campaign: "spring", likes: 7 }], options);
 * const { values } = finishKpis(mergeKpis(a, b)).rows[0] ?? {};
 * values?.["own.campaigns"]?.numerator; // => 1
 * values?.["own.median_likes"]?.numerator; // => 5.5
 * ```
 */
export function mergeKpis(a: KpiAggregate, b: KpiAggregate): KpiAggregate {
  return merge(checkAggregate(a, "mergeKpis", "a"), checkAggregate(b, "mergeKpis", "b"));
}

function merge(a: KpiAggregate, b: KpiAggregate): KpiAggregate {
  refuseOthers(a, b);
  const groups = new Map<string, KpiGroupParts>();
  for (const group of [...a.groups, ...b.groups]) {
    const id = groupId(group);
    const met = groups.get(id);
    groups.set(id, met === undefined ? group : mergeGroups(met, group, a.definitions));
  }
  return {
    kind: "kpi-aggregate",
    version: 1,
    noun: a.noun,
    definitions: a.definitions,
    by: a.by,
    period: a.period,
    where: a.where,
    ...(a.clusterBy === undefined ? {} : { clusterBy: a.clusterBy }),
    groups: [...groups.values()].sort(compareGroups),
    missing: Object.fromEntries(
      Object.entries(a.missing).map(([field, rows]) => {
        const others = Object.hasOwn(b.missing, field) ? b.missing[field]! : 0;
        return [field, rows + others];
      }),
    ),
    issues: mergeIssues(a.issues, b.issues),
  };
}

function mergeGroups(
  a: KpiGroupParts,
  b: KpiGroupParts,
  definitions: readonly KpiDefinition[],
): KpiGroupParts {
  const parts = a.parts.map((part, i) => mergeParts(part, b.parts[i]!, definitions[i]!));
  return { ...a, rows: a.rows + b.rows, parts };
}

function mergeParts(a: KpiPart, b: KpiPart, { id, formula }: KpiDefinition): KpiPart {
  // Nothing entered there, so that nothing is to be merged.
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const numerator = mergeTotals(a.numerator, b.numerator, formula);
  const denominator =
    a.denominator === null || b.denominator === null
      ? null
      : mergeTotals(a.denominator, b.denominator, formula);
  if (numerator === null || (denominator === null && a.denominator !== null)) {
    throw new SocialOpsError("mergeKpis", {
      code: "incompatible",
      path: "b",
      expected: "totals that say which values they are of",
      received: `distinct counts, quantiles or latest values of ${id} that a database worked out`,
    });
  }
  return {
    n: a.n + b.n,
    partial: a.partial + b.partial,
    numerator,
    denominator: denominator as KpiPart["denominator"],
    moments: a.moments === null || b.moments === null ? null : mergeRatioMoments(a.moments, b.moments),
    ...(a.currencies === undefined && b.currencies === undefined
      ? {}
      : { currencies: mergeCurrencies(a.currencies ?? [], b.currencies ?? []) }),
    ...(a.clusters === undefined || b.clusters === undefined
      ? {}
      : { clusters: mergeClusters(a.clusters, b.clusters) }),
  };
}

type Total = KpiPart["numerator"];

/** Null where totals cannot be merged. */
function mergeTotals(a: Total, b: Total, formula: KpiFormula): Total | null {
  if (isSum(a) || isSum(b)) return addSums(a as SumTotal, b as SumTotal);
  if (isLatest(a) || isLatest(b)) return mergeLatest(a as LatestTotal, b as LatestTotal);
  return formula.op === "quantile"
    ? mergeQuantiles(a as QuantileTotal, b as QuantileTotal)
    : mergeDistinct(a as DistinctTotal, b as DistinctTotal);
}

function isLatest(total: Exclude<Total, SumTotal>): total is LatestTotal {
  return total.kind === "latest" || total.kind === "summed";
}

function refuseOthers(a: KpiAggregate, b: KpiAggregate): void {
  const refuse = (path: string, expected: string, received: string): SocialOpsError =>
    new SocialOpsError("mergeKpis", { code: "incompatible", path: `b.${path}`, expected, received });
  if (a.noun !== b.noun) throw refuse("noun", describeValue(a.noun), describeValue(b.noun));
  if (!sameJson(a.by, b.by)) {
    throw refuse("by", `groups by ${listOf(a.by)}, as in a`, listOf(b.by));
  }
  if (!sameJson(a.period, b.period)) {
    throw refuse("period", `${JSON.stringify(a.period)}, as in a`, JSON.stringify(b.period));
  }
  if (!sameJson(a.where, b.where)) {
    throw refuse("where", `${JSON.stringify(a.where)}, as in a`, JSON.stringify(b.where));
  }
  if (a.clusterBy !== b.clusterBy) {
    throw refuse("clusterBy", `${describeValue(a.clusterBy)}, as in a`, describeValue(b.clusterBy));
  }
  const names = (aggregate: KpiAggregate): string =>
    listOf(aggregate.definitions.map((kpi) => `${kpi.id} version ${kpi.version}`));
  if (names(a) !== names(b)) throw refuse("definitions", `${names(a)}, as in a`, names(b));
  for (const [i, kpi] of a.definitions.entries()) {
    if (sameJson(kpi, b.definitions[i])) continue;
    throw refuse(
      `definitions[${i}]`,
      `the definition of ${kpi.id} in a`,
      "another definition of the same version",
    );
  }
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? "nothing" : names.map((name) => (name === "" ? '""' : name)).join(", ");
}
