import * as z from "zod/mini";
import { isTimeZone } from "../../time/isTimeZone.ts";
import { type Period, type PeriodOptions, periodUnits } from "../../time/Period.ts";

/** Schema of {@link PeriodOptions}. */
export const periodOptionsSchema: z.ZodMiniType<PeriodOptions> = /* @__PURE__ */ (() =>
  z.strictObject({
    unit: z.enum(periodUnits),
    timeZone: z
      .string({ error: "expected an IANA time zone" })
      .check(z.refine(isTimeZone, { error: "expected an IANA time zone" })),
    weekStart: z.optional(
      z
        .int({ error: "expected a day of the week from 1 (Monday) to 7 (Sunday)" })
        .check(z.minimum(1), z.maximum(7)),
    ),
  }))();

/** Schema of {@link Period}. */
export const periodSchema: z.ZodMiniType<Period> = /* @__PURE__ */ (() =>
  z.object({ start: z.string(), end: z.string(), label: z.string() }))();
