import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import { type Because, type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import type { Member } from "../../model/nouns/memberSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { cramersV } from "../../stats/association/cramersV.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import {
  AUDIENCE_MODEL_VERSION,
  type AudienceModel,
  type AudienceTraitType,
  type AudienceTransform,
  audienceTraitTypes,
  audienceTransforms,
  type FittedTrait,
} from "./audienceModelSchema.ts";
import { centroidOf } from "./internal/centroidOf.ts";
import { chooseSegmentCount, type SegmentCount } from "./internal/chooseSegmentCount.ts";
import { clusterPlaces } from "./internal/clusterPlaces.ts";
import { drawRows } from "./internal/drawRows.ts";
import { fitTrait } from "./internal/fitTraits.ts";
import { isComplete, type Places, pickPlaces, placesOf } from "./internal/Places.ts";
import { personaOf } from "./internal/personaOf.ts";
import { placesSilhouette } from "./internal/placesSilhouette.ts";
import { pickValues, readTraits, type TraitRequest, type TraitValues } from "./internal/readTraits.ts";
import { segmentProfiles } from "./internal/segmentProfiles.ts";
import { ruleSearch } from "./internal/segmentRule.ts";
import { segmentStability } from "./internal/segmentStability.ts";
import { type Segmentation, settleSegments } from "./internal/settleSegments.ts";
import type { SegmentAudienceResult } from "./segmentAudienceResultSchema.ts";

/** A trait that members are divided by. */
export interface AudienceTrait {
  /** Name of the trait: `age` for `traits.age`. */
  name: string;
  /** What its values are. */
  type: AudienceTraitType;
  /** How a number is scaled. Default `z-score`. */
  transform?: AudienceTransform | undefined;
  /** How much its squared differences count beside the other traits', 0.001 to 1,000. Default 1. */
  weight?: number | undefined;
}

/** Options of {@link segmentAudience}. */
export interface SegmentAudienceOptions extends ReadOptions {
  /** The traits to divide by, 1 to 100. */
  traits: readonly AudienceTrait[];
  /** How many segments, 1 to 100; `auto` looks for the number that holds. */
  k: number | "auto";
  /** A safe integer or text: the same seed gives the same segments. */
  seed: number | string;
  /** Starts of the clustering, 1 to 1,000; the best one is kept. Default 10. */
  starts?: number | undefined;
  /** Smallest size of a segment; of smaller ones members go to the nearest other one. Default 5 with `auto`, 1 where `k` is given. */
  minSize?: number | undefined;
  /** Most segments that `auto` looks at, 2 to 30. Default 10. */
  maxK?: number | undefined;
  /** What another category costs against a squared difference of numbers, above 0 to 1,000. Default 0.5 (Huang 1997, for scaled numbers). */
  gamma?: number | undefined;
  /** How often members are drawn anew to see whether segments hold, 0 (not at all) to 1,000. Default 20. */
  resamples?: number | undefined;
  /** Level of intervals. Default 0.95. */
  level?: number | undefined;
  /** The moment that the data describe; the model keeps it. */
  asOf?: Instant | undefined;
}

/** Schema of {@link SegmentAudienceOptions}. */
export const segmentAudienceOptionsSchema: z.ZodMiniObject<ShapeOf<SegmentAudienceOptions>> =
  /* @__PURE__ */ worded(() => {
    const count = { error: 'expected a whole number from 1 to 100, or "auto"' };
    const traits = { error: "expected a list of 1 to 100 traits of different names" };
    const seed = { error: "expected a safe integer or text" };
    const whole = (low: number, high: number): z.ZodMiniNumber => {
      const error = `expected a whole number from ${low} to ${high}`;
      return z.int({ error }).check(z.gte(low, { error }), z.lte(high, { error }));
    };
    const positive = (low: number, high: number): z.ZodMiniNumber => {
      const error = `expected a number from ${low} to ${high}`;
      return z.number({ error }).check(z.gte(low, { error }), z.lte(high, { error }));
    };
    const trait = z.strictObject({
      name: z.string({ error: "expected the name of a trait" }).check(z.minLength(1)),
      type: z.enum(audienceTraitTypes),
      transform: z.optional(z.enum(audienceTransforms)),
      weight: z.optional(positive(0.001, 1000)),
    });
    return z.strictObject({
      traits: z
        .array(trait, traits)
        .check(
          z.refine(
            (list) =>
              list.length > 0 &&
              list.length <= 100 &&
              new Set(list.map(({ name }) => name)).size === list.length,
            traits,
          ),
        ),
      k: z.union([z.int(count).check(z.gte(1, count), z.lte(100, count)), z.literal("auto", count)], count),
      seed: z.union([z.int(), z.string()], seed),
      starts: z.optional(whole(1, 1000)),
      minSize: z.optional(whole(1, 1_000_000_000)),
      maxK: z.optional(whole(2, 30)),
      gamma: z.optional(positive(0.001, 1000)),
      resamples: z.optional(whole(0, 1000)),
      level: z.optional(z.number().check(z.gt(0), z.lt(1))),
      asOf: z.optional(instantSchema),
      ...readOptionsShape,
    }) as unknown as z.ZodMiniObject<ShapeOf<SegmentAudienceOptions>>;
  });

/** "Highly stable" (Hennig 2007). */
const STABLE = 0.85;
/** Members from which stability and rules are worked out. */
const MOST_MEMBERS = 2000;
const MOST_FOR_RULES = 4000;

/**
 * Divides members into segments by their traits, and says why they differ and whether the division holds.
 *
 * - **Scale.** Numbers become z-scores (standard deviation of the population) unless `transform` says otherwise; an hour of the day becomes
 *   a point of the circle, a list one number for each of its 20 most frequent values, both with the variance of a z-score in all.
 * - **Method.** With numbers only, all known: k-means (greedy k-means++, Hamerly's bounds, moves of single members, random swaps where starts
 *   disagree; {@link kMeans}). With categories or missing values: k-prototypes ({@link kPrototypes}), where what a member lacks is passed over and
 *   the rest counts in proportion (Gower 1971). Members of whom no trait is known are left out and counted.
 * - **How many.** `auto` takes the number with the best silhouette among those that hold: when members are drawn anew, no segment may be
 *   dissolved (Hennig 2007). It takes one where the gap statistic says that more are no better (Tibshirani, Walther and Hastie 2001, rule `firstSEmax`).
 * - **Why.** `profile` compares each segment with all other members, `rule` looks for a short condition that tells its members, and gives precision
 *   and recall among members who had no say in it; `persona` names what is most marked. Traits that members were divided by always differ: p-values
 *   tell which traits drive the division, not that the groups exist. `stability` and `silhouette` do that.
 *
 * Members are taken in order of their ids, so the order of rows changes nothing; of rows with the same id the first counts. Clustering
 * uses additions, multiplications, divisions and square roots alone: the same segments on every engine.
 *
 * Cost: starts times rounds times members times k times traits; silhouettes from at most 5,000 members, stability from 2,000; never a
 * matrix of members by members.
 *
 * @param members - members as rows, columns (`traits.age`) or an Arrow-style table
 * @param options - traits, number of segments, seed
 * @returns the model without ids, who is in which segment in the order of the data, and what became of the rows
 * @throws {@link SocialOpsError} `invalid-argument` for options, `invalid-data` for data of no accepted form, `invalid-row`
 * with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { segmentAudience } from "socialops/audience";
 *
 * const members = [21, 22, 23, 24, 51, 52, 53].map((age, i) => ({ id: `m${i}`, traits: { age, city: i < 4 ? "成都" : "上海" } }));
 * const traits = [{ name: "age", type: "numeric" }, { name: "city", type: "categorical" }] as const;
 * const { model, assignments } = segmentAudience(members, { traits, k: 2, seed: 1 });
 * model.segments.map(({ id, size, centroid }) => [id, size, centroid.age, centroid.city]);
 * // => [["s1", 4, 22.5, "成都"], ["s2", 3, 52, "上海"]]
 * assignments[0]; // => { id: "m0", segment: "s1" }
 * model.segments[0]?.persona.name.en; // => "low age, city 成都"
 * ```
 */
export function segmentAudience<Row = Member>(
  members: TableInput<Row>,
  options: SegmentAudienceOptions,
): SegmentAudienceResult {
  const where = "segmentAudience";
  const checked = checkValue(
    segmentAudienceOptionsSchema,
    options,
    where,
    "options",
  ) as SegmentAudienceOptions;
  const { fields, onBadRow, gamma = 0.5, level = 0.95, starts = 10, resamples = 20, maxK = 10 } = checked;
  const minSize = checked.minSize ?? (checked.k === "auto" ? 5 : 1);
  const seed = `${typeof checked.seed === "number" ? "#" : ""}${checked.seed}`;
  const requests = checked.traits.map(
    ({ name, type, transform = "z-score", weight = 1 }): TraitRequest => ({
      name,
      type,
      transform: type === "numeric" ? transform : "none",
      weight,
    }),
  );
  const table = readTraits(members as TableInput<never>, requests, { fields, onBadRow }, where);
  const values = table.traits.map((trait) => pickValues(trait, table.known));
  const traits = requests.map((request, t) => fitTrait(request, values[t]!));
  const places = placesOf(traits, values, table.known.length, gamma);
  const useful = traits.filter(({ scale }) => scale > 0).length;

  const grounds: Reason[] = [];
  const choice = countOf(places, checked.k, { starts, minSize, resamples, seed, most: maxK }, useful);
  const found = segmentsOf(places, choice.k, { starts, minSize, seed }, useful);
  const k = found?.centers.k ?? 0;
  if (found === null) grounds.push(reason("audience.too-few-members", { members: places.count, minSize }));
  else grounds.push(...choiceGrounds(checked.k, choice, found, minSize));
  grounds.push(...traitGrounds(traits, table.unknown, table.duplicates));

  const labels = found?.labels ?? new Int32Array(0);
  const silhouette = found === null || k < 2 ? null : placesSilhouette(places, labels, `${seed}/silhouette`);
  const stability = stabilityOf(places, labels, k, resamples, seed);
  if (k > 1) {
    const worst = stability === null ? null : stability.reduce((a, b) => Math.min(a, b));
    if (worst !== null && worst < STABLE)
      grounds.push(reason("audience.segments-unstable", { stability: worst }));
    if (silhouette !== null && silhouette < 0.25)
      grounds.push(reason("audience.segments-overlap", { silhouette }));
    grounds.push(reason("audience.traits-always-differ", { traits: useful }));
  }
  if (k > 0) grounds.push(reason("audience.model-stale", {}));

  const profiles = segmentProfiles(traits, values, labels, k, level);
  const sample = drawRows(places.count, MOST_FOR_RULES, `${seed}/rules`);
  const rules = ruleSearch(
    traits,
    values.map((trait) => pickValues(trait, sample)),
    sample.map((row) => labels[row]!),
    level,
  );
  const model: AudienceModel = {
    kind: "audience-model",
    version: AUDIENCE_MODEL_VERSION,
    method: useful > 0 && !isComplete(places) ? "k-prototypes" : "k-means",
    fittedAsOf: checked.asOf === undefined ? null : toIsoString(toEpochMilliseconds(checked.asOf)),
    k,
    members: k === 0 ? 0 : places.count,
    minSize,
    inertia: found?.inertia ?? 0,
    silhouette,
    gamma,
    traits: traits.map((trait, t) => ({
      ...trait,
      association: associationOf(trait, values[t]!, labels, k),
    })),
    segments: Array.from({ length: k }, (_, j) => {
      const { centers, sizes } = found!;
      return {
        id: `s${j + 1}`,
        size: sizes[j]!,
        share: sizes[j]! / places.count,
        centroid: centroidOf(traits, centers, j),
        position: Array.from(centers.means[j]!, (mean) => (Number.isNaN(mean) ? null : mean + 0)),
        modes: modesOf(traits, centers.modes[j]!),
        stability: stability?.[j] ?? null,
        profile: profiles[j]!,
        rule: k > 1 ? rules.ruleOf(j) : null,
        persona: personaOf(profiles[j]!),
      };
    }),
    candidates: choice.candidates,
    because: grounds as Because,
  };
  const segmentAt = new Int32Array(table.ids.length).fill(-1);
  if (found !== null) for (const [i, row] of table.known.entries()) segmentAt[row] = labels[i]!;
  const assignments = table.order.flatMap((row) =>
    segmentAt[row]! < 0 ? [] : [{ id: table.ids[row]!, segment: `s${segmentAt[row]! + 1}` }],
  );
  return { model, assignments, unplaced: table.unknown, duplicates: table.duplicates, issues: table.issues };
}

/** How many segments to look for. */
function countOf(
  places: Places,
  k: number | "auto",
  search: { starts: number; minSize: number; resamples: number; seed: string; most: number },
  useful: number,
): SegmentCount {
  if (k !== "auto")
    return { k: Math.min(k, Math.max(1, places.count)), ground: "silhouette", candidates: [] };
  if (useful === 0 || places.count < 2) return { k: 1, ground: "too-few", candidates: [] };
  return chooseSegmentCount(places, search);
}

function segmentsOf(
  places: Places,
  k: number,
  { starts, minSize, seed }: { starts: number; minSize: number; seed: string },
  useful: number,
): Segmentation | null {
  if (places.count < Math.max(1, minSize)) return null;
  if (useful === 0) {
    const centers = { k: 1, means: [new Float64Array(0)], modes: [new Int32Array(0)] };
    return settleSegments(places, centers, minSize);
  }
  return settleSegments(places, clusterPlaces(places, k, seed, starts).centers, minSize);
}

function choiceGrounds(
  asked: number | "auto",
  { k, ground, candidates }: SegmentCount,
  { centers, merged }: Segmentation,
  minSize: number,
): Reason[] {
  const grounds: Reason[] = [];
  if (asked === "auto") {
    const best = candidates.find((candidate) => candidate.k === k);
    if (ground === "silhouette")
      grounds.push(
        reason("audience.count-by-silhouette", {
          segments: k,
          silhouette: best?.silhouette ?? null,
          most: candidates.length,
        }),
      );
    if (ground === "gap") grounds.push(reason("audience.count-one-by-gap", {}));
    if (ground === "no-stable")
      grounds.push(reason("audience.count-none-stable", { most: candidates.length }));
    if (ground === "too-few") grounds.push(reason("audience.count-too-few", { minSize }));
  }
  const wanted = asked === "auto" ? k : asked;
  if (centers.k < wanted)
    grounds.push(reason("audience.segments-merged", { wanted, got: centers.k, minSize, merged }));
  return grounds;
}

function traitGrounds(traits: readonly FittedTrait[], unknown: number, duplicates: number): Reason[] {
  const constant = traits.filter(({ scale }) => scale === 0);
  return [
    ...constant.map(({ name }) => reason("audience.trait-constant", { trait: name })),
    ...(unknown > 0 ? [reason("audience.members-unknown", { members: unknown })] : []),
    ...(duplicates > 0 ? [reason("audience.members-twice", { rows: duplicates })] : []),
  ];
}

function stabilityOf(
  places: Places,
  labels: Int32Array,
  k: number,
  resamples: number,
  seed: string,
): number[] | null {
  if (k < 2 || resamples === 0) return null;
  const rows = drawRows(places.count, MOST_MEMBERS, `${seed}/members`);
  const own = rows.map((row) => labels[row]!);
  return segmentStability(pickPlaces(places, rows), own, k, resamples, `${seed}/stability`);
}

function associationOf(
  trait: FittedTrait,
  { texts }: TraitValues,
  labels: Int32Array,
  k: number,
): number | null {
  if (texts === null || k < 2) return null;
  const codeOf = new Map(trait.values.map((value, code) => [value, code]));
  const table = Array.from({ length: k }, () => new Float64Array(trait.values.length));
  for (const [i, text] of texts.entries()) if (text !== null) table[labels[i]!]![codeOf.get(text)!]!++;
  return cramersV(table)?.corrected ?? null;
}

function modesOf(traits: readonly FittedTrait[], codes: Int32Array): (string | null)[] {
  let field = 0;
  return traits
    .filter(({ type }) => type === "categorical")
    .map(({ scale, values }) => (scale === 0 ? (values[0] ?? null) : (values[codes[field++]!] ?? null)));
}
