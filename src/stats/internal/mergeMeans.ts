/**
 * The mean of two sets together: moves the mean of the larger by a share of the difference; the midpoint of two equal sets,
 * so that order is no matter.
 *
 * @param nA - size of the first set, positive
 * @param meanA - its mean
 * @param nB - size of the second, positive
 * @param meanB - its mean
 * @returns the mean of both
 */
export function mergeMeans(nA: number, meanA: number, nB: number, meanB: number): number {
  if (nA === nB) return meanA / 2 + meanB / 2;
  return nA > nB ? meanA + (meanB - meanA) * (nB / (nA + nB)) : meanB + (meanA - meanB) * (nA / (nA + nB));
}
