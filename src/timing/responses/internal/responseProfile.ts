import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { type Because, type Reason, reason } from "../../../kernel/reasons/reason.ts";
import { normalQuantile } from "../../../stats/distribution/normalQuantile.ts";
import { wilsonInterval } from "../../../stats/proportion/wilsonInterval.ts";
import { quantile } from "../../../stats/sample/quantile.ts";
import { kaplanMeier, type SurvivalCurve } from "../../../stats/survival/kaplanMeier.ts";
import { restrictedMean } from "../../../stats/survival/restrictedMean.ts";
import { survivalQuantile } from "../../../stats/survival/survivalQuantile.ts";
import type { ResponsePercentile, ResponseProfile } from "../responseTimesResultSchema.ts";

/** Times of messages, one entry each. */
export interface ResponseDurations {
  /** Minutes until the answer, or until nobody looked any more. */
  minutes: number[];
  /** Whether the answer had come. */
  answered: boolean[];
}

/** What to say of them. */
export interface ProfileSettings {
  /** Shares. */
  percentiles: readonly number[];
  /** Target, or null. */
  targetMinutes: number | null;
  /** Horizon of the mean, or null for the longest time seen. */
  horizonMinutes: number | null;
  /** Level of intervals. */
  level: number;
}

const MOST_POINTS = 200;
const METHOD = "kaplan-meier";

/** How fast messages are answered. */
export function responseProfile(
  { minutes, answered }: ResponseDurations,
  { percentiles, targetMinutes, horizonMinutes, level }: ProfileSettings,
): ResponseProfile {
  const curve = kaplanMeier(minutes, answered, level);
  const found = percentiles.map((p) => percentileOf(curve, p));
  const attainment =
    targetMinutes === null ? undefined : { targetMinutes, share: attainmentOf(curve, targetMinutes) };
  const profile = {
    messages: curve.n,
    answered: curve.events,
    waiting: curve.n - curve.events,
    percentiles: found,
    ...(attainment === undefined ? {} : { attainment }),
    restrictedMean: meanOf(curve, horizonMinutes),
    answeredOnly: answeredOnly(minutes.filter((_, i) => answered[i])),
    curve: pointsOf(curve),
  };
  return { ...profile, because: groundsOf(profile, survivalQuantile(curve, 0.5).value) };
}

function percentileOf(curve: SurvivalCurve, p: number): ResponsePercentile {
  const { value, low, high } = survivalQuantile(curve, p);
  if (curve.n === 0) return { p, minutes: absent("too-few", 0, 1), low: null, high: null };
  if (value === null) return { p, minutes: absent("unbounded", curve.n), low, high: null };
  const interval =
    low === null || high === null
      ? null
      : { low, high, level: curve.level, method: `brookmeyer-crowley (${curve.interval})` };
  return {
    p,
    minutes: {
      status: "ok",
      value,
      unit: "minutes",
      n: curve.n,
      nUnit: "messages",
      method: METHOD,
      interval,
    },
    low,
    high,
  };
}

function attainmentOf({ n, steps, level, interval }: SurvivalCurve, target: number): Estimate {
  if (n === 0) return absent("too-few", 0, 1);
  const last = steps.at(-1)!;
  if (last.time < target && last.survival > 0) return absent("immature", n);
  const at = steps.filter(({ time }) => time <= target).at(-1);
  const share = 1 - (at?.survival ?? 1);
  const evidence = {
    status: "ok",
    value: share,
    unit: "ratio",
    n,
    nUnit: "messages",
    method: METHOD,
  } as const;
  if (at !== undefined && at.low !== null && at.high !== null)
    return {
      ...evidence,
      interval: { low: 1 - at.high, high: 1 - at.low, level, method: `greenwood (${interval})` },
    };
  // All or none were answered by then: no spread to see, so the share of those that were watched as long.
  const watched =
    share === 1
      ? n
      : steps.reduce((sum, step) => (step.time >= target ? sum + step.events + step.censored : sum), 0);
  const { low, high } = wilsonInterval(share * watched, watched, level);
  return { ...evidence, interval: { low, high, level, method: "wilson" } };
}

function meanOf(curve: SurvivalCurve, horizon: number | null): ResponseProfile["restrictedMean"] {
  const last = curve.steps.at(-1);
  const horizonMinutes = horizon ?? last?.time ?? 0;
  if (last === undefined || horizonMinutes === 0) return null;
  if (horizonMinutes > last.time && last.survival > 0)
    return { horizonMinutes, minutes: absent("immature", curve.n) };
  const { mean, standardError } = restrictedMean(curve, horizonMinutes)!;
  const half = normalQuantile((1 + curve.level) / 2) * standardError;
  return {
    horizonMinutes,
    minutes: {
      status: "ok",
      value: mean,
      unit: "minutes",
      n: curve.n,
      nUnit: "messages",
      method: "restricted mean (kaplan-meier)",
      interval: {
        low: Math.max(0, mean - half),
        high: Math.min(horizonMinutes, mean + half),
        level: curve.level,
        method: "greenwood (normal)",
      },
    },
  };
}

function answeredOnly(minutes: readonly number[]): ResponseProfile["answeredOnly"] {
  if (minutes.length === 0) return null;
  const mean = minutes.reduce((sum, one) => sum + one, 0) / minutes.length;
  return { median: quantile(minutes, 0.5), p90: quantile(minutes, 0.9), mean };
}

/** All steps, or as many as a chart can show, evenly picked, the last one among them. */
function pointsOf({ steps }: SurvivalCurve): ResponseProfile["curve"] {
  const every = Math.max(1, (steps.length - 1) / (MOST_POINTS - 1));
  const picked = Array.from(
    { length: Math.min(steps.length, MOST_POINTS) },
    (_, i) => steps[Math.round(i * every)]!,
  );
  return picked.map(({ time, survival, low, high }) => ({ minutes: time, waiting: survival, low, high }));
}

function groundsOf(profile: Omit<ResponseProfile, "because">, median: number | null): Because {
  const { messages, answered, waiting, attainment, answeredOnly: naive } = profile;
  if (messages === 0) return [reason("timing.response-none", {})];
  const because: Reason[] = [
    median === null
      ? reason("timing.response-unbounded", { answered, messages })
      : reason("timing.response-median", { median, messages, waiting }),
  ];
  if (attainment?.share.status === "ok")
    because.push(
      reason("timing.response-attainment", {
        share: attainment.share.value,
        target: attainment.targetMinutes,
      }),
    );
  if (waiting > 0 && naive !== null && naive.median !== median)
    because.push(reason("timing.response-answered-only", { median: naive.median, waiting }));
  return because;
}
