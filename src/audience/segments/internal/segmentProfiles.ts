import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { cos } from "../../../kernel/math/cos.ts";
import { circularMean } from "../../../stats/circular/circularMean.ts";
import { normalQuantile } from "../../../stats/distribution/normalQuantile.ts";
import { normalUpperTail } from "../../../stats/distribution/normalUpperTail.ts";
import { hedgesG } from "../../../stats/mean/hedgesG.ts";
import { welchTest } from "../../../stats/mean/welchTest.ts";
import { benjaminiHochberg } from "../../../stats/multiple/benjaminiHochberg.ts";
import { newcombeInterval } from "../../../stats/proportion/newcombeInterval.ts";
import { twoProportionTest } from "../../../stats/proportion/twoProportionTest.ts";
import type { FittedTrait, SegmentTrait } from "../audienceModelSchema.ts";
import { scaledNumber } from "./Places.ts";
import type { TraitValues } from "./readTraits.ts";

const METHOD = "segment against all other members";

/**
 * How each segment differs from all other members in each trait, with p-values adjusted over all of them.
 *
 * @param traits - the fitted traits
 * @param values - their values, of the placed members
 * @param labels - segment of each member
 * @param k - segments
 * @param level - of the intervals
 * @returns a list of traits for each segment
 */
export function segmentProfiles(
  traits: readonly FittedTrait[],
  values: readonly TraitValues[],
  labels: Int32Array,
  k: number,
  level: number,
): SegmentTrait[][] {
  const profiles = Array.from({ length: k }, (_, segment) =>
    traits.map((trait, t) => {
      const { numbers, texts, lists } = values[t]!;
      if (trait.type === "hour") return hourTrait(trait, numbers!, labels, segment, level);
      if (trait.type === "numeric") return numericTrait(trait, numbers!, labels, segment, level);
      return valueTrait(trait, texts ?? lists!, labels, segment, level);
    }),
  );
  const tested = profiles.flat().filter(({ pValue }) => pValue !== null);
  const adjusted = benjaminiHochberg(tested.map(({ pValue }) => pValue!));
  for (const [i, entry] of tested.entries()) entry.pValue = adjusted[i]!;
  return profiles;
}

function numericTrait(
  trait: FittedTrait,
  numbers: Float64Array,
  labels: Int32Array,
  segment: number,
  level: number,
): SegmentTrait {
  const { inside, outside } = split(numbers, labels, segment);
  const base = {
    trait: trait.name,
    type: trait.type,
    value: null,
    inside: meanOf(inside),
    outside: meanOf(outside),
  };
  const n = inside.length + outside.length;
  if (inside.length < 2 || outside.length < 2) {
    const needed = Math.min(inside.length, outside.length) < 2 ? 4 : n;
    return { ...base, effect: absent("too-few", n, needed), pValue: null };
  }
  const x = inside.map((value) => scaledNumber(trait, value));
  const y = outside.map((value) => scaledNumber(trait, value));
  const g = trait.scale > 0 ? hedgesG(x, y, level) : null;
  if (g === null) return { ...base, effect: absent("not-identified", n), pValue: null };
  const effect: Estimate = {
    status: "ok",
    value: g.value,
    unit: "standard deviations",
    n,
    nUnit: "members",
    method: `Hedges g, ${METHOD}`,
    interval: { low: g.low, high: g.high, level, method: "normal approximation" },
  };
  return { ...base, effect, pValue: welchTest(x, y, level).pValue };
}

function valueTrait(
  trait: FittedTrait,
  entries: readonly (string | readonly string[] | null)[],
  labels: Int32Array,
  segment: number,
  level: number,
): SegmentTrait {
  const place = new Map(trait.values.map((value, i) => [value, i]));
  const has = trait.values.map(() => ({ inside: 0, outside: 0 }));
  const known = { inside: 0, outside: 0 };
  for (const [i, entry] of entries.entries()) {
    if (entry === null) continue;
    const side = labels[i] === segment ? "inside" : "outside";
    known[side]++;
    const own = typeof entry === "string" ? [entry] : new Set(entry);
    for (const value of own) {
      const at = place.get(value);
      if (at !== undefined) has[at]![side]++;
    }
  }
  const base = { trait: trait.name, type: trait.type };
  const n = known.inside + known.outside;
  if (known.inside === 0 || known.outside === 0 || has.length === 0) {
    return { ...base, value: null, inside: null, outside: null, effect: absent("too-few", n), pValue: null };
  }
  const shares = has.map(({ inside, outside }) => ({
    inside: inside / known.inside,
    outside: outside / known.outside,
  }));
  // What members have says more than what they lack.
  const liftOf = (i: number): number => shares[i]!.inside - shares[i]!.outside;
  const most = shares.reduce((best, _, i) => (liftOf(i) > liftOf(best) ? i : best), 0);
  const counts = has[most]!;
  const { inside, outside } = shares[most]!;
  const ends = newcombeInterval(counts.inside, known.inside, counts.outside, known.outside, level);
  const effect: Estimate = {
    status: "ok",
    value: inside - outside,
    unit: "difference of shares",
    n,
    nUnit: "members",
    method: `difference of shares, ${METHOD}`,
    interval: { ...ends, level, method: "newcombe" },
  };
  const { pValue } = twoProportionTest(counts.inside, known.inside, counts.outside, known.outside);
  // The value was picked as the one with the largest difference: its p-value counts once for each value that could have been picked.
  const picked =
    pValue === null ? null : Math.min(1, pValue * (trait.values.length > 2 ? trait.values.length : 1));
  return { ...base, value: trait.values[most]!, inside, outside, effect, pValue: picked };
}

function hourTrait(
  trait: FittedTrait,
  hours: Float64Array,
  labels: Int32Array,
  segment: number,
  level: number,
): SegmentTrait {
  const { inside, outside } = split(hours, labels, segment);
  const a = meanHour(inside);
  const b = meanHour(outside);
  const n = inside.length + outside.length;
  const base = {
    trait: trait.name,
    type: trait.type,
    value: null,
    inside: a?.mean ?? null,
    outside: b?.mean ?? null,
  };
  if (inside.length < 2 || outside.length < 2) return { ...base, effect: absent("too-few", n), pValue: null };
  if (a === null || b === null) return { ...base, effect: absent("not-identified", n), pValue: null };
  const apart = a.mean - b.mean;
  const value = apart > 12 ? apart - 24 : apart <= -12 ? apart + 24 : apart;
  const error = Math.sqrt(a.variance + b.variance);
  const half = -normalQuantile((1 - level) / 2) * error;
  const effect: Estimate = {
    status: "ok",
    value,
    unit: "hours",
    n,
    nUnit: "members",
    method: `difference of circular means, ${METHOD}`,
    interval: {
      low: Math.max(-12, value - half),
      high: Math.min(12, value + half),
      level,
      method: "circular standard error (Fisher 1993)",
    },
  };
  return {
    ...base,
    effect,
    pValue: error > 0 ? Math.min(1, 2 * normalUpperTail(Math.abs(value) / error)) : null,
  };
}

/** The circular mean hour, and the variance of that mean (Fisher, Statistical Analysis of Circular Data, 1993, section 4.4.4). */
function meanHour(hours: Float64Array): { mean: number; variance: number } | null {
  const first = circularMean(hours, 24);
  if (first === null || first.mean === null || first.resultantLength < 1e-6) return null;
  const twice = circularMean(
    hours.map((hour) => 2 * (hour - first.mean!)),
    24,
  )!;
  const second = twice.resultantLength * cos(((twice.mean ?? 0) / 12) * Math.PI);
  const r = first.resultantLength;
  const dispersion = Math.max(0, (1 - second) / (2 * r * r));
  const radians = dispersion / hours.length;
  return { mean: first.mean, variance: radians * (12 / Math.PI) * (12 / Math.PI) };
}

function split(
  numbers: Float64Array,
  labels: Int32Array,
  segment: number,
): { inside: Float64Array; outside: Float64Array } {
  return {
    inside: numbers.filter((x, i) => !Number.isNaN(x) && labels[i] === segment),
    outside: numbers.filter((x, i) => !Number.isNaN(x) && labels[i] !== segment),
  };
}

function meanOf(numbers: Float64Array): number | null {
  if (numbers.length === 0) return null;
  const first = numbers[0]!;
  return first + numbers.reduce((sum, x) => sum + (x - first), 0) / numbers.length;
}
