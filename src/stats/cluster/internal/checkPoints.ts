import { requireDomain, requireFinite } from "../../internal/requireDomain.ts";
import type { PointTable } from "./Partition.ts";

/** Coordinates beyond this have no finite squares. */
export const LARGEST = 1e150;

/** Throws unless values are whole points of so many coordinates, at least one. Columns of doubles are taken as they are, not copied. */
export function checkPoints(values: ArrayLike<number>, dimensions: number, where: string): PointTable {
  const doubles = values instanceof Float64Array && areSmall(values) ? values : checkValues(values, where);
  const isWhole = Number.isInteger(dimensions) && dimensions >= 1 && doubles.length % dimensions === 0;
  requireDomain(
    isWhole,
    where,
    "dimensions",
    "a whole number of which the values are a multiple",
    dimensions,
  );
  const count = doubles.length / dimensions;
  requireDomain(count >= 1, where, "values", "at least one point", doubles.length);
  return { values: doubles, count, dimensions };
}

function areSmall(values: Float64Array): boolean {
  let faults = 0;
  for (let i = 0; i < values.length; i++) if (!(Math.abs(values[i]!) <= LARGEST)) faults++;
  return faults === 0;
}

function checkValues(values: ArrayLike<number>, where: string): Float64Array {
  requireFinite(values, where, "values");
  for (let i = 0; i < values.length; i++)
    if (Math.abs(values[i]!) > LARGEST)
      requireDomain(false, where, `values[${i}]`, "a number from -1e150 to 1e150", values[i]);
  return new Float64Array(values);
}
