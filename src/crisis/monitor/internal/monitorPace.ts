import { exp } from "../../../kernel/math/exp.ts";
import { log } from "../../../kernel/math/log.ts";

/** How a stream of one interval is read. Durations are those of the reference configuration at five minutes. */
export interface MonitorPace {
  /** Points in a row. */
  points: number;
  /** Length of a row. */
  rowMinutes: number;
  /** Rows in the short and in the long window. */
  fastRows: number;
  slowRows: number;
  /** Smallest weight of a new sum: one over the rows that are remembered. */
  forget: number;
  /** Rows that have to have passed since an alarm. */
  quietRows: number;
  /** By how much the logarithm of a threshold comes down each row, and the factor that makes. */
  relaxRate: number;
  relax: number;
  /** Below this it does not come down. */
  floor: number;
}

/** How much an alarm raises a window's threshold. */
const RAISE = 0.3;

/** The same as a factor. */
export const RAISE_FACTOR: number = /* @__PURE__ */ exp(RAISE);

/** The last pace asked for: pushing points one by one asks for the same each time. */
let last: { intervalMinutes: number; alarmsPerWeek: number; pace: MonitorPace } | null = null;

export function monitorPace(intervalMinutes: number, alarmsPerWeek: number): MonitorPace {
  if (last?.intervalMinutes === intervalMinutes && last.alarmsPerWeek === alarmsPerWeek) return last.pace;
  const pace = paceOf(intervalMinutes, alarmsPerWeek);
  last = { intervalMinutes, alarmsPerWeek, pace };
  return pace;
}

function paceOf(intervalMinutes: number, alarmsPerWeek: number): MonitorPace {
  const points = Math.max(1, Math.round(5 / intervalMinutes));
  const rowMinutes = points * intervalMinutes;
  const fastRows = Math.max(1, Math.round(15 / rowMinutes));
  const slowRows = Math.max(4, Math.round(60 / rowMinutes));
  const relaxRate = (RAISE * (alarmsPerWeek / 2) * rowMinutes) / 10_080;
  return {
    points,
    rowMinutes,
    fastRows,
    slowRows,
    forget: 1 / Math.max(60, Math.round(15_000 / rowMinutes)),
    quietRows: Math.floor(720 / rowMinutes),
    relaxRate,
    relax: exp(-relaxRate),
    floor: startThreshold(alarmsPerWeek),
  };
}

/**
 * Standard deviations at which a threshold starts: 3, and 0.6 more for each factor of 10 below one alarm a week, about as the
 * quantiles of the normal distribution grow; else the first weeks of a small budget would be overdrawn.
 */
export function startThreshold(alarmsPerWeek: number): number {
  return alarmsPerWeek >= 1 ? 3 : 3 - (0.6 * log(alarmsPerWeek)) / LN_10;
}

const LN_10 = Math.LN10;
