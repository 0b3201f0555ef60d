/**
 * Weights that add up to 1 for things of which only the order of importance is known: the mean of all weights that keep the order (rank
 * order centroid; Edwards and Barron, SMARTS and SMARTER, 1994, Organizational Behavior and Human Decision Processes 60; compared with
 * other surrogates by Barron and Barrett 1996, Management Science 42). The k-th of n gets (1/k + 1/(k+1) + … + 1/n) / n.
 */
export function rankOrderWeights(n: number): number[] {
  const weights = new Array<number>(n).fill(0);
  let sum = 0;
  for (let k = n; k >= 1; k--) {
    sum += 1 / k;
    weights[k - 1] = sum / n;
  }
  return weights;
}
