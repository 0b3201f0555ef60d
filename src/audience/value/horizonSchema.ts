import * as z from "zod/mini";
import { worded } from "../../kernel/words/worded.ts";
import type { SummaryUnit } from "../customerSummariesSchema.ts";
import { SUMMARY_UNIT_DAYS } from "../summaryUnitDays.ts";

/** A length of time: one of the three. A month is 30.4375 days. */
export type Horizon =
  | {
      /** Days. */
      days: number;
    }
  | {
      /** Weeks. */
      weeks: number;
    }
  | {
      /** Months. */
      months: number;
    };

/** Schema of {@link Horizon}. */
export const horizonSchema: z.ZodMiniType<Horizon> = /* @__PURE__ */ worded(() => {
  const error = "expected days, weeks or months, as a number from 0 to 100000";
  const length = z.number({ error }).check(z.gte(0, { error }), z.lte(100_000, { error }));
  return z.union(
    [z.strictObject({ days: length }), z.strictObject({ weeks: length }), z.strictObject({ months: length })],
    { error },
  );
});

/** The length in units of a model. */
export function horizonIn(horizon: Horizon, unit: SummaryUnit): number {
  const [[name, length]] = Object.entries(horizon) as [[string, number]];
  const from = name.slice(0, -1) as SummaryUnit;
  return from === unit ? length : (length * SUMMARY_UNIT_DAYS[from]) / SUMMARY_UNIT_DAYS[unit];
}
