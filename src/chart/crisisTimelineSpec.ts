import type { Locale } from "../kernel/reasons/locales.ts";
import { toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import type { ChartOptions } from "./ChartOptions.ts";
import { chartFrame } from "./internal/chartFrame.ts";
import { chartColors } from "./internal/chartTheme.ts";
import { checkChartOptions } from "./internal/checkChartOptions.ts";
import { drawChart } from "./internal/drawChart.ts";
import { fittedLines } from "./internal/fittedLines.ts";
import type { VegaLiteSpec } from "./VegaLiteSpec.ts";

/** An alert, as far as the chart reads it. */
export interface CrisisTimelineAlert {
  /** When. */
  readonly at: string;
  /** Name of its stream. */
  readonly stream: string;
  /** How far it is over the threshold. */
  readonly level: "watch" | "warning" | "critical";
  /** Events in its window. */
  readonly count: number;
  /** Events that the window usually has. */
  readonly baseline: number;
  /** Length of the window. */
  readonly windowMinutes: number;
}

/** What the chart needs of a result of `monitorSeries`, which is one. */
export interface CrisisTimelineInput {
  /** The alerts. */
  readonly alerts: readonly CrisisTimelineAlert[];
}

const WORDS = {
  en: {
    title: "Alerts over time",
    none: "No alerts",
    at: "Time (UTC)",
    stream: "Stream",
    level: "Level",
    hourly: "Events an hour",
    usual: "Usual",
    minutes: "Window, minutes",
    levels: { watch: "watch", warning: "warning", critical: "critical" },
    day: "%b %-d",
    hour: "%b %-d, %H:%M",
    month: "%b %Y",
    key: ["Filled: events an hour at the alert", "Bar: the usual"],
  },
  "zh-CN": {
    title: "预警时间线",
    none: "暂无预警",
    at: "时间（UTC）",
    stream: "监测项",
    level: "级别",
    hourly: "每小时数量",
    usual: "平时",
    minutes: "窗口（分钟）",
    levels: { watch: "关注", warning: "警告", critical: "严重" },
    day: "%-m月%-d日",
    hour: "%-m月%-d日 %H:%M",
    month: "%Y年%-m月",
    key: ["圆点为预警时的每小时数量", "短横为平时水平"],
  },
} as const satisfies Record<Locale, unknown>;

type Words = (typeof WORDS)[Locale];

/**
 * Draws the alerts of a monitor over time: each as events an hour, with the usual number as a bar under it and its level as color.
 * Windows of different lengths are comparable that way; the axis is that of square roots, as the detector's. Streams have shapes of their own.
 *
 * @param result - what `monitorSeries` returned
 * @param options - language, width and look
 * @returns a Vega-Lite 6 specification with its data; times are UTC
 * @throws {@link SocialOpsError} `invalid-argument` for options, `invalid-data` for anything but such a result
 *
 * @example
 * ```ts
 * import { crisisTimelineSpec } from "socialops/chart";
 * import { monitorSeries } from "socialops/crisis";
 *
 * const at = Array.from({ length: 100 }, (_, i) => i * 3_600_000);
 * const spec = crisisTimelineSpec(monitorSeries({ at, count: at.map((_, i) => (i === 90 ? 300 : 20)) }));
 * spec.title; // => { text: "Alerts over time", subtitle: "Filled: events an hour at the alert · Bar: the usual" }
 * ```
 */
export function crisisTimelineSpec(result: CrisisTimelineInput, options: ChartOptions = {}): VegaLiteSpec {
  return drawChart("crisisTimelineSpec", result, "a result of monitorSeries", () => draw(result, options));
}

function draw(result: CrisisTimelineInput, options: ChartOptions): VegaLiteSpec {
  const checked = checkChartOptions(options, "crisisTimelineSpec", 320);
  const words = WORDS[checked.locale];
  const { diverging, quietText } = chartColors[checked.theme];
  const values = result.alerts.map(({ at, stream, level, count, baseline, windowMinutes }) => ({
    at: toEpochMilliseconds(at),
    stream: String(stream),
    level: words.levels[level],
    count: (count * 60) / windowMinutes,
    baseline: (baseline * 60) / windowMinutes,
    minutes: windowMinutes,
  }));
  const streams = [...new Set(values.map(({ stream }) => stream))];
  const isEmpty = values.length === 0;
  // Without alerts there is nothing to take the axes' ends from.
  const count = {
    type: "quantitative",
    title: words.hourly,
    scale: { type: "sqrt", zero: true, ...(isEmpty && { domain: [0, 1] }) },
    ...(isEmpty && { axis: null }),
  } as const;
  return {
    ...chartFrame(checked, Math.min(1200, 240 + 120 * Math.max(0, streams.length - 1))),
    title: { text: words.title, subtitle: subtitleOf(words, isEmpty, checked.width) },
    data: { values },
    encoding: {
      x: {
        field: "at",
        type: "temporal",
        title: null,
        scale: { type: "utc", padding: 12, ...(isEmpty && { domain: [0, DAY_MS] }) },
        // Formats of its own: those of the renderer are English.
        axis: isEmpty
          ? null
          : {
              grid: false,
              labelOverlap: true,
              tickCount: 6,
              format: words[stepOf(values)],
            },
      },
    },
    layer: [
      {
        mark: { type: "rule", strokeWidth: 1.5, color: quietText },
        encoding: { y: { field: "baseline", ...count }, y2: { field: "count" } },
      },
      {
        mark: { type: "tick", orient: "horizontal", thickness: 2, size: 14, color: quietText },
        encoding: { y: { field: "baseline", ...count } },
      },
      {
        mark: { type: "point", filled: true, opacity: 1, size: 90 },
        encoding: {
          y: { field: "count", ...count },
          color: {
            field: "level",
            type: "nominal",
            title: words.level,
            scale: {
              domain: [words.levels.watch, words.levels.warning, words.levels.critical],
              range: [diverging[1], diverging[3], diverging[4]],
            },
            legend: { orient: "top" },
          },
          ...(streams.length > 1 && {
            shape: {
              field: "stream",
              type: "nominal",
              title: words.stream,
              legend: { orient: "bottom", symbolFillColor: quietText, symbolStrokeColor: quietText },
            },
          }),
          tooltip: [
            {
              field: "at",
              type: "temporal",
              timeUnit: "utcyearmonthdatehoursminutes",
              format: "%Y-%m-%d %H:%M",
              title: words.at,
            },
            { field: "stream", type: "nominal", title: words.stream },
            { field: "level", type: "nominal", title: words.level },
            { field: "count", type: "quantitative", format: ",.3~r", title: words.hourly },
            { field: "baseline", type: "quantitative", format: ",.3~r", title: words.usual },
            { field: "minutes", type: "quantitative", title: words.minutes },
          ],
        },
      },
    ],
  };
}

const DAY_MS = 86_400_000;

function subtitleOf({ none, key }: Words, isEmpty: boolean, width: number): string | string[] {
  const lines = isEmpty ? [none] : fittedLines(key, " · ", 12, width);
  return lines.length === 1 ? lines[0]! : lines;
}

/** The finest part of a time that labels need: days alone would stand there twice within a week, and in more than one year without saying which. */
function stepOf(values: readonly { at: number }[]): "hour" | "day" | "month" {
  const times = values.map(({ at }) => at);
  const span = Math.max(...times) - Math.min(...times);
  if (span < 6 * DAY_MS) return "hour";
  return span < 300 * DAY_MS ? "day" : "month";
}
