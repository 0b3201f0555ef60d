import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { cells, maybe } from "./cells.ts";
import { instantSchema } from "./instantSchema.ts";

/** One text somewhere that names a brand or a topic. */
export interface Mention {
  /** The source's own id. */
  id: string;
  /** When it was published. */
  at: Instant;
  /** The brand that is named. */
  brand?: string | null | undefined;
  /** What it is about. */
  topic?: string | null | undefined;
  /** Its words. */
  text?: string | null | undefined;
  /** Who wrote it. */
  authorId?: string | null | undefined;
  /** How many followers the author has. */
  authorFollowers?: number | null | undefined;
  /** Distinct people who saw it. */
  reach?: number | null | undefined;
  /** From -1 (negative) to 1 (positive). */
  sentiment?: number | null | undefined;
  /** Platform id. */
  platform?: string | null | undefined;
}

/**
 * Schema of {@link Mention}. Extend it with zod's `z.extend` for columns of your own.
 *
 * @example
 * ```ts
 * import { mentionSchema } from "socialops/model";
 *
 * const { error } = mentionSchema.safeParse({ id: "1", at: "2026-03-02T09:00:00Z", sentiment: -7 });
 * error?.issues[0]?.message; // => "expected a number from -1 to 1"
 * ```
 */
export const mentionSchema: z.ZodMiniObject<ShapeOf<Mention>> = /* @__PURE__ */ worded(() => {
  const { name, text, count } = cells();
  const fromTo = { error: "expected a number from -1 to 1" };
  return z.object(
    {
      id: name,
      at: instantSchema,
      brand: text,
      topic: text,
      text,
      authorId: text,
      authorFollowers: count,
      reach: count,
      sentiment: maybe(z.number(fromTo).check(z.gte(-1, fromTo), z.lte(1, fromTo))),
      platform: text,
    },
    { error: "expected an object" },
  );
});
