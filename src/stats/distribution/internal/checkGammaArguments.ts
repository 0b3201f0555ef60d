import { requireDomain } from "../../internal/requireDomain.ts";

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
  // Below 1e-100 products with the shape leave the range of float64.
  requireDomain(
    typeof shape === "number" && shape >= 1e-100 && shape < Infinity,
    where,
    "shape",
    "a finite number of at least 1e-100",
    shape,
  );
  requireDomain(
    typeof rate === "number" && rate > 0 && rate < Infinity,
    where,
    "rate",
    "a positive finite number",
    rate,
  );
}
