import * as z from "zod/mini";
import { civilDay } from "./civilDay.ts";

/** A date of the calendar, `2026-10-01`. */
export const localDateSchema: z.ZodMiniType<string> = z
  .string({ error: "expected a date like 2026-10-01" })
  .check(z.refine((text) => civilDay(text) !== null, { error: "expected a date like 2026-10-01" }));
