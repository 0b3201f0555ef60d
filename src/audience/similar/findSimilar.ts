import * as z from "zod/mini";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { createRandomSource } from "../../kernel/createRandomSource.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { exp } from "../../kernel/math/exp.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { type Because, type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import type { Member } from "../../model/nouns/memberSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import { areaUnderCurve } from "../../stats/rank/areaUnderCurve.ts";
import { logisticRegression } from "../../stats/regression/logisticRegression.ts";
import { readConsenting } from "../segments/readConsenting.ts";
import { type AudienceTrait, segmentAudienceOptionsSchema } from "../segments/segmentAudience.ts";
import { type TraitFeatures, traitFeatures } from "../segments/traitFeatures.ts";

/** Options of {@link findSimilar}. */
export interface FindSimilarOptions extends ReadOptions {
  /** The traits to compare by, 1 to 100. */
  traits: readonly AudienceTrait[];
  /** A safe integer or text: divides members into parts for the check. */
  seed: number | string;
  /** How many candidates to give. Default 100. */
  count?: number | undefined;
  /** Parts that members are divided into; each is scored by a model that has not seen it. 2 to 20, default 5. */
  folds?: number | undefined;
  /** Penalty of the model, 1e-6 to 1e6. Default 1. */
  penalty?: number | undefined;
  /** Level of intervals. Default 0.95. */
  level?: number | undefined;
}

/** Schema of {@link FindSimilarOptions}. */
export const findSimilarOptionsSchema: z.ZodMiniObject<ShapeOf<FindSimilarOptions>> = /* @__PURE__ */ worded(
  () => {
    const { traits, seed, level } = segmentAudienceOptionsSchema.shape;
    const count = { error: "expected a whole number from 1 to 1000000" };
    const folds = { error: "expected a whole number from 2 to 20" };
    const penalty = { error: "expected a number from 1e-6 to 1e6" };
    return z.strictObject({
      traits,
      seed,
      level,
      count: z.optional(z.int(count).check(z.gte(1, count), z.lte(1_000_000, count))),
      folds: z.optional(z.int(folds).check(z.gte(2, folds), z.lte(20, folds))),
      penalty: z.optional(z.number(penalty).check(z.gte(1e-6, penalty), z.lte(1e6, penalty))),
      ...readOptionsShape,
    }) as unknown as z.ZodMiniObject<ShapeOf<FindSimilarOptions>>;
  },
);

/** A candidate like the seed members. */
export interface SimilarMember {
  /** The candidate. */
  id: string;
  /** Chance, by a model that has not seen the candidate, of being a seed member; to rank by, not to read as a share. */
  score: number;
}

/** What a trait does to the score. */
export interface SimilarTrait {
  /** Name of the trait. */
  trait: string;
  /** The value; null for numbers, and for hours (then `hour-x`, `hour-y`: cosine and sine). */
  value: string | null;
  /** What it adds to the log odds: one standard deviation more, or having the value. */
  weight: number;
}

/** What `findSimilar` returns. */
export interface FindSimilarResult {
  /** `useful` where scores tell seed members better than chance, `chance` where they do not, `too-few` where nothing was fitted. */
  verdict: "useful" | "chance" | "too-few";
  /** The candidates, the most similar first; empty without a model. */
  similar: SimilarMember[];
  /** Chance that a seed member has a higher score than a candidate, by models that have not seen them. */
  areaUnderCurve: Estimate;
  /** Among the tenth with the highest scores, the share of seed members over their share of all. */
  lift: Estimate;
  /** What counts, the weightiest first; at most 20. */
  traits: SimilarTrait[];
  /** Seed members used. */
  seeds: number;
  /** Candidates used; candidates that are seed members are left out. */
  candidates: number;
  /** Rows left out because consent is not given, of both. */
  withoutConsent: number;
  /** What to know. */
  because: Because;
  /** What became of the seed members' rows. */
  seedIssues: Issues;
  /** What became of the candidates' rows. */
  issues: Issues;
}

/** Schema of {@link FindSimilarResult}. */
export const findSimilarResultSchema: z.ZodMiniObject<ShapeOf<FindSimilarResult>> = /* @__PURE__ */ worded(
  () => {
    const count = z.int().check(z.nonnegative());
    return z.object({
      verdict: z.enum(["useful", "chance", "too-few"]),
      similar: z.array(z.object({ id: z.string(), score: z.number() })),
      areaUnderCurve: estimateSchema,
      lift: estimateSchema,
      traits: z.array(z.object({ trait: z.string(), value: z.nullable(z.string()), weight: z.number() })),
      seeds: count,
      candidates: count,
      withoutConsent: count,
      because: becauseSchema,
      seedIssues: issuesSchema,
      issues: issuesSchema,
    });
  },
);

/** Seed members and candidates below which nothing is fitted. A convention. */
const LEAST = 20;
const MOST_TRAITS = 20;

/**
 * Finds candidates who are like given members (look-alikes), by logistic regression with an L2 penalty over their traits, and says whether that
 * works: each member is scored by a model that has not seen it, and from these scores come the area under the curve and the lift. Where scores are no better than chance, the verdict says so.
 *
 * **Consent.** Only members with `consent: true` are used, seed members and candidates alike; the others are left out and counted. Traits that stand for
 * what people must not be chosen by are the caller's to leave out.
 *
 * Numbers are z-scored over all members used (or transformed as asked), a missing value is the mean and a feature of its own.
 *
 * Cost: members times features squared, some eight times for each fold.
 *
 * @param seedMembers - members whose like is looked for
 * @param candidates - members to look among
 * @param options - traits, seed, how many
 * @returns candidates in order of likeness, and how well scores tell
 * @throws {@link SocialOpsError} `invalid-argument`, `invalid-data`, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { findSimilar } from "socialops/audience";
 *
 * const people = (name: string, n: number, spend: number) =>
 *   Array.from({ length: n }, (_, i) => ({ id: `${name}${i}`, consent: true, traits: { spend: spend + ((i * 37) % 60) } }));
 * const buyers = people("b", 40, 60);
 * const others = [...people("x", 80, 0), ...people("y", 20, 70)];
 * const { verdict, similar } = findSimilar(buyers, others, { traits: [{ name: "spend", type: "numeric" }], seed: 1, count: 5 });
 * verdict; // => "useful"
 * similar.every(({ id }) => id.startsWith("y")); // => true
 * ```
 */
export function findSimilar<Row = Member>(
  seedMembers: TableInput<Row>,
  candidates: TableInput<Row>,
  options: FindSimilarOptions,
): FindSimilarResult {
  const where = "findSimilar";
  const checked = checkValue(findSimilarOptionsSchema, options, where, "options") as FindSimilarOptions;
  const { folds = 5, penalty = 1, count = 100, level = 0.95, fields, onBadRow } = checked;
  const seeds = readConsenting(seedMembers as TableInput<never>, checked.traits, { fields, onBadRow }, where);
  const isSeed = new Set(seeds.ids);
  const all = readConsenting(candidates as TableInput<never>, checked.traits, { fields, onBadRow }, where);
  const others = all.without(isSeed);
  const base = {
    seeds: seeds.ids.length,
    candidates: others.ids.length,
    withoutConsent: seeds.withoutConsent + all.withoutConsent,
    seedIssues: seeds.issues,
    issues: all.issues,
  };
  const grounds: Reason[] =
    base.withoutConsent > 0 ? [reason("audience.similar-consent", { members: base.withoutConsent })] : [];
  const few = Math.min(base.seeds, base.candidates);
  if (few < LEAST) {
    const because = [
      reason("audience.similar-too-few", { seeds: base.seeds, candidates: base.candidates, needed: LEAST }),
      ...grounds,
    ];
    const none = absent("too-few", few, LEAST);
    return {
      ...base,
      verdict: "too-few",
      similar: [],
      areaUnderCurve: none,
      lift: none,
      traits: [],
      because,
    };
  }
  const features = traitFeatures(checked.traits, seeds, others);
  const outcomes = Uint8Array.from(features.rows, (_, i) => (i < base.seeds ? 1 : 0));
  const scores = crossFitted(features, outcomes, { folds, penalty, seed: checked.seed });
  const own = scores.subarray(0, base.seeds);
  const rest = scores.subarray(base.seeds);
  const area = areaUnderCurve(own, rest, level);
  const isUseful = area.low > 0.5;
  const whole = logisticRegression(features.rows, outcomes, penalty);
  const order = Array.from(rest.keys()).sort(
    (a, b) => rest[b]! - rest[a]! || (others.ids[a]! < others.ids[b]! ? -1 : 1),
  );
  const areaEstimate: Estimate = {
    status: "ok",
    value: area.value,
    unit: "probability",
    n: outcomes.length,
    nUnit: "members",
    method: "area under the ROC curve, cross-fitted",
    interval: { low: area.low, high: area.high, level, method: "delong" },
  };
  grounds.unshift(
    isUseful
      ? reason("audience.similar-useful", { area: area.value, candidates: base.candidates })
      : reason("audience.similar-chance", { area: area.value }),
  );
  return {
    ...base,
    verdict: isUseful ? "useful" : "chance",
    similar: order.slice(0, count).map((i) => ({ id: others.ids[i]!, score: rest[i]! })),
    areaUnderCurve: areaEstimate,
    lift: liftOf(scores, outcomes, level),
    traits: features.names
      .map(({ trait, value }, t) => ({ trait, value, weight: whole.coefficients[t]! }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, MOST_TRAITS),
    because: grounds,
  };
}

/** The score of each row by a model that was fitted without its part; each part has its share of seed members. */
function crossFitted(
  { rows }: TraitFeatures,
  outcomes: Uint8Array,
  { folds, penalty, seed }: { folds: number; penalty: number; seed: number | string },
): Float64Array {
  const random = createRandomSource(seed);
  const part = new Int32Array(rows.length);
  for (const outcome of [1, 0]) {
    const own = Array.from(outcomes.keys()).filter((i) => outcomes[i] === outcome);
    for (let i = own.length - 1; i > 0; i--) {
      const j = random.nextInt(i + 1);
      [own[i], own[j]] = [own[j]!, own[i]!];
    }
    for (const [i, row] of own.entries()) part[row] = i % folds;
  }
  const scores = new Float64Array(rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const inside = Array.from(part.keys()).filter((i) => part[i] !== fold);
    const { intercept, coefficients } = logisticRegression(
      inside.map((i) => rows[i]!),
      inside.map((i) => outcomes[i]!),
      penalty,
    );
    for (const [i, row] of rows.entries()) {
      if (part[i] !== fold) continue;
      const margin = row.reduce((sum, x, t) => sum + x * coefficients[t]!, intercept);
      scores[i] = 1 / (1 + exp(-margin));
    }
  }
  return scores;
}

function liftOf(scores: Float64Array, outcomes: Uint8Array, level: number): Estimate {
  const n = scores.length;
  const top = Math.max(1, Math.round(n / 10));
  const order = Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const hits = order.slice(0, top).reduce((sum, i) => sum + outcomes[i]!, 0);
  const base = outcomes.reduce((sum, one) => sum + one, 0) / n;
  const { low, high } = wilsonInterval(hits, top, level);
  return {
    status: "ok",
    value: hits / top / base,
    unit: "times",
    n: top,
    nUnit: "members with the highest scores",
    method: "share of seed members among them over that of all, cross-fitted",
    interval: { low: low / base, high: high / base, level, method: "wilson" },
  };
}
