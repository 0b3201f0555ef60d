/**
 * Degrees of freedom of the difference of two independent estimates (Welch 1947; Satterthwaite 1946), always between the
 * smaller of both and their sum.
 *
 * @param varianceA - square of the standard error of the first, not both 0
 * @param dfA - its degrees of freedom
 * @param varianceB - of the second
 * @param dfB - of the second
 * @returns degrees of freedom
 */
export function welchDf(varianceA: number, dfA: number, varianceB: number, dfB: number): number {
  const share = varianceA / (varianceA + varianceB);
  return 1 / ((share * share) / dfA + ((1 - share) * (1 - share)) / dfB);
}
