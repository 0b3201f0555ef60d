import type { Locale } from "../kernel/reasons/locales.ts";
import { toIsoString } from "../time/toIsoString.ts";
import type { ChartOptions } from "./ChartOptions.ts";
import { chartFrame } from "./internal/chartFrame.ts";
import { chartColors } from "./internal/chartTheme.ts";
import { checkChartOptions } from "./internal/checkChartOptions.ts";
import { drawChart } from "./internal/drawChart.ts";
import { seriesColors } from "./internal/seriesColors.ts";
import type { JsonValue, VegaLiteSpec } from "./VegaLiteSpec.ts";

/** A post with its time, as far as the chart reads it. */
export interface ScheduleSpecItem {
  /** What the clock of its zone shows then, `2026-03-09T20:00`. */
  readonly localTime: string;
  /** The zone. */
  readonly timeZone: string;
  /** The platform. */
  readonly platform: string;
  /** The account. */
  readonly account?: string | undefined;
  /** The draft. */
  readonly draftId?: string | undefined;
  /** What the time is worth. */
  readonly value: number;
  /** Which of the posts that go out on several platforms. */
  readonly post?: number | undefined;
}

/** What the chart needs of a result of `buildSchedule` or `staggerCrossPosts`. */
export interface ScheduleSpecInput {
  /** Posts with their times. */
  readonly items: readonly ScheduleSpecItem[];
  /** Posts without a time. */
  readonly unmet?: readonly unknown[] | undefined;
  /** How many posts have no time. */
  readonly unplaced?: number | undefined;
}

const DAY = 86_400_000;
const MOST_ZONES = 2;
const SHAPES = ["circle", "square", "triangle-up", "diamond", "cross", "triangle-down"];

const WORDS = {
  en: {
    days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    title: (posts: number) => `${posts} ${posts === 1 ? "post" : "posts"} scheduled`,
    none: "No posts scheduled",
    unmet: (count: number) => `${count} without a time`,
    period: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    zones: (zones: string) => `hours of ${zones}`,
    ownZones: "hours of each platform's own zone",
    lines: "lines join a post's platforms",
    and: ", ",
    time: "Time",
    zone: "Zone",
    platform: "Platform",
    draft: "Draft",
    value: "Value",
  },
  "zh-CN": {
    days: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    title: (posts: number) => `已排期 ${posts} 条内容`,
    none: "没有已排期的内容",
    unmet: (count: number) => `${count} 条未能排期`,
    period: (first: string, last: string) => (first === last ? first : `${first} 至 ${last}`),
    zones: (zones: string) => `时区 ${zones}`,
    ownZones: "按各平台所在时区",
    lines: "连线表示同一内容的各平台发布时间",
    and: "、",
    time: "发布时间",
    zone: "时区",
    platform: "平台",
    draft: "待发内容",
    value: "时段价值",
  },
} as const satisfies Record<Locale, unknown>;

/**
 * A schedule as a calendar: days from left to right, hours of the local day from top to bottom, one mark a post, in the color and shape of
 * its platform; weekends are shaded. Where one post goes out on several platforms, a line joins them. Title and subtitle say how many
 * posts have a time, how many have none, and whose clock is meant.
 *
 * @param schedule - from `buildSchedule` or `staggerCrossPosts`
 * @param options - language, width and look
 * @returns a Vega-Lite 6 specification with its data
 * @throws {@link SocialOpsError} `invalid-argument` for options, or for what is no schedule
 *
 * @example
 * ```ts
 * import { scheduleSpec } from "socialops/chart";
 * import { buildSchedule } from "socialops/timing";
 *
 * const schedule = buildSchedule({
 *   from: "2026-03-02T00:00:00+08:00",
 *   until: "2026-03-09T00:00:00+08:00",
 *   channels: [{ platform: "weibo", timeZone: "Asia/Shanghai", count: 5 }],
 * });
 * (scheduleSpec(schedule, { locale: "zh-CN" }).title as { text: string }).text; // => "已排期 5 条内容"
 * ```
 */
export function scheduleSpec(schedule: ScheduleSpecInput, options: ChartOptions = {}): VegaLiteSpec {
  return drawChart("scheduleSpec", schedule, "a schedule", () => draw(schedule, options));
}

function draw(schedule: ScheduleSpecInput, options: ChartOptions): VegaLiteSpec {
  const checked = checkChartOptions(options, "scheduleSpec", 300);
  const { locale, theme, width } = checked;
  const words = WORDS[locale];
  const names = [...new Set(schedule.items.map(seriesOf))];
  const marks = schedule.items.map((item) => markOf(item, words.days, names));
  const first = Math.min(...marks.map(({ day }) => day));
  const last = Math.max(...marks.map(({ day }) => day));
  const days = marks.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const isStaggered = marks.some(({ post }) => post !== null);
  const posts = isStaggered ? new Set(marks.map(({ post }) => post)).size : marks.length;
  const colors = seriesColors[theme].groups;
  const x: JsonValue = {
    field: "at",
    type: "quantitative",
    title: null,
    scale: { domain: marks.length === 0 ? [0, 1] : [first - 0.5, last + 0.5], nice: false },
    axis: { grid: false, ...dayTicks(days, width, words.days) },
  };
  const y: JsonValue = {
    field: "hour",
    type: "quantitative",
    title: null,
    scale: { domain: [24, 0], nice: false },
    axis: {
      values: [0, 4, 8, 12, 16, 20, 24],
      labelExpr: "(datum.value < 10 ? '0' : '') + datum.value + ':00'",
    },
  };
  const series = (field: "color" | "shape"): JsonValue => ({
    field: "series",
    type: "nominal",
    sort: null,
    title: null,
    scale: {
      domain: names,
      range: names.map((_, i) =>
        field === "color" ? colors[i % colors.length]! : SHAPES[i % SHAPES.length]!,
      ),
    },
    legend: { orient: "top", columns: Math.max(1, Math.floor((width - 60) / 130)) },
  });
  const free = days.filter((day) => weekdayOf(day) > 5).map((day) => ({ from: day - 0.5, to: day + 0.5 }));
  return {
    ...chartFrame(checked, 420),
    title: {
      text: marks.length === 0 ? words.none : words.title(posts),
      subtitle: subtitleOf(schedule, words, isStaggered),
    },
    data: { values: marks },
    layer: [
      {
        data: { values: free },
        mark: { type: "rect", color: seriesColors[theme].grid, opacity: 0.45, tooltip: false },
        encoding: { x: { ...x, field: "from" }, x2: { field: "to" } },
      },
      ...(isStaggered
        ? [
            {
              mark: {
                type: "line",
                strokeWidth: 1,
                color: chartColors[theme].quietText,
                opacity: 0.6,
                tooltip: false,
              },
              encoding: {
                x,
                y,
                detail: { field: "post", type: "nominal" },
                order: { field: "order", type: "quantitative" },
              },
            },
          ]
        : []),
      {
        mark: { type: "point", filled: true, opacity: 0.9, size: marks.length > 300 ? 22 : 70 },
        encoding: {
          x,
          y,
          color: series("color"),
          shape: series("shape"),
          tooltip: [
            { field: "time", type: "nominal", title: words.time },
            { field: "zone", type: "nominal", title: words.zone },
            { field: "series", type: "nominal", title: words.platform },
            { field: "draft", type: "nominal", title: words.draft },
            { field: "value", type: "quantitative", title: words.value, format: ",.4~g" },
          ],
        },
      },
    ],
  };
}

function seriesOf({ platform, account }: ScheduleSpecItem): string {
  return account === undefined ? platform : `${platform} · ${account}`;
}

/** A type, not an interface: only types pass as JSON without an index signature. */
type Mark = {
  day: number;
  /** The day, a little aside for each platform, so that marks of one hour do not cover each other. */
  at: number;
  hour: number;
  time: string;
  zone: string;
  series: string;
  draft: string;
  value: number;
  post: number | null;
  order: number;
};

function markOf(item: ScheduleSpecItem, days: readonly string[], names: readonly string[]): Mark {
  const { localTime, timeZone, draftId, value, post } = item;
  const series = seriesOf(item);
  const day = Math.round(Date.parse(`${localTime.slice(0, 10)}T00:00:00Z`) / DAY);
  const hour = Number(localTime.slice(11, 13)) + Number(localTime.slice(14, 16)) / 60;
  return {
    day,
    at: day + (0.5 * (names.indexOf(series) - (names.length - 1) / 2)) / names.length,
    hour,
    time: `${days[weekdayOf(day) - 1]!} ${localTime.replace("T", " ")}`,
    zone: timeZone,
    series,
    draft: draftId ?? "–",
    value,
    post: post ?? null,
    order: day * 24 + hour,
  };
}

/** 1 = Monday to 7 = Sunday, of days from 1970-01-01. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function dateOf(day: number): string {
  return toIsoString(day * DAY).slice(0, 10);
}

function subtitleOf(
  { items, unmet = [], unplaced = unmet.length }: ScheduleSpecInput,
  words: (typeof WORDS)[Locale],
  isStaggered: boolean,
): string[] {
  const dates = items.map(({ localTime }) => localTime.slice(0, 10)).sort();
  const zones = [...new Set(items.map(({ timeZone }) => timeZone))];
  const counts = [
    ...(unplaced > 0 ? [words.unmet(unplaced)] : []),
    ...(dates.length > 0 ? [words.period(dates[0]!, dates.at(-1)!)] : []),
  ];
  return [
    counts.join(" · "),
    ...(zones.length === 0
      ? []
      : [zones.length > MOST_ZONES ? words.ownZones : words.zones(zones.join(words.and))]),
    ...(isStaggered ? [words.lines] : []),
  ];
}

/** As many days as have room for their labels, evenly picked; for a few weeks with their weekdays. */
function dayTicks(
  days: readonly number[],
  width: number,
  names: readonly string[],
): { values: number[]; labelExpr: string } {
  const step =
    [1, 2, 7, 14, 28, 56, 91, 182, 364].find(
      (one) => days.length / one <= Math.max(2, (width - 90) / (one < 7 ? 52 : 44)),
    ) ?? 728;
  const firstMonday = days.findIndex((day) => weekdayOf(day) === 1);
  const offset = step < 7 || firstMonday < 0 ? 0 : firstMonday;
  const shown = days.filter((_, i) => i >= offset && (i - offset) % step === 0);
  const labels = Object.fromEntries(
    shown.map((day) => {
      const date = dateOf(day).slice(5);
      return [String(day), step < 7 ? [names[weekdayOf(day) - 1]!, date] : [date]];
    }),
  );
  return { values: shown, labelExpr: `(${JSON.stringify(labels)})[datum.value]` };
}
