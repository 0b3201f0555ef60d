import type { Candidates, Spacing } from "./Candidates.ts";
import { chooseTimes } from "./chooseTimes.ts";
import { mostTimes } from "./mostTimes.ts";
import type { StaggerChoice } from "./StaggerChoice.ts";
import type { StaggerTable } from "./StaggerTable.ts";

/**
 * One lag a platform for all posts, with the times that suit them best: branch and bound over the lags (Land and Doig 1960). As long as
 * a platform's lag is open, each time counts what its best lag would give, which no choice can exceed; the bound of a branch is the
 * exact choice of times for these values. As many posts as possible come before their value.
 *
 * @param table - what each combination is worth
 * @param count - how many posts
 * @param gap - least milliseconds between two posts on a platform
 * @param spend - called before each choice of times, to refuse a question that takes too long
 */
export function constantLags(
  table: StaggerTable,
  count: number,
  gap: number,
  spend: (times: number) => void,
): StaggerChoice {
  const { lags, worth } = table;
  const spacing: Spacing = { gap, perDay: Number.POSITIVE_INFINITY, perWeek: Number.POSITIVE_INFINITY };
  const bestLag = worth.map((columns) => columns[0]!.map((_, i) => Math.max(...columns.map((c) => c[i]!))));
  let best: StaggerChoice = { times: [], lags: [], worth: Number.NEGATIVE_INFINITY };

  const chooseFor = (fixed: readonly number[]): { times: number[]; worth: number } => {
    const columns = worth.map((ofPlatform, p) => (p < fixed.length ? ofPlatform[fixed[p]!]! : bestLag[p]!));
    const { candidates, rows } = openTimes(table.at, columns);
    spend(rows.length);
    const found = chooseTimes(candidates, Math.min(count, mostTimes(candidates, spacing)), spacing);
    return { times: found.chosen.map((i) => rows[i]!), worth: found.worth };
  };
  const branch = (fixed: readonly number[]): void => {
    const found = chooseFor(fixed);
    if (found.times.length < best.times.length) return;
    if (found.times.length === best.times.length && found.worth <= best.worth) return;
    if (fixed.length === lags.length) {
      best = { ...found, lags: found.times.map(() => [...fixed]) };
      return;
    }
    for (const lag of lags[fixed.length]!.keys()) branch([...fixed, lag]);
  };
  branch([]);
  return best.times.length === 0 ? { ...best, worth: 0 } : best;
}

/** Times at which every platform is open, with the sum of what they are worth. */
function openTimes(
  at: Float64Array,
  columns: readonly Float64Array[],
): { candidates: Candidates; rows: number[] } {
  const sums = at.map((_, i) => columns.reduce((sum, column) => sum + column[i]!, 0));
  const rows = [...sums.keys()].filter((i) => sums[i]! > Number.NEGATIVE_INFINITY);
  const none = new Int32Array(rows.length);
  return {
    rows,
    candidates: {
      at: Float64Array.from(rows, (i) => at[i]!),
      value: Float64Array.from(rows, (i) => sums[i]!),
      day: none,
      week: none,
      reading: new Uint8Array(rows.length),
    },
  };
}
