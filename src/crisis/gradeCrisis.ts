import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import type { CrisisUnknown } from "../kernel/reasons/CrisisReasons.ts";
import type { Locale } from "../kernel/reasons/locales.ts";
import { type Reason, reason } from "../kernel/reasons/reason.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { worded } from "../kernel/words/worded.ts";
import { instantSchema } from "../model/nouns/instantSchema.ts";
import type { Instant } from "../time/toEpochMilliseconds.ts";
import { type CrisisAssessment, crisisAssessmentSchema } from "./crisisAssessmentSchema.ts";
import type { CrisisGrade } from "./crisisGradeSchema.ts";
import { type CrisisLevel, crisisLevelIds, crisisLevels } from "./crisisLevels.ts";
import { type CrisisField, crisisFields } from "./crisisMetrics.ts";
import type { CrisisVectorMetrics } from "./crisisMetricsSchema.ts";
import { formatCrisisVector } from "./formatCrisisVector.ts";
import { chooseStrategy } from "./internal/chooseStrategy.ts";
import { contributions } from "./internal/contributions.ts";
import { classify, factsOf } from "./internal/facts.ts";
import { decidingUnknown, gradeFacts, rulesMet, withinBand } from "./internal/gradeFacts.ts";
import { readVector } from "./internal/readVector.ts";
import { settleLevel } from "./internal/settleLevel.ts";

/** The level before; an earlier grade made with `asOf` can be given as it is. */
export interface PreviousCrisisLevel {
  /** The level. */
  level: CrisisLevel;
  /** Since when it holds. */
  since: Instant;
  /** When the facts last supported it; default `since`. */
  confirmedAt?: Instant | undefined;
}

/** How a level is called and shown instead of the default. */
export interface CrisisLevelAppearance {
  /** Its name, in all languages or in some. */
  name?: string | Partial<Readonly<Record<Locale, string | undefined>>> | undefined;
  /** Its color. */
  color?: string | undefined;
}

/** Options of {@link gradeCrisis}. */
export interface GradeCrisisOptions {
  /** The level before, for dwell times. Needs `asOf`. Default: none, the level is what the facts say. */
  previous?: PreviousCrisisLevel | undefined;
  /** The moment of this grading. */
  asOf?: Instant | undefined;
  /** Other names and colors, by level. */
  levels?: Readonly<Partial<Record<CrisisLevel, CrisisLevelAppearance | undefined>>> | undefined;
  /** Hours for which a level is kept after it was last confirmed. Default: I 72, II 48, III 24, IV 12 (a convention). */
  dwellHours?: Readonly<Partial<Record<Exclude<CrisisLevel, "none">, number | undefined>>> | undefined;
}

/** Schema of {@link GradeCrisisOptions}. */
export const gradeCrisisOptionsSchema: z.ZodMiniObject<
  ShapeOf<GradeCrisisOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() => {
  const text = z.optional(z.string().check(z.minLength(1)));
  const appearance = z.optional(
    z.strictObject({
      name: z.optional(
        z.union([z.string().check(z.minLength(1)), z.strictObject({ en: text, "zh-CN": text })]),
      ),
      color: text,
    }),
  );
  const hours = z.optional(
    z.number({ error: "expected a number of hours of at least 0" }).check(z.nonnegative()),
  );
  return z.strictObject({
    previous: z.optional(
      // Not strict, so that a whole earlier grade can be given.
      z.object({
        level: z.enum(crisisLevelIds),
        since: instantSchema,
        confirmedAt: z.optional(instantSchema),
      }),
    ),
    asOf: z.optional(instantSchema),
    levels: z.optional(
      z.strictObject({ none: appearance, IV: appearance, III: appearance, II: appearance, I: appearance }),
    ),
    dwellHours: z.optional(z.strictObject({ IV: hours, III: hours, II: hours, I: hours })),
  });
});

/**
 * Grades a crisis: a level from none to I by `crisisLevels`, a score, the grounds, and how to answer.
 *
 * **Level.** The facts are sorted into classes (`crisisMetrics`), and the level is the highest of which one rule of
 * `crisisLevelRules` is met. The four levels are those of China's Emergency Response Law and overall plan, by harm, urgency,
 * development and reach; responsibility is attributed after Coombs 2007 (situational crisis communication theory), one
 * cluster worse after similar crises or with a negative reputation. The level is monotone in every input. A death is never
 * below II and several are I, whatever the volume; a burst without harm, news or lasting reach stays at IV or none.
 * Speed of growth, delay of the response, notes and intensifiers do not touch the level.
 *
 * **Score.** First the level, then the number (the order of CVSS v4.0, FIRST 2023): each level has its band, and a weighted
 * mean of positions on interval scales places the crisis within the band. So the score can never contradict the level, nor
 * can light inputs add up to outweigh a heavy one, the flaw of added ranks (Cox 2008). Monotone in every input. Growth,
 * reach and the times move it continuously within a class. Its positions and weights are conventions: read it as an order
 * within a level, not as a measured quantity. Where all is known, one class up in one metric moves the score by at most 21
 * points a level crossed (20 between bands, 1 more as the band of I is wider) and 20 times the metric's weight; no single class crosses more than two levels.
 *
 * **What is not known.** Grades twice, with all unknowns at their best and at their worst: `levelRange`. The level is the
 * middle of the two, rounded towards the worse: between two neighboring levels it is the worse one ("assume the worst", as
 * incident responders do), but not knowing anything is III and not I. Learning a fact never moves the level out of the
 * range. An unknown is not "none": say "none" where you have looked.
 *
 * **Over time.** With `previous` and `asOf` the level goes up at once, and down by one level at a time only when the facts
 * have not supported it for its dwell time; `nextStepDownAt` says when. `graded` is what the facts alone say. The score is
 * kept within the band of the level.
 *
 * **Strategy.** Instructing and adjusting information first, always. Then after Coombs 2007: diminish, rebuild, or `deny` as
 * the factual rebuttal of a false claim (`rumor: true` on a victim crisis), and `bolster` only as a supplement. Never deny
 * mixed with diminish or rebuild; attacking the accuser and scapegoating are never proposed.
 *
 * @param assessment - what is known; or a vector, which gives the same level as the assessment it was made from
 * @param options - the level before, the moment, names and colors, dwell times
 * @returns plain JSON; takes a fraction of a millisecond
 * @throws {@link SocialOpsError} `invalid-argument` for a field, value or option that does not exist or cannot be (all faults
 * in `details`), `unsupported-version` for a vector of another version
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { gradeCrisis } from "socialops/crisis";
 *
 * const grade = gradeCrisis({
 *   humanHarm: "none",
 *   scctCluster: "accidental",
 *   volumeGrowth: { peakMultiple: 15 },
 *   reach: { impressions: 500_000 },
 *   mainstreamMedia: { level: "none" },
 *   regulator: { level: "none" },
 *   moralOutrage: "low",
 *   crisisHistory: "none",
 *   priorReputation: "neutral",
 *   hoursToFirstOfficialResponse: 0.5,
 * });
 * grade.level; // => "IV"
 * grade.vector; // => "CRI:1.0/HR:N/RC:A/VG:M/RE:L/MD:N/RG:N/MO:L/CH:N/PR:U/CF:X"
 * grade.strategy.responses; // => ["diminish"]
 * explain(grade.because.slice(0, 1)); // => "People see an accident of the organization; that adds 21.2 points."
 *
 * // A death counts whatever the volume; what is not known leaves a range.
 * gradeCrisis({ humanHarm: "death" }).levelRange; // => { best: "II", worst: "I" }
 * gradeCrisis({ humanHarm: "death" }).decidingUnknown; // => "scctCluster"
 *
 * // Calm facts an hour later: the level is kept.
 * const previous = { level: "II", since: "2026-03-01T08:00:00Z" } as const;
 * const later = gradeCrisis(grade.vector, { previous, asOf: "2026-03-01T09:00:00Z" });
 * later.level; // => "II"
 * later.nextStepDownAt; // => "2026-03-03T08:00:00.000Z"
 * ```
 */
export function gradeCrisis(
  assessment: CrisisAssessment | string,
  options: GradeCrisisOptions = {},
): CrisisGrade {
  const { previous, asOf, levels, dwellHours } = checkValue(
    gradeCrisisOptionsSchema,
    options,
    "gradeCrisis",
    "options",
  );
  const given = readAssessment(assessment);
  const metrics =
    typeof assessment === "string" ? readVector(assessment, "gradeCrisis", "assessment") : classify(given);
  const facts = factsOf(metrics, given);
  const graded = gradeFacts(facts);
  const { kept, rank, ...times } = settleLevel(graded.rank, previous, asOf, dwellHours ?? {});
  const definition = crisisLevels[rank]!;
  const appearance = levels?.[definition.id];
  const deciding = decidingUnknown(facts);
  return {
    level: definition.id,
    rank,
    name: nameOf(appearance, definition.name),
    color: appearance?.color ?? definition.color,
    score: withinBand(graded.score, rank),
    vector: formatCrisisVector(metrics),
    levelRange: { best: crisisLevelIds[graded.bestRank]!, worst: crisisLevelIds[graded.worstRank]! },
    ...(deciding === undefined ? {} : { decidingUnknown: deciding }),
    rules: rulesMet(facts, rank),
    because: [
      ...contributions(facts, given),
      ...unknownGrounds(metrics, deciding),
      ...(kept === undefined
        ? []
        : [reason(`crisis.${kept.reason}` as const, { dwellHours: kept.dwellHours })]),
    ],
    strategy: chooseStrategy(metrics, given.rumor === true),
    graded: { level: crisisLevelIds[graded.rank]!, rank: graded.rank, score: graded.score },
    ...times,
  };
}

/** The assessment, checked; an empty one for a vector, which has classes only. */
function readAssessment(assessment: unknown): CrisisAssessment {
  if (typeof assessment === "string") return {};
  if (typeof assessment !== "object" || assessment === null || Array.isArray(assessment)) {
    throw new SocialOpsError("gradeCrisis", {
      code: "invalid-argument",
      path: "assessment",
      expected: "an assessment or a crisis vector",
      received: describeValue(assessment),
    });
  }
  return checkValue(crisisAssessmentSchema, assessment, "gradeCrisis", "assessment");
}

function nameOf(
  appearance: CrisisLevelAppearance | undefined,
  standard: Readonly<Record<Locale, string>>,
): Readonly<Record<Locale, string>> {
  const name = appearance?.name;
  if (typeof name === "string") return { en: name, "zh-CN": name };
  return { en: name?.en ?? standard.en, "zh-CN": name?.["zh-CN"] ?? standard["zh-CN"] };
}

function unknownGrounds(metrics: CrisisVectorMetrics, deciding: CrisisField | undefined): Reason[] {
  const unknown = crisisFields.filter((field) => metrics[field] === undefined).length;
  if (unknown === 0 || deciding === undefined) return [];
  return [
    reason("crisis.unknowns", { unknown }),
    reason(`crisis.unknown.${deciding}` satisfies CrisisUnknown, {}),
  ];
}
