import { requireDomain } from "./requireDomain.ts";

/**
 * Refuses counts that are no whole successes of whole trials.
 *
 * @param where - the public function's name
 * @param successes - how many succeeded
 * @param n - how many were tried
 * @param names - the names of both arguments
 */
export function checkWholeTrials(
  where: string,
  successes: number,
  n: number,
  [successesName, nName]: readonly [string, string] = ["successes", "n"],
): void {
  requireDomain(
    Number.isSafeInteger(n) && n >= 1 && n <= 1e9,
    where,
    nName,
    "a whole number from 1 to 1000000000",
    n,
  );
  requireDomain(
    Number.isSafeInteger(successes) && successes >= 0 && successes <= n,
    where,
    successesName,
    "a whole number from 0 to n",
    successes,
  );
}
