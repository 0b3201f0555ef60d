import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { type ConditionHooks, readerOf } from "./compileCondition.ts";
import { type Condition, conditionSchema } from "./conditionSchema.ts";
import { compileTree, type FieldReader } from "./internal/compileTree.ts";

/** A question about a field that a row answered so that the condition does not match. */
export interface FailedCondition {
  /** Where it stands in the condition: `all[1].not`; empty for a condition of one question. */
  path: string;
  /** The field. */
  field: string;
  /** The operator. */
  op: string;
  /** What the row has there, in a few words. */
  found: string;
}

/** Whether a row matches, and if not, why not. */
export interface MatchExplanation {
  /** Whether the row matches. */
  matches: boolean;
  /** Where the questions stand that decided against the row; empty where it matches. */
  failed: string[];
  /** The same questions, with what the row has. */
  details: FailedCondition[];
}

/** Schema of {@link MatchExplanation}. */
export const matchExplanationSchema: z.ZodMiniObject<ShapeOf<MatchExplanation>> = /* @__PURE__ */ worded(() =>
  z.object({
    matches: z.boolean(),
    failed: z.array(z.string()),
    details: z.array(z.object({ path: z.string(), field: z.string(), op: z.string(), found: z.string() })),
  }),
);

/**
 * Says whether a row matches a condition, and if not, which of its questions decided that: of `all` those that fail, of `any`
 * every one (each would have been enough), of `not` those that hold although they should not. An empty `any` fails by itself and
 * an empty `all` inside `not` too; then the path is theirs and there are no details.
 *
 * Agrees with {@link compileCondition} on every row. Cost: as many questions as the condition has, twice.
 *
 * @param condition - the condition
 * @param row - the row
 * @param hooks - how the row is read
 * @returns the outcome and its reasons
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { explainMatch } from "socialops/core";
 *
 * const condition = {
 *   all: [
 *     { field: "platform", op: "eq", value: "weibo" },
 *     { any: [{ field: "likes", op: "ge", value: 100 }, { field: "shares", op: "ge", value: 10 }] },
 *   ],
 * } as const;
 * const { matches, failed, details } = explainMatch(condition, { platform: "weibo", likes: 12 });
 * matches; // => false
 * failed; // => ["all[1].any[0]", "all[1].any[1]"]
 * details[1]; // => { path: "all[1].any[1]", field: "shares", op: "ge", found: "undefined" }
 * ```
 */
export function explainMatch(
  condition: Condition,
  row: unknown,
  hooks: ConditionHooks = {},
): MatchExplanation {
  const checked = checkValue(conditionSchema, condition, "explainMatch", "condition");
  const read = readerOf(hooks, "explainMatch");
  const faults = faultsOf(checked, true, "", { row, read });
  const details = faults.flatMap(({ path, question }) => (question === null ? [] : [{ path, ...question }]));
  return { matches: faults.length === 0, failed: faults.map(({ path }) => path), details };
}

/** A place that decided against the row; null for a list without questions. */
interface Fault {
  path: string;
  question: Omit<FailedCondition, "path"> | null;
}

interface Asked {
  row: unknown;
  read: FieldReader;
}

/** The places for which a condition does not come out as wanted; none where it does. */
function faultsOf(condition: Condition, wanted: boolean, path: string, asked: Asked): Fault[] {
  const inside = (key: string): string => (path === "" ? key : `${path}.${key}`);
  if ("not" in condition) return faultsOf(condition.not, !wanted, inside("not"), asked);
  if ("all" in condition || "any" in condition) {
    const [key, parts] =
      "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
    const found = parts.map((part, i) => faultsOf(part, wanted, inside(`${key}[${i}]`), asked));
    // All of them are needed where all are wanted true, or all of any wanted false; else one is enough.
    const needsAll = (key === "all") === wanted;
    if (needsAll || !found.some((faults) => faults.length === 0)) {
      return parts.length === 0 && !needsAll ? [{ path, question: null }] : found.flat();
    }
    return [];
  }
  if (compileTree(condition, asked.read)(asked.row) === wanted) return [];
  const found = describeValue(asked.read(asked.row, condition.field));
  return [{ path, question: { field: condition.field, op: condition.op, found } }];
}
