import { requireDomain } from "./requireDomain.ts";

/**
 * Refuses a level that is no coverage.
 *
 * @param where - the public function's name
 * @param level - the nominal coverage
 * @returns the probability left outside on each side
 */
export function checkLevel(where: string, level: number): number {
  requireDomain(
    typeof level === "number" && level > 0 && level < 1,
    where,
    "level",
    "a number between 0 and 1",
    level,
  );
  return (1 - level) / 2;
}
