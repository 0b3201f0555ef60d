import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { Period, PeriodOptions } from "../../time/Period.ts";
import type { KpiAggregate } from "../kpiAggregateSchema.ts";
import type { KpiResult, KpiResultRow, KpiValue, KpiWindow } from "../kpiResultSchema.ts";
import { formulaFields } from "./formulaFields.ts";
import { kpiValue } from "./kpiValue.ts";

/** Turns sums into values; behind `finishKpis`, `computeKpis` and `evaluateKpis`. */
export function finishAggregate(aggregate: KpiAggregate, level: number): KpiResult {
  const { definitions } = aggregate;
  const rows = aggregate.groups.map(({ group, period, rows: size, parts }): KpiResultRow => {
    const platform = Object.hasOwn(group, "platform") ? group.platform : null;
    const of = {
      rows: size,
      window: windowOf(aggregate.period, period),
      platform: typeof platform === "string" ? platform : null,
      clusterBy: aggregate.clusterBy,
    };
    const values: Record<string, KpiValue> = {};
    // Ids are dotted names: none is `__proto__`.
    for (const [i, kpi] of definitions.entries()) values[kpi.id] = kpiValue(kpi, parts[i]!, of, level);
    return period === undefined ? { group, values } : { group, period, values };
  });
  return {
    rows,
    because: [...missingFigures(aggregate), ...mixedCurrencies(aggregate)],
    issues: aggregate.issues,
  };
}

function windowOf(options: PeriodOptions | null, period: Period | undefined): KpiWindow | null {
  if (options === null || period === undefined) return null;
  const { unit, timeZone, weekStart = 1 } = options;
  return { unit, start: period.start, end: period.end, timeZone, weekStart };
}

/** For each KPI the fields that rows lacked. */
function missingFigures({ definitions, missing }: KpiAggregate): Reason[] {
  return definitions.flatMap(({ id: kpi, formula }) => {
    const { needed, anyOf } = formulaFields(formula);
    const lacking = (fields: readonly string[]): string[] =>
      fields.filter((field) => (missing[field] ?? 0) > 0);
    return [
      ...lacking(needed).map((field) =>
        reason("kpi.rows-without-field", { kpi, field, rows: missing[field]! }),
      ),
      ...lacking([...new Set(anyOf.flat())]).map((field) =>
        reason("kpi.rows-without-component", { kpi, field, rows: missing[field]! }),
      ),
    ];
  });
}

/** For each KPI the groups in which money of more than one currency would have been added up. */
function mixedCurrencies({ definitions, groups }: KpiAggregate): Reason[] {
  return definitions.flatMap(({ id: kpi }, i) => {
    const mixed = groups.filter(({ parts }) => (parts[i]!.currencies?.length ?? 0) > 1);
    if (mixed.length === 0) return [];
    const [first, second] = mixed[0]!.parts[i]!.currencies!;
    if (first === null)
      return [reason("kpi.some-currency-unnamed", { kpi, groups: mixed.length, currency: second! })];
    return [reason("kpi.mixed-currencies", { kpi, groups: mixed.length, first: first!, second: second! })];
  });
}
