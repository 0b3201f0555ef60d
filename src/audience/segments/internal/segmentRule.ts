import type { Condition } from "../../../condition/conditionSchema.ts";
import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { wilsonInterval } from "../../../stats/proportion/wilsonInterval.ts";
import { quantile } from "../../../stats/sample/quantile.ts";
import type { FittedTrait, SegmentRule } from "../audienceModelSchema.ts";
import type { TraitValues } from "./readTraits.ts";

/** Conditions of a rule at most. */
const MOST_CONDITIONS = 3;
/** Conditions tried for a numeric trait: at this many steps through its values. */
const CUTS = 24;
/** Values tried for a categorical or list trait, the most frequent ones. */
const MOST_VALUES = 20;
/** Rules that are carried on from one length to the next. */
const BEAM = 4;
/** What one more condition has to add to F1. */
const LEAST_GAIN = 0.01;
/** F1 from which a rule is worth telling. A convention. */
const GOOD = 0.75;

/** One condition, and whom of the members it matches. */
interface Leaf {
  condition: Condition;
  trait: string;
  mask: Uint8Array;
}

interface Draft {
  leaves: Leaf[];
  mask: Uint8Array;
  f1: number;
}

/** Looks for the rules of segments: conditions are made once, and the same for each. */
export interface RuleSearch {
  /** The rule of a segment; null where there is no short one. */
  ruleOf: (segment: number) => SegmentRule | null;
}

/**
 * Rules of up to three conditions by a beam search for the highest F1 (the harmonic mean of precision and recall) of each segment against
 * all others. Every other member has no say in the search, and gives precision and recall.
 *
 * @param traits - the fitted traits
 * @param values - their values, of a sample of the placed members
 * @param labels - segment of each of them
 * @param level - of the intervals
 */
export function ruleSearch(
  traits: readonly FittedTrait[],
  values: readonly TraitValues[],
  labels: ArrayLike<number>,
  level: number,
): RuleSearch {
  const n = labels.length;
  const leaves = traits.flatMap((trait, t) => (trait.scale === 0 ? [] : leavesOf(trait, values[t]!, n)));
  return {
    ruleOf: (segment) => {
      const isIn = Uint8Array.from({ length: n }, (_, i) => (labels[i] === segment ? 1 : 0));
      const best = search(leaves, isIn);
      if (best === null) return null;
      const { both, matched, members } = tally(best.mask, isIn, 1);
      if (both === 0 || f1Of(both, matched, members) < GOOD) return null;
      const conditions = best.leaves.map(({ condition }) => condition);
      return {
        condition: conditions.length === 1 ? conditions[0]! : { all: conditions },
        precision: shareOf(both, matched, "members whom it matches", level),
        recall: shareOf(both, members, "members of the segment", level),
      };
    },
  };
}

function search(leaves: readonly Leaf[], isIn: Uint8Array): Draft | null {
  let beam: Draft[] = [{ leaves: [], mask: new Uint8Array(isIn.length).fill(1), f1: 0 }];
  let best: Draft | null = null;
  for (let length = 1; length <= MOST_CONDITIONS; length++) {
    const longer: { draft: Draft; leaf: Leaf; f1: number }[] = [];
    for (const draft of beam) {
      for (const leaf of leaves) {
        const f1 = f1Together(draft.mask, leaf.mask, isIn);
        if (f1 > draft.f1 + LEAST_GAIN) longer.push({ draft, leaf, f1 });
      }
    }
    // Sorting is stable: of equally good rules those of earlier traits win.
    longer.sort((a, b) => b.f1 - a.f1);
    beam = longer.slice(0, BEAM).map(({ draft, leaf, f1 }) => ({
      leaves: [...draft.leaves, leaf],
      mask: draft.mask.map((one, i) => one & leaf.mask[i]!),
      f1,
    }));
    const top = beam[0];
    if (top !== undefined && top.f1 > (best?.f1 ?? 0) + LEAST_GAIN) best = top;
  }
  return best;
}

/** F1 of two conditions together, among every other member. */
function f1Together(a: Uint8Array, b: Uint8Array, isIn: Uint8Array): number {
  let both = 0;
  let matched = 0;
  let members = 0;
  for (let i = 0; i < isIn.length; i += 2) {
    const matches = a[i]! & b[i]!;
    matched += matches;
    members += isIn[i]!;
    both += matches & isIn[i]!;
  }
  return f1Of(both, matched, members);
}

function tally(
  mask: Uint8Array,
  isIn: Uint8Array,
  from: number,
): { both: number; matched: number; members: number } {
  let both = 0;
  let matched = 0;
  let members = 0;
  for (let i = from; i < isIn.length; i += 2) {
    matched += mask[i]!;
    members += isIn[i]!;
    both += mask[i]! & isIn[i]!;
  }
  return { both, matched, members };
}

function f1Of(both: number, matched: number, members: number): number {
  return matched + members === 0 ? 0 : (2 * both) / (matched + members);
}

function shareOf(part: number, whole: number, nUnit: string, level: number): Estimate {
  if (whole === 0) return absent("zero-denominator", 0);
  const ends = wilsonInterval(part, whole, level);
  const interval = { low: ends.low, high: ends.high, level, method: "wilson" };
  return { status: "ok", value: part / whole, unit: "ratio", n: whole, nUnit, method: "share", interval };
}

function leavesOf(trait: FittedTrait, { numbers, texts, lists }: TraitValues, n: number): Leaf[] {
  const field = `traits.${trait.name}`;
  const leaf = (condition: Condition, holds: (i: number) => boolean): Leaf => ({
    condition,
    trait: trait.name,
    mask: Uint8Array.from({ length: n }, (_, i) => (holds(i) ? 1 : 0)),
  });
  if (texts !== null)
    return frequent(texts).map((value) => leaf({ field, op: "eq", value }, (i) => texts[i] === value));
  if (lists !== null)
    return frequent(lists.flatMap((list) => list ?? [])).map((value) =>
      leaf({ field, op: "includesAny", value: [value] }, (i) => lists[i]?.includes(value) === true),
    );
  const own = numbers!;
  if (trait.type === "hour") return hourWindows(field, own, leaf);
  return cutsOf(own).flatMap((cut) => [
    leaf({ field, op: "le", value: cut }, (i) => own[i]! <= cut),
    leaf({ field, op: "gt", value: cut }, (i) => own[i]! > cut),
  ]);
}

function hourWindows(
  field: string,
  hours: Float64Array,
  leaf: (condition: Condition, holds: (i: number) => boolean) => Leaf,
): Leaf[] {
  return [3, 6, 9, 12].flatMap((length) =>
    Array.from({ length: 24 }, (_, from) => {
      const to = (from + length) % 24;
      const after: Condition = { field, op: "ge", value: from };
      const before: Condition = { field, op: "lt", value: to };
      if (to === 0) return leaf(after, (i) => hours[i]! >= from);
      if (from < to) return leaf({ all: [after, before] }, (i) => hours[i]! >= from && hours[i]! < to);
      return leaf({ any: [after, before] }, (i) => hours[i]! >= from || hours[i]! < to);
    }),
  );
}

/** Values at equal steps through the sorted ones, with three digits: a rule is for people. */
function cutsOf(numbers: Float64Array): number[] {
  const seen = numbers.filter((x) => !Number.isNaN(x));
  if (seen.length === 0) return [];
  const cuts = Array.from({ length: CUTS }, (_, i) => quantile(seen, (i + 1) / (CUTS + 1)));
  return [...new Set(cuts.map((cut) => Number(cut.toPrecision(3)) + 0))];
}

function frequent(entries: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) if (entry !== null) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([value]) => value);
}
