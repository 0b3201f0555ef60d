import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { requireDomain, requireFinite } from "../../internal/requireDomain.ts";
import type { PointTable } from "./Partition.ts";

/** Options of clustering, checked. */
export interface ClusterOptions {
  /** How many starts. */
  starts: number;
  /** Most rounds a start. */
  maxIterations: number;
  /** Given centers. */
  initial: Float64Array | null;
  /** Whether single points are moved. */
  refine: boolean;
  /** Random swaps of centers. */
  swaps: number;
}

/** Throws unless options of clustering are right. */
export function checkClusterOptions(
  options: {
    seed: number | string;
    starts?: number | undefined;
    maxIterations?: number | undefined;
    initial?: ArrayLike<number> | undefined;
    exchange?: boolean | undefined;
    swaps?: number | undefined;
  },
  { count, dimensions }: Pick<PointTable, "count" | "dimensions">,
  k: number,
  where: string,
): ClusterOptions {
  if (typeof options !== "object" || options === null)
    refuse("options", "an object with a seed", options, where);
  const { starts = 10, maxIterations = 300, initial, exchange = true, swaps = 20 } = options;
  const isWhole = (value: number, most: number): boolean =>
    Number.isInteger(value) && value >= 1 && value <= most;
  requireDomain(isWhole(k, count), where, "k", "a whole number from 1 to the number of points", k);
  requireDomain(isWhole(starts, 1000), where, "options.starts", "a whole number from 1 to 1000", starts);
  const rounds = "a whole number from 1 to 100000";
  requireDomain(isWhole(maxIterations, 100_000), where, "options.maxIterations", rounds, maxIterations);
  if (typeof exchange !== "boolean") refuse("options.exchange", "true or false", exchange, where);
  const isSwaps = Number.isInteger(swaps) && swaps >= 0 && swaps <= 10_000;
  requireDomain(isSwaps, where, "options.swaps", "a whole number from 0 to 10000", swaps);
  if (initial === undefined) return { starts, maxIterations, initial: null, refine: exchange, swaps };
  requireFinite(initial, where, "options.initial");
  const size = initial.length;
  requireDomain(
    size === k * dimensions,
    where,
    "options.initial",
    "k centers of as many coordinates as points",
    size,
  );
  return { starts, maxIterations, initial: Float64Array.from(initial), refine: exchange, swaps };
}

function refuse(path: string, expected: string, value: unknown, where: string): never {
  throw new SocialOpsError(where, { code: "out-of-domain", path, expected, received: describeValue(value) });
}
