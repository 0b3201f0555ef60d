import type { Condition } from "../../../../src/condition/conditionSchema.ts";
import { isSocialOpsError } from "../../../../src/kernel/isSocialOpsError.ts";
import { aggregateKpis } from "../../../../src/kpi/aggregateKpis.ts";
import { finishKpis } from "../../../../src/kpi/finishKpis.ts";
import type { KpiAggregate } from "../../../../src/kpi/kpiAggregateSchema.ts";
import type { KpiDefinition } from "../../../../src/kpi/kpiDefinitionSchema.ts";
import type { KpiFormula } from "../../../../src/kpi/kpiFormulaSchema.ts";
import type { KpiResult, KpiValue } from "../../../../src/kpi/kpiResultSchema.ts";
import { kpiQuery } from "../../../../src/sql/kpiQuery.ts";
import { readKpiRows } from "../../../../src/sql/readKpiRows.ts";
import type { PeriodOptions } from "../../../../src/time/Period.ts";
import { periodUnits } from "../../../../src/time/Period.ts";
import type { AgreementKind, AgreementTable, Row } from "../AgreementKind.ts";
import { randomCondition } from "../randomCondition.ts";
import { type KpiFields, randomKpis } from "../randomKpi.ts";
import { pick, randomInteractions, randomPosts, timeZones } from "../randomTable.ts";
import { interactionFields, postFields, requiredColumns } from "./conditions.ts";

const postKpis: KpiFields = {
  noun: "post",
  units: [
    ["likes", "comments", "shares", "saves"],
    ["spend", "revenue"],
    ["impressions"],
    ["clicks"],
    ["reach", "follows", "unfollows"],
    ["watchSeconds"],
    ["paid"],
  ],
  own: ["score"],
  distinct: ["platform", "account", "origin", "region", "rank", "likes", "revenue", "paid", "score"],
  conditions: postFields,
};

const interactionKpis: KpiFields = {
  noun: "interaction",
  units: [["value"]],
  own: ["score"],
  distinct: ["memberId", "kind", "channel", "region", "rank", "value", "score"],
  conditions: interactionFields,
};

interface KpiCase {
  noun: "post" | "interaction";
  kpis: KpiDefinition[];
  by: string[];
  period?: PeriodOptions;
  where?: Condition;
}

type KpiAnswer = { result: KpiResult; aggregate: KpiAggregate } | { refused: string };

function kpiKind(fields: KpiFields): AgreementKind<KpiCase> {
  const { noun } = fields;
  return {
    name: `kpis of ${noun}s`,
    casesPerTable: 20,
    makeTable: noun === "post" ? randomPosts : randomInteractions,
    makeCase: (random, table) => {
      const by = Array.from({ length: pick(random, [0, 0, 1, 1, 2]) }, () =>
        pick(random, [...fields.distinct, "vip", "region"]),
      );
      return {
        noun,
        kpis: randomKpis(random, fields, table),
        by: [...new Set(by)],
        ...(random.nextFloat() < 0.5
          ? {
              period: {
                unit: pick(random, periodUnits),
                timeZone: pick(random, timeZones),
                weekStart: 1 + random.nextInt(7),
              },
            }
          : {}),
        ...(random.nextFloat() < 0.3 ? { where: randomCondition(random, fields.conditions, table, 2) } : {}),
      };
    },
    expected: ({ noun: _, ...options }, table) =>
      answerOf(() => aggregateKpis(table.rows as Record<string, unknown>[], { noun, ...options })),
    ask: async ({ kpis, ...options }, engine) => {
      const sqlOptions = {
        ...options,
        table: "data",
        columns: requiredColumns(noun),
        dialect: engine.dialect,
        instants: noun === "post" ? ("timestamptz" as const) : ("milliseconds" as const),
      };
      const query = kpiQuery(kpis, sqlOptions);
      const rows = await engine.run(query);
      return { query, answer: answerOf(() => readKpiRows(rows, { ...sqlOptions, kpis })) };
    },
    compare: (expected, answer, asked, table) =>
      compareAnswers(expected as KpiAnswer, answer as KpiAnswer, asked, table),
  };
}

/** A KPI may refuse rows; then both have to. */
function answerOf(aggregate: () => KpiAggregate): KpiAnswer {
  try {
    const found = aggregate();
    return { aggregate: found, result: finishKpis(found) };
  } catch (error) {
    if (isSocialOpsError(error)) return { refused: `${error.code} ${error.path} ${error.expected}` };
    throw error;
  }
}

function compareAnswers(
  here: KpiAnswer,
  there: KpiAnswer,
  asked: KpiCase,
  table: AgreementTable,
): string | null {
  if ("refused" in here || "refused" in there) {
    return JSON.stringify(here) === JSON.stringify(there)
      ? null
      : `${"refused" in here ? here.refused : "answered"} here, ${"refused" in there ? there.refused : "answered"} there`;
  }
  const [a, b] = [here.result, there.result];
  const { first: _a, notSupplied: _b, ...issues } = a.issues;
  const { first: _c, notSupplied: _d, ...others } = b.issues;
  const exact =
    differ("issues", sortKeys(issues), sortKeys(others)) ??
    differ("because", a.because, b.because) ??
    differ("missing", sortKeys(here.aggregate.missing), sortKeys(there.aggregate.missing)) ??
    differ("groups", keysOf(a), keysOf(b));
  if (exact !== null) return exact;
  for (const [g, row] of a.rows.entries()) {
    for (const [k, kpi] of asked.kpis.entries()) {
      const part = here.aggregate.groups[g]!.parts[k]!;
      const scale = Math.max(1e-12, scaleOf(kpi.formula, table.rows));
      const what = compareValues(row.values[kpi.id]!, b.rows[g]!.values[kpi.id]!, scale, part.moments);
      if (what !== null) return `group ${JSON.stringify(keysOf(a)[g])}: ${kpi.id}: ${what}`;
    }
  }
  return null;
}

function keysOf(result: KpiResult): unknown[] {
  return result.rows.map(({ group, period }) => ({ group, period: period ?? null }));
}

function differ(name: string, here: unknown, there: unknown): string | null {
  const [a, b] = [JSON.stringify(here), JSON.stringify(there)];
  return a === b ? null : `${name} ${a} here, ${b} there`;
}

function sortKeys(record: object): object {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === "object" ? sortKeys(value as object) : value]),
  );
}

const TOLERANCE = 1e-12;

/** Numbers may differ by rounding of sums, in proportion to what was summed up. */
function compareValues(
  here: KpiValue,
  there: KpiValue,
  scale: number,
  moments: KpiAggregate["groups"][number]["parts"][number]["moments"],
): string | null {
  const totals = (value: KpiValue): [number | null, number | null] => [value.numerator, value.denominator];
  const [a, b] = [totals(here), totals(there)];
  for (const i of [0, 1] as const) {
    if (
      (a[i] === null) !== (b[i] === null) ||
      (a[i] !== null && !(Math.abs(a[i] - b[i]!) <= TOLERANCE * scale))
    )
      return `totals ${a} here, ${b} there`;
  }
  // A total that is nothing but rounding: what is divided by it says nothing.
  if (a[1] !== null && a[1] !== b[1] && Math.abs(a[1]) <= 1e3 * TOLERANCE * scale) return null;
  const rest = ({ status, n, partial, leftOut, ...value }: KpiValue): object => ({
    status,
    n,
    partial,
    leftOut,
    reason: "reason" in value ? value.reason : null,
    method: "method" in value ? value.method : null,
    interval:
      "interval" in value && value.interval !== null ? [value.interval.level, value.interval.method] : null,
  });
  const exact = differ("evidence", rest(here), rest(there));
  if (exact !== null) return exact;
  if (here.status !== "ok" || there.status !== "ok") return null;
  const below = Math.abs(a[1] ?? 1);
  const reach = a[1] === null ? scale : (scale / below) * (1 + Math.abs(here.value));
  if (!(Math.abs(here.value - there.value) <= TOLERANCE * reach))
    return `value ${here.value} here, ${there.value} there`;
  if (here.interval === null || there.interval === null) return null;
  const width = here.interval.high - here.interval.low;
  const spread =
    TOLERANCE * reach + TOLERANCE * condition(moments, here.value) * Math.max(width, Math.abs(here.value));
  const isNear = (x: number, y: number): boolean => Math.abs(x - y) <= spread;
  return isNear(here.interval.low, there.interval.low) && isNear(here.interval.high, there.interval.high)
    ? null
    : `interval ${JSON.stringify(here.interval)} here, ${JSON.stringify(there.interval)} there`;
}

/** How much rounding of rows grows in the variance of a ratio: rows whose mean is large against their spread, and ratios that hardly vary. */
function condition(
  moments: KpiAggregate["groups"][number]["parts"][number]["moments"],
  ratio: number,
): number {
  if (moments === null) return 1;
  const { n, meanX, meanY, m2X, m2Y, cXY } = moments;
  const growth = (mean: number, m2: number): number => (m2 === 0 ? 0 : Math.sqrt((n * mean * mean) / m2));
  const total = m2X + ratio * ratio * m2Y;
  const residual = total - 2 * ratio * cXY;
  return (1 + growth(meanX, m2X) + growth(meanY, m2Y)) * (total / Math.max(residual, total * 1e-13));
}

/** What a formula could add up to if nothing cancelled. */
function scaleOf(formula: KpiFormula, rows: readonly Row[]): number {
  switch (formula.op) {
    case "ratio":
      return Math.max(scaleOf(formula.numerator, rows), scaleOf(formula.denominator, rows));
    case "quantile":
      return scaleOf(formula.of, rows);
    case "count":
    case "distinct":
      return rows.length;
    case "sum":
    case "latest":
      return rows.reduce((sum, row) => {
        const cell = Number(row[formula.field] ?? 0);
        return Number.isFinite(cell) ? sum + Math.abs(cell) : sum;
      }, 0);
    case "weighted-sum":
      return formula.terms.reduce((sum, { weight, of }) => sum + Math.abs(weight) * scaleOf(of, rows), 0);
    default:
      return formula.terms.reduce((sum, term) => sum + scaleOf(term, rows), 0);
  }
}

export const postKpiCases: AgreementKind<KpiCase> = kpiKind(postKpis);
export const interactionKpiCases: AgreementKind<KpiCase> = kpiKind(interactionKpis);
