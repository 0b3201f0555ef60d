import type { SummaryUnit } from "./customerSummariesSchema.ts";

/** Days in a unit of recency and age; a month is a twelfth of 365.25 days, a convention. */
export const SUMMARY_UNIT_DAYS: Readonly<Record<SummaryUnit, number>> = { day: 1, week: 7, month: 30.4375 };
