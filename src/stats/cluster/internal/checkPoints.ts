import { requireDomain, requireFinite } from "../../internal/requireDomain.ts";
import type { PointTable } from "./Partition.ts";

/** Coordinates beyond this have no finite squares. */
export const LARGEST = 1e150;

/** Throws unless values are whole points of so many coordinates, at least one. */
export function checkPoints(values: ArrayLike<number>, dimensions: number, where: string): PointTable {
  requireFinite(values, where, "values");
  for (let i = 0; i < values.length; i++)
    if (Math.abs(values[i]!) > LARGEST)
      requireDomain(false, where, `values[${i}]`, "a number from -1e150 to 1e150", values[i]);
  const isWhole = Number.isInteger(dimensions) && dimensions >= 1 && values.length % dimensions === 0;
  requireDomain(
    isWhole,
    where,
    "dimensions",
    "a whole number of which the values are a multiple",
    dimensions,
  );
  const count = values.length / dimensions;
  requireDomain(count >= 1, where, "values", "at least one point", values.length);
  return { values: new Float64Array(values), count, dimensions };
}
