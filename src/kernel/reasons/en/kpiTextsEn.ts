import type { KpiReasons } from "../KpiReasons.ts";

/** The sentences of {@link KpiReasons} in English. */
export const kpiTextsEn: Readonly<Record<keyof KpiReasons, string>> = {
  "kpi.rows-without-field": "{rows} rows have no {field} and are left out of {kpi}.",
  "kpi.rows-without-component": "{rows} rows have no {field}; {kpi} rests on their other components.",
};
