import * as z from "zod/mini";
import { type Citation, citationSchema } from "../kernel/citationSchema.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import type { WeiboLinkRule } from "../text/countWeiboHalfUnits.ts";
import type { XWeights } from "../text/countXWeighted.ts";

/** Counting by weights of code points, links at a fixed length: X. */
export interface XWeightedCounting extends XWeights {
  /** Which way of counting. */
  method: "x-weighted";
}

/** Counting in 字, each two half-units: Weibo. */
export interface WeiboHalfUnitsCounting extends WeiboLinkRule {
  /** Which way of counting. */
  method: "weibo-half-units";
}

/** Counting in graphemes, links at a fixed length, names of other servers' members without the server: Mastodon. */
export interface MastodonCounting {
  /** Which way of counting. */
  method: "mastodon-characters";
  /** What a link counts: 23. */
  linkLength: number;
}

/**
 * Counting without parameters.
 *
 * - `utf16-units`: UTF-16 code units, JavaScript's `length`
 * - `code-points`: Unicode code points
 * - `graphemes`: what readers take for characters (extended grapheme clusters, by the engine's `Intl.Segmenter`)
 * - `utf8-bytes`: bytes in UTF-8
 * - `xiaohongshu-half-units`: in 字, an ASCII character half a 字, any other UTF-16 code unit one, the sum rounded up
 * - `threads-characters`: UTF-16 code units, emoji by their bytes in UTF-8
 */
export interface PlainCounting {
  /** Which way of counting. */
  method: (typeof plainCountings)[number];
}

/** How a text's length is counted, told apart by `method`. */
export type TextCounting = XWeightedCounting | WeiboHalfUnitsCounting | MastodonCounting | PlainCounting;

/** A limit in one way of counting. */
export interface TextCap {
  /** What a length is counted in: `weighted-characters`, `graphemes`, `bytes`. */
  unit: string;
  /** Longest text allowed, in `unit`. */
  limit: number;
  /** How the length is counted. */
  counting: TextCounting;
  /** Whether sources contradict each other on it; such a cap is measured but does not make a text invalid. */
  disputed?: boolean | undefined;
}

/** How a platform counts a text, and how long it may be. Plain JSON: callers can bring their own. */
export interface TextRule {
  /** Id of the rule. The rule of a platform's ordinary post has the platform's id. */
  id: string;
  /** Version of the rule's contents, from 1. */
  version: number;
  /** Platform it belongs to. */
  platform: string;
  /** What a length is counted in: `weighted-characters`, `weibo-characters` (字), `characters` where the platform does not say. */
  unit: string;
  /** Longest text allowed, in `unit`. */
  limit: number;
  /** Longest text allowed where images or videos go along, in `unit`; left out where it is the same. */
  limitWithMedia?: number | undefined;
  /** How the length is counted. */
  counting: TextCounting;
  /** Further caps that hold at the same time: Bluesky's bytes beside its graphemes. */
  also?: readonly TextCap[] | undefined;
  /** Where counting and limit come from, the weightiest first. */
  sources: readonly Citation[];
}

/** The ways of counting that need no numbers. */
export const plainCountings = [
  "utf16-units",
  "code-points",
  "graphemes",
  "utf8-bytes",
  "xiaohongshu-half-units",
  "threads-characters",
] as const;

/** Schema of {@link TextCounting}. */
export const textCountingSchema: z.ZodMiniType<TextCounting> = /* @__PURE__ */ worded(() => {
  const atLeastZero = z.number({ error: "expected a number of at least 0" }).check(z.nonnegative());
  const codePoint = z
    .int({ error: "expected a whole number from 0 to 1114111" })
    .check(z.minimum(0), z.maximum(0x10ffff));
  return z.discriminatedUnion(
    "method",
    [
      z.object({
        method: z.literal("x-weighted"),
        scale: z.number({ error: "expected a number above 0" }).check(z.positive()),
        defaultWeight: atLeastZero,
        ranges: z.array(z.object({ start: codePoint, end: codePoint, weight: atLeastZero })),
        urlLength: atLeastZero,
        emojiAsOne: z.boolean(),
      }),
      z.object({
        method: z.literal("weibo-half-units"),
        linkLength: atLeastZero,
        linkBytes: atLeastZero,
        ownLinkBytes: atLeastZero,
      }),
      z.object({ method: z.literal("mastodon-characters"), linkLength: atLeastZero }),
      z.object({ method: z.enum(plainCountings) }),
    ],
    { error: 'expected a counting with a method such as "x-weighted" or "graphemes"' },
  );
});

/** Schema of {@link TextRule}. */
export const textRuleSchema: z.ZodMiniObject<ShapeOf<TextRule>> = /* @__PURE__ */ worded(() => {
  const id = z.string({ error: "expected text that is not empty" }).check(z.minLength(1));
  const count = z.int({ error: "expected a whole number of at least 1" }).check(z.minimum(1));
  const cap = { unit: id, limit: count, counting: textCountingSchema };
  return z.object({
    id,
    version: count,
    platform: id,
    ...cap,
    limitWithMedia: z.optional(count),
    also: z.optional(z.array(z.object({ ...cap, disputed: z.optional(z.boolean()) }))),
    sources: z.array(citationSchema),
  });
});
