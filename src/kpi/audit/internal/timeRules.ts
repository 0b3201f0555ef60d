import { exp } from "../../../kernel/math/exp.ts";
import { log } from "../../../kernel/math/log.ts";
import { reason } from "../../../kernel/reasons/reason.ts";
import { nounInstants } from "../../../model/nouns/nouns.ts";
import { benjaminiHochberg } from "../../../stats/multiple/benjaminiHochberg.ts";
import { mannWhitneyTest } from "../../../stats/rank/mannWhitneyTest.ts";
import { periodColumn } from "../../../time/periodColumn.ts";
import { toIsoString } from "../../../time/toIsoString.ts";
import type { RawFinding } from "../auditResultSchema.ts";
import type { AuditRule, AuditTable } from "./auditTable.ts";

/** Instants that all lie at the start of a day: dates that were read as instants. */
export const datesWithoutTime: AuditRule = ({ noun, at, options: { timeZone } }) => {
  const field = nounInstants[noun];
  const lacks = [...(at === null ? [field] : []), ...(timeZone === undefined ? ["options.timeZone"] : [])];
  if (at === null || timeZone === undefined) return { code: "dates-without-time", lacks, findings: [] };
  const known = at.filter((ms) => !Number.isNaN(ms));
  const { codes, periods } = periodColumn(known, { unit: "day", timeZone });
  const starts = periods.map(({ start }) => Date.parse(start));
  const isStart = (ms: number, i: number): boolean => codes[i]! >= 0 && ms === starts[codes[i]!];
  if (known.length < 10 || !known.every(isStart)) return { code: "dates-without-time", lacks, findings: [] };
  const because = reason("kpi.audit-dates-without-time", { rows: known.length, field });
  const finding = {
    code: "dates-without-time",
    severity: "warning",
    fields: [field],
    rows: [],
    count: known.length,
    effect: "unreliable",
    because,
  } as const;
  return { code: "dates-without-time", lacks, findings: [finding] };
};

/** Stretches of days without rows that are far longer than usual: over a week, and five times the longest of nine in ten others. */
export const missingDays: AuditRule = ({ noun, at, options: { timeZone } }) => {
  const field = nounInstants[noun];
  const lacks = [...(at === null ? [field] : []), ...(timeZone === undefined ? ["options.timeZone"] : [])];
  if (at === null || timeZone === undefined) return { code: "missing-days", lacks, findings: [] };
  const { ordinals, periods } = periodColumn(at, { unit: "day", timeZone });
  if (ordinals.length < 10) return { code: "missing-days", lacks: ["10 days"], findings: [] };
  const gaps = ordinals.slice(1).map((day, i) => day - ordinals[i]! - 1);
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(0.9 * (gaps.length - 1))]!;
  const findings = gaps.flatMap((days, i): RawFinding[] => {
    if (days <= 7 || days <= 5 * usual) return [];
    const because = reason("kpi.audit-missing-days", {
      days,
      from: periods[i]!.end.slice(0, 10),
      usual,
    });
    return [
      {
        code: "missing-days",
        severity: "warning",
        fields: [field],
        rows: [],
        count: 0,
        effect: "too-low",
        because,
      },
    ];
  });
  return { code: "missing-days", lacks: [], findings };
};

/** Rows with an instant and a value, in order of time. */
function inTime({ at }: AuditTable, values: Float64Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row]!) && !Number.isNaN(at![row]!)) rows.push(row);
  }
  return rows.sort((a, b) => at![a]! - at![b]! || a - b);
}

/** Fewer rows on a side of a break say nothing. */
const FEWEST = 20;
/** Places at which a column is cut. */
const CUTS = 20;

/**
 * Levels that jump by a factor of 50 or more and stay: percent for shares, 万 for units, cents for yuan. A jump counts where it is
 * four times the spread (median absolute deviation) of the logarithms on either side.
 */
export const unitChange: AuditRule = (table) => {
  const { noun, at, numbers } = table;
  if (at === null) return { code: "unit-change", lacks: [nounInstants[noun]], findings: [] };
  const findings = [...numbers].flatMap(([field, values]): RawFinding[] => {
    const rows = inTime(table, values).filter((row) => values[row]! > 0);
    if (rows.length < 2 * FEWEST) return [];
    const logs = rows.map((row) => log(values[row]!) / Math.LN10);
    let best = { jump: 0, cut: 0 };
    for (let step = 1; step < CUTS; step++) {
      const cut = Math.floor((logs.length * step) / CUTS);
      if (cut < FEWEST || logs.length - cut < FEWEST) continue;
      const [before, after] = [spreadOf(logs.slice(0, cut)), spreadOf(logs.slice(cut))];
      const jump = after.middle - before.middle;
      if (Math.abs(jump) > Math.abs(best.jump) && Math.abs(jump) > 4 * Math.max(before.mad, after.mad))
        best = { jump, cut };
    }
    if (Math.abs(best.jump) < SMALLEST_JUMP) return [];
    const because = reason("kpi.audit-unit-change", {
      field,
      times: Number(exp(best.jump * Math.LN10).toPrecision(2)),
      from: toIsoString(at[rows[best.cut]!]!).slice(0, 10),
    });
    return [
      {
        code: "unit-change",
        severity: "error",
        fields: [field],
        rows: rows.slice(best.cut),
        effect: best.jump > 0 ? "too-high" : "too-low",
        because,
      },
    ];
  });
  return { code: "unit-change", lacks: [], findings };
};

/** The logarithm of 50. */
const SMALLEST_JUMP = 1.6989700043360187;

function spreadOf(values: readonly number[]): { middle: number; mad: number } {
  const middle = medianOf(values);
  return { middle, mad: medianOf(values.map((value) => Math.abs(value - middle))) };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Error rate over all figures of a file, and how unequal both halves have to be. */
const FALSE_ALARMS = 0.001;
const UNEQUAL = 0.2;

/**
 * Figures that are larger in one half of the time than in the other: the rank test of Mann & Whitney, at a false discovery rate of
 * 0.1 % over all figures, where a value of one half beats one of the other in under 30 % or over 70 % of pairs.
 */
export const drift: AuditRule = (table) => {
  const { noun, at, numbers } = table;
  if (at === null) return { code: "drift", lacks: [nounInstants[noun]], findings: [] };
  const tests = [...numbers].flatMap(([field, values]) => {
    const rows = inTime(table, values);
    if (rows.length < 2 * FEWEST) return [];
    const half = rows.length >> 1;
    const pick = (part: readonly number[]): number[] => part.map((row) => values[row]!);
    const { auc, pValue } = mannWhitneyTest(pick(rows.slice(half)), pick(rows.slice(0, half)));
    return pValue === null ? [] : [{ field, auc, pValue, from: at[rows[half]!]!, count: rows.length }];
  });
  if (tests.length === 0) return { code: "drift", lacks: ["40 rows"], findings: [] };
  const adjusted = benjaminiHochberg(tests.map(({ pValue }) => pValue));
  const findings = tests.flatMap(({ field, auc, from, count }, i): RawFinding[] => {
    if (adjusted[i]! > FALSE_ALARMS || Math.abs(auc - 0.5) < UNEQUAL) return [];
    const because = reason("kpi.audit-drift", { field, share: auc, from: toIsoString(from).slice(0, 10) });
    return [
      { code: "drift", severity: "note", fields: [field], rows: [], count, effect: "unreliable", because },
    ];
  });
  return { code: "drift", lacks: [], findings };
};
