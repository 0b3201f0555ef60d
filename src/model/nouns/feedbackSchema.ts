import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { cells, maybe } from "./cells.ts";
import { instantSchema } from "./instantSchema.ts";

/** What can happen to a piece of feedback between its arrival and its end. */
export const feedbackEventKinds = ["waiting", "resumed", "reopened", "merged", "escalated"] as const;

/** One of {@link feedbackEventKinds}. */
export type FeedbackEventKind = (typeof feedbackEventKinds)[number];

/** One event in the life of a piece of feedback. */
export interface FeedbackEvent {
  /** When. */
  at: Instant;
  /** `waiting` for the person and `resumed` stop and start the clock; `reopened`, `merged` into another, `escalated`. */
  kind: FeedbackEventKind;
}

/** A question, complaint, wish or praise that somebody sent. */
export interface Feedback {
  /** The source's own id. */
  id: string;
  /** When it came. */
  at: Instant;
  /** Where it came in: `comment`, `direct-message`, `hotline`. */
  channel: string;
  /** Its words. */
  text?: string | null | undefined;
  /** What it is about, as the caller names categories. */
  category?: string | null | undefined;
  /** How urgent, as the caller names priorities. */
  priority?: string | null | undefined;
  /** Who sent it. */
  from?: string | null | undefined;
  /** When it was first answered by a person. */
  respondedAt?: Instant | null | undefined;
  /** When it was settled. */
  resolvedAt?: Instant | null | undefined;
  /** What happened in between, in order of time. */
  events?: readonly FeedbackEvent[] | null | undefined;
}

/**
 * Schema of {@link Feedback}. Extend it with zod's `z.extend` for columns of your own.
 *
 * @example
 * ```ts
 * import { feedbackSchema } from "socialops/model";
 *
 * const complaint = {
 *   id: "f1",
 *   at: "2026-03-02T09:00:00+08:00",
 *   channel: "direct-message",
 *   events: [{ at: "2026-03-02T09:20:00+08:00", kind: "waiting" }],
 * };
 * feedbackSchema.safeParse(complaint).success; // => true
 * ```
 */
export const feedbackSchema: z.ZodMiniObject<ShapeOf<Feedback>> = /* @__PURE__ */ worded(() => {
  const { name, text } = cells();
  const event = z.object(
    {
      at: instantSchema,
      kind: z.enum(feedbackEventKinds, {
        error: `expected one of ${feedbackEventKinds.map((kind) => `"${kind}"`).join(", ")}`,
      }),
    },
    { error: "expected an event with at and kind" },
  );
  return z.object(
    {
      id: name,
      at: instantSchema,
      channel: name,
      text,
      category: text,
      priority: text,
      from: text,
      respondedAt: maybe(instantSchema),
      resolvedAt: maybe(instantSchema),
      events: maybe(z.array(event, { error: "expected a list of events" })),
    },
    { error: "expected an object" },
  );
});
