import { describeValue } from "../kernel/describeValue.ts";
import { type Because, type Reason, reason } from "../kernel/reasons/reason.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { countXWeighted } from "../text/countXWeighted.ts";
import { countText } from "./internal/countText.ts";
import { nearestIds } from "./internal/nearestIds.ts";
import { readMeasureOptions, readTextRule } from "./internal/readTextRule.ts";
import type { TextCap, TextRule } from "./textRuleSchema.ts";
import { type TextRuleId, textRules } from "./textRules.ts";

/** Options of {@link measureText}. */
export interface MeasureTextOptions {
  /**
   * Another limit than the rule's, in its unit: 25000 for a paying account on X, 140 for what Weibo shows before the fold, the limit
   * of a Mastodon server. Of a rule with several caps it replaces the first.
   */
  limit?: number | undefined;
  /** Whether images or videos go along: an empty text is fine then, and some platforms allow less (Telegram 1024). Default false. */
  hasMedia?: boolean | undefined;
}

/** A range of UTF-16 code units; both ends belong to it, as in X's text library. */
export interface TextRange {
  /** First code unit. */
  start: number;
  /** Last code unit; 0 also where the range is empty. */
  end: number;
}

/** A text against one cap. */
export interface TextCapMeasure {
  /** Length, in `unit`. */
  length: number;
  /** Longest text allowed, in `unit`. */
  limit: number;
  /** `limit - length`; negative where the text is too long. */
  remaining: number;
  /** What the length is counted in. */
  unit: string;
  /** Whether sources contradict each other on this cap; it then has no say in `valid`. */
  disputed: boolean;
}

/** What {@link measureText} gives. Of a rule with several caps it describes the first that the text breaks, else the first. */
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
  /** Whether the platform takes the text: not empty (unless media go along), not too long, no forbidden character. */
  valid: boolean;
  /** Why it does not; empty where it does. */
  because: Because;
  /** The text against every cap, in the rule's order. Only where the rule has several. */
  caps?: readonly TextCapMeasure[];
  /** Length per thousand of the limit, rounded down. Only where counting is `x-weighted`. */
  permillage?: number;
  /** The whole text. Only where counting is `x-weighted`. */
  displayRange?: TextRange;
  /** What fits: to the last character within the limit and before any forbidden one. Only where counting is `x-weighted`. */
  validRange?: TextRange;
}

/**
 * Measures a text the way a platform does, and says whether it fits.
 *
 * X (`x-weighted`) follows X's published text library with its configuration: Normalization Form C, weights by code point, links at
 * 23, emoji at two; see {@link xTextRule} for the one deviation. Weibo (`weibo-half-units`) follows Weibo's old web editor; see
 * {@link weiboTextRule}. {@link TextRule} names the other ways of counting and {@link textRules} the platforms' limits. Where a
 * platform says "characters" and not what it takes for one, UTF-16 code units are counted: the most that any usual way gives but bytes.
 * Only rules that count graphemes (Bluesky, Mastodon) depend on the engine's segmentation; for characters newer than the engine its
 * `String.prototype.normalize` and Unicode properties can matter too.
 *
 * @param text - the text
 * @param rule - a rule, or the id of one; a platform's id stands for the rule of its ordinary post
 * @param options - another limit, and whether media go along
 * @returns length, limit and verdict, plain JSON
 * @throws {@link SocialOpsError} `unknown-id` for an unknown rule or a platform without one, `invalid-argument` for anything else amiss
 *
 * @example
 * ```ts
 * import { measureText, xTextRule } from "socialops/platforms";
 *
 * measureText("看 https://example.com/a/long/path 👨‍👩‍👧‍👦", xTextRule).length; // => 29
 * measureText("#双十一#好物", "weibo").length; // => 6
 * measureText("长".repeat(141), "x").remaining; // => -2
 * measureText("长".repeat(141), "x").validRange; // => { start: 0, end: 139 }
 * measureText("Claude 4.6发布，AI助手又进化了", "xiaohongshu-title").remaining; // => 5
 * measureText("👨‍👩‍👧‍👦".repeat(130), "bluesky").caps!.map(({ length, unit }) => `${length} ${unit}`); // => ["130 graphemes", "3250 bytes"]
 * measureText("字".repeat(1100), "telegram", { hasMedia: true }).valid; // => false
 * ```
 */
export function measureText(
  text: string,
  rule: TextRule | TextRuleId | (string & {}),
  options: MeasureTextOptions = {},
): TextMeasure {
  if (typeof text !== "string") throw refuse("invalid-argument", "text", "text", text);
  const used = ruleOf(rule);
  const { hasMedia = false, limit = (hasMedia ? used.limitWithMedia : undefined) ?? used.limit } =
    readMeasureOptions(options);
  const { id, version, platform, counting, also = [] } = used;
  const x = counting.method === "x-weighted" ? countXWeighted(text, counting, limit) : undefined;
  const caps = [
    measureOf(x?.length ?? countText(text, counting), { ...used, limit }),
    ...also.map((cap) => measureOf(countText(text, cap.counting), cap)),
  ];
  const broken = caps.filter(({ remaining, disputed }) => remaining < 0 && !disputed);
  const { length, remaining, unit, limit: most } = broken[0] ?? caps[0]!;

  const because: Reason[] = broken.map(({ length, limit, unit }) =>
    reason("platforms.text-too-long", { platform, length, limit, unit }),
  );
  if (caps[0]!.length <= 0 && !hasMedia) because.push(reason("platforms.text-empty", { platform }));
  if (x?.forbidden !== undefined) {
    const character = `U+${x.forbidden.charCodeAt(0).toString(16).toUpperCase()}`;
    because.push(reason("platforms.text-forbidden-character", { platform, character }));
  }
  return {
    length,
    limit: most,
    remaining,
    unit,
    rule: id,
    ruleVersion: version,
    valid: because.length === 0,
    because,
    ...(caps.length > 1 ? { caps } : undefined),
    ...(x === undefined
      ? undefined
      : {
          permillage: Math.floor((x.length / limit) * 1000),
          displayRange: { start: 0, end: Math.max(0, text.length - 1) },
          validRange: { start: 0, end: Math.max(0, x.fittingEnd - 1) },
        }),
  };
}

function measureOf(
  length: number,
  { limit, unit, disputed = false }: Omit<TextCap, "counting">,
): TextCapMeasure {
  return { length, limit, remaining: limit - length, unit, disputed };
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
  return Object.values(textRules).find((known) => known === rule) ?? readTextRule(rule);
}

function refuse(
  code: "invalid-argument" | "unknown-id",
  path: string,
  expected: string,
  received: unknown,
): SocialOpsError {
  return new SocialOpsError("measureText", { code, path, expected, received: describeValue(received) });
}
