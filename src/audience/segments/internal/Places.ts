import type { MixedPoints } from "../../../stats/cluster/MixedPoints.ts";
import type { FittedTrait } from "../audienceModelSchema.ts";
import { onCircle, transformed } from "./fitTraits.ts";
import type { TraitValues } from "./readTraits.ts";

/** A place further out is of no use and would not stay finite when squared. */
const FARTHEST = 1e100;

/** Members as points on the scale of a model. */
export interface Places extends MixedPoints {
  /** How many. */
  count: number;
  /** Fields of numbers; NaN is missing. */
  numbers: Float64Array[];
  /** Fields of categories by code; -1 is missing. */
  categories: Int32Array[];
  /** What another category costs, a field of categories. */
  gamma: number[];
  /** How much each field counts for making up for missing ones. */
  weights: number[];
}

/**
 * Places members on the scale of fitted traits. Traits that tell nobody apart have no field. Of a category that the model does not have
 * the code is one more than it has: it is like no segment's.
 */
export function placesOf(
  traits: readonly FittedTrait[],
  values: readonly TraitValues[],
  count: number,
  gamma: number,
): Places {
  const places: Places = { count, numbers: [], categories: [], gamma: [], weights: [] };
  const categoryWeights: number[] = [];
  for (const [t, trait] of traits.entries()) {
    if (trait.scale === 0) continue;
    const { numbers, texts, lists } = values[t]!;
    if (texts !== null) {
      const codeOf = new Map(trait.values.map((value, code) => [value, code]));
      const unseen = trait.values.length;
      places.categories.push(
        Int32Array.from(texts, (text) => (text === null ? -1 : (codeOf.get(text) ?? unseen))),
      );
      places.gamma.push(gamma * trait.weight);
      categoryWeights.push(trait.weight);
      continue;
    }
    const fields = lists === null ? numberFields(trait, numbers!) : listFields(trait, lists);
    for (const field of fields) {
      places.numbers.push(field);
      places.weights.push(trait.weight / fields.length);
    }
  }
  places.weights.push(...categoryWeights);
  return places;
}

/** Some of the members, in the order given. */
export function pickPlaces(places: Places, rows: ArrayLike<number>): Places {
  const pick = <Column extends Float64Array | Int32Array>(field: Column, out: Column): Column => {
    for (let i = 0; i < rows.length; i++) out[i] = field[rows[i]!]!;
    return out;
  };
  return {
    ...places,
    count: rows.length,
    numbers: places.numbers.map((field) => pick(field, new Float64Array(rows.length))),
    categories: places.categories.map((field) => pick(field, new Int32Array(rows.length))),
  };
}

/** Whether everything is a number and known, so that squared distances say all. */
export function isComplete({ numbers, categories }: Places): boolean {
  return categories.length === 0 && numbers.every((field) => field.every((x) => !Number.isNaN(x)));
}

/** Numbers member by member. */
export function flatNumbers({ numbers, count }: Places): Float64Array {
  const width = numbers.length;
  const flat = new Float64Array(count * width);
  for (const [t, field] of numbers.entries()) for (let i = 0; i < count; i++) flat[i * width + t] = field[i]!;
  return flat;
}

/** A number on the model's scale, without the trait's weight. */
export function scaledNumber(trait: FittedTrait, value: number): number {
  return scaled(trait, transformed(value, trait.transform, trait.knots));
}

function numberFields(trait: FittedTrait, numbers: Float64Array): Float64Array[] {
  if (trait.type === "numeric") return [numbers.map((x) => scaledNumber(trait, x) * Math.sqrt(trait.weight))];
  const circle = Array.from(numbers, (hour) => (Number.isNaN(hour) ? null : onCircle(hour)));
  return [0, 1].map((axis) =>
    Float64Array.from(circle, (point) => (point === null ? Number.NaN : placeOf(trait, point[axis]!))),
  );
}

function listFields(trait: FittedTrait, lists: readonly (readonly string[] | null)[]): Float64Array[] {
  return trait.values.map((value) =>
    Float64Array.from(lists, (list) =>
      list === null ? Number.NaN : placeOf(trait, list.includes(value) ? 1 : 0),
    ),
  );
}

function placeOf(trait: FittedTrait, value: number): number {
  return scaled(trait, value) * Math.sqrt(trait.weight);
}

function scaled({ center, scale }: FittedTrait, value: number): number {
  const place = (value - center) / scale;
  return place > FARTHEST ? FARTHEST : Math.max(place, -FARTHEST);
}
