import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { type Condition, conditionSchema } from "./conditionSchema.ts";
import { compileTree, type FieldReader } from "./internal/compileTree.ts";
import { readField } from "./internal/readField.ts";

/** How {@link compileCondition} reads rows. */
export interface ConditionHooks {
  /**
   * Reads a field of a row of the caller's own; what it throws is the caller's too, and passes. Entries of lists are read without
   * it. Default: the row's own property of that name, or for `traits.age` the entry of a record.
   *
   * @param row - the row
   * @param field - the field's name
   * @returns its cell
   */
  read?: ((row: never, field: string) => unknown) | undefined;
}

/**
 * Says whether a row matches.
 *
 * @param row - the row; anything but an object matches as a row without fields
 * @returns whether it does
 */
export type RowPredicate = (row: unknown) => boolean;

/**
 * Makes a function that says whether a row matches a condition.
 *
 * - A field that is **missing** (null, undefined, empty text, NaN) makes every comparison false: `ne`, `notIn` and `notContains`
 *   too. So does a cell of another kind than the value it is compared with: a text is never below a number.
 * - `not` negates the outcome, so that `not eq` holds for a missing field where `ne` does not.
 * - An empty `all` is true, an empty `any` false.
 * - **Text** is compared by its lower-case form (Unicode, character by character; accents count) unless `caseSensitive`, and
 *   ordered by code points. `matches` takes the patterns of every engine and runs in linear time.
 * - A value that is ISO 8601 with an offset is an **instant**, and so are `before`, `after` and `withinLast`; cells may be texts
 *   with an offset, epoch milliseconds, `Date`s or Temporal instants.
 * - Fields are the row's own properties; `traits.age` is also the entry `age` of the record `traits`. A row that throws when it is
 *   read is the caller's: what it throws passes.
 *
 * The operators cell by cell are in the guide to conditions (`docs/guide/conditions.md`). Cost: linear in the questions of the condition, without allocation
 * but for folding text.
 *
 * @param condition - the condition
 * @param hooks - how rows are read
 * @returns a function of a row
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { compileCondition } from "socialops/core";
 *
 * const isPopular = compileCondition({ all: [{ field: "platform", op: "eq", value: "weibo" }, { field: "likes", op: "ge", value: 100 }] });
 * isPopular({ platform: "Weibo", likes: 120 }); // => true
 * isPopular({ platform: "weibo" }); // => false
 * ```
 */
export function compileCondition(condition: Condition, hooks: ConditionHooks = {}): RowPredicate {
  const checked = checkValue(conditionSchema, condition, "compileCondition", "condition");
  return compileTree(checked, readerOf(hooks, "compileCondition"));
}

/**
 * The way that hooks read a row.
 *
 * @param hooks - what the caller gave
 * @param where - the public function
 * @returns a function of row and field
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function readerOf(hooks: ConditionHooks, where: string): FieldReader {
  const isObject = typeof hooks === "object" && hooks !== null;
  const read = isObject ? hooks.read : undefined;
  if (isObject && (read === undefined || typeof read === "function")) {
    return (read as FieldReader | undefined) ?? readField;
  }
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path: isObject ? "hooks.read" : "hooks",
    expected: isObject ? "a function of row and field" : "an object",
    received: describeValue(isObject ? read : hooks),
  });
}
