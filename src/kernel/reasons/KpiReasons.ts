/** The reasons of the KPI room. */
export interface KpiReasons {
  /** Rows lacked a field that the KPI needs and are left out of it. */
  "kpi.rows-without-field": { kpi: string; field: string; rows: number };
  /** Rows lacked one component of a sum, which then rests on their other components. */
  "kpi.rows-without-component": { kpi: string; field: string; rows: number };
  /** Groups whose rows name more than one currency, so that their money is not added up. */
  "kpi.mixed-currencies": { kpi: string; groups: number; first: string; second: string };
  /** Groups some of whose rows name a currency and others none. */
  "kpi.some-currency-unnamed": { kpi: string; groups: number; currency: string };
}
