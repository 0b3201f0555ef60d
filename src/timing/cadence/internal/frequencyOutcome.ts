import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { spearmanCorrelation } from "../../../stats/rank/spearmanCorrelation.ts";
import type { CadenceFrequency, FatigueVerdict } from "../cadenceResultSchema.ts";

/** Weeks without which frequency and outcome are not compared. A convention. */
export const LEAST_WEEKS = 12;

/** One whole week. */
export interface OutcomeWeek {
  /** Place in the calendar. */
  week: number;
  /** Posts in it. */
  posts: number;
  /** Those whose outcome is known. */
  known: number;
  /** Sum of their outcomes. */
  sum: number;
}

/**
 * Outcome against frequency over whole weeks: partial rank correlations with the number of the week given, so that an account
 * that grows and posts ever more is not taken for one whose posts do better for their number.
 */
export function frequencyOutcome(
  weeks: readonly OutcomeWeek[],
  settings: { outcome: string; immature: number; level: number },
): CadenceFrequency {
  const { outcome, immature, level } = settings;
  // The sum over all posts of a week is known only where each of them is.
  const some = weeks.filter(({ known }) => known > 0);
  const all = some.filter(({ posts, known }) => known === posts);
  const perPost = correlation(some, ({ sum, known }) => sum / known, level);
  const total = correlation(all, ({ sum }) => sum, level);
  return {
    outcome,
    weeks: some.length,
    perPost,
    total,
    verdict: verdictOf(perPost),
    totalVerdict: verdictOf(total),
    immature,
  };
}

function correlation(
  weeks: readonly OutcomeWeek[],
  outcomeOf: (week: OutcomeWeek) => number,
  level: number,
): Estimate {
  const n = weeks.length;
  if (n < LEAST_WEEKS) return absent("too-few", n, LEAST_WEEKS);
  const found = spearmanCorrelation(
    weeks.map(({ posts }) => posts),
    weeks.map(outcomeOf),
    level,
    weeks.map(({ week }) => week),
  );
  if (found === null) return absent("not-identified", n);
  return {
    status: "ok",
    value: found.correlation + 0,
    unit: "correlation",
    n,
    nUnit: "weeks",
    method: "spearman, given the week",
    interval: found.interval === null ? null : { ...found.interval, level, method: "fisher (bonett-wright)" },
  };
}

function verdictOf(estimate: Estimate): FatigueVerdict {
  if (estimate.status === "absent") return "insufficient";
  const { low, high } = estimate.interval ?? { low: estimate.value, high: estimate.value };
  if (high < 0) return "falls";
  return low > 0 ? "rises" : "no-difference";
}
