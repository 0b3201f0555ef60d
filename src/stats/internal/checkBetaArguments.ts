import { requireDomain } from "./requireDomain.ts";

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
  requireDomain(a > 0 && a < Infinity, where, "a", "a positive finite number", a);
  requireDomain(b > 0 && b < Infinity, where, "b", "a positive finite number", b);
}
