import { requireDomain } from "../../internal/requireDomain.ts";

/** Beyond, float64 cannot tell the values of the distribution apart, and the fraction takes seconds. */
const LARGEST = 1e15;
/** Below, products of the parameters leave the range of float64. */
const SMALLEST = 1e-100;

/**
 * Refuses arguments outside the domain of the beta distribution.
 *
 * @param where - the public function's name
 * @param x - the value
 * @param a - the first parameter
 * @param b - the second parameter
 */
export function checkBetaArguments(where: string, x: number, a: number, b: number): void {
  requireDomain(!Number.isNaN(x), where, "x", "a number", x);
  requireDomain(
    typeof a === "number" && a >= SMALLEST && a <= LARGEST,
    where,
    "a",
    "a number from 1e-100 to 1e15",
    a,
  );
  requireDomain(
    typeof b === "number" && b >= SMALLEST && b <= LARGEST,
    where,
    "b",
    "a number from 1e-100 to 1e15",
    b,
  );
}
