import type { KpiReasons } from "../KpiReasons.ts";

/** The sentences of {@link KpiReasons} in English. */
export const kpiTextsEn: Readonly<Record<keyof KpiReasons, string>> = {
  "kpi.rows-without-field": "{rows} rows have no {field} and are left out of {kpi}.",
  "kpi.rows-without-component": "{rows} rows have no {field}; {kpi} rests on their other components.",
  "kpi.mixed-currencies":
    "{kpi} has no value in {groups} groups: their rows are in more than one currency ({first}, {second}). Group by currency, or convert first.",
  "kpi.some-currency-unnamed":
    "{kpi} has no value in {groups} groups: some of their rows are in {currency} and others name no currency.",
};
