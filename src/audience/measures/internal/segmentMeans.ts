import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { meanInterval } from "../../../stats/mean/meanInterval.ts";
import { welchTest } from "../../../stats/mean/welchTest.ts";
import { benjaminiHochberg } from "../../../stats/multiple/benjaminiHochberg.ts";
import type { SegmentMean } from "../measureSegmentsResultSchema.ts";

/** Members that a mean needs for an interval. A convention: fewer say too little about skewed values. */
const LEAST_FOR_INTERVAL = 10;

/** One quantity, by member. */
export interface Quantity {
  /** The values; null where they are not in the data. */
  values: Float64Array | null;
  unit: string;
  /** Segments whose figures are not told. */
  hidden: readonly boolean[];
}

/**
 * Means of several quantities by segment, each against all other members, with p-values adjusted over all of them.
 *
 * @param quantities - what is averaged
 * @param membersOf - members of each segment
 * @param level - of intervals
 * @param minMembers - the privacy minimum, for what is missing
 * @returns by quantity, by segment
 */
export function segmentMeans(
  quantities: readonly Quantity[],
  membersOf: readonly (readonly number[])[],
  level: number,
  minMembers: number,
): SegmentMean[][] {
  const means = quantities.map(({ values, unit, hidden }) =>
    membersOf.map((members, segment) => {
      if (values === null) return untold(absent("not-observed", members.length));
      if (hidden[segment]) return untold(absent("too-few", members.length, minMembers));
      return meanOf(values, unit, segment, membersOf, level);
    }),
  );
  const flat = means.flat();
  const tested = flat.filter(({ pAdjusted }) => pAdjusted !== null);
  const adjusted = benjaminiHochberg(tested.map(({ pAdjusted }) => pAdjusted!));
  for (const [i, mean] of tested.entries()) {
    mean.pAdjusted = adjusted[i]!;
    mean.differs = adjusted[i]! <= 1 - level;
  }
  return means;
}

function untold(why: Estimate): SegmentMean {
  return { own: why, others: null, difference: why, pAdjusted: null, differs: false };
}

/** With the p-value as it is, to be adjusted. */
function meanOf(
  values: Float64Array,
  unit: string,
  segment: number,
  membersOf: readonly (readonly number[])[],
  level: number,
): SegmentMean {
  const own = membersOf[segment]!.map((member) => values[member]!);
  const others = membersOf.flatMap((members, j) =>
    j === segment ? [] : members.map((member) => values[member]!),
  );
  const base = { status: "ok", unit, nUnit: "members" } as const;
  const found = meanInterval(own, level);
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  const interval =
    found === null || own.length < LEAST_FOR_INTERVAL
      ? null
      : { low: found.low, high: found.high, level, method: "student t" };
  const estimate: Estimate = {
    ...base,
    value: found?.value ?? mean,
    n: own.length,
    method: "mean",
    interval,
  };
  const ofOthers = others.length === 0 ? null : (meanInterval(others, level)?.value ?? others[0]!);
  const least = Math.min(own.length, others.length);
  if (least < LEAST_FOR_INTERVAL) {
    const difference = absent("too-few", least, LEAST_FOR_INTERVAL);
    return { own: estimate, others: ofOthers, difference, pAdjusted: null, differs: false };
  }
  const test = welchTest(own, others, level);
  const difference: Estimate = {
    ...base,
    value: test.difference,
    n: own.length + others.length,
    method: "segment less others",
    interval: test.interval === null ? null : { ...test.interval, level, method: "welch" },
  };
  // Where both sides are constant, they are the same for sure or different for sure.
  const pValue = test.pValue ?? (test.difference === 0 ? 1 : 0);
  return { own: estimate, others: ofOthers, difference, pAdjusted: pValue, differs: false };
}
