/**
 * @param hours - hours a week
 * @returns how many full quarters of an hour they are; the slack is for sums such as 0.1 + 0.2 + 0.2
 */
export function quartersIn(hours: number): number {
  return Math.floor(hours * 4 + 1e-9);
}
