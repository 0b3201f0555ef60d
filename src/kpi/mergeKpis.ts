import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { mergeIssues } from "../model/mergeIssues.ts";
import { mergeRatioMoments } from "../stats/mergeRatioMoments.ts";
import { checkAggregate } from "./internal/checkAggregate.ts";
import { compareGroups, groupId } from "./internal/compareGroups.ts";
import { addSums } from "./internal/compensatedSum.ts";
import { sameJson } from "./internal/sameJson.ts";
import type { KpiAggregate, KpiGroupParts, KpiPart } from "./kpiAggregateSchema.ts";

/**
 * Puts two aggregates of different rows together. Commutative and associative: counts and whole numbers exactly, squares and
 * products to about 1e-15 (formulas of Chan, Golub & LeVeque 1979). An aggregate of no rows changes nothing. Rows that are in
 * both are counted twice.
 *
 * Cost: linear in groups times KPIs.
 *
 * @param a - an aggregate of {@link aggregateKpis}
 * @param b - another, of the same KPIs and versions, grouped the same way
 * @returns the aggregate of the rows of both
 * @throws {@link SocialOpsError} `incompatible` where KPIs, versions, grouping or noun differ, `invalid-argument`,
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
    groups.set(id, met === undefined ? group : mergeGroups(met, group));
  }
  return {
    kind: "kpi-aggregate",
    version: 1,
    noun: a.noun,
    definitions: a.definitions,
    by: a.by,
    period: a.period,
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

function mergeGroups(a: KpiGroupParts, b: KpiGroupParts): KpiGroupParts {
  return { ...a, rows: a.rows + b.rows, parts: a.parts.map((part, i) => mergeParts(part, b.parts[i]!)) };
}

function mergeParts(a: KpiPart, b: KpiPart): KpiPart {
  return {
    n: a.n + b.n,
    partial: a.partial + b.partial,
    numerator: addSums(a.numerator, b.numerator),
    denominator:
      a.denominator === null || b.denominator === null ? null : addSums(a.denominator, b.denominator),
    moments: a.moments === null || b.moments === null ? null : mergeRatioMoments(a.moments, b.moments),
  };
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
