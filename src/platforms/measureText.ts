import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { describeValue } from "../kernel/describeValue.ts";
import { type Because, type Reason, reason } from "../kernel/reasons/reason.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { countWeiboHalfUnits } from "../text/countWeiboHalfUnits.ts";
import { countXWeighted } from "../text/countXWeighted.ts";
import { nearestIds } from "./internal/nearestIds.ts";
import { type TextRule, textRuleSchema } from "./textRuleSchema.ts";
import { type TextRuleId, textRules } from "./textRules.ts";

/** Options of {@link measureText}. */
export interface MeasureTextOptions {
  /** Another limit than the rule's, in its unit: 25000 for a paying account on X, 140 for what Weibo shows before the fold. */
  limit?: number | undefined;
}

/** A range of UTF-16 code units; both ends belong to it, as in X's text library. */
export interface TextRange {
  /** First code unit. */
  start: number;
  /** Last code unit; 0 also where the range is empty. */
  end: number;
}

/** What {@link measureText} gives. */
export interface TextMeasure {
  /** Length, in `unit`. */
  length: number;
  /** Longest text allowed, in `unit`. */
  limit: number;
  /** `limit - length`; negative where the text is too long. */
  remaining: number;
  /** What the length is counted in. */
  unit: string;
  /** Id of the rule. */
  rule: string;
  /** Version of the rule. */
  ruleVersion: number;
  /** Whether the platform takes the text: not empty, not too long, no forbidden character. */
  valid: boolean;
  /** Why it does not; empty where it does. */
  because: Because;
  /** Length per thousand of the limit, rounded down. Only where counting is `x-weighted`. */
  permillage?: number;
  /** The whole text. Only where counting is `x-weighted`. */
  displayRange?: TextRange;
  /** What fits: to the last character within the limit and before any forbidden one. Only where counting is `x-weighted`. */
  validRange?: TextRange;
}

const optionsSchema: z.ZodMiniType<MeasureTextOptions> = /* @__PURE__ */ (() =>
  z.strictObject({
    limit: z.optional(z.int({ error: "expected a whole number of at least 1" }).check(z.minimum(1))),
  }))();

/**
 * Measures a text the way a platform does, and says whether it fits.
 *
 * X (`x-weighted`) follows X's published text library with its configuration: Normalization Form C, weights by code point, links at
 * 23, emoji at two; see {@link xTextRule} for the one deviation. Weibo (`weibo-half-units`) follows Weibo's old web editor; see
 * {@link weiboTextRule}. No grapheme segmentation is used, so the engine's Unicode version matters only through
 * `String.prototype.normalize` and combining marks, for characters newer than it knows.
 *
 * @param text - the text
 * @param rule - a rule, or the id of one; a platform's id stands for the rule of its ordinary post
 * @param options - another limit
 * @returns length, limit and verdict, plain JSON
 * @throws {@link SocialOpsError} `unknown-id` for an unknown rule or platform, `invalid-argument` for anything else amiss
 *
 * @example
 * ```ts
 * import { measureText, xTextRule } from "socialops/platforms";
 *
 * measureText("看 https://example.com/a/long/path 👨‍👩‍👧‍👦", xTextRule).length; // => 29
 * measureText("#双十一#好物", "weibo").length; // => 6
 * measureText("长".repeat(141), "x").remaining; // => -2
 * measureText("长".repeat(141), "x").validRange; // => { start: 0, end: 139 }
 * ```
 */
export function measureText(
  text: string,
  rule: TextRule | TextRuleId | (string & {}),
  options: MeasureTextOptions = {},
): TextMeasure {
  if (typeof text !== "string") throw refuse("invalid-argument", "text", "text", text);
  const used = ruleOf(rule);
  const limit = checkValue(optionsSchema, options, "measureText", "options").limit ?? used.limit;
  const { counting } = used;
  switch (counting.method) {
    case "x-weighted": {
      const { length, fittingEnd, forbidden } = countXWeighted(text, counting, limit);
      return {
        ...verdictOf(length, limit, used, forbidden),
        permillage: Math.floor((length / limit) * 1000),
        displayRange: { start: 0, end: Math.max(0, text.length - 1) },
        validRange: { start: 0, end: Math.max(0, fittingEnd - 1) },
      };
    }
    case "weibo-half-units":
      return verdictOf(Math.ceil(countWeiboHalfUnits(text, counting) / 2), limit, used);
  }
}

function ruleOf(rule: unknown): TextRule {
  if (typeof rule === "string") {
    if (Object.hasOwn(textRules, rule)) return textRules[rule as TextRuleId];
    const known = new Map(Object.keys(textRules).map((id) => [id, []]));
    throw refuse(
      "unknown-id",
      "rule",
      `the id of a text rule or platform (nearest: ${nearestIds(rule, known)})`,
      rule,
    );
  }
  if (typeof rule !== "object" || rule === null)
    throw refuse("invalid-argument", "rule", "a text rule, or the id of one or of a platform", rule);
  // The package's own rules are checked by its tests, not at every key press.
  const own = Object.values(textRules).find((known) => known === rule);
  return own ?? (checkValue(textRuleSchema, rule, "measureText", "rule") as TextRule);
}

function refuse(
  code: "invalid-argument" | "unknown-id",
  path: string,
  expected: string,
  received: unknown,
): SocialOpsError {
  return new SocialOpsError("measureText", { code, path, expected, received: describeValue(received) });
}

function verdictOf(length: number, limit: number, rule: TextRule, forbidden?: string): TextMeasure {
  const { id, version, platform, unit } = rule;
  const because: Reason[] = [];
  if (length > limit) because.push(reason("platforms.text-too-long", { platform, length, limit, unit }));
  if (length <= 0) because.push(reason("platforms.text-empty", { platform }));
  if (forbidden !== undefined) {
    const character = `U+${forbidden.charCodeAt(0).toString(16).toUpperCase()}`;
    because.push(reason("platforms.text-forbidden-character", { platform, character }));
  }
  const valid = because.length === 0;
  return { length, limit, remaining: limit - length, unit, rule: id, ruleVersion: version, valid, because };
}
