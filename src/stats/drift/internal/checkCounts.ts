import { requireDomain, requireList } from "../../internal/requireDomain.ts";

/** Throws unless both are counts in the same bins, two or more. */
export function checkCounts(before: ArrayLike<number>, after: ArrayLike<number>, where: string): void {
  for (const [name, counts] of [
    ["before", before],
    ["after", after],
  ] as const) {
    requireList(counts, where, name);
    requireDomain(counts.length >= 2, where, name, "counts of two bins or more", counts.length);
    for (let i = 0; i < counts.length; i++) {
      const isCount = typeof counts[i] === "number" && counts[i]! >= 0 && counts[i]! <= 1e100;
      requireDomain(isCount, where, `${name}[${i}]`, "a count from 0 to 1e100", counts[i]);
    }
  }
  requireDomain(after.length === before.length, where, "after", "as many bins as before", after.length);
}
