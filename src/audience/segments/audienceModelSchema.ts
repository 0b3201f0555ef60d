import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";

/** The version of {@link AudienceModel} that this release writes and reads. */
export const AUDIENCE_MODEL_VERSION = 1;

/**
 * What a trait's values are.
 *
 * - `numeric`: a number
 * - `categorical`: one of some texts; numbers and flags count as their texts
 * - `list`: any of some texts
 * - `hour`: an hour of the day, 0 to 24, where 23 and 1 are two hours apart
 */
export const audienceTraitTypes = ["numeric", "categorical", "list", "hour"] as const;

/** One of {@link audienceTraitTypes}. */
export type AudienceTraitType = (typeof audienceTraitTypes)[number];

/**
 * How a numeric trait is brought to the common scale.
 *
 * - `z-score`: less its mean, over its standard deviation (the population's, n below)
 * - `log1p`: z-score of ln(1 + x), for money and counts with few large ones
 * - `rank`: z-score of the share of members below
 * - `robust`: less its median, over its interquartile range / 1.349
 * - `none`: as it is
 */
export const audienceTransforms = ["z-score", "log1p", "rank", "robust", "none"] as const;

/** One of {@link audienceTransforms}. */
export type AudienceTransform = (typeof audienceTransforms)[number];

/** Smallest and largest value that a model has seen. */
export interface SeenRange {
  /** The smallest. */
  low: number;
  /** The largest. */
  high: number;
}

/** A trait as it was when the model was fitted: what turns a member's value into a place. */
export interface FittedTrait {
  /** Name of the trait. */
  name: string;
  /** What its values are. */
  type: AudienceTraitType;
  /** How it is scaled; `none` for all but numeric traits. */
  transform: AudienceTransform;
  /** How much its squared differences count, beside the other traits. */
  weight: number;
  /** Taken off the (transformed) value. */
  center: number;
  /** What the rest is divided by; 0 where the trait tells nobody apart and is passed over. */
  scale: number;
  /** Range of a number; null for other traits, and where none was seen. */
  range: SeenRange | null;
  /** Quantiles at equal steps from the smallest to the largest value, for `rank`; else empty. */
  knots: number[];
  /** Values of a categorical or list trait, in code unit order; else empty. Of lists the 20 most frequent ones. */
  values: string[];
  /** Members of whom it is not known. */
  missing: number;
  /** How strongly a categorical trait hangs together with the segments: Cramér's V, corrected for bias; null for other traits. */
  association: number | null;
}

/** How a segment differs from all other members in one trait. */
export interface SegmentTrait {
  /** Name of the trait. */
  trait: string;
  /** What its values are. */
  type: AudienceTraitType;
  /** The category or list value that is most frequent here beyond its frequency elsewhere; null for numbers and hours. */
  value: string | null;
  /** In the segment: the mean, the circular mean hour, or the share of members who have `value`; null where not known. */
  inside: number | null;
  /** The same among all others. */
  outside: number | null;
  /**
   * The difference: Hedges' g on the model's scale for numbers (standard deviations), the difference of shares for values (Newcombe's
   * interval), hours from -12 to 12 for hours.
   */
  effect: Estimate;
  /** p-value of the difference, adjusted over all traits and segments (Benjamini and Hochberg 1995); null where there is no test. */
  pValue: number | null;
}

/** Conditions on few traits that tell who is in a segment. */
export interface SegmentRule {
  /** The condition, on members: `traits.age` and the like. */
  condition: Condition;
  /** Of the members whom it matches, the share that is in the segment; among members who had no say in the rule. */
  precision: Estimate;
  /** Of the segment's members, the share whom it matches; among the same members. */
  recall: Estimate;
}

/** What is said of a trait on a persona card. */
export interface PersonaTrait {
  /** Name of the trait. */
  trait: string;
  /** `high` and `low` for numbers, `is` and `is-not` for values, `around` for hours. */
  sign: "high" | "low" | "is" | "is-not" | "around";
  /** The value, the hour, or the mean in the segment. */
  value: string | number;
}

/** A name in the languages of this package. */
export interface PersonaName {
  /** In English. */
  en: string;
  /** In Simplified Chinese. */
  "zh-CN": string;
}

/** A segment's card: what its members have in common against all others. */
export interface Persona {
  /** A name made of its two most marked traits. */
  name: PersonaName;
  /** Its marked traits, the most marked first; at most five. */
  traits: PersonaTrait[];
  /** The same as grounds, for sentences. */
  because: Because;
}

/** One segment. */
export interface AudienceSegment {
  /** `s1` is the largest. */
  id: string;
  /** Members in it. */
  size: number;
  /** Their share of the placed members. */
  share: number;
  /**
   * Its center in the traits' own units: the number or the hour, the most frequent category, the list values that over half of the members
   * have; null where not known. A transformed trait's center is the transformed mean turned back.
   */
  centroid: Record<string, number | string | string[] | null>;
  /** Its center on the model's scale: numbers in order of traits (an hour has two, a list one a value); null where nobody's is known. */
  position: (number | null)[];
  /** Its most frequent category, one a categorical trait; null where none is known. */
  modes: (string | null)[];
  /**
   * Mean Jaccard similarity to its best match when members are drawn anew: from 0.85 stable, below 0.6 dissolved (Hennig, Cluster-wise
   * assessment of cluster stability, Computational Statistics & Data Analysis 52, 2007). Null where it was not asked for.
   */
  stability: number | null;
  /** How it differs from all other members, one entry a trait. */
  profile: SegmentTrait[];
  /** A short rule; null where none is good enough (F1 below 0.75 among members who had no say in it). */
  rule: SegmentRule | null;
  /** Its card. */
  persona: Persona;
}

/** A number of segments that was looked at. */
export interface SegmentCandidate {
  /** How many segments. */
  k: number;
  /** Mean silhouette; null for one segment. */
  silhouette: number | null;
  /** Stability of its least stable segment; null where it was not looked at. */
  stability: number | null;
  /** Members of its smallest segment. */
  smallest: number;
  /** Gap statistic (Tibshirani, Walther and Hastie 2001); null where it was not looked at. */
  gap: number | null;
  /** Standard error of the gap. */
  gapError: number | null;
}

/** Segments of an audience, as JSON without member ids. */
export interface AudienceModel {
  /** Says what it is. */
  kind: "audience-model";
  /** Version of this form. */
  version: 1;
  /** `k-means` where all traits are numbers and known of everybody; else `k-prototypes`. */
  method: "k-means" | "k-prototypes";
  /** The moment of the data, ISO 8601 in UTC, where it was given. */
  fittedAsOf: string | null;
  /** How many segments there are. */
  k: number;
  /** Members who were placed. */
  members: number;
  /** The smallest size a segment may have. */
  minSize: number;
  /** Sum of squared distances to the own center, on the model's scale. */
  inertia: number;
  /** Mean silhouette, from at most 5,000 members (2,000 with categories or missing values); null for fewer than two segments. */
  silhouette: number | null;
  /** What another category costs, times the trait's weight. */
  gamma: number;
  /** The traits in the order asked for. */
  traits: FittedTrait[];
  /** The largest first, equal ones by their position. */
  segments: AudienceSegment[];
  /** The numbers of segments that `k: "auto"` looked at; empty where `k` was given. */
  candidates: SegmentCandidate[];
  /** What to know about these segments. */
  because: Because;
}

/** Schema of {@link AudienceModel}. */
export const audienceModelSchema: z.ZodMiniObject<ShapeOf<AudienceModel>> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  const coordinate = z.number().check(z.gte(-1e140), z.lte(1e140));
  const figure = z.nullable(z.number());
  const trait = z.object({
    name: z.string(),
    type: z.enum(audienceTraitTypes),
    transform: z.enum(audienceTransforms),
    weight: z.number().check(z.gte(0.001), z.lte(1000)),
    center: coordinate,
    scale: coordinate.check(z.gte(0)),
    range: z.nullable(z.object({ low: coordinate, high: coordinate })),
    knots: z.array(coordinate),
    values: z.array(z.string()),
    missing: count,
    association: figure,
  });
  const profile = z.object({
    trait: z.string(),
    type: z.enum(audienceTraitTypes),
    value: z.nullable(z.string()),
    inside: figure,
    outside: figure,
    effect: estimateSchema,
    pValue: figure,
  });
  const persona = z.object({
    name: z.object({ en: z.string(), "zh-CN": z.string() }),
    traits: z.array(
      z.object({
        trait: z.string(),
        sign: z.enum(["high", "low", "is", "is-not", "around"]),
        value: z.union([z.string(), z.number()]),
      }),
    ),
    because: becauseSchema,
  });
  const segment = z.object({
    id: z.string(),
    size: count,
    share: z.number().check(z.gte(0), z.lte(1)),
    centroid: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string()), z.null()])),
    position: z.array(z.nullable(coordinate)),
    modes: z.array(z.nullable(z.string())),
    stability: figure,
    profile: z.array(profile),
    rule: z.nullable(
      z.object({ condition: conditionSchema, precision: estimateSchema, recall: estimateSchema }),
    ),
    persona,
  });
  return z.object({
    kind: z.literal("audience-model"),
    version: z.literal(AUDIENCE_MODEL_VERSION),
    method: z.enum(["k-means", "k-prototypes"]),
    fittedAsOf: z.nullable(z.string()),
    k: count,
    members: count,
    minSize: count,
    inertia: z.number(),
    silhouette: figure,
    gamma: z.number().check(z.gte(0), z.lte(1e6)),
    traits: z.array(trait),
    segments: z.array(segment),
    candidates: z.array(
      z.object({
        k: count,
        silhouette: figure,
        stability: figure,
        smallest: count,
        gap: figure,
        gapError: figure,
      }),
    ),
    because: becauseSchema,
  });
});
