/** Something that takes hours and is worth points; both whole numbers. */
export interface Packable {
  /** What it is worth, more than 0. */
  points: number;
  /** Quarter hours a week that it takes of everything. */
  quarters: number;
  /** Quarter hours a week that it takes of each limited skill. */
  bySkill: readonly number[];
}

/**
 * Which of some things to do: the most points that the hours allow (a 0/1 knapsack with one limit for all hours and one for each
 * skill, Martello and Toth 1990), of equal points the fewest hours, of equal hours those that come first. Exact: depth-first, with
 * the things in the order of points for hours, cut off where even filling the hours left with parts of things could not do better.
 *
 * Cost: at most 2 to the power of their number; a few hundred steps for the dozen things of a playbook.
 *
 * @param things - the things, by points for hours, the best first
 * @param quarters - quarter hours a week at hand
 * @param bySkill - quarter hours a week at hand of each limited skill
 * @returns indices of those to do, in order
 */
export function packHours(
  things: readonly Packable[],
  quarters: number,
  bySkill: readonly number[],
): number[] {
  // One number for both: a point outweighs all hours together.
  const point = 1 + things.reduce((sum, thing) => sum + thing.quarters, 0);
  const worth = things.map((thing) => thing.points * point - thing.quarters);
  const skillsLeft = [...bySkill];
  const chosen: number[] = [];
  let best: readonly number[] = [];
  let bestWorth = 0;

  const mostFrom = (from: number, left: number): number => {
    let most = 0;
    let room = left;
    for (let i = from; i < things.length && room > 0; i++) {
      const share = Math.min(1, room / things[i]!.quarters);
      most += share * worth[i]!;
      room -= things[i]!.quarters;
    }
    return most;
  };
  const search = (i: number, left: number, sum: number): void => {
    if (sum > bestWorth) {
      bestWorth = sum;
      best = [...chosen];
    }
    // Half a unit of slack for rounding: worths are whole numbers.
    if (i === things.length || sum + mostFrom(i, left) < bestWorth + 0.5) return;
    const { quarters: needed, bySkill: skills } = things[i]!;
    if (needed <= left && skills.every((hours, skill) => hours <= skillsLeft[skill]!)) {
      chosen.push(i);
      for (const [skill, hours] of skills.entries()) skillsLeft[skill]! -= hours;
      search(i + 1, left - needed, sum + worth[i]!);
      for (const [skill, hours] of skills.entries()) skillsLeft[skill]! += hours;
      chosen.pop();
    }
    search(i + 1, left, sum);
  };
  search(0, quarters, 0);
  return [...best];
}
