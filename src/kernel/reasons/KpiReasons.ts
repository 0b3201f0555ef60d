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
  /** Two values are of different KPIs. */
  "kpi.differs-kpi": { before: string; after: string };
  /** Two values are of different versions of a definition. */
  "kpi.differs-version": { kpi: string; before: number; after: number };
  /** Two values are in different units. */
  "kpi.differs-unit": { before: string; after: string };
  /** Two values rest on different units of analysis. */
  "kpi.differs-unit-of-analysis": { before: string; after: string };
  /** Two values are of different platforms, or one is of all. */
  "kpi.differs-platform": { before: string | null; after: string | null };
  /** One of two values is of a period, and the other is not. */
  "kpi.differs-window": Record<never, never>;
  /** Two values are of periods of different units. */
  "kpi.differs-period": { before: string; after: string };
  /** The days of two values begin at different midnights. */
  "kpi.differs-zone": { before: string; after: string };
  /** The weeks of two values begin on different days. */
  "kpi.differs-week-start": { before: number; after: number };
  /** Two periods have different numbers of hours. */
  "kpi.differs-length": { before: number; after: number };
  /** Two periods share time, and with it rows. */
  "kpi.windows-overlap": Record<never, never>;
  /** A platform changed what a figure counts. */
  "kpi.metric-break": { platform: string; metric: string; at: string };
  /** Different shares of rows did not enter. */
  "kpi.differs-coverage": { before: number; after: number };
  /** Different shares of rows lacked a component. */
  "kpi.differs-partial": { before: number; after: number };
  /** A ratio rose; points are percentage points. */
  "kpi.ratio-rose": { kpi: string; before: number; after: number; points: number };
  /** A ratio fell; points are percentage points. */
  "kpi.ratio-fell": { kpi: string; before: number; after: number; points: number };
  /** A ratio stayed. */
  "kpi.ratio-same": { kpi: string; value: number };
  /** A value that is no ratio rose. */
  "kpi.amount-rose": { kpi: string; before: number; after: number; by: number; unit: string };
  /** A value that is no ratio fell. */
  "kpi.amount-fell": { kpi: string; before: number; after: number; by: number; unit: string };
  /** A value that is no ratio stayed. */
  "kpi.amount-same": { kpi: string; value: number; unit: string };
  /** The change of a ratio is more than chance explains; the level is in percent. */
  "kpi.points-clear": { level: number; low: number; high: number; p: number };
  /** The change of a ratio cannot be told from none. */
  "kpi.points-unclear": { level: number; low: number; high: number; p: number };
  /** The change of another value is more than chance explains. */
  "kpi.amount-clear": { level: number; low: number; high: number; p: number };
  /** The change of another value cannot be told from none. */
  "kpi.amount-unclear": { level: number; low: number; high: number; p: number };
  /** The change is of counts, which have no interval. */
  "kpi.change-counts": Record<never, never>;
  /** One side has no interval, so that the change has none. */
  "kpi.change-untested": Record<never, never>;
  /** How the change of a ratio splits, in percentage points. */
  "kpi.split-points": { by: string; mix: number; rate: number };
  /** How the change of a quotient with a unit splits. */
  "kpi.split-ratio": { by: string; mix: number; rate: number };
  /** How the change of a sum splits. */
  "kpi.split-amount": { by: string; volume: number; mix: number; rate: number };
  /** A check needs rows. */
  "kpi.check-needs-rows": { check: string };
  /** A check needs a field that the data lack. */
  "kpi.check-needs-field": { check: string; field: string };
  /** A check needs two sides that cover a common time. */
  "kpi.check-needs-overlap": { check: string };
  /** A check needs more days with rows. */
  "kpi.check-needs-days": { check: string; days: number };
  /** Rows of the first side are not in the second, of the time that both cover. */
  "kpi.rows-missing": { missing: number; rows: number; from: string; to: string };
  /** A stretch of days without rows. */
  "kpi.days-missing": { days: number; from: string };
  /** A run of rows with a numerator of 0. */
  "kpi.zero-run": { rows: number; from: string; to: string };
  /** One row makes much of the change. */
  "kpi.one-row": { row: string; left: number };
  /** A campaign is on the first side only. */
  "kpi.campaign-ended": { campaign: string; share: number };
  /** A campaign is on the second side only. */
  "kpi.campaign-began": { campaign: string; share: number };
  /** Shares of paid rows differ. */
  "kpi.paid-share": { before: number; after: number };
  /** Rows could not be read. */
  "kpi.audit-rejected-rows": { rows: number; read: number };
  /** Cells did not hold what their field does. */
  "kpi.audit-dropped-cells": { cells: number; fields: string };
  /** A part is larger than its whole. */
  "kpi.audit-impossible-order": { rows: number; small: string; large: string };
  /** An end is before its beginning. */
  "kpi.audit-impossible-time": { rows: number; first: string; second: string };
  /** Instants before there were platforms. */
  "kpi.audit-date-early": { rows: number; field: string };
  /** Instants after the time of asking. */
  "kpi.audit-date-late": { rows: number; field: string };
  /** All instants are starts of days. */
  "kpi.audit-dates-without-time": { rows: number; field: string };
  /** A total is not the sum of its parts. */
  "kpi.audit-broken-sum": { rows: number; total: string; parts: string };
  /** Rows name a thing that an earlier one has named. */
  "kpi.audit-duplicate": { rows: number; fields: string };
  /** Money in more than one currency, or in rows without one. */
  "kpi.audit-mixed-currency": { currencies: string; unnamed: number };
  /** Days without rows. */
  "kpi.audit-missing-days": { days: number; from: string; usual: number };
  /** A level jumps and stays. */
  "kpi.audit-unit-change": { field: string; times: number; from: string };
  /** Later values are larger or smaller. */
  "kpi.audit-drift": { field: string; share: number; from: string };
  /** A column of one value. */
  "kpi.audit-constant-column": { field: string; value: number; rows: number };
  /** A column that most rows lack. */
  "kpi.audit-mostly-missing": { field: string; share: number };
  /** A denominator that is often 0. */
  "kpi.audit-mostly-zero": { field: string; rows: number; share: number };
  /** Arms of other sizes than planned. */
  "kpi.audit-sample-ratio": { field: string; sizes: string; pValue: number };
}
