import { studentTQuantile } from "../../../stats/distribution/studentTQuantile.ts";
import type { RatioMoments } from "../../../stats/ratio/ratioMomentsOf.ts";
import { groupId } from "../../compareGroups.ts";
import type { KpiGroupKey } from "../../kpiAggregateSchema.ts";
import type { ChangeSide, SideGroup } from "./changeSide.ts";
import type { Ends } from "./intervalOfTwo.ts";

/** A part of a change. */
export interface Effect {
  /** Its size. */
  value: number;
  /** Its interval, or null. */
  ends: Ends | null;
}

/** The effects of one group, or of all. */
interface Effects {
  /** All of it. */
  effect: Effect;
  /** From shares. */
  mix: Effect;
  /** From values. */
  rate: Effect;
  /** From the number of rows; null for ratios. */
  volume: Effect | null;
}

/** The effects of one group. */
interface GroupEffects extends Effects {
  /** What its rows have in common. */
  key: KpiGroupKey;
  /** The group before. */
  before: SideGroup;
  /** The group after. */
  after: SideGroup;
}

/** A change, split. */
export interface SplitChange {
  /** The change as a whole. */
  total: Effects;
  /** By group, in no order. */
  parts: GroupEffects[];
}

/**
 * What an effect answers to a little more of something, on one side: of a group's own numerator and denominator, and of the numerator
 * and denominator of all groups.
 */
interface Gradient {
  ownX: number;
  ownY: number;
  allX: number;
  allY: number;
}

/** One side as a whole, with what variances need. */
interface Whole {
  n: number;
  x: number;
  y: number;
  /** Sums of squares and products over rows, about 0; null where a group's are not known. */
  squares: { xx: number; xy: number; yy: number } | null;
}

const NONE: Gradient = { ownX: 0, ownY: 0, allX: 0, allY: 0 };

/**
 * Splits the change of a ratio or a sum between two sides over groups.
 *
 * With `w` a group's share of the denominator, `r` its ratio and `R` that of all, averaged over both sides where there is no sign of a
 * change: `mix = dw (mean r - mean R)`, `rate = dr mean w` (Kitagawa 1955; the symmetric form of Das Gupta 1993). A sum is the number
 * of rows `N` times shares of rows times means a row: `volume = dN mean(w r)`, `mix = mean N dw mean r`, `rate = mean N dr mean w`.
 * Over all groups they add up to the change, as `mean(a) db + mean(b) da` is the change of `a b`.
 *
 * A group that is on one side only has no ratio on the other: its rate effect is 0, and what it does is mix.
 *
 * Variances are those of the effects' first-order changes (the delta method): rows of a side are drawn independently, and which group
 * a row is in is part of the draw, so that shares vary as multinomial counts do. An effect with gradient `a` to a group's numerator and
 * `b` to its denominator varies as the sum over rows of `a x + b y`, about its mean. Of a sum the number of rows is taken as given.
 *
 * @param before - the side before, with rows and a denominator that is not 0
 * @param after - the side after, likewise
 * @param isRatio - whether denominators are a formula's, and not the number of rows
 * @param level - nominal coverage
 */
export function splitChange(
  before: ChangeSide,
  after: ChangeSide,
  isRatio: boolean,
  level: number,
): SplitChange {
  const pairs = pairGroups(before, after);
  const wholes = [wholeOf(before), wholeOf(after)] as const;
  const split = isRatio ? splitRatio : splitSum;
  const statistics = pairs.map((pair) => split(pair, wholes));
  const spread = spreadOf(pairs, wholes, level);
  const parts = pairs.map((pair, g): GroupEffects => {
    const { effect, mix, rate, volume } = statistics[g]!;
    return {
      ...pair,
      effect: spread.ofGroup(g, effect),
      mix: spread.ofGroup(g, mix),
      rate: spread.ofGroup(g, rate),
      volume: volume === null ? null : spread.ofGroup(g, volume),
    };
  });
  const all = (which: "effect" | "mix" | "rate" | "volume"): Effect =>
    spread.ofAll(statistics.map((one) => one[which]!));
  const total: Effects = {
    effect: all("effect"),
    mix: all("mix"),
    rate: all("rate"),
    volume: isRatio ? null : all("volume"),
  };
  return { total, parts };
}

interface Pair {
  key: KpiGroupKey;
  before: SideGroup;
  after: SideGroup;
}

function pairGroups(before: ChangeSide, after: ChangeSide): Pair[] {
  const first = new Map(before.groups.map((group) => [groupId(group.key), group]));
  const second = new Map(after.groups.map((group) => [groupId(group.key), group]));
  return [...new Map([...first, ...second])].map(([id, { key }]) => ({
    key,
    before: first.get(id) ?? nobody(key),
    after: second.get(id) ?? nobody(key),
  }));
}

function nobody(key: KpiGroupKey): SideGroup {
  return { key, n: 0, x: 0, y: 0, moments: { n: 0, meanX: 0, meanY: 0, m2X: 0, m2Y: 0, cXY: 0 } };
}

function wholeOf({ groups, n }: ChangeSide): Whole {
  const sum = (of: (group: SideGroup) => number): number =>
    groups.reduce((total, group) => total + of(group), 0);
  const known = groups.every(({ n: rows, moments }) => rows === 0 || moments !== null);
  const squares = known
    ? {
        xx: sum((group) => squaresOf(group, 1, 0)),
        xy: sum(({ moments: m, n: rows }) => (m === null ? 0 : m.cXY + rows * m.meanX * m.meanY)),
        yy: sum((group) => squaresOf(group, 0, 1)),
      }
    : null;
  return { n, x: sum(({ x }) => x), y: sum(({ y }) => y), squares };
}

/** Sum over a group's rows of the square of `a x + b y`. */
function squaresOf({ n, moments }: SideGroup, a: number, b: number): number {
  if (moments === null) return 0;
  const { meanX, meanY, m2X, m2Y, cXY } = moments satisfies RatioMoments;
  const mean = a * meanX + b * meanY;
  return n * mean * mean + Math.max(0, a * a * m2X + 2 * a * b * cXY + b * b * m2Y);
}

/** A number that changes between two sides, with what it answers to on either. */
interface Statistic {
  value: number;
  gradients: readonly [Gradient, Gradient];
}

interface Statistics {
  effect: Statistic;
  mix: Statistic;
  rate: Statistic;
  volume: Statistic | null;
}

type Wholes = readonly [Whole, Whole];

function splitRatio(pair: Pair, wholes: Wholes): Statistics {
  const sides = [pair.before, pair.after] as const;
  const share = sides.map(({ y }, s) => y / wholes[s]!.y) as [number, number];
  const part = sides.map(({ x }, s) => x / wholes[s]!.y) as [number, number];
  const all = wholes.map(({ x, y }) => x / y) as [number, number];
  const moved = share[1] - share[0];
  const middle = (all[0] + all[1]) / 2;
  const gradientsOf = (of: (s: 0 | 1, sign: -1 | 1) => Gradient): Statistic["gradients"] => [
    of(0, -1),
    of(1, 1),
  ];
  const effect: Statistic = {
    value: part[1] - part[0] - moved * middle,
    gradients: gradientsOf((s, sign) => {
      const { y } = wholes[s];
      return {
        ownX: sign / y,
        ownY: (-sign * middle) / y,
        allX: -moved / (2 * y),
        allY: (sign * (share[s] * middle - part[s]) + (moved * all[s]) / 2) / y,
      };
    }),
  };
  const rate: Statistic = bothThere(sides)
    ? rateOf(sides, share, 1, (s, slope) => (-slope * share[s]) / wholes[s].y, wholes)
    : { value: 0, gradients: [NONE, NONE] };
  return { effect, rate, mix: without(effect, rate), volume: null };
}

function splitSum(pair: Pair, wholes: Wholes): Statistics {
  const sides = [pair.before, pair.after] as const;
  const share = sides.map(({ n }, s) => n / wholes[s]!.n) as [number, number];
  const rows = (wholes[0].n + wholes[1].n) / 2;
  const more = wholes[1].n - wholes[0].n;
  const effect: Statistic = {
    value: sides[1].x - sides[0].x,
    gradients: [
      { ...NONE, ownX: -1 },
      { ...NONE, ownX: 1 },
    ],
  };
  const volume: Statistic = {
    value: more * ((sides[0].x / wholes[0].n + sides[1].x / wholes[1].n) / 2),
    gradients: [
      { ...NONE, ownX: more / (2 * wholes[0].n) },
      { ...NONE, ownX: more / (2 * wholes[1].n) },
    ],
  };
  // The number of rows is given, so that nothing answers to it.
  const rate: Statistic = bothThere(sides)
    ? rateOf(sides, share, rows, () => 0, wholes)
    : { value: 0, gradients: [NONE, NONE] };
  return { effect, volume, rate, mix: without(without(effect, volume), rate) };
}

function bothThere(sides: readonly [SideGroup, SideGroup]): boolean {
  return sides.every(({ n, y }) => n > 0 && y !== 0);
}

/** `size dr mean w`, with its gradients. */
function rateOf(
  sides: readonly [SideGroup, SideGroup],
  share: readonly [number, number],
  size: number,
  toAll: (s: 0 | 1, slope: number) => number,
  wholes: Wholes,
): Statistic {
  const own = sides.map(({ x, y }) => x / y) as [number, number];
  const change = own[1] - own[0];
  const middle = (share[0] + share[1]) / 2;
  const gradientOf = (s: 0 | 1, sign: -1 | 1): Gradient => ({
    ownX: (sign * size * middle) / sides[s].y,
    ownY: size * ((-sign * middle * own[s]) / sides[s].y + change / (2 * wholes[s].y)),
    allX: 0,
    allY: toAll(s, (size * change) / 2),
  });
  return { value: size * change * middle, gradients: [gradientOf(0, -1), gradientOf(1, 1)] };
}

function without(a: Statistic, b: Statistic): Statistic {
  const less = (s: 0 | 1): Gradient => ({
    ownX: a.gradients[s].ownX - b.gradients[s].ownX,
    ownY: a.gradients[s].ownY - b.gradients[s].ownY,
    allX: a.gradients[s].allX - b.gradients[s].allX,
    allY: a.gradients[s].allY - b.gradients[s].allY,
  });
  return { value: a.value - b.value, gradients: [less(0), less(1)] };
}

/** Turns statistics into effects with intervals. */
interface Spread {
  ofGroup: (g: number, statistic: Statistic) => Effect;
  ofAll: (statistics: readonly Statistic[]) => Effect;
}

function spreadOf(pairs: readonly Pair[], wholes: Wholes, level: number): Spread {
  const isKnown = wholes.every(({ n, squares }) => n > 1 && squares !== null);
  const groupOf = (g: number, s: 0 | 1): SideGroup => (s === 0 ? pairs[g]!.before : pairs[g]!.after);

  /** Variance of an effect of one group: of all rows by what answers to all, with the group's own rows put right. */
  const ofGroup = (g: number, { gradients }: Statistic, s: 0 | 1): number => {
    const { ownX, ownY, allX, allY } = gradients[s];
    const { n, x, y, squares } = wholes[s];
    const { xx, xy, yy } = squares!;
    const group = groupOf(g, s);
    const everywhere = allX * allX * xx + 2 * allX * allY * xy + allY * allY * yy;
    const here = squaresOf(group, ownX + allX, ownY + allY);
    const sum = ownX * group.x + ownY * group.y + allX * x + allY * y;
    const size = allX * allX * xx + allY * allY * yy + here;
    return variance(n, everywhere - squaresOf(group, allX, allY) + here, sum, size);
  };
  const ofAll = (statistics: readonly Statistic[], s: 0 | 1): number => {
    const { n } = wholes[s];
    let [allX, allY] = [0, 0];
    for (const { gradients } of statistics) {
      allX += gradients[s].allX;
      allY += gradients[s].allY;
    }
    let [squares, sum, size] = [0, 0, 0];
    for (const [g, { gradients }] of statistics.entries()) {
      const group = groupOf(g, s);
      const [a, b] = [gradients[s].ownX + allX, gradients[s].ownY + allY];
      squares += squaresOf(group, a, b);
      sum += a * group.x + b * group.y;
      size += squaresOf(group, a, 0) + squaresOf(group, 0, b);
    }
    return variance(n, squares, sum, size);
  };
  const effectOf = (value: number, varianceOf: (s: 0 | 1) => number): Effect => ({
    value: value + 0,
    ends: isKnown ? endsOf(value, [varianceOf(0), varianceOf(1)], wholes, level) : null,
  });
  return {
    ofGroup: (g, statistic) => effectOf(statistic.value, (s) => ofGroup(g, statistic, s)),
    ofAll: (statistics) =>
      effectOf(
        statistics.reduce((sum, { value }) => sum + value, 0),
        (s) => ofAll(statistics, s),
      ),
  };
}

/** Variance of a sum over rows from the sum of squares; what is left of rounding is none. */
function variance(n: number, squares: number, sum: number, size: number): number {
  const about = squares - (sum * sum) / n;
  return about > 1e-13 * size ? (about * n) / (n - 1) : 0;
}

/** Student t with the degrees of freedom of Welch (1947) and Satterthwaite (1946). */
function endsOf(
  value: number,
  [first, second]: readonly [number, number],
  [before, after]: Wholes,
  level: number,
): Ends | null {
  const both = first + second;
  if (!(both > 0) || !Number.isFinite(both)) return null;
  const share = first / both;
  const df = 1 / ((share * share) / (before.n - 1) + ((1 - share) * (1 - share)) / (after.n - 1));
  const half = -studentTQuantile((1 - level) / 2, df) * Math.sqrt(both);
  const ends = { low: value - half + 0, high: value + half + 0 };
  return Number.isFinite(ends.low) && Number.isFinite(ends.high) ? ends : null;
}
