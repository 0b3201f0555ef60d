import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import type { Estimate } from "../../kernel/estimateSchema.ts";
import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import { rateRatioTest } from "../../stats/rate/rateRatioTest.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import { type Bounded, estimateOf, type RiskFigures, riskFigures } from "./internal/riskFigures.ts";
import {
  type AssessedRisk,
  type NearMissTrend,
  type RiskAssessment,
  type RiskDate,
  type RiskPlace,
  riskAssessmentSchema,
} from "./riskAssessmentSchema.ts";
import { type RiskMatrix, riskMatrixSchema, standardRiskMatrix } from "./riskMatrixSchema.ts";
import { type Risk, riskRegisterSchema } from "./riskRegisterSchema.ts";

/** Options of {@link assessRisks}. */
export interface AssessRisksOptions {
  /** The moment of the assessment. */
  asOf: Instant;
  /** Name of the losses' currency. Default `currency`. */
  currency?: string | undefined;
  /** The largest loss that can be borne: makes a matrix whose edges are parts of it. */
  tolerance?: number | undefined;
  /** A matrix of your own instead; `checkRiskMatrix` says whether it is consistent. */
  matrix?: RiskMatrix | undefined;
  /** The assessment before, for trends. */
  previous?: RiskAssessment | undefined;
  /** Days after which to go through a risk again, 1 to 3650. Default 90, a convention. */
  reviewEveryDays?: number | undefined;
  /** Level of intervals, and of "more near misses". Default 0.9. */
  level?: number | undefined;
}

/** Schema of {@link AssessRisksOptions}. */
export const assessRisksOptionsSchema: z.ZodMiniObject<
  ShapeOf<AssessRisksOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() => {
  const amount = { error: "expected an amount above 0, up to 1e15" };
  const days = { error: "expected a whole number of days from 1 to 3650" };
  return z.strictObject({
    asOf: instantSchema,
    currency: z.optional(z.string().check(z.minLength(1))),
    tolerance: z.optional(z.number(amount).check(z.gte(1e-3, amount), z.lte(1e15, amount))),
    matrix: z.optional(riskMatrixSchema),
    previous: z.optional(riskAssessmentSchema),
    reviewEveryDays: z.optional(z.int(days).check(z.gte(1, days), z.lte(3650, days))),
    level: z.optional(z.number().check(z.gte(0.5), z.lte(0.999))),
  }) as unknown as z.ZodMiniObject<ShapeOf<AssessRisksOptions>, z.core.$strict>;
});

const DAY = 86_400_000;
/** Days whose near misses are held against those of as many days before. */
const NEAR_MISS_DAYS = 90;
/** The furthest instant that ISO 8601 text can be made of. */
const LAST_INSTANT = 8.64e15;

/** A risk with its numbers. */
interface Known {
  risk: Risk;
  figures: RiskFigures;
}

/**
 * Assesses a register of risks: order by the loss to be expected a year, with the bounds that what is known allows; near misses, trends, what is
 * overdue, and a calendar.
 *
 * - **Order.** Expected loss is times a year times loss. Where bounds overlap the order is not certain, and `rankRange` says which places are possible. Ranks of
 *   severity and probability are never added or multiplied: that misorders risks (Cox 2008).
 * - **Numbers.** A probability is stated, as a number or as two between which it lies, or comes from how often it happened (Poisson counts with
 *   Jeffreys' prior). A loss is stated. Where one is missing there is no expected loss, and the risk stands at the end.
 * - **Matrix.** A view only, with `tolerance` (edges at 5, 20 and 50 % a year and of that loss, colors that keep Cox's axioms) or a matrix of your own.
 * - **Near misses** of the last 90 days against the 90 days before, by the exact test of two Poisson counts.
 *
 * Cost: risks squared.
 *
 * @param register - the risks
 * @param options - moment, currency, tolerance, the assessment before
 * @returns the risks in order, and what is to be done when
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { assessRisks } from "socialops/crisis";
 *
 * const { risks, total, calendar } = assessRisks(
 *   [
 *     { id: "platform-penalty", observed: { events: 2, years: 4 }, loss: { low: 20_000, high: 60_000 }, lastReviewedAt: "2026-01-10T00:00:00Z" },
 *     { id: "account-takeover", probability: { low: 0.02, high: 0.1 }, loss: 300_000, owner: "li", lastReviewedAt: "2026-05-20T00:00:00Z" },
 *     { id: "false-rumor", probability: 0.3 },
 *   ],
 *   { asOf: "2026-06-01T00:00:00Z", currency: "CNY", tolerance: 500_000 },
 * );
 * risks.map(({ id, rank, rankRange }) => [id, rank, rankRange]); // => [["platform-penalty", 1, [1, 2]], ["account-takeover", 2, [1, 2]], ["false-rumor", null, null]]
 * risks[0]?.expectedLoss.status === "ok" && risks[0].expectedLoss.value; // => 25000
 * risks[0]?.place?.color; // => "yellow"
 * calendar.map(({ risk, at, overdue }) => [risk, at.slice(0, 10), overdue]); // => [["platform-penalty", "2026-04-10", true], ["false-rumor", "2026-06-01", false], ["account-takeover", "2026-08-18", false]]
 * total.status === "ok" && total.value; // => 43000
 * ```
 */
export function assessRisks(register: readonly Risk[], options: AssessRisksOptions): RiskAssessment {
  const where = "assessRisks";
  const all = checkValue(riskRegisterSchema, register as Risk[], where, "register") as Risk[];
  const checked = checkValue(assessRisksOptionsSchema, options, where, "options") as AssessRisksOptions;
  const { currency = "currency", tolerance, previous, reviewEveryDays = 90, level = 0.9 } = checked;
  const asOf = epoch(checked.asOf, "options.asOf", where);
  const matrix = checked.matrix ?? (tolerance === undefined ? null : standardRiskMatrix(tolerance));
  const before = new Map((previous?.risks ?? []).map((risk) => [risk.id, risk]));
  const known = all
    .map((risk): Known => ({ risk, figures: riskFigures(risk, level) }))
    // Stable, so that equal ones stay in the register's order.
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  const dates = known.flatMap(({ risk }) => datesOf(risk, asOf, reviewEveryDays, where));
  const risks = known.map(({ risk, figures }, i): AssessedRisk => {
    const own = dates.filter((date) => date.risk === risk.id);
    const review = own.find(({ type }) => type === "review")!;
    const method = { stated: "as stated", observed: "gamma posterior (Jeffreys)" };
    return {
      id: risk.id,
      kind: risk.kind ?? null,
      owner: risk.owner ?? null,
      probability: estimateOf(figures.probability, "ratio", level, risk, method),
      loss: estimateOf(figures.loss, currency, level, {}, method),
      expectedLoss: estimateOf(figures.expectedLoss, currency, level, risk, {
        stated: "probability times loss",
        observed: "events a year times loss",
      }),
      rank: figures.expectedLoss === null ? null : i + 1,
      rankRange: rankRangeOf(figures.expectedLoss, known),
      place: matrix === null ? null : placeOf(figures, matrix),
      trend: previous === undefined ? null : trendOf(figures.expectedLoss, before.get(risk.id)),
      nearMisses: nearMissesOf(risk, asOf, level, where),
      nextReviewAt: review.at,
      reviewOverdue: review.overdue,
      overdueActions: own.flatMap(({ action, overdue }) => (action !== null && overdue ? [action] : [])),
    };
  });
  return {
    asOf: toIsoString(asOf),
    risks,
    matrix,
    total: totalOf(known, currency, level),
    calendar: dates.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    because: groundsOf(risks),
  };
}

function epoch(instant: Instant, path: string, where: string): number {
  const at = toEpochMilliseconds(instant);
  // So far from the ends that a review ten years later still has a date.
  if (Math.abs(at) <= LAST_INSTANT - 3650 * DAY) return at;
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected: "an instant at least ten years from the first and last that dates can hold",
    received: describeValue(instant),
  });
}

/** For the order: unknown ones at the end. */
function sizeOf({ figures }: Known): number {
  return figures.expectedLoss?.value ?? -1;
}

function rankRangeOf(own: Bounded | null, known: readonly Known[]): readonly [number, number] | null {
  if (own === null) return null;
  const others = known.flatMap(({ figures }) =>
    figures.expectedLoss === null || figures.expectedLoss === own ? [] : [figures.expectedLoss],
  );
  const above = others.filter(({ low }) => low > own.high).length;
  const below = others.filter(({ high }) => high < own.low).length;
  return [above + 1, others.length + 1 - below];
}

function placeOf({ probability, loss }: RiskFigures, matrix: RiskMatrix): RiskPlace | null {
  if (probability === null || loss === null) return null;
  const { probabilityEdges, lossEdges, colors } = matrix;
  const row = stepOf(loss.value, lossEdges);
  const column = stepOf(probability.value, probabilityEdges);
  return {
    row,
    column,
    color: colors[row]![column]!,
    rows: [stepOf(loss.low, lossEdges), stepOf(loss.high, lossEdges)],
    columns: [stepOf(probability.low, probabilityEdges), stepOf(probability.high, probabilityEdges)],
  };
}

/** Which step a value lies in; below the first edge the first, above the last one the last. */
function stepOf(value: number, edges: readonly number[]): number {
  let step = 0;
  for (let i = 1; i < edges.length - 1; i++) if (value >= edges[i]!) step = i;
  return step;
}

function trendOf(now: Bounded | null, before: AssessedRisk | undefined): AssessedRisk["trend"] {
  if (before === undefined) return "new";
  const then = before.expectedLoss;
  if (now === null || then.status === "absent") return "unclear";
  const { low, high } = then.interval ?? { low: then.value, high: then.value };
  if (now.low > high) return "rising";
  if (now.high < low) return "falling";
  return now.value === then.value ? "same" : "unclear";
}

function nearMissesOf(
  { id, nearMisses = [] }: Risk,
  asOf: number,
  level: number,
  where: string,
): NearMissTrend {
  const ages = nearMisses.map(
    (instant, i) => (asOf - epoch(instant, `register.${id}.nearMisses.${i}`, where)) / DAY,
  );
  const recent = ages.filter((age) => age >= 0 && age < NEAR_MISS_DAYS).length;
  const before = ages.filter((age) => age >= NEAR_MISS_DAYS && age < 2 * NEAR_MISS_DAYS).length;
  if (recent + before === 0) return { recent, before, verdict: "none", pValue: null };
  const { exactPValue } = rateRatioTest(recent, 1, before, 1, level);
  const differs = exactPValue <= 1 - level;
  return {
    recent,
    before,
    verdict: differs ? (recent > before ? "more" : "fewer") : "no-difference",
    pValue: exactPValue,
  };
}

function datesOf(
  { id, owner, lastReviewedAt, reviewEveryDays, actions = [] }: Risk,
  asOf: number,
  everyDays: number,
  where: string,
): RiskDate[] {
  // What was never gone through is due at once.
  const next =
    lastReviewedAt === undefined
      ? asOf
      : epoch(lastReviewedAt, `register.${id}.lastReviewedAt`, where) + (reviewEveryDays ?? everyDays) * DAY;
  const base = { risk: id, owner: owner ?? null };
  const open = actions.filter(({ doneAt }) => doneAt === undefined || toEpochMilliseconds(doneAt) > asOf);
  return [
    { ...base, at: toIsoString(next), type: "review", action: null, overdue: next < asOf },
    ...open.map((action): RiskDate => {
      const at = epoch(action.dueAt, `register.${id}.actions.${action.id}.dueAt`, where);
      return {
        ...base,
        at: toIsoString(at),
        type: "action",
        action: action.id,
        owner: action.owner ?? base.owner,
        overdue: at < asOf,
      };
    }),
  ];
}

function totalOf(known: readonly Known[], currency: string, level: number): Estimate {
  const losses = known.flatMap(({ figures }) =>
    figures.expectedLoss === null ? [] : [figures.expectedLoss],
  );
  if (losses.length === 0) return absent("not-observed", 0);
  const sum = (pick: (loss: Bounded) => number): number => losses.reduce((all, loss) => all + pick(loss), 0);
  const [low, high] = [sum((loss) => loss.low), sum((loss) => loss.high)];
  return {
    status: "ok",
    value: sum((loss) => loss.value),
    unit: currency,
    n: losses.length,
    nUnit: "risks",
    method: "sum of expected losses",
    interval: low === high ? null : { low, high, level, method: "sums of the bounds" },
  };
}

function groundsOf(risks: readonly AssessedRisk[]): Reason[] {
  const grounds: Reason[] = [];
  const [first] = risks;
  if (first?.rank === 1 && first.expectedLoss.status === "ok") {
    const { value, unit } = first.expectedLoss;
    grounds.push(reason("crisis.risks.first", { risk: first.id, loss: value, unit }));
    const rivals = risks.filter(({ rank, rankRange }) => rank !== 1 && rankRange?.[0] === 1).length;
    if (rivals > 0) grounds.push(reason("crisis.risks.undecided", { risks: rivals }));
  }
  const count = (test: (risk: AssessedRisk) => boolean): number => risks.filter(test).length;
  const unknown = count(({ rank }) => rank === null);
  if (unknown > 0) grounds.push(reason("crisis.risks.unknown", { risks: unknown }));
  const ownerless = count(({ owner }) => owner === null);
  if (ownerless > 0) grounds.push(reason("crisis.risks.no-owner", { risks: ownerless }));
  const reviews = count(({ reviewOverdue }) => reviewOverdue);
  const actions = risks.reduce((sum, { overdueActions }) => sum + overdueActions.length, 0);
  if (reviews + actions > 0) grounds.push(reason("crisis.risks.overdue", { reviews, actions }));
  for (const { id, nearMisses } of risks)
    if (nearMisses.verdict === "more")
      grounds.push(
        reason("crisis.risks.near-misses", {
          risk: id,
          recent: nearMisses.recent,
          before: nearMisses.before,
        }),
      );
  return grounds;
}
