import { requireDomain, requireList } from "../internal/requireDomain.ts";

/**
 * How far two divisions of the same things agree (Hubert and Arabie 1985): 1 where they are the same but for names, 0 in the mean where
 * one is drawn by chance, below 0 where they agree less than that.
 *
 * Cost: one pass.
 *
 * @param a - label of each thing
 * @param b - its label in the other division
 * @returns the index; 1 where both put all things together or each apart
 * @throws {@link SocialOpsError} `out-of-domain` for lists of different lengths, or of none
 *
 * @example
 * ```ts
 * import { adjustedRandIndex } from "socialops/stats";
 *
 * adjustedRandIndex([0, 0, 1, 1, 2, 2, 2, 0], [0, 0, 1, 2, 2, 2, 1, 1]); // => 0.047619047619047616
 * ```
 */
export function adjustedRandIndex(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const where = "adjustedRandIndex";
  requireList(a, where, "a");
  requireList(b, where, "b");
  const n = a.length;
  requireDomain(n >= 1, where, "a", "at least one label", n);
  requireDomain(b.length === n, where, "b", "as many labels as the first list", b.length);
  const [inA, inB, inBoth] = [
    new Map<unknown, number>(),
    new Map<unknown, number>(),
    new Map<string, number>(),
  ];
  const codes = [new Map<unknown, number>(), new Map<unknown, number>()] as const;
  const codeOf = (known: Map<unknown, number>, label: unknown): number => {
    if (!known.has(label)) known.set(label, known.size);
    return known.get(label)!;
  };
  for (let i = 0; i < n; i++) {
    const pair = `${codeOf(codes[0], a[i])} ${codeOf(codes[1], b[i])}`;
    inA.set(a[i], (inA.get(a[i]) ?? 0) + 1);
    inB.set(b[i], (inB.get(b[i]) ?? 0) + 1);
    inBoth.set(pair, (inBoth.get(pair) ?? 0) + 1);
  }
  const pairs = (counts: Map<unknown, number>): number => {
    let sum = 0;
    for (const count of counts.values()) sum += (count * (count - 1)) / 2;
    return sum;
  };
  const [together, mostA, mostB, all] = [pairs(inBoth), pairs(inA), pairs(inB), (n * (n - 1)) / 2];
  const expected = all === 0 ? 0 : (mostA * mostB) / all;
  const most = (mostA + mostB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
