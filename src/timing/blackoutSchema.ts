import * as z from "zod/mini";
import { SLOTS } from "./internal/process/slotKernel.ts";

/** Hours of a day, or of every day, in which nothing goes out. */
export interface BlackoutWindow {
  /** 1 = Monday to 7 = Sunday; default every day. */
  weekday?: number | undefined;
  /** First hour of the window, 0 to 23. */
  fromHour: number;
  /** Hour at which it ends, 1 to 24, itself open. At or below `fromHour` the window reaches into the next day. */
  toHour: number;
}

/** A day of the week, 1 = Monday to 7 = Sunday. */
export const weekdaySchema: z.ZodMiniType<number> = z.int().check(z.minimum(1), z.maximum(7));

/** Slots (0 to 167) and windows. */
export const blackoutSchema: z.ZodMiniType<(number | BlackoutWindow)[]> = z.array(
  z.union([
    z.int().check(z.minimum(0), z.maximum(SLOTS - 1)),
    z.strictObject({
      weekday: z.optional(weekdaySchema),
      fromHour: z.int().check(z.minimum(0), z.maximum(23)),
      toHour: z.int().check(z.minimum(1), z.maximum(24)),
    }),
  ]),
);
