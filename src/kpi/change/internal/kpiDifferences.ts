import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import { metricBreaks } from "../../../platforms/metricBreaks.ts";
import { toEpochMilliseconds } from "../../../time/toEpochMilliseconds.ts";
import { valueFields } from "../../internal/formulaFields.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import type { KpiValue, KpiWindow } from "../../kpiResultSchema.ts";
import type { KpiDifference } from "../kpiComparisonSchema.ts";

/** Shares of rows that differ by more are told: a convention, about what a reader would want to know of. */
export const TOLD_SHARE = 0.1;

const HOUR = 3_600_000;

/** What is known besides the two values. */
export interface DifferenceContext {
  /** The KPI's definition, from which the platform's figures are told; null where it is not known. */
  definition: KpiDefinition | null;
  /** The platform; null where it is not known. */
  platform: string | null;
}

/** In what two values differ besides the value itself, what blocks a comparison first. */
export function kpiDifferences(a: KpiValue, b: KpiValue, context: DifferenceContext): KpiDifference[] {
  const found = [
    ...differingMeaning(a, b),
    ...differingWindows(a.window, b.window),
    ...brokenMetrics(a, b, context),
    ...differingRows(a, b),
  ];
  return [
    ...found.filter(({ effect }) => effect === "blocks"),
    ...found.filter(({ effect }) => effect === "caution"),
  ];
}

type Field = KpiDifference["field"];
type Side = KpiDifference["before"];

/** A difference, where there is one. */
function differs(
  field: Field,
  before: Side,
  after: Side,
  effect: KpiDifference["effect"],
  because: Reason,
): KpiDifference[] {
  return before === after ? [] : [{ field, before, after, effect, because: [because] }];
}

function differingMeaning(a: KpiValue, b: KpiValue): KpiDifference[] {
  const units = a.status === "ok" && b.status === "ok" ? ([a, b] as const) : null;
  const versions = { before: a.definitionVersion, after: b.definitionVersion };
  return [
    ...differs("id", a.id, b.id, "blocks", reason("kpi.differs-kpi", { before: a.id, after: b.id })),
    ...differs(
      "definitionVersion",
      versions.before,
      versions.after,
      "blocks",
      reason("kpi.differs-version", { kpi: b.id, ...versions }),
    ),
    ...(units === null
      ? []
      : [
          ...differs(
            "unit",
            units[0].unit,
            units[1].unit,
            "blocks",
            reason("kpi.differs-unit", { before: units[0].unit, after: units[1].unit }),
          ),
          ...differs(
            "nUnit",
            units[0].nUnit,
            units[1].nUnit,
            "caution",
            reason("kpi.differs-unit-of-analysis", { before: units[0].nUnit, after: units[1].nUnit }),
          ),
        ]),
    ...differs(
      "platform",
      a.platform,
      b.platform,
      "caution",
      reason("kpi.differs-platform", { before: a.platform, after: b.platform }),
    ),
  ];
}

function differingWindows(a: KpiWindow | null, b: KpiWindow | null): KpiDifference[] {
  if (a === null && b === null) return [];
  if (a === null || b === null) {
    const because = reason("kpi.differs-window", {});
    return differs("window", a?.unit ?? null, b?.unit ?? null, "caution", because);
  }
  const weeks = a.unit === "week" && b.unit === "week";
  return [
    ...differs(
      "window.unit",
      a.unit,
      b.unit,
      "blocks",
      reason("kpi.differs-period", { before: a.unit, after: b.unit }),
    ),
    ...differs(
      "window.timeZone",
      a.timeZone,
      b.timeZone,
      "blocks",
      reason("kpi.differs-zone", { before: a.timeZone, after: b.timeZone }),
    ),
    ...(weeks
      ? differs(
          "window.weekStart",
          a.weekStart,
          b.weekStart,
          "blocks",
          reason("kpi.differs-week-start", { before: a.weekStart, after: b.weekStart }),
        )
      : []),
    ...(a.unit === b.unit ? differingLengths(a, b) : []),
    ...overlap(a, b),
  ];
}

function differingLengths(a: KpiWindow, b: KpiWindow): KpiDifference[] {
  const hours = { before: hoursOf(a), after: hoursOf(b) };
  if (!Number.isFinite(hours.before) || !Number.isFinite(hours.after)) return [];
  const because = reason("kpi.differs-length", hours);
  return differs("window.length", hours.before, hours.after, "caution", because);
}

function hoursOf({ start, end }: KpiWindow): number {
  return (toEpochMilliseconds(end) - toEpochMilliseconds(start)) / HOUR;
}

/** Windows that share time share rows, and are not independent. */
function overlap(a: KpiWindow, b: KpiWindow): KpiDifference[] {
  const [startA, endA, startB, endB] = [a.start, a.end, b.start, b.end].map(toEpochMilliseconds) as number[];
  if (!(startA! < endB! && startB! < endA!)) return [];
  return [
    {
      field: "window.overlap",
      before: a.start,
      after: b.start,
      effect: "caution",
      because: [reason("kpi.windows-overlap", {})],
    },
  ];
}

/** Breaks of the figures that the KPI reads, between the end of the one window and that of the other. */
function brokenMetrics(
  a: KpiValue,
  b: KpiValue,
  { definition, platform }: DifferenceContext,
): KpiDifference[] {
  const on = platform ?? (a.platform === b.platform ? a.platform : null);
  if (definition === null || on === null || a.window === null || b.window === null) return [];
  const ends = [a.window.start, b.window.start, a.window.end, b.window.end].map(toEpochMilliseconds);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return metricBreaks
    .filter(
      (one) => one.platform === on && valueFields(definition.formula).some((f) => one.fields.includes(f)),
    )
    .filter(({ at }) => from < toEpochMilliseconds(at) && toEpochMilliseconds(at) < to)
    .map(({ metric, at }) => ({
      field: "metric" as const,
      before: metric,
      after: at,
      effect: "blocks" as const,
      because: [reason("kpi.metric-break", { platform: on, metric, at: at.slice(0, 10) })],
    }));
}

function differingRows(a: KpiValue, b: KpiValue): KpiDifference[] {
  const shares = (of: (value: KpiValue) => number): { before: number; after: number } | null => {
    const [before, after] = [of(a), of(b)];
    return Math.abs(after - before) > TOLD_SHARE ? { before, after } : null;
  };
  const out = shares((value) => value.leftOut / Math.max(1, value.n + value.leftOut));
  const partial = shares((value) => Math.min(1, value.partial / Math.max(1, value.n)));
  return [
    ...(out === null
      ? []
      : differs("leftOut", out.before, out.after, "caution", reason("kpi.differs-coverage", out))),
    ...(partial === null
      ? []
      : differs("partial", partial.before, partial.after, "caution", reason("kpi.differs-partial", partial))),
  ];
}
