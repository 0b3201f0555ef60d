import type { Locale } from "../kernel/reasons/locales.ts";
import type { PostingTimeModel } from "../timing/postingTimeModelSchema.ts";
import type { ChartOptions } from "./ChartOptions.ts";
import { chartColors, chartConfig } from "./internal/chartTheme.ts";
import { checkChartOptions } from "./internal/checkChartOptions.ts";
import { drawChart } from "./internal/drawChart.ts";
import type { JsonValue, VegaLiteSpec } from "./VegaLiteSpec.ts";

interface Texts {
  days: readonly string[];
  best: (day: string, hour: string) => string;
  noReliable: string;
  insufficient: string;
  outcome: (id: string) => string;
  posts: (n: number) => string;
  zone: (zone: string | null) => string;
  colon: string;
  meaning: string;
  unconfirmed: string;
  pale: string;
  empty: string;
  legend: string;
  day: string;
  hour: string;
  postsHere: string;
  support: string;
  index: string;
  value: string;
  interval: string;
  probability: string;
}

const outcomesInChinese: Readonly<Record<string, string>> = {
  engagements: "互动量",
  impressions: "曝光量",
  reach: "触达人数",
  views: "浏览量",
  clicks: "点击量",
  likes: "点赞数",
  comments: "评论数",
  shares: "分享数",
  saves: "收藏数",
  follows: "新增关注数",
  engagedUsers: "互动人数",
  videoStarts: "播放量",
  videoCompletions: "完播数",
  watchSeconds: "观看秒数",
  reads: "阅读量",
  revenue: "收入",
  conversions: "转化数",
};

const texts: Readonly<Record<Locale, Texts>> = {
  en: {
    days: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    best: (day, hour) => `Best posting time: ${day} ${hour}`,
    noReliable: "No reliable best posting time",
    insufficient: "Too few posts to judge posting times",
    outcome: (id) => id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    posts: (n) => `${n} ${n === 1 ? "post" : "posts"}`,
    zone: (zone) => (zone === null ? "time zone not known" : zone),
    colon: ": ",
    meaning: "expected outcome as a multiple of the mean",
    unconfirmed: "Posts that the estimate had not seen do not confirm these differences.",
    pale: "The paler an hour, the less evidence it has.",
    empty: "Dotted hours have no posts: their values are borrowed from neighboring hours and days.",
    legend: "× mean",
    day: "Weekday",
    hour: "Hour of the day",
    postsHere: "Posts",
    support: "Evidence, in posts",
    index: "Times the mean",
    value: "Expected outcome",
    interval: "Interval",
    probability: "Probability of being best",
  },
  "zh-CN": {
    days: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    best: (day, hour) => `最佳发布时间：${day} ${hour}`,
    noReliable: "没有可靠的最佳发布时间",
    insufficient: "内容太少，无法判断最佳发布时间",
    outcome: (id) => outcomesInChinese[id] ?? id,
    posts: (n) => `${n} 条内容`,
    zone: (zone) => (zone === null ? "时区未知" : `时区 ${zone}`),
    colon: "：",
    meaning: "预期效果相对平均水平的倍数",
    unconfirmed: "未参与估计的内容并不能印证这些差别。",
    pale: "颜色越淡，依据越少。",
    empty: "带点的小时没有发布过内容，其数值借自相邻的小时和日子。",
    legend: "倍数",
    day: "星期",
    hour: "小时",
    postsHere: "内容数",
    support: "依据（折合内容数）",
    index: "相对平均的倍数",
    value: "预期效果",
    interval: "区间",
    probability: "是最佳时间的概率",
  },
};

/** Opacity of all cells where the verdict is not `reliable`: the picture should not say more than the verdict. */
const UNRELIABLE_OPACITY = 0.55;

/** Opacity of a cell with hardly any support, relative to the one with the most. */
const FAINTEST = 0.3;

/**
 * A week's posting times as a heat map: weekdays from Monday down, hours from 0 to 23, color by expected outcome as a
 * multiple of the mean (orange above, blue below, neutral at 1). The less support an hour has, the paler it is; hours without posts are
 * dotted; without a reliable model the whole map is pale and the title says so. Cells have a tooltip with posts, support, value and
 * interval.
 *
 * @param model - from `estimatePostingTimes`
 * @param options - language, width, theme
 * @returns a Vega-Lite v6 specification with its data inside
 * @throws {@link SocialOpsError} `invalid-argument` for an unknown locale or theme, or a width below 400
 *
 * @example
 * ```ts
 * import { postingHeatmapSpec } from "socialops/chart";
 * import { estimatePostingTimes } from "socialops/timing";
 *
 * const model = estimatePostingTimes([], { timeZone: "Asia/Shanghai", outcome: "likes", seed: 1 });
 * const spec = postingHeatmapSpec(model, { locale: "zh-CN" });
 * spec.$schema; // => "https://vega.github.io/schema/vega-lite/v6.json"
 * (spec.title as { text: string }).text; // => "内容太少，无法判断最佳发布时间"
 * ```
 */
export function postingHeatmapSpec(model: PostingTimeModel, options: ChartOptions = {}): VegaLiteSpec {
  return drawChart("postingHeatmapSpec", model, "a model of estimatePostingTimes", () =>
    draw(model, options),
  );
}

function draw(model: PostingTimeModel, options: ChartOptions): VegaLiteSpec {
  const { locale, width, theme } = checkChartOptions(options, "postingHeatmapSpec", 400);
  const words = texts[locale];
  const colors = chartColors[theme];
  const strongest = model.verdict === "reliable" ? 1 : UNRELIABLE_OPACITY;
  // Beyond twice the mean (and, as far below, at nothing) colors are saturated.
  const reach = Math.min(1, Math.max(0.1, ...model.slots.map((slot) => Math.abs(slot.index - 1))));
  const x: JsonValue = {
    field: "hour",
    type: "ordinal",
    axis: { title: `${words.hour} · ${words.zone(model.timeZone)}`, labelAngle: 0 },
  };
  const y: JsonValue = {
    field: "weekday",
    type: "ordinal",
    axis: { title: null, labelExpr: `${JSON.stringify(words.days)}[datum.value - 1]` },
  };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: { text: titleOf(model, words), subtitle: subtitleOf(model, words) },
    background: colors.background,
    padding: 12,
    width,
    height: Math.round(width * 0.42),
    autosize: { type: "fit", contains: "padding" },
    config: chartConfig(theme),
    data: { values: cellsOf(model, words, strongest) },
    layer: [
      {
        mark: { type: "rect", cornerRadius: 2, stroke: colors.background, strokeWidth: 2 },
        encoding: {
          x,
          y,
          color: {
            field: "index",
            type: "quantitative",
            scale: {
              domain: [1 - reach, 1 - reach / 2, 1, 1 + reach / 2, 1 + reach],
              range: [...colors.diverging],
              interpolate: "rgb",
              clamp: true,
            },
            legend: {
              title: words.legend,
              values: [1 - reach, 1, 1 + reach],
              format: ".2f",
              gradientLength: 150,
              gradientThickness: 12,
            },
          },
          opacity: { field: "opacity", type: "quantitative", scale: null },
          tooltip: [
            { field: "day", type: "nominal", title: words.day },
            { field: "time", type: "nominal", title: words.hour },
            { field: "n", type: "quantitative", title: words.postsHere },
            { field: "support", type: "quantitative", title: words.support, format: ".1f" },
            { field: "index", type: "quantitative", title: words.index, format: ".2f" },
            { field: "value", type: "quantitative", title: words.value, format: ",.4~g" },
            { field: "interval", type: "nominal", title: words.interval },
            { field: "probabilityBest", type: "quantitative", title: words.probability, format: ".1%" },
          ],
        },
      },
      {
        transform: [{ filter: "datum.n === 0" }],
        mark: {
          type: "point",
          filled: true,
          size: 9,
          color: colors.quietText,
          opacity: 0.55,
          tooltip: false,
        },
        encoding: { x, y },
      },
    ],
  };
}

function titleOf(model: PostingTimeModel, words: Texts): string {
  if (model.verdict === "insufficient") return words.insufficient;
  if (model.verdict === "no-reliable-time") return words.noReliable;
  const best = model.slots.reduce((top, slot) => (slot.value > top.value ? slot : top));
  return words.best(words.days[best.weekday - 1]!, clock(best.hour));
}

function subtitleOf(model: PostingTimeModel, words: Texts): string[] {
  const lines = [
    `${words.outcome(model.outcome.id)}${words.colon}${words.meaning} · ${words.posts(model.n)}`,
  ];
  if (model.verdict === "no-reliable-time") lines.push(words.unconfirmed);
  if (model.n > 0) lines.push(words.pale);
  if (model.slots.some((slot) => slot.n === 0)) lines.push(words.empty);
  return lines;
}

function cellsOf({ slots }: PostingTimeModel, words: Texts, strongest: number): JsonValue[] {
  const most = Math.max(...slots.map(({ support }) => support));
  const opacityOf = (support: number): number =>
    strongest * (FAINTEST + (1 - FAINTEST) * (most === 0 ? 0 : Math.sqrt(support / most)));
  return slots.map(({ weekday, hour, n, support, index, value, low, high, probabilityBest }) => ({
    weekday,
    hour,
    day: words.days[weekday - 1]!,
    time: `${clock(hour)}–${clock(hour + 1)}`,
    n,
    support,
    opacity: opacityOf(support),
    index,
    value,
    interval: `${short(low)} – ${short(high)}`,
    probabilityBest,
  }));
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

/** Three digits at least, no more decimals than that takes. */
function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3).replace(/\.?0+$/, "");
}
