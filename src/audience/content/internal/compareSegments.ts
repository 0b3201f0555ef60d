import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { normalQuantile } from "../../../stats/distribution/normalQuantile.ts";
import { ratioInterval } from "../../../stats/ratio/ratioInterval.ts";
import { ratioMomentsOf } from "../../../stats/ratio/ratioMomentsOf.ts";
import type { ContentMatch } from "../matchContentResultSchema.ts";
import type { ContentCounts } from "./readContent.ts";

/** A share of interactions, with members as the unit. */
interface Side {
  share: number;
  variance: number;
  members: number;
  estimate: Estimate;
}

interface Pair {
  segment: number;
  value: string;
  own: Side;
  others: Side;
  difference: number;
  variance: number;
}

/** Each segment against all others, by value, the largest difference first. */
export function compareSegments(
  content: ContentCounts,
  { k, minMembers, level }: { k: number; minMembers: number; level: number },
): ContentMatch[][] {
  const pairs: Pair[] = [];
  for (let segment = 0; segment < k; segment++) {
    for (const [v, value] of content.values.entries()) {
      const pair = pairOf(content, segment, v, level);
      if (pair.own.members < minMembers || pair.others.members < minMembers) continue;
      if (pair.own.share === 0 && pair.others.share === 0) continue;
      pairs.push({ segment, value, ...pair });
    }
  }
  const spread = spreadBeyondChance(pairs);
  const z = -normalQuantile((1 - level) / 2);
  return Array.from({ length: k }, (_, segment) =>
    pairs
      .filter((pair) => pair.segment === segment)
      .map((pair) => matchOf(pair, spread, z, level))
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
  );
}

function matchOf(pair: Pair, spread: number, z: number, level: number): ContentMatch {
  const { own, others, difference, variance, value } = pair;
  const keeps = spread + variance > 0 ? spread / (spread + variance) : 0;
  const shrunk = difference * keeps + 0;
  const half = z * Math.sqrt(keeps * variance);
  const estimate: Estimate = {
    status: "ok",
    value: shrunk,
    unit: "difference of shares",
    n: own.members + others.members,
    nUnit: "members",
    method: "segment less others, shrunken towards 0",
    interval: { low: shrunk - half, high: shrunk + half, level, method: "empirical Bayes" },
  };
  const differs = half > 0 && (shrunk - half > 0 || shrunk + half < 0);
  return { value, share: own.estimate, others: others.share, difference: estimate, differs };
}

function sizeOf({ difference }: ContentMatch): number {
  return difference.status === "ok" ? difference.value : 0;
}

/** Variance of differences beyond that of their errors, by moments around 0 (DerSimonian and Laird 1986). */
function spreadBeyondChance(pairs: readonly Pair[]): number {
  const known = pairs.filter(({ variance }) => variance > 0);
  const weights = known.map(({ variance }) => 1 / variance);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const q = known.reduce((sum, { difference }, i) => sum + weights[i]! * difference * difference, 0);
  return total > 0 && squares > 0 ? Math.max(0, (q - known.length) / total) : 0;
}

function pairOf(
  content: ContentCounts,
  segment: number,
  value: number,
  level: number,
): { own: Side; others: Side; difference: number; variance: number } {
  const { segmentOf, totals, counts } = content;
  const n = totals.length;
  const all = { own: [[], []] as [number[], number[]], others: [[], []] as [number[], number[]] };
  let hits = 0;
  let sum = 0;
  for (let member = 0; member < n; member++) {
    if (totals[member] === 0) continue;
    const side = segmentOf[member] === segment ? all.own : all.others;
    const count = counts[value * n + member]!;
    side[0].push(count);
    side[1].push(totals[member]!);
    hits += count;
    sum += totals[member]!;
  }
  const pooled = sum === 0 ? 0 : hits / sum;
  const own = sideOf(all.own, pooled, level);
  const others = sideOf(all.others, pooled, level);
  return { own, others, difference: own.share - others.share, variance: own.variance + others.variance };
}

function sideOf([hits, totals]: [number[], number[]], pooled: number, level: number): Side {
  const members = totals.length;
  const found = members < 2 ? null : ratioInterval(ratioMomentsOf(hits, totals), level);
  if (found === null) return { share: 0, variance: 0, members: 0, estimate: absent("too-few", members, 2) };
  const interactions = totals.reduce((sum, count) => sum + count, 0);
  // Where all members do the same, the delta method sees no error at all: then that of single interactions counts.
  const least = (pooled * (1 - pooled)) / interactions;
  const estimate: Estimate = {
    status: "ok",
    value: found.value,
    unit: "ratio",
    n: members,
    nUnit: "members",
    method: "interactions with it over all interactions",
    interval: {
      low: Math.max(0, found.low),
      high: Math.min(1, found.high),
      level,
      method: "delta (member)",
    },
  };
  const variance = Math.max(found.standardError * found.standardError, least);
  return { share: found.value, variance, members, estimate };
}
