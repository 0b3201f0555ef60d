import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { log } from "../../../kernel/math/log.ts";
import { type Because, reason } from "../../../kernel/reasons/reason.ts";
import { circularMean } from "../../../stats/circular/circularMean.ts";
import { rayleighTest } from "../../../stats/circular/rayleighTest.ts";
import { giniCoefficient } from "../../../stats/concentration/giniCoefficient.ts";
import { shannonEvenness } from "../../../stats/concentration/shannonEvenness.ts";
import { wilsonInterval } from "../../../stats/proportion/wilsonInterval.ts";
import { plainEstimate } from "../../internal/plainEstimate.ts";
import type { ActiveDay, ActiveSlot, ActivityPeak, ActivityProfile } from "../activeHoursResultSchema.ts";
import { memberMeanHours } from "./memberMeanHours.ts";
import type { MemberWeeks } from "./memberWeeks.ts";
import { peakProbabilities } from "./peakProbabilities.ts";
import { slotShares } from "./slotShares.ts";

/** How a profile is to be estimated. */
export interface ProfileSettings {
  /** Level of intervals. */
  level: number;
  /** Samples of members. */
  draws: number;
  /** Of the samples. */
  seed: number | string;
}

/** Members without whom nothing is said about how sure the peak is. A convention. */
const LEAST_MEMBERS = 10;

/** What there is to say about the activity of one audience. */
export function activityProfile(weeks: MemberWeeks, settings: ProfileSettings): ActivityProfile {
  const members = weeks.totals.length;
  let interactions = 0;
  let squares = 0;
  for (const total of weeks.totals) {
    interactions += total;
    squares += total * total;
  }
  const slots = members === 0 ? [] : activeSlots(weeks, settings);
  const peak = peakOf(slots, members, settings);
  return {
    interactions,
    members,
    effectiveMembers: squares === 0 ? 0 : (interactions / squares) * interactions,
    slots,
    peak,
    day: activeDay(weeks),
    concentration: concentrationOf(slots, members),
    because: becauseOf(peak, members),
  };
}

function activeSlots(weeks: MemberWeeks, { level, draws, seed }: ProfileSettings): ActiveSlot[] {
  const { interactions, members, shares, ends } = slotShares(weeks, level);
  const probabilities = weeks.totals.length < LEAST_MEMBERS ? null : peakProbabilities(weeks, draws, seed);
  return Array.from(shares, (share, slot) => ({
    slot,
    weekday: Math.floor(slot / 24) + 1,
    hour: slot % 24,
    interactions: interactions[slot]!,
    members: members[slot]!,
    share,
    low: ends[slot]?.low ?? null,
    high: ends[slot]?.high ?? null,
    probabilityPeak: probabilities === null ? null : Math.min(1, probabilities[slot]!),
  }));
}

function peakOf(
  slots: readonly ActiveSlot[],
  members: number,
  { level, draws }: ProfileSettings,
): ActivityPeak | null {
  if (slots.length === 0) return null;
  const most = slots.reduce((best, slot) => Math.max(best, slot.share), 0);
  const top = slots.find(({ share }) => share >= most * (1 - 1e-12))!;
  const { slot, weekday, hour, share, low, high, probabilityPeak } = top;
  const evidence = { n: members, nUnit: "members" };
  return {
    slot,
    weekday,
    hour,
    share: {
      status: "ok",
      value: share,
      unit: "ratio",
      ...evidence,
      method: "mean of members' shares",
      interval:
        low === null || high === null ? null : { low, high, level, method: "wilson (effective members)" },
    },
    probability: probabilityOf(probabilityPeak, members, draws, level),
    candidates: probabilityPeak === null ? [] : candidatesOf(slots, level),
  };
}

function probabilityOf(value: number | null, members: number, draws: number, level: number): Estimate {
  if (value === null) return absent("too-few", members, LEAST_MEMBERS);
  // What another seed could give: the draws are independent trials.
  const interval = { ...wilsonInterval(value * draws, draws, level), level, method: "wilson (draws)" };
  return {
    status: "ok",
    value,
    unit: "probability",
    n: members,
    nUnit: "members",
    method: "bootstrap (members)",
    interval,
  };
}

function candidatesOf(slots: readonly ActiveSlot[], level: number): number[] {
  const likeliest = [...slots].sort((a, b) => b.probabilityPeak! - a.probabilityPeak! || a.slot - b.slot);
  const candidates: number[] = [];
  let sum = 0;
  for (const { slot, probabilityPeak } of likeliest) {
    if (sum >= level - 1e-9 || probabilityPeak === 0) break;
    candidates.push(slot);
    sum += probabilityPeak!;
  }
  return candidates;
}

function activeDay(weeks: MemberWeeks): ActiveDay {
  const hours = memberMeanHours(weeks);
  const circle = circularMean(hours, 24);
  const test = rayleighTest(hours, 24);
  const evidence = { n: hours.length, nUnit: "members" };
  return {
    meanHour: plainEstimate(circle?.mean, { ...evidence, unit: "hours", method: "circular mean" }),
    resultantLength: plainEstimate(circle?.resultantLength, {
      ...evidence,
      unit: "ratio",
      method: "resultant length",
    }),
    pValue: plainEstimate(
      test?.pValue,
      { ...evidence, unit: "probability", method: "rayleigh (wilkie)" },
      LEAST_MEMBERS,
    ),
  };
}

function concentrationOf(slots: readonly ActiveSlot[], members: number): ActivityProfile["concentration"] {
  const shares = slots.map(({ share }) => share);
  const used = shares.filter((share) => share > 0).length;
  // Pielou's evenness is over the slots in use; here it is over the whole week.
  const evenness = used < 2 ? 0 : shannonEvenness(shares)! * (log(used) / log(168));
  const evidence = { n: members, nUnit: "members", unit: "ratio" };
  return {
    evenness: plainEstimate(Math.min(1, evenness), { ...evidence, method: "entropy / log 168" }),
    gini: plainEstimate(giniCoefficient(shares), { ...evidence, method: "gini" }),
  };
}

function becauseOf(peak: ActivityPeak | null, members: number): Because {
  if (peak === null) return [];
  const { weekday, hour, share, probability, candidates } = peak;
  const found = [
    reason("timing.active-peak", { weekday, hour, share: share.status === "ok" ? share.value : 0, members }),
  ];
  if (probability.status === "absent")
    return [...found, reason("timing.active-few-members", { members, needed: LEAST_MEMBERS })];
  return [
    ...found,
    reason("timing.active-peak-certainty", { probability: probability.value, candidates: candidates.length }),
  ];
}
