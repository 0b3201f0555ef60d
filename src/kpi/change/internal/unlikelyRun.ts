import { pow } from "../../../kernel/math/pow.ts";

/** Expected number of such runs below which one is no chance: a convention. */
const FEW = 0.01;

/**
 * Whether a run is longer than chance explains: the expected number of runs of at least its length among so many independent starts,
 * each of which goes on with the same probability, is below 0.01.
 *
 * @param starts - how many runs could have begun
 * @param probability - that a run goes on by one
 * @param length - of the run
 */
export function unlikelyRun(starts: number, probability: number, length: number): boolean {
  return length > 0 && starts * pow(probability, length) < FEW;
}
