import type { Condition, ConditionValue, FieldCondition } from "./conditionSchema.ts";
import { isInstantText } from "./internal/cellTest.ts";

/** What a field has to hold for a condition to be able to match. */
export type ConditionKind = "number" | "flag" | "instant" | "text" | "list";

/** One field that a condition asks about. */
export interface ConditionField {
  /** Its name. */
  field: string;
  /** Where the condition stands: `all[1].not`. */
  path: string;
  /** The kinds of cells that it can be asked about; null for any. */
  kinds: readonly ConditionKind[] | null;
}

/**
 * The fields of a condition, in order of appearance, and the kinds that they have to be of. Entries of lists are not looked into.
 *
 * @param condition - a checked condition
 * @param path - where it stands
 * @returns an entry for each field condition
 */
export function conditionFields(condition: Condition, path = ""): ConditionField[] {
  const inside = (key: string): string => (path === "" ? key : `${path}.${key}`);
  if ("all" in condition)
    return condition.all.flatMap((part, i) => conditionFields(part, inside(`all[${i}]`)));
  if ("any" in condition)
    return condition.any.flatMap((part, i) => conditionFields(part, inside(`any[${i}]`)));
  if ("not" in condition) return conditionFields(condition.not, inside("not"));
  return [{ field: condition.field, path, kinds: kindsOf(condition) }];
}

function kindsOf(condition: FieldCondition): readonly ConditionKind[] | null {
  switch (condition.op) {
    case "exists":
    case "missing":
      return null;
    case "includesAny":
    case "includesAll":
    case "count":
      return ["list"];
    case "contains":
    case "notContains":
    case "startsWith":
    case "endsWith":
    case "matches":
      return ["text"];
    case "before":
    case "after":
    case "withinLast":
      return ["instant"];
    case "between":
    case "in":
    case "notIn":
      // A list of nothing asks only whether the field is there.
      return condition.value.length === 0 ? null : [...new Set(condition.value.map(kindOfValue))];
    default:
      return [kindOfValue(condition.value)];
  }
}

function kindOfValue(value: ConditionValue): ConditionKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "flag";
  return isInstantText(value) ? "instant" : "text";
}
