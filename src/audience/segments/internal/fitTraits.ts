import { cos } from "../../../kernel/math/cos.ts";
import { expm1 } from "../../../kernel/math/expm1.ts";
import { log1p } from "../../../kernel/math/log1p.ts";
import { sin } from "../../../kernel/math/sin.ts";
import { quantile } from "../../../stats/sample/quantile.ts";
import type { AudienceTransform, FittedTrait } from "../audienceModelSchema.ts";
import type { TraitRequest, TraitValues } from "./readTraits.ts";

/** List values that become columns, the most frequent ones. */
const MOST_LIST_VALUES = 20;

/** Quantiles that stand for a distribution. */
const KNOTS = 101;

const HOUR = Math.PI / 12;

/** The interquartile range of a normal distribution in standard deviations; makes `robust` comparable with z-scores. */
const NORMAL_IQR = 1.3489795003921634;

/**
 * Fits the scale of a trait.
 *
 * @param request - name, type, transform, weight
 * @param values - of all members
 * @returns the fitted trait
 */
export function fitTrait(request: TraitRequest, { numbers, texts, lists }: TraitValues): FittedTrait {
  const base = {
    ...request,
    center: 0,
    scale: 1,
    range: null,
    knots: [],
    values: [],
    association: null,
  };
  if (numbers !== null) {
    const seen = numbers.filter((value) => !Number.isNaN(value));
    const missing = numbers.length - seen.length;
    if (request.type === "hour") return { ...base, scale: spreadOfHours(seen), missing };
    return { ...base, ...fitNumbers(seen, request.transform), missing };
  }
  const entries = texts ?? lists!;
  const missing = entries.reduce((sum, entry) => sum + (entry === null ? 1 : 0), 0);
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const value of entry === null ? [] : new Set(typeof entry === "string" ? [entry] : entry))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  if (texts !== null) {
    const values = inCodeUnitOrder([...counts.keys()]);
    return { ...base, values, scale: values.length > 1 ? 1 : 0, missing };
  }
  const n = entries.length - missing;
  const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_LIST_VALUES);
  const variance = kept.reduce((sum, [, count]) => sum + (count / n) * (1 - count / n), 0);
  return {
    ...base,
    values: inCodeUnitOrder(kept.map(([value]) => value)),
    scale: Math.sqrt(variance),
    missing,
  };
}

/**
 * A number under its transform, before center and scale; NaN stays NaN.
 *
 * @param value - the number
 * @param transform - the transform
 * @param knots - quantiles, for `rank`
 * @returns the transformed number
 */
export function transformed(value: number, transform: AudienceTransform, knots: readonly number[]): number {
  if (transform === "log1p") return log1p(value);
  if (Number.isNaN(value) || transform !== "rank" || knots.length < 2) return value;
  // Halfway between the share below and the share up to the value, so that equal values are in the middle of their ranks.
  const last = knots.length - 1;
  if (value < knots[0]!) return 0;
  if (value > knots[last]!) return 1;
  const below = knots.findIndex((knot) => knot >= value);
  let above = below;
  while (above < last && knots[above + 1] === value) above++;
  if (knots[below] === value) return (below + above) / 2 / last;
  const low = knots[below - 1]!;
  return (below - 1 + (value - low) / (knots[below]! - low)) / last;
}

/**
 * What a transformed number was before.
 *
 * @param place - the transformed number
 * @param transform - the transform
 * @param knots - quantiles, for `rank`
 * @returns the number
 */
export function untransformed(place: number, transform: AudienceTransform, knots: readonly number[]): number {
  if (transform === "log1p") return expm1(place);
  if (transform !== "rank" || knots.length < 2) return place;
  const last = knots.length - 1;
  const at = Math.max(0, Math.min(last, place * last));
  const below = Math.min(last - 1, Math.floor(at));
  return knots[below]! + (at - below) * (knots[below + 1]! - knots[below]!);
}

/**
 * An hour of day as a point of the circle.
 *
 * @param hour - 0 to 24
 * @returns cosine and sine of its angle
 */
export function onCircle(hour: number): [number, number] {
  return [cos(hour * HOUR), sin(hour * HOUR)];
}

function fitNumbers(
  seen: Float64Array,
  transform: AudienceTransform,
): Pick<FittedTrait, "center" | "scale" | "range" | "knots"> {
  if (seen.length === 0) return { center: 0, scale: 0, range: null, knots: [] };
  const sorted = Float64Array.from(seen).sort();
  const range = { low: sorted[0]! + 0, high: sorted[sorted.length - 1]! + 0 };
  if (range.low === range.high) return { center: 0, scale: 0, range, knots: [] };
  if (transform === "none") return { center: 0, scale: 1, range, knots: [] };
  const knots =
    transform === "rank"
      ? Array.from({ length: KNOTS }, (_, i) => quantile(sorted, i / (KNOTS - 1)) + 0)
      : [];
  const placed = sorted.map((value) => transformed(value, transform, knots));
  const mean = placed.reduce((sum, value) => sum + value, 0) / placed.length;
  const squares = placed.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const deviation = Math.sqrt(squares / placed.length);
  if (transform !== "robust") return { center: mean, scale: deviation, range, knots };
  const spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / NORMAL_IQR;
  return { center: quantile(sorted, 0.5), scale: spread > 0 ? spread : deviation, range, knots };
}

/** Root of the summed variance of cosine and sine, so that an hour counts as much as a z-score. */
function spreadOfHours(hours: Float64Array): number {
  if (hours.length === 0) return 0;
  let c = 0;
  let s = 0;
  for (const hour of hours) {
    const [x, y] = onCircle(hour);
    c += x / hours.length;
    s += y / hours.length;
  }
  const variance = 1 - c * c - s * s;
  return variance > 1e-12 ? Math.sqrt(variance) : 0;
}

function inCodeUnitOrder(values: string[]): string[] {
  return values.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
