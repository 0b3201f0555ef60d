import { exp } from "../../../kernel/math/exp.ts";
import { log } from "../../../kernel/math/log.ts";
import { log1p } from "../../../kernel/math/log1p.ts";
import { digamma } from "../../../stats/distribution/digamma.ts";
import { logGamma } from "../../../stats/distribution/logGamma.ts";
import { trigamma } from "../../../stats/distribution/trigamma.ts";
import type { CurvedObjective } from "../../../stats/optimize/minimizeCurved.ts";

/** Logarithms of parameters beyond this have run away: the likelihood is flat there, and the search ends at this border. */
export const RUN_AWAY = 12;

/** Customers with the same history, counted once, in order of repeat days, recency and age. */
export interface PurchaseGroups {
  /** Repeat days. */
  frequency: Float64Array;
  /** Place in `times` of the units to the last day. */
  recency: Int32Array;
  /** Place in `times` of the units to the end. */
  age: Int32Array;
  /** Customers. */
  weight: Float64Array;
  /** The different times: many customers share a day. */
  times: Float64Array;
}

/** Counts customers with the same history once: half of them or more have one in common. */
export function groupPurchases(
  frequency: Float64Array,
  recency: Float64Array,
  age: Float64Array,
): PurchaseGroups {
  const n = frequency.length;
  const both = new Float64Array(2 * n);
  both.set(recency);
  both.set(age, n);
  const { codes, values: times } = coded(both);
  const [recencies, ages] = [codes.subarray(0, n), codes.subarray(n)];
  const counts = coded(frequency);
  // The last column first, and each pass keeps the order of the one before.
  const byAge = sortedBy(ages, times.length, Int32Array.from(frequency.keys()));
  const byRecency = sortedBy(recencies, times.length, byAge);
  const order = sortedBy(counts.codes, counts.values.length, byRecency);
  const rows: number[] = [];
  const weight: number[] = [];
  let last = -1;
  for (const row of order) {
    const isSame =
      last >= 0 &&
      frequency[last] === frequency[row] &&
      recencies[last] === recencies[row] &&
      ages[last] === ages[row];
    if (isSame) weight[weight.length - 1]!++;
    else {
      rows.push(row);
      weight.push(1);
    }
    last = row;
  }
  return {
    frequency: Float64Array.from(rows, (row) => frequency[row]!),
    recency: Int32Array.from(rows, (row) => recencies[row]!),
    age: Int32Array.from(rows, (row) => ages[row]!),
    weight: Float64Array.from(weight),
    times,
  };
}

/** Different values, ascending, and the place of each row's among them. */
function coded(column: Float64Array): { codes: Int32Array; values: Float64Array } {
  const sorted = column.slice().sort();
  const values = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  const codes = new Int32Array(column.length);
  for (let row = 0; row < codes.length; row++) {
    const value = column[row]!;
    let low = 0;
    for (let high = values.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if (values[middle]! < value) low = middle + 1;
      else high = middle;
    }
    codes[row] = low;
  }
  return { codes, values };
}

/** Rows sorted by counting; those of one code stay in their order. */
function sortedBy(codes: Int32Array, size: number, order: Int32Array): Int32Array {
  const next = new Int32Array(size + 1);
  for (const code of codes) next[code + 1]!++;
  for (let code = 0; code < size; code++) next[code + 1]! += next[code]!;
  const sorted = new Int32Array(order.length);
  for (const row of order) sorted[next[codes[row]!]!++] = row;
  return sorted;
}

/**
 * The negative log-likelihood of BG/NBD (Fader, Hardie and Lee 2005, in the form of Hardie's note 027, which does not overflow) in the logarithms of
 * r, alpha, a and b, with its slope and second derivatives. Customers come in order of their repeat days, so that what depends on these alone is
 * worked out once.
 */
export function purchaseObjective(groups: PurchaseGroups): CurvedObjective {
  const { frequency, recency, age, weight, times } = groups;
  const logs = new Float64Array(times.length);
  const inverses = new Float64Array(times.length);
  return (point, slope, curvature) => {
    const [r, alpha, a, b] = Array.from(point, exp) as [number, number, number, number];
    slope.fill(0);
    if (point.some((x) => !(Math.abs(x) <= RUN_AWAY))) return Number.POSITIVE_INFINITY;
    for (let t = 0; t < times.length; t++) {
      logs[t] = log(alpha + times[t]!);
      inverses[t] = 1 / (alpha + times[t]!);
    }
    const logAlpha = log(alpha);
    const logA = log(a);
    const base = -logGamma(r) + r * logAlpha + logGamma(a + b) - logGamma(b);
    const psi = { r: digamma(r), ab: digamma(a + b), b: digamma(b) };
    const bend = { r: trigamma(r), ab: trigamma(a + b), b: trigamma(b) };
    let [n, total] = [0, 0];
    // First and second derivatives in r, alpha, a and b themselves.
    let [dr, dAlpha, da, db] = [0, 0, 0, 0];
    let [rr, rAlpha, ra, rb, alpha2, alphaA, alphaB, aa, ab, bb] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < weight.length; ) {
      const x = frequency[i]!;
      const rx = r + x;
      const common = base + logGamma(rx) + logGamma(b + x) - logGamma(a + b + x);
      const logOdds = x > 0 ? logA - log(b + x - 1) : 0;
      let customers = 0;
      let leaving = 0;
      let [doubt, doubtR, doubtAlpha] = [0, 0, 0];
      for (; i < weight.length && frequency[i] === x; i++) {
        const w = weight[i]!;
        customers += w;
        const logAge = logs[age[i]!]!;
        const inverseAge = inverses[age[i]!]!;
        if (x === 0) {
          total -= w * rx * logAge;
          dr -= w * logAge;
          dAlpha -= w * rx * inverseAge;
          rAlpha -= w * inverseAge;
          alpha2 += w * rx * inverseAge * inverseAge;
          continue;
        }
        // log(e^third + e^fourth) for a customer still there or gone; the share of the second in it, and how far the two differ in r and alpha.
        const logRecency = logs[recency[i]!]!;
        const inverseRecency = inverses[recency[i]!]!;
        const gone = logOdds + rx * (logAge - logRecency);
        const small = exp(-Math.abs(gone));
        const left = gone > 0 ? 1 / (1 + small) : small / (1 + small);
        const alive = 1 - left;
        total += w * (Math.max(0, gone) + log1p(small) - rx * logAge);
        const byR = logAge - logRecency;
        const byAlpha = rx * (inverseAge - inverseRecency);
        const inverse = alive * inverseAge + left * inverseRecency;
        dr += w * (left * byR - logAge);
        dAlpha -= w * rx * inverse;
        leaving += w * left;
        const mixed = w * alive * left;
        doubt += mixed;
        rr += mixed * byR * byR;
        rAlpha += mixed * byR * byAlpha - w * inverse;
        doubtR += mixed * byR;
        alpha2 +=
          mixed * byAlpha * byAlpha +
          w * rx * (alive * inverseAge * inverseAge + left * inverseRecency * inverseRecency);
        doubtAlpha += mixed * byAlpha;
      }
      const psiABx = digamma(a + b + x);
      const bendABx = trigamma(a + b + x);
      // Customers who came once cannot have left: then the sums are 0, and b + x - 1 may be anything.
      const inverseB = x > 0 ? 1 / (b + x - 1) : 0;
      n += customers;
      total += customers * common;
      dr += customers * (digamma(rx) - psi.r + logAlpha);
      da += customers * (psi.ab - psiABx) + leaving / a;
      db += customers * (psi.ab + digamma(b + x) - psi.b - psiABx) - leaving * inverseB;
      rr += customers * (trigamma(rx) - bend.r);
      ra += doubtR / a;
      rb -= doubtR * inverseB;
      alphaA += doubtAlpha / a;
      alphaB -= doubtAlpha * inverseB;
      aa += customers * (bend.ab - bendABx) + (doubt - leaving) / (a * a);
      ab += customers * (bend.ab - bendABx) - (doubt * inverseB) / a;
      bb +=
        customers * (bend.ab + trigamma(b + x) - bend.b - bendABx) + (doubt + leaving) * inverseB * inverseB;
    }
    dAlpha += (n * r) / alpha;
    rAlpha += n / alpha;
    alpha2 -= (n * r) / (alpha * alpha);
    const parameters = [r, alpha, a, b];
    const first = [dr, dAlpha, da, db];
    const second = [
      [rr, rAlpha, ra, rb],
      [rAlpha, alpha2, alphaA, alphaB],
      [ra, alphaA, aa, ab],
      [rb, alphaB, ab, bb],
    ];
    for (const [i, p] of parameters.entries()) {
      slope[i] = -first[i]! * p;
      for (const [j, q] of parameters.entries()) curvature[i]![j] = -second[i]![j]! * p * q;
      curvature[i]![i]! += slope[i]!;
    }
    return Number.isFinite(total) ? -total : Number.POSITIVE_INFINITY;
  };
}
