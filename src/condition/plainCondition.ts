import type { Condition } from "./conditionSchema.ts";

/**
 * A condition as results hold it: as JSON, in which a `Date` is its ISO 8601 text.
 *
 * @param condition - a checked condition
 * @returns its JSON, or null for none
 */
export function plainCondition(condition: Condition | undefined): Condition | null {
  return condition === undefined ? null : (JSON.parse(JSON.stringify(condition)) as Condition);
}
