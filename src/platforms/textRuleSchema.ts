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

/** How a text's length is counted, told apart by `method`. More methods will join. */
export type TextCounting = XWeightedCounting | WeiboHalfUnitsCounting;

/** How a platform counts a text, and how long it may be. Plain JSON: callers can bring their own. */
export interface TextRule {
  /** Id of the rule. The rule of a platform's ordinary post has the platform's id. */
  id: string;
  /** Version of the rule's contents, from 1. */
  version: number;
  /** Platform it belongs to. */
  platform: string;
  /** What a length is counted in: `weighted-characters`, `weibo-characters` (字). */
  unit: string;
  /** Longest text allowed, in `unit`. */
  limit: number;
  /** How the length is counted. */
  counting: TextCounting;
  /** Where counting and limit come from, the weightiest first. */
  sources: readonly Citation[];
}

/** Schema of {@link TextCounting}. */
export const textCountingSchema: z.ZodMiniType<TextCounting> = /* @__PURE__ */ worded(() => {
  const atLeastZero = z.number({ error: "expected a number of at least 0" }).check(z.nonnegative());
  const codePoint = z.int().check(z.minimum(0), z.maximum(0x10ffff));
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
    ],
    { error: 'expected a counting whose method is "x-weighted" or "weibo-half-units"' },
  );
});

/** Schema of {@link TextRule}. */
export const textRuleSchema: z.ZodMiniObject<ShapeOf<TextRule>> = /* @__PURE__ */ worded(() => {
  const id = z.string({ error: "expected text that is not empty" }).check(z.minLength(1));
  const count = z.int({ error: "expected a whole number of at least 1" }).check(z.minimum(1));
  return z.object({
    id,
    version: count,
    platform: id,
    unit: id,
    limit: count,
    counting: textCountingSchema,
    sources: z.array(citationSchema),
  });
});
