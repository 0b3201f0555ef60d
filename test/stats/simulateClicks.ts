import { createRandomSource } from "../../src/kernel/createRandomSource.ts";

/** Mean rate of the users: each has one of four rates, and how much a user sees does not depend on it. */
export const TRUE_RATE = 0.08;
const RATES = [0.01, 0.05, 0.1, 0.16];

/**
 * Makes data sets of clicks by users who differ.
 *
 * @param users - users in each data set
 * @param seed - of the stream that all data sets come from
 * @returns a function that gives the next data set, a row a user
 */
export function simulateClicks(
  users: number,
  seed: string,
): () => { clicks: number[]; impressions: number[] } {
  const random = createRandomSource(seed);
  return () => {
    const clicks: number[] = [];
    const impressions: number[] = [];
    for (let user = 0; user < users; user++) {
      const rate = RATES[random.nextInt(RATES.length)]!;
      const seen = 5 + random.nextInt(71);
      let clicked = 0;
      for (let i = 0; i < seen; i++) if (random.nextFloat() < rate) clicked++;
      clicks.push(clicked);
      impressions.push(seen);
    }
    return { clicks, impressions };
  };
}
