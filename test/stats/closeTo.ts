import { expect } from "vitest";

/** Holds a value to a golden one within a relative tolerance; 0 and infinities exactly. */
export function expectClose(value: number, wanted: number, tolerance: number): void {
  if (wanted === 0 || !Number.isFinite(wanted)) expect(value).toBe(wanted);
  else expect(Math.abs(value / wanted - 1), `${value} against ${wanted}`).toBeLessThanOrEqual(tolerance);
}
