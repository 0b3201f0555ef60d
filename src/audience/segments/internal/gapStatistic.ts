import { createRandomSource, type RandomSource } from "../../../kernel/createRandomSource.ts";
import { log } from "../../../kernel/math/log.ts";
import { clusterPlaces } from "./clusterPlaces.ts";
import { type Places, pickPlaces } from "./Places.ts";
import { principalAxes } from "./principalAxes.ts";

/** The gap of a number of segments. */
interface Gap {
  /** Number of segments. */
  k: number;
  /** How far below that of members without groups the logarithm of the sum of squares is. */
  gap: number;
  /** Its standard error. */
  error: number;
}

/** Audiences without groups that are drawn. */
const REFERENCES = 20;
/** Single starts of which the best counts, for members and references alike. */
const STARTS = 3;

/** Works out gaps of one sample; what two questions ask for is worked out once. */
export type GapStatistic = (k: number) => Gap | null;

/**
 * The gap statistic (Tibshirani, Walther and Hastie 2001): how much better k segments describe the members than they would if there were no
 * groups. Without groups numbers are even over the members' range along their principal axes, and categories as frequent as they are, each
 * field by itself. What is missing is put at the mean.
 *
 * @param places - a sample of the members
 * @param seed - draws the references
 * @returns the gap by number of segments; null where members or references leave nothing to describe
 */
export function gapStatistic(places: Places, seed: string): GapStatistic {
  const members = withoutGaps(places);
  const draw = referencesOf(members);
  const references = Array.from({ length: REFERENCES }, (_, b) =>
    draw(createRandomSource(`${seed}/reference/${b}`)),
  );
  const found = new Map<number, Gap | null>();
  const gapOf = (k: number): Gap | null => {
    const own = logInertia(members, k, `${seed}/own`);
    const logs = references.map((reference, b) => logInertia(reference, k, `${seed}/${b}`));
    if (own === null || logs.includes(null)) return null;
    const mean = (logs as number[]).reduce((sum, one) => sum + one, 0) / REFERENCES;
    const squares = (logs as number[]).reduce((sum, one) => sum + (one - mean) * (one - mean), 0);
    const error = Math.sqrt((squares / REFERENCES) * (1 + 1 / REFERENCES));
    return { k, gap: mean - own, error };
  };
  return (k) => {
    if (!found.has(k)) found.set(k, gapOf(k));
    return found.get(k)!;
  };
}

/**
 * Whether one segment is enough: its gap is within a standard error of the first local maximum (`firstSEmax` of R's `maxSE`), and of the
 * gap of the number that would be taken instead. The latter because many groups at equal distances look like none to two segments.
 *
 * @param gapOf - the gaps
 * @param instead - the number that would be taken
 * @param most - most segments
 */
export function isOneEnough(gapOf: GapStatistic, instead: number, most: number): boolean {
  const first = gapOf(1);
  if (first === null) return true;
  let peak = first;
  for (let k = 2; k <= most; k++) {
    const next = gapOf(k);
    if (next === null || next.gap <= peak.gap) break;
    peak = next;
  }
  const other = gapOf(instead);
  return first.gap >= peak.gap - peak.error && (other === null || first.gap >= other.gap - other.error);
}

function logInertia(places: Places, k: number, seed: string): number | null {
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start < (k === 1 ? 1 : STARTS); start++)
    least = Math.min(least, clusterPlaces(places, k, `${seed}/${k}/${start}`, 1).inertia);
  return least > 0 ? log(least) : null;
}

function withoutGaps(places: Places): Places {
  return {
    ...places,
    numbers: places.numbers.map((field) => {
      const seen = field.filter((x) => !Number.isNaN(x));
      const mean = seen.reduce((sum, x) => sum + x, 0) / Math.max(1, seen.length);
      return field.map((x) => (Number.isNaN(x) ? mean : x));
    }),
  };
}

function referencesOf(places: Places): (random: RandomSource) => Places {
  const means = places.numbers.map((field) => field.reduce((sum, x) => sum + x, 0) / places.count);
  const centered = places.numbers.map((field, t) => field.map((x) => x - means[t]!));
  const axes = principalAxes(centered);
  const along = axes.map((axis) => combine(centered, axis, places.count));
  const ranges = along.map((scores) => ({
    low: scores.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY),
    high: scores.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY),
  }));
  return (random) => {
    const scores = ranges.map(({ low, high }) =>
      Float64Array.from({ length: places.count }, () => low + random.nextFloat() * (high - low)),
    );
    const numbers = means.map((mean, t) =>
      combine(
        scores,
        axes.map((axis) => axis[t]!),
        places.count,
      ).map((x) => x + mean),
    );
    const categories = places.categories.map((field) => {
      const rows = Int32Array.from({ length: places.count }, () => random.nextInt(places.count));
      return pickPlaces({ ...places, numbers: [], categories: [field] }, rows).categories[0]!;
    });
    return { ...places, numbers, categories };
  };
}

function combine(columns: readonly Float64Array[], factors: readonly number[], count: number): Float64Array {
  const out = new Float64Array(count);
  for (const [t, column] of columns.entries())
    for (let i = 0; i < count; i++) out[i]! += column[i]! * factors[t]!;
  return out;
}
