import type { Issues } from "../../../model/issues.ts";
import type { TextColumn } from "../../../model/readColumns.ts";
import type { RatioMoments } from "../../../stats/ratio/ratioMomentsOf.ts";
import { totalOf } from "../../internal/compensatedSum.ts";
import type { KpiAggregate, KpiGroupKey, SumTotal } from "../../kpiAggregateSchema.ts";

/** One group on one side of a change. */
export interface SideGroup {
  /** What its rows have in common. */
  key: KpiGroupKey;
  /** Rows that entered. */
  n: number;
  /** Total of the formula, or of a ratio's numerator. */
  x: number;
  /** Total of a ratio's denominator; for other KPIs the number of rows. */
  y: number;
  /** Means, squares and products of both over rows; null where they are not known. */
  moments: RatioMoments | null;
}

/** The rows behind a side, for checks. Columns that the data lack are null. */
export interface SideRows {
  /** Position of each row in the data. */
  rows: Int32Array;
  /** Numerator a row; NaN in rows that do not enter. */
  x: Float64Array;
  /** Denominator a row; 1 for KPIs that are no ratio. */
  y: Float64Array;
  /** When, in epoch milliseconds. */
  instants: Float64Array | null;
  /** The platform's id. */
  ids: TextColumn | null;
  /** The platform. */
  platforms: TextColumn | null;
  /** The campaign. */
  campaigns: TextColumn | null;
  /** 1 where distribution was paid for. */
  paid: Float64Array | null;
}

/** One side of a change. */
export interface ChangeSide {
  /** The groups, in no order. */
  groups: SideGroup[];
  /** Rows that entered. */
  n: number;
  /** Rows that did not. */
  leftOut: number;
  /** Currencies of the rows that entered, where money is added up. */
  currencies: readonly (string | null)[];
  /** The rows; null where there is an aggregate only. */
  rows: SideRows | null;
  /** What became of them. */
  issues: Issues;
}

/**
 * A side from an aggregate.
 *
 * @param aggregate - the aggregate
 * @param index - which of its KPIs
 * @param rows - the rows behind it
 */
export function sideOf(aggregate: KpiAggregate, index: number, rows: SideRows | null): ChangeSide {
  const groups = aggregate.groups.map(({ group, parts }): SideGroup => {
    const { n, numerator, denominator, moments } = parts[index]!;
    return {
      key: { group },
      n,
      x: totalOf(numerator as SumTotal) + 0,
      y: denominator === null ? n : totalOf(denominator as SumTotal) + 0,
      moments,
    };
  });
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  return {
    groups,
    n,
    leftOut: aggregate.groups.reduce((sum, group) => sum + group.rows, 0) - n,
    currencies: aggregate.groups.flatMap(({ parts }) => parts[index]!.currencies ?? []),
    rows,
    issues: aggregate.issues,
  };
}
