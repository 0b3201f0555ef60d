import { STIRLING } from "./logGammaConstants.ts";

/**
 * Stirling's series 1/(12 x) - 1/(360 x^3) + …, eight terms.
 *
 * @param x - at least 10
 * @returns log Γ(x) - ((x - 1/2) log x - x + log(2 pi)/2), absolute error below 1e-17
 */
export function stirlingSeries(x: number): number {
  const inverseSquare = 1 / x / x;
  let series = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) series = series * inverseSquare + STIRLING[k]!;
  return series / x;
}
