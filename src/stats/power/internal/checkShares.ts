import { requireChoice } from "../../internal/requireChoice.ts";
import { requireDomain } from "../../internal/requireDomain.ts";

/**
 * Refuses shares and methods that no comparison can be planned for.
 *
 * @param p1 - one share
 * @param p2 - the other
 * @param method - the method
 * @param where - the public function's name
 */
export function checkShares(p1: number, p2: number, method: string, where: string): void {
  for (const [path, p] of [
    ["p1", p1],
    ["p2", p2],
  ] as const) {
    const holds = typeof p === "number" && p > 0 && p < 1;
    requireDomain(holds, where, path, "a number between 0 and 1", p);
  }
  requireChoice(method, ["pooled", "unpooled", "arcsine"], where, "method");
}
