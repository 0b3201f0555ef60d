import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { cells } from "./cells.ts";
import { instantSchema } from "./instantSchema.ts";

/** One thing that one member did at one moment. */
export interface Interaction {
  /** The source's own id. */
  id?: string | null | undefined;
  /** Who. */
  memberId: string;
  /** When. */
  at: Instant;
  /** What: `view`, `like`, `comment`, `share`, `follow`, `message`, or a name of the caller's own. */
  kind: string;
  /** The post it was done to. */
  postId?: string | null | undefined;
  /** Where the member came from: `search`, `group-chat`. */
  channel?: string | null | undefined;
  /** Platform id. */
  platform?: string | null | undefined;
  /** What it counts for, in a unit of the caller's own. */
  value?: number | null | undefined;
  /** The member it was done to: the receiver of a message, the author who is answered. */
  toMemberId?: string | null | undefined;
}

/**
 * Schema of {@link Interaction}. Extend it with zod's `z.extend` for columns of your own.
 *
 * @example
 * ```ts
 * import { interactionSchema } from "socialops/model";
 *
 * const comment = { memberId: "m1", at: "2026-03-02T09:00:00Z", kind: "comment", postId: "17" };
 * interactionSchema.safeParse(comment).success; // => true
 * ```
 */
export const interactionSchema: z.ZodMiniObject<ShapeOf<Interaction>> = /* @__PURE__ */ worded(() => {
  const { name, text, number } = cells();
  return z.object(
    {
      id: text,
      memberId: name,
      at: instantSchema,
      kind: name,
      postId: text,
      channel: text,
      platform: text,
      value: number,
      toMemberId: text,
    },
    { error: "expected an object" },
  );
});
