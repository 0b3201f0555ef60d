import { exp } from "../../../kernel/math/exp.ts";
import { log } from "../../../kernel/math/log.ts";
import { log1p } from "../../../kernel/math/log1p.ts";
import { digamma } from "../../../stats/distribution/digamma.ts";
import { logGamma } from "../../../stats/distribution/logGamma.ts";
import type { Objective } from "../../../stats/optimize/minimize.ts";

/** Logarithms of parameters beyond this have run away: the likelihood is flat there, and the search ends at this border. */
export const RUN_AWAY = 12;

/** Customers with the same history, counted once. */
export interface PurchaseGroups {
  /** Repeat days. */
  frequency: Float64Array;
  /** Units to the last day. */
  recency: Float64Array;
  /** Units to the end. */
  age: Float64Array;
  /** Customers. */
  weight: Float64Array;
}

/** Counts customers with the same history once: half of them or more have one in common. */
export function groupPurchases(
  frequency: Float64Array,
  recency: Float64Array,
  age: Float64Array,
): PurchaseGroups {
  const order = Uint32Array.from(frequency.keys()).sort(
    (a, b) => frequency[a]! - frequency[b]! || recency[a]! - recency[b]! || age[a]! - age[b]!,
  );
  const rows: number[] = [];
  const weight: number[] = [];
  for (const [i, row] of order.entries()) {
    const last = i === 0 ? -1 : order[i - 1]!;
    const isSame =
      last >= 0 &&
      frequency[last] === frequency[row] &&
      recency[last] === recency[row] &&
      age[last] === age[row];
    if (isSame) weight[weight.length - 1]!++;
    else {
      rows.push(row);
      weight.push(1);
    }
  }
  const pick = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
  return {
    frequency: pick(frequency),
    recency: pick(recency),
    age: pick(age),
    weight: Float64Array.from(weight),
  };
}

/**
 * The negative log-likelihood of BG/NBD (Fader, Hardie and Lee 2005, in the form of Hardie's note 027, which does not overflow) in the logarithms of
 * r, alpha, a and b, with its slope. Customers come in order of their repeat days, so that what depends on these alone is worked out once.
 */
export function purchaseObjective(groups: PurchaseGroups): Objective {
  const { frequency, weight } = groups;
  // Many customers share a day: logarithms are taken once a time, not once a customer.
  const times = Float64Array.from(new Set([...groups.recency, ...groups.age]));
  const place = new Map(Array.from(times, (time, i) => [time, i]));
  const recency = Int32Array.from(groups.recency, (time) => place.get(time)!);
  const age = Int32Array.from(groups.age, (time) => place.get(time)!);
  const logs = new Float64Array(times.length);
  const inverses = new Float64Array(times.length);
  return (point, slope) => {
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
    const psiR = digamma(r);
    const psiAB = digamma(a + b);
    const psiB = digamma(b);
    let [dr, dAlpha, da, db] = [0, 0, 0, 0];
    let total = 0;
    let last = -1;
    let [common, gr, ga, gb, logBx] = [0, 0, 0, 0, 0];
    for (let i = 0; i < weight.length; i++) {
      const x = frequency[i]!;
      if (x !== last) {
        last = x;
        common = base + logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x);
        const psiABx = digamma(a + b + x);
        gr = digamma(r + x) - psiR + logAlpha;
        ga = psiAB - psiABx;
        gb = psiAB + digamma(b + x) - psiB - psiABx;
        logBx = x > 0 ? log(b + x - 1) : 0;
      }
      const w = weight[i]!;
      const logAge = logs[age[i]!]!;
      const inverseAge = inverses[age[i]!]!;
      const third = -(r + x) * logAge;
      if (x === 0) {
        total += w * (common + third);
        dr += w * (gr - logAge);
        dAlpha += w * (r / alpha - r * inverseAge);
        da += w * ga;
        db += w * gb;
        continue;
      }
      const logRecency = logs[recency[i]!]!;
      // log(e^third + e^fourth), and the share of the first in it.
      const gone = logA - logBx - (r + x) * logRecency - third;
      const small = exp(-Math.abs(gone));
      const alive = gone > 0 ? small / (1 + small) : 1 / (1 + small);
      const left = 1 - alive;
      total += w * (common + third + Math.max(0, gone) + log1p(small));
      dr += w * (gr - alive * logAge - left * logRecency);
      dAlpha += w * (r / alpha - (r + x) * (alive * inverseAge + left * inverses[recency[i]!]!));
      da += w * (ga + left / a);
      db += w * (gb - left / (b + x - 1));
    }
    slope[0] = -dr * r;
    slope[1] = -dAlpha * alpha;
    slope[2] = -da * a;
    slope[3] = -db * b;
    return Number.isFinite(total) ? -total : Number.POSITIVE_INFINITY;
  };
}
