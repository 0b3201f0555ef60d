import { describeValue } from "../kernel/describeValue.ts";
import type { AbsentReason, Estimate } from "../kernel/estimateSchema.ts";
import { formatNumber } from "../kernel/formatNumber.ts";
import type { Locale } from "../kernel/reasons/locales.ts";
import { SocialOpsError } from "../kernel/SocialOpsError.ts";
import { kpiDefinitions } from "../kpi/kpiDefinitions.ts";
import type { Period } from "../time/Period.ts";
import type { ChartOptions } from "./ChartOptions.ts";
import { chartFrame } from "./internal/chartFrame.ts";
import { chartColors } from "./internal/chartTheme.ts";
import { checkChartOptions } from "./internal/checkChartOptions.ts";
import { drawChart } from "./internal/drawChart.ts";
import type { VegaLiteSpec } from "./VegaLiteSpec.ts";

/** One row of a KPI result, as far as the chart reads it. */
export interface KpiTrendRow {
  /** The group that the row is about; empty if nothing was grouped by. */
  readonly group: Readonly<Record<string, unknown>>;
  /** Its period. */
  readonly period?: Period | undefined;
  /** The KPIs' values by id. */
  readonly values: Readonly<Record<string, Estimate>>;
}

/** What the chart needs of a `KpiResult`, which is one. */
export interface KpiTrendInput {
  /** One row a period and group. */
  readonly rows: readonly KpiTrendRow[];
}

/** A KPI to draw: a definition, or anything with its id and name. */
export interface KpiTrendKpi {
  /** Id of the KPI in the result's `values`. */
  id: string;
  /** Its name. Default: its id. */
  title?: Readonly<Record<Locale, string>> | undefined;
}

/** Options of {@link kpiTrendSpec}. */
export interface KpiTrendOptions extends ChartOptions {
  /** Which KPI: its id, or its definition. Its title heads the chart; an id that the catalogue lacks heads it itself. */
  kpi: string | KpiTrendKpi;
}

/** Bands of more lines than this would cover each other. */
const MOST_BANDS = 4;

const WORDS = {
  en: {
    period: "Period",
    value: "Value",
    low: "Low",
    high: "High",
    all: "All",
    none: "(none)",
    band: (level: string) => `Shaded: ${level}% interval`,
    gaps: "Gaps: periods without a value",
  },
  "zh-CN": {
    period: "周期",
    value: "数值",
    low: "下限",
    high: "上限",
    all: "全部",
    none: "（空）",
    band: (level: string) => `阴影为 ${level}% 区间`,
    gaps: "断开处为无数值的周期",
  },
} as const satisfies Record<Locale, unknown>;

/**
 * Draws a KPI over time: a line with its interval as a band, one line a group where the result was grouped. A period whose
 * value is absent, or that has no row, is a gap in the line, never a zero. More than four lines are drawn without bands,
 * which would cover each other; the interval is then in the tooltip.
 *
 * Periods stand at their true distance in time and carry the result's own labels; the zone of the machine that draws has no
 * say.
 *
 * @param result - what `computeKpis` returned with a `period`
 * @param options - which KPI, language, width and look
 * @returns a Vega-Lite 6 specification with its data
 * @throws {@link SocialOpsError} `invalid-argument` for options, `unknown-id` for a KPI that the result does not have,
 *   `invalid-data` for a result without periods
 *
 * @example
 * ```ts
 * import { kpiTrendSpec } from "socialops/chart";
 *
 * const values = {
 *   "content.posts": { status: "ok", value: 12, unit: "posts", n: 12, nUnit: "posts", method: "count", interval: null },
 * } as const;
 * const period = { start: "2026-03-01T00:00:00Z", end: "2026-04-01T00:00:00Z", label: "2026-03" };
 * const spec = kpiTrendSpec({ rows: [{ group: {}, period, values }] }, { kpi: "content.posts", width: 500 });
 * spec.width; // => 500
 * ```
 */
export function kpiTrendSpec(result: KpiTrendInput, options: KpiTrendOptions): VegaLiteSpec {
  return drawChart("kpiTrendSpec", result, "a result of computeKpis", () => draw(result, options));
}

function draw(result: KpiTrendInput, options: KpiTrendOptions): VegaLiteSpec {
  const checked = checkChartOptions(options, "kpiTrendSpec", 240, ["kpi"]);
  const { locale, theme, width } = checked;
  const kpi = typeof options.kpi === "string" ? knownKpi(options.kpi) : options.kpi;
  if (typeof kpi !== "object" || kpi === null || typeof kpi.id !== "string") {
    throw new SocialOpsError("kpiTrendSpec", {
      code: "invalid-argument",
      path: "options.kpi",
      expected: "a KPI's id or its definition",
      received: describeValue(options.kpi),
    });
  }
  const words = WORDS[locale];
  const series = seriesOf(result, kpi.id, locale);
  const found = series.flatMap((one) => one.points);
  const groups = series.map((one) => one.name);
  const keys = [...new Set(result.rows.flatMap((row) => Object.keys(row.group)))];
  const isRatio = found.some((point) => point.unit === "ratio");
  const level = found.find((point) => point.level !== null)?.level ?? null;
  const showsBand = level !== null && groups.length <= MOST_BANDS;
  const hasGaps = found.some((point) => point.value === null);
  const notes = [showsBand ? words.band(formatNumber(level * 100)) : "", hasGaps ? words.gaps : ""].filter(
    (note) => note !== "",
  );
  const format = isRatio ? ".2~%" : ",.6~r";
  const quantity = { type: "quantitative", title: null } as const;
  return {
    ...chartFrame(checked, 380),
    title: {
      text: kpi.title?.[locale] ?? kpi.id,
      ...(notes.length > 0 && { subtitle: notes.join(" · ") }),
    },
    data: { values: found },
    encoding: {
      x: {
        field: "at",
        type: "quantitative",
        title: null,
        scale: { domain: timeDomain(found), nice: false, padding: 12 },
        axis: { grid: false, ...periodTicks(found, width) },
      },
      color: {
        field: "group",
        type: "nominal",
        sort: null,
        title: keys.join(" · "),
        scale: { domain: groups },
        legend: keys.length === 0 ? null : { orient: "top", symbolType: "stroke", symbolStrokeWidth: 3 },
      },
    },
    layer: [
      ...(showsBand
        ? [
            {
              mark: { type: "area", opacity: groups.length > 1 ? 0.14 : 0.2, line: false },
              encoding: { y: { field: "low", ...quantity }, y2: { field: "high" } },
            },
          ]
        : []),
      {
        mark: { type: "line", strokeWidth: 2.25, strokeJoin: "round", strokeCap: "round" },
        encoding: {
          y: {
            field: "value",
            ...quantity,
            scale: { zero: true, ...(found.every(({ value }) => value === null) && { domain: [0, 1] }) },
            axis: { format: isRatio ? "~%" : ",.6~r", tickCount: 6 },
          },
        },
      },
      {
        transform: [{ filter: "isValid(datum.value)" }],
        mark: {
          type: "point",
          filled: true,
          opacity: 1,
          size: 34,
          stroke: chartColors[theme].background,
          strokeWidth: 1,
        },
        encoding: {
          y: { field: "value", ...quantity },
          tooltip: [
            { field: "period", type: "nominal", title: words.period },
            ...(keys.length === 0 ? [] : [{ field: "group", type: "nominal", title: keys.join(" · ") }]),
            { field: "value", type: "quantitative", format, title: words.value },
            ...(level === null
              ? []
              : [
                  { field: "low", type: "quantitative", format, title: words.low },
                  { field: "high", type: "quantitative", format, title: words.high },
                ]),
            { field: "n", type: "quantitative", format: ",", title: "n" },
          ],
        },
      },
    ],
  };
}

/** A type, not an interface: only types pass as JSON without an index signature. */
type Point = {
  group: string;
  period: string;
  at: number;
  value: number | null;
  low: number | null;
  high: number | null;
  level: number | null;
  n: number;
  unit: string | null;
  reason: AbsentReason | null;
};

/** A KPI by its id, with the catalogue's name if it is one of the catalogue. */
function knownKpi(id: string): KpiTrendKpi {
  return kpiDefinitions.find((definition) => definition.id === id) ?? { id };
}

interface Series {
  name: string;
  points: Point[];
}

function seriesOf({ rows }: KpiTrendInput, id: string, locale: Locale): Series[] {
  const periods = new Map<number, Period>();
  const byGroup = new Map<string, Map<number, Estimate>>();
  for (const [i, { group, period, values }] of rows.entries()) {
    const value = Object.hasOwn(values, id) ? values[id] : undefined;
    if (value === undefined) {
      throw new SocialOpsError("kpiTrendSpec", {
        code: "unknown-id",
        path: "options.kpi",
        expected: `a KPI of the result (${Object.keys(values).map(describeValue).join(", ")})`,
        received: describeValue(id),
      });
    }
    if (period === undefined) {
      throw new SocialOpsError("kpiTrendSpec", {
        code: "invalid-data",
        path: `result.rows[${i}].period`,
        expected: "a period (compute the KPIs with options.period)",
        received: "undefined",
      });
    }
    const at = Date.parse(period.start);
    periods.set(at, period);
    const name = groupName(group, locale);
    const points = byGroup.get(name) ?? new Map<number, Estimate>();
    byGroup.set(name, points.set(at, value));
  }
  const times = [...periods.keys()].sort((a, b) => a - b);
  return [...byGroup].map(([name, estimates]) => ({
    name,
    points: times.flatMap((at, i) => {
      const point = pointOf(name, periods.get(at)!, at, estimates.get(at));
      // Where the next period does not begin at this one's end, periods without any row lie between: break the line there.
      const end = Date.parse(periods.get(at)!.end);
      const next = times[i + 1];
      return next === undefined || next <= end ? [point] : [point, noPoint(name, "", end)];
    }),
  }));
}

function groupName(group: Readonly<Record<string, unknown>>, locale: Locale): string {
  const words = WORDS[locale];
  const parts = Object.values(group).map((part) =>
    part === null || part === "" ? words.none : String(part),
  );
  return parts.length === 0 ? words.all : parts.join(" · ");
}

function noPoint(group: string, period: string, at: number): Point {
  return {
    group,
    period,
    at,
    value: null,
    low: null,
    high: null,
    level: null,
    n: 0,
    unit: null,
    reason: null,
  };
}

function pointOf(group: string, { label }: Period, at: number, estimate: Estimate | undefined): Point {
  const empty = noPoint(group, label, at);
  if (estimate === undefined) return empty;
  if (estimate.status === "absent") return { ...empty, n: estimate.n, reason: estimate.reason };
  const { value, interval, n, unit } = estimate;
  const band = interval && { low: interval.low, high: interval.high, level: interval.level };
  return { ...empty, value, n, unit, ...band };
}

/** From the first period's start to the last one's; given, because absent values have no extent of their own. */
function timeDomain(points: readonly Point[]): [number, number] {
  const times = points.filter(({ period }) => period !== "").map(({ at }) => at);
  if (times.length === 0) return [0, 1];
  const first = Math.min(...times);
  const last = Math.max(...times);
  return first < last ? [first, last] : [first - 1, last + 1];
}

/** As many periods' starts as have room for their labels, evenly picked, with those labels. */
function periodTicks(points: readonly Point[], width: number): { values: number[]; labelExpr: string } {
  const labels = new Map<number, string>();
  for (const { at, period } of points) if (period !== "") labels.set(at, period);
  const values = [...labels.keys()].sort((a, b) => a - b);
  const longest = Math.max(1, ...[...labels.values()].map((label) => label.length));
  const most = Math.max(2, Math.floor((width - 100) / (longest * 7.5 + 18)));
  const step = Math.ceil(values.length / most);
  const shown = values.filter((_, i) => i % step === 0);
  const names = Object.fromEntries(shown.map((at) => [String(at), labels.get(at)!]));
  return { values: shown, labelExpr: `(${JSON.stringify(names)})[datum.value]` };
}
