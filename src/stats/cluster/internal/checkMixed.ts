import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { requireDomain, requireList } from "../../internal/requireDomain.ts";
import type { MixedPoints } from "../MixedPoints.ts";
import { LARGEST } from "./checkPoints.ts";
import type { MixedTable } from "./MixedTable.ts";

/** Reads mixed points once, with the weight of a mismatch. */
export function checkMixed(
  points: MixedPoints,
  gamma: number | readonly number[] | undefined,
  where: string,
): MixedTable {
  const numbers = fieldsOf(points?.numbers, where, "points.numbers");
  const codes = fieldsOf(points?.categories, where, "points.categories");
  const count = (numbers[0] ?? codes[0])?.length ?? 0;
  requireDomain(count >= 1, where, "points", "at least one point of at least one field", count);
  for (const [t, field] of numbers.entries()) {
    sameLength(field, count, where, `points.numbers[${t}]`);
    for (let i = 0; i < count; i++) {
      const isNumber = typeof field[i] === "number" && !(Math.abs(field[i]!) > LARGEST);
      requireDomain(
        isNumber,
        where,
        `points.numbers[${t}][${i}]`,
        "a number from -1e150 to 1e150, or NaN",
        field[i],
      );
    }
  }
  const kinds = codes.map((field, t) => {
    sameLength(field, count, where, `points.categories[${t}]`);
    let most = 0;
    for (let i = 0; i < count; i++) {
      const isCode = Number.isInteger(field[i]) && field[i]! >= -1 && field[i]! < count;
      const expected = "a whole number from -1, below the number of points";
      requireDomain(isCode, where, `points.categories[${t}][${i}]`, expected, field[i]);
      most = Math.max(most, field[i]!);
    }
    return most + 1;
  });
  return {
    count,
    numbers: numbers.length,
    values: byPoint(numbers, count, (length) => new Float64Array(length)),
    categories: codes.length,
    codes: byPoint(codes, count, (length) => new Int32Array(length)),
    kinds: Int32Array.from(kinds),
    weights: Float64Array.from(weightsOf(gamma, numbers, codes.length, where)),
    shares: Float64Array.from(sharesOf(points.weights, numbers.length + codes.length, where)),
  };
}

function fieldsOf(fields: unknown, where: string, path: string): ArrayLike<number>[] {
  if (!Array.isArray(fields)) {
    const received = describeValue(fields);
    throw new SocialOpsError(where, { code: "out-of-domain", path, expected: "a list of fields", received });
  }
  const all = Array.from(fields) as ArrayLike<number>[];
  for (const [t, field] of all.entries()) requireList(field, where, `${path}[${t}]`);
  return all;
}

function sameLength(field: ArrayLike<number>, count: number, where: string, path: string): void {
  requireDomain(field.length === count, where, path, "as many entries as the other fields", field.length);
}

function byPoint<Column extends Float64Array | Int32Array>(
  fields: readonly ArrayLike<number>[],
  count: number,
  make: (length: number) => Column,
): Column {
  const out = make(count * fields.length);
  for (const [t, field] of fields.entries())
    for (let i = 0; i < count; i++) out[i * fields.length + t] = field[i]!;
  return out;
}

function weightsOf(
  gamma: number | readonly number[] | undefined,
  numbers: readonly ArrayLike<number>[],
  categories: number,
  where: string,
): number[] {
  const isWeight = (one: unknown): boolean => typeof one === "number" && one > 0 && one <= 1e6;
  if (gamma === undefined) return new Array<number>(categories).fill(defaultWeight(numbers));
  if (typeof gamma === "number") {
    requireDomain(isWeight(gamma), where, "options.gamma", "a number above 0, at most 1e6", gamma);
    return new Array<number>(categories).fill(gamma);
  }
  requireList(gamma, where, "options.gamma");
  requireDomain(
    gamma.length === categories,
    where,
    "options.gamma",
    "a weight for each field of categories",
    gamma.length,
  );
  const all = Array.from(gamma);
  for (const [t, one] of all.entries())
    requireDomain(isWeight(one), where, `options.gamma[${t}]`, "a number above 0, at most 1e6", one);
  return all;
}

function sharesOf(weights: readonly number[] | undefined, fields: number, where: string): number[] {
  if (weights === undefined) return new Array<number>(fields).fill(1);
  requireList(weights, where, "points.weights");
  const expected = "a weight for each field of numbers and of categories";
  requireDomain(weights.length === fields, where, "points.weights", expected, weights.length);
  const all = Array.from(weights);
  for (const [t, one] of all.entries()) {
    const isWeight = typeof one === "number" && one >= 1e-6 && one <= 1e6;
    requireDomain(isWeight, where, `points.weights[${t}]`, "a number from 1e-6 to 1e6", one);
  }
  return all;
}

/** Half the mean standard deviation (over all points) of the numbers; 1 where there is none. */
function defaultWeight(numbers: readonly ArrayLike<number>[]): number {
  const spreads = numbers.map((field) => {
    const known = Array.from(field).filter((x) => !Number.isNaN(x));
    const mean = known.reduce((sum, x) => sum + x, 0) / Math.max(1, known.length);
    return Math.sqrt(known.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / Math.max(1, known.length));
  });
  const mean = spreads.reduce((sum, one) => sum + one, 0) / Math.max(1, spreads.length);
  return mean > 0 ? mean / 2 : 1;
}
