import { requireDomain } from "./requireDomain.ts";

/**
 * Refuses counts that are no successes of trials.
 *
 * @param where - the public function's name
 * @param successes - how many succeeded
 * @param n - how many were tried
 * @param names - the names of both arguments
 */
export function checkTrials(
  where: string,
  successes: number,
  n: number,
  [successesName, nName]: readonly [string, string] = ["successes", "n"],
): void {
  requireDomain(typeof n === "number" && n > 0 && n < Infinity, where, nName, "a positive finite number", n);
  requireDomain(
    typeof successes === "number" && successes >= 0 && successes <= n,
    where,
    successesName,
    "a number from 0 to n",
    successes,
  );
}
