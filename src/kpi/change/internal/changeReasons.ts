import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import { NO_TEST } from "./testOfChange.ts";

/** A change to put into words. */
export interface ToldChange {
  /** Id of the KPI. */
  kpi: string;
  /** Its unit. */
  unit: string;
  /** Value before. */
  before: number;
  /** Value after. */
  after: number;
}

/** From what to what a KPI went; ratios in percent and percentage points. */
export function changeReason({ kpi, unit, before, after }: ToldChange): Reason {
  if (before === after) {
    return unit === "ratio"
      ? reason("kpi.ratio-same", { kpi, value: before })
      : reason("kpi.amount-same", { kpi, value: before, unit });
  }
  const isRise = after > before;
  const points = Math.abs(after - before) * 100;
  if (unit === "ratio" && Number.isFinite(points)) {
    const values = { kpi, before, after, points };
    return reason(isRise ? "kpi.ratio-rose" : "kpi.ratio-fell", values);
  }
  const values = { kpi, before, after, by: Math.abs(after - before), unit };
  return reason(isRise ? "kpi.amount-rose" : "kpi.amount-fell", values);
}

/** What is to be made of a change. */
export interface ToldTest {
  /** Whether the KPI is a ratio, told in percentage points. */
  isRatio: boolean;
  /** Nominal coverage. */
  level: number;
  /** The interval of the change; null where there is none. */
  interval: { low: number; high: number } | null;
  /** p-value; null where there is no test. */
  pValue: number | null;
  /** How, or why not. */
  method: string;
}

/** Whether the change can be told from none, at the level of the interval. */
export function certaintyReason({ isRatio, level, interval, pValue, method }: ToldTest): Reason {
  if (interval === null || pValue === null) {
    return reason(method === NO_TEST.counts ? "kpi.change-counts" : "kpi.change-untested", {});
  }
  const scale = isRatio ? 100 : 1;
  const values = { level: level * 100, low: interval.low * scale, high: interval.high * scale, p: pValue };
  if (!Number.isFinite(values.low) || !Number.isFinite(values.high)) return reason("kpi.change-untested", {});
  const isClear = pValue < 1 - level;
  if (isRatio) return reason(isClear ? "kpi.points-clear" : "kpi.points-unclear", values);
  return reason(isClear ? "kpi.amount-clear" : "kpi.amount-unclear", values);
}
