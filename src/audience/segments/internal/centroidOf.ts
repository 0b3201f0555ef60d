import { atan2 } from "../../../kernel/math/atan2.ts";
import type { AudienceSegment, FittedTrait } from "../audienceModelSchema.ts";
import type { Centers } from "./Centers.ts";
import { untransformed } from "./fitTraits.ts";

/** A center in the traits' own units. */
export function centroidOf(
  traits: readonly FittedTrait[],
  { means, modes }: Centers,
  segment: number,
): AudienceSegment["centroid"] {
  let number = 0;
  let category = 0;
  const entries = traits.map((trait): [string, number | string | string[] | null] => {
    const { name, type, transform, center, scale, weight, knots, values } = trait;
    if (type === "categorical") {
      if (scale === 0) return [name, values[0] ?? null];
      return [name, values[modes[segment]![category++]!] ?? null];
    }
    if (scale === 0)
      return [name, type === "list" ? [] : type === "hour" ? null : (trait.range?.low ?? null)];
    const backOf = (place: number): number => (place / Math.sqrt(weight)) * scale + center;
    const width = type === "hour" ? 2 : type === "list" ? values.length : 1;
    const own = Array.from(means[segment]!.subarray(number, number + width), backOf);
    number += width;
    if (type === "list") return [name, values.filter((_, i) => own[i]! > 0.5)];
    if (own.some(Number.isNaN)) return [name, null];
    if (type === "hour") return [name, hourOf(own[0]!, own[1]!)];
    const value = untransformed(own[0]!, transform, knots);
    return [name, Number.isFinite(value) ? value + 0 : null];
  });
  return Object.fromEntries(entries);
}

function hourOf(x: number, y: number): number | null {
  if (x * x + y * y < 1e-24) return null;
  const hour = (atan2(y, x) / Math.PI) * 12;
  return (hour < 0 ? hour + 24 : hour) % 24;
}
