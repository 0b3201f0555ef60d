import { quantile } from "../../../stats/sample/quantile.ts";
import type { FittedTrait } from "../audienceModelSchema.ts";
import type { TraitValues } from "./readTraits.ts";

/** Members by bin at two times. */
export interface TraitBins {
  /** Before. */
  before: number[];
  /** After. */
  after: number[];
}

const TENTHS = 10;
const HOURS_A_BIN = 3;

/**
 * Counts members in bins that the earlier period gives: tenths of a number's values, three hours each, the values of a category; of a list
 * every member counts by the first of the model's values that it has. Values that the bins do not have are one bin, members without a
 * value another; bins that nobody is in at either time are left out.
 */
export function traitBins(trait: FittedTrait, before: TraitValues, after: TraitValues): TraitBins {
  const binOf = binning(trait, before);
  const counts = new Map<string, [number, number]>();
  for (const [time, values] of [before, after].entries()) {
    const list = values.numbers ?? values.texts ?? values.lists!;
    for (const value of list as ArrayLike<number | string | readonly string[] | null> & Iterable<unknown>) {
      const bin = isMissing(value) ? "missing" : binOf(value as never);
      const entry = counts.get(bin) ?? [0, 0];
      entry[time as 0 | 1]++;
      counts.set(bin, entry);
    }
  }
  const all = [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return { before: all.map(([count]) => count), after: all.map(([, count]) => count) };
}

function isMissing(value: unknown): boolean {
  return value === null || Number.isNaN(value);
}

function binning(
  { type, values }: FittedTrait,
  before: TraitValues,
): (value: number & string & string[]) => string {
  if (type === "categorical") return (value) => (values.includes(value) ? `=${value}` : "other");
  if (type === "list") {
    return (value) => {
      const first = values.find((one) => (value as readonly string[]).includes(one));
      return first === undefined ? "other" : `=${first}`;
    };
  }
  if (type === "hour") return (value) => String(Math.floor((value % 24) / HOURS_A_BIN));
  const seen = before.numbers!.filter((x) => !Number.isNaN(x));
  if (seen.length === 0) return () => "seen";
  const edges = [
    ...new Set(Array.from({ length: TENTHS - 1 }, (_, i) => quantile(seen, (i + 1) / TENTHS) + 0)),
  ];
  return (value) => String(edges.filter((edge) => value > edge).length);
}
