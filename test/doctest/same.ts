import { expect } from "vitest";

/** Deep equality in which numbers that are not whole agree to nine decimals. */
export function same(actual: unknown, wanted: unknown): void {
  expect(actual).toEqual(soften(wanted));
}

function soften(value: unknown): unknown {
  if (typeof value === "number" && Number.isFinite(value) && !Number.isInteger(value))
    return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(soften);
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, soften(inner)]));
  }
  return value;
}
