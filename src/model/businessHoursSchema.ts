import * as z from "zod/mini";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import type { BusinessHours } from "../time/BusinessHours.ts";
import { isTimeZone } from "../time/isTimeZone.ts";

/** `BusinessHours` whose zone may be left to the options around them. */
export interface TeamHours extends Omit<BusinessHours, "timeZone"> {
  /** IANA zone of its clock. */
  timeZone?: string | undefined;
}

/** Schema of {@link TeamHours}. */
export const businessHoursSchema: z.ZodMiniObject<ShapeOf<TeamHours>> = /* @__PURE__ */ worded(() => {
  const zone = { error: "expected an IANA time zone" };
  const weekday = { error: "expected a day of the week from 1 (Monday) to 7 (Sunday)" };
  const opens = { error: "expected a time like 09:00" };
  const closes = { error: "expected a time like 17:30, up to 24:00" };
  const date = { error: "expected a date like 2026-10-01" };
  const dates = z.array(z.string(date).check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-\d\d$/, date)));
  const window = z.strictObject({
    weekdays: z.optional(z.array(z.int(weekday).check(z.gte(1, weekday), z.lte(7, weekday)))),
    from: z.string(opens).check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, opens)),
    until: z.string(closes).check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, closes)),
  });
  return z.strictObject({
    timeZone: z.optional(z.string(zone).check(z.refine(isTimeZone, zone))),
    hours: z.array(window).check(z.minLength(1), z.maxLength(100)),
    holidays: z.optional(dates),
    workdays: z.optional(dates),
  });
});
