import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { eventMinutesSchema } from "./internal/eventMinutesSchema.ts";
import { writableInstantSchema } from "./internal/writableInstantSchema.ts";

/** One planned post, as a calendar needs it. Further fields, such as those that a schedule has, do no harm. */
export interface ICalendarItem {
  /** When it goes out; years 1 to 9998. */
  at: Instant;
  /** Platform id; becomes the event's category. */
  platform: string;
  /** Id of the draft. */
  draftId?: string | null | undefined;
  /** The event's title. Without it, platform and draft id. */
  title?: string | null | undefined;
  /** Text of the event. */
  description?: string | null | undefined;
  /** Minutes that the event takes up in a calendar, 1 to 10080. Without it, that of the options. */
  durationMinutes?: number | null | undefined;
}

/** What has items to be written into a calendar: a schedule, or a list of the caller's own. */
export interface ICalendarItems {
  /** The planned posts. */
  items: readonly ICalendarItem[];
}

/** Schema of {@link ICalendarItem}. */
export const iCalendarItemSchema: z.ZodMiniObject<ShapeOf<ICalendarItem>> = /* @__PURE__ */ worded(() => {
  const text = z.optional(z.nullable(z.string({ error: "expected text" })));
  return z.object({
    at: writableInstantSchema,
    platform: z.string({ error: "expected text" }),
    draftId: text,
    title: text,
    description: text,
    durationMinutes: z.optional(z.nullable(eventMinutesSchema)),
  });
});

/** Schema of {@link ICalendarItems}. */
export const iCalendarItemsSchema: z.ZodMiniObject<ShapeOf<ICalendarItems>> = /* @__PURE__ */ worded(() =>
  z.object({ items: z.array(iCalendarItemSchema) }),
);
