import { requireDomain } from "./requireDomain.ts";

/**
 * Refuses arguments outside the domain of the gamma distribution.
 *
 * @param where - the public function's name
 * @param x - the value
 * @param shape - the shape
 * @param rate - the rate
 */
export function checkGammaArguments(where: string, x: number, shape: number, rate: number): void {
  requireDomain(!Number.isNaN(x), where, "x", "a number", x);
  requireDomain(shape > 0 && shape < Infinity, where, "shape", "a positive finite number", shape);
  requireDomain(rate > 0 && rate < Infinity, where, "rate", "a positive finite number", rate);
}
