import { formatNumber } from "../kernel/formatNumber.ts";
import type { Locale } from "../kernel/reasons/locales.ts";
import type { PlatformRanking, RankedPlatform } from "../platforms/ranking/platformRankingSchema.ts";
import type { ChartOptions } from "./ChartOptions.ts";
import { chartFrame } from "./internal/chartFrame.ts";
import { chartColors } from "./internal/chartTheme.ts";
import { checkChartOptions } from "./internal/checkChartOptions.ts";
import { drawChart } from "./internal/drawChart.ts";
import { fittedLines, generousWidth } from "./internal/fittedLines.ts";
import { seriesColors } from "./internal/seriesColors.ts";
import { textWidth } from "./internal/textWidth.ts";
import type { VegaLiteSpec } from "./VegaLiteSpec.ts";

/** What the chart needs of the result of `rankPlatforms`. */
export type PlatformRankingChartInput = Pick<
  PlatformRanking,
  "goal" | "method" | "adoptFrom" | "criteria" | "ranking" | "stability"
>;

const WORDS = {
  en: {
    goals: {
      awareness: "awareness",
      engagement: "engagement",
      community: "community",
      conversion: "conversion",
      service: "service",
      reputation: "reputation",
    },
    verdicts: {
      adopt: "adopt",
      pilot: "try",
      undecided: "unclear",
      hold: "not now",
      unfit: "ruled out",
    },
    title: (first: string, goal: string) => [first, `comes first for ${goal}`],
    none: (goal: string) => ["No platform can be done", `for ${goal}`],
    fragile: ["Fragile: other weights or values", "may well put another first"],
    stable: ["The first place stands", "when weights move a little"],
    bars: "Bars: scores",
    lines: "Lines: what is unknown",
    dashes: (bar: string) => `Dashes: adopt from ${bar}`,
    gap: " ",
    and: " · ",
    platform: "Platform",
    criterion: "Criterion",
    value: "Worth, 0 to 1",
    weight: "Weight",
    score: "Score",
    verdict: "Verdict",
  },
  "zh-CN": {
    goals: {
      awareness: "品牌认知",
      engagement: "用户互动",
      community: "社群经营",
      conversion: "转化",
      service: "客户服务",
      reputation: "口碑声誉",
    },
    verdicts: {
      adopt: "建议投入",
      pilot: "先试点",
      undecided: "信息不足",
      hold: "暂缓",
      unfit: "不可行",
    },
    title: (first: string, goal: string) => [`以${goal}为目标，`, `${first}居首`],
    none: (goal: string) => [`以${goal}为目标，`, "没有可行的平台"],
    fragile: ["结论不稳：权重或未知因素稍变，", "第一名就可能易主"],
    stable: ["权重小幅变动", "不影响第一名"],
    bars: "条形：加权得分",
    lines: "细线：未知因素的影响范围",
    dashes: (bar: string) => `虚线：达到 ${bar} 即值得投入`,
    gap: "",
    and: " · ",
    platform: "平台",
    criterion: "评价指标",
    value: "单项得分（0 到 1）",
    weight: "权重",
    score: "得分",
    verdict: "结论",
  },
} as const satisfies Record<Locale, unknown>;

type Words = (typeof WORDS)[Locale];

/** Pixels of a row. */
const ROW = 38;

/**
 * Draws a ranking of platforms: a bar each, the best on top, made of what each criterion adds to its weighted score; a thin line from the
 * least to the most that the score may be, by what is not known; the score and the verdict beside it; and a dashed line at the score from
 * which on a platform is worth adopting. Platforms that cannot be done are pale. The title says who comes first, the subtitle whether
 * that stands.
 *
 * @param ranking - what `rankPlatforms` returned
 * @param options - language, width and look
 * @returns a Vega-Lite 6 specification with its data
 * @throws {@link SocialOpsError} `invalid-argument` for options, or for what is no ranking
 *
 * @example
 * ```ts
 * import { platformRankingSpec } from "socialops/chart";
 * import { rankPlatforms } from "socialops/platforms";
 *
 * const ranking = rankPlatforms(["weibo", "zhihu"], { goal: "reputation", audience: { shares: { weibo: 0.4, zhihu: 0.5 } } });
 * (platformRankingSpec(ranking, { locale: "zh-CN" }).title as { text: string }).text; // => "以口碑声誉为目标，知乎居首"
 * ```
 */
export function platformRankingSpec(
  ranking: PlatformRankingChartInput,
  options: ChartOptions = {},
): VegaLiteSpec {
  return drawChart("platformRankingSpec", ranking, "a result of rankPlatforms", () => draw(ranking, options));
}

function draw(result: PlatformRankingChartInput, options: ChartOptions): VegaLiteSpec {
  const checked = checkChartOptions(options, "platformRankingSpec", 360);
  const { locale, theme, width } = checked;
  const words = WORDS[locale];
  const { text, quietText } = chartColors[theme];
  const colors = seriesColors[theme].groups;
  const names = result.ranking.map((platform) => nameOf(platform, locale));
  const rows = result.ranking.map((_, i) => String(i));
  const labels = result.ranking.map(
    ({ score, verdict }) => `${formatNumber(score, 2)} ${words.verdicts[verdict]}`,
  );
  const labelWidth = Math.max(0, ...names.map((name) => textWidth(name, 13))) + 8;
  const plotWidth = Math.max(100, width - 32 - labelWidth);
  const figureWidth = Math.max(0, ...labels.map((label) => textWidth(label, 11))) + 10;
  const most = Math.max(result.adoptFrom, ...result.ranking.map(({ high }) => high));
  const end = most / (1 - Math.min(0.6, figureWidth / plotWidth));
  const criteria = result.criteria.map(({ name }) => name[locale]);
  const y = {
    field: "row",
    type: "nominal",
    sort: null,
    title: null,
    scale: { domain: rows, paddingInner: 0.35 },
    axis: {
      grid: false,
      labelColor: text,
      labelFontSize: 13,
      labelLimit: 0,
      minExtent: labelWidth,
      labelExpr: `(${JSON.stringify(names)})[datum.value]`,
    },
  } as const;
  const x = {
    type: "quantitative",
    title: null,
    scale: { domain: [0, end], nice: false },
    axis: { values: [0, 0.25, 0.5, 0.75, 1], format: ".2~f" },
  } as const;
  const pale = {
    condition: { test: "datum.verdict === 'unfit'", value: 0.35 },
    value: 1,
  } as const;
  const ends = result.ranking.map(({ low, high, verdict }, i) => ({
    row: rows[i]!,
    low,
    high,
    label: labels[i]!,
    verdict,
  }));
  const widest = Math.max(0, ...criteria.map((name) => generousWidth(name, 11)));
  const legendColumns = Math.max(1, Math.floor(plotWidth / (widest + 46)));
  const title = titleOf(result, names, words, width);
  const subtitle = subtitleOf(result, words, width);
  // Title, subtitle, legend, axis and padding, with the air between them.
  const legendRows = Math.ceil(criteria.length / legendColumns);
  const head = 100 + 18 * [title].flat().length + 16 * subtitle.length + 14 * legendRows;
  return {
    ...chartFrame(checked, head + ROW * rows.length),
    title: { text: title, subtitle },
    data: {
      values: result.ranking.flatMap((platform, i) =>
        barsOf(platform, rows[i]!, names[i]!, result, words, locale),
      ),
    },
    layer: [
      {
        mark: { type: "bar", height: { band: 0.8 } },
        encoding: {
          y,
          x: { ...x, field: "from" },
          x2: { field: "to" },
          opacity: pale,
          color: {
            field: "criterion",
            type: "nominal",
            title: null,
            scale: { domain: criteria, range: criteria.map((_, i) => colors[i % colors.length]!) },
            legend: { orient: "top", symbolType: "square", columns: legendColumns },
          },
          tooltip: [
            { field: "platform", type: "nominal", title: words.platform },
            { field: "criterion", type: "nominal", title: words.criterion },
            { field: "value", type: "quantitative", format: ".2f", title: words.value },
            { field: "weight", type: "quantitative", format: ".1%", title: words.weight },
            { field: "score", type: "quantitative", format: ".2f", title: words.score },
            { field: "says", type: "nominal", title: words.verdict },
          ],
        },
      },
      {
        data: { values: [{ at: result.adoptFrom }] },
        mark: { type: "rule", strokeDash: [4, 3], color: quietText, tooltip: false },
        encoding: { x: { ...x, field: "at" } },
      },
      {
        data: { values: ends },
        mark: { type: "rule", strokeWidth: 1.5, color: text, tooltip: false },
        encoding: { y, x: { ...x, field: "low" }, x2: { field: "high" }, opacity: pale },
      },
      {
        data: { values: ends },
        mark: {
          type: "text",
          align: "left",
          baseline: "middle",
          dx: 6,
          fontSize: 11,
          color: quietText,
          tooltip: false,
        },
        encoding: { y, x: { ...x, field: "high" }, text: { field: "label", type: "nominal" } },
      },
    ],
  };
}

function nameOf({ platform, surface, name }: RankedPlatform, locale: Locale): string {
  return [name?.[locale] ?? platform, ...(surface === undefined ? [] : [surface])].join(" · ");
}

function titleOf(
  { goal, ranking }: PlatformRankingChartInput,
  names: readonly string[],
  words: Words,
  width: number,
): string | readonly string[] {
  if (!Object.hasOwn(words.goals, goal)) throw new TypeError("no goal");
  const aim = words.goals[goal];
  const isNone = ranking.every(({ verdict }) => verdict === "unfit");
  const lines = fittedLines(isNone ? words.none(aim) : words.title(names[0]!, aim), words.gap, 16, width);
  return lines.length === 1 ? lines[0]! : lines;
}

function subtitleOf(
  { stability, adoptFrom }: PlatformRankingChartInput,
  words: Words,
  width: number,
): string[] {
  const key = [words.bars, words.lines, words.dashes(formatNumber(adoptFrom, 2))];
  const stands = stability.fragile ? words.fragile : words.stable;
  return [
    ...(stability.leader === null ? [] : fittedLines(stands, words.gap, 12, width)),
    ...fittedLines(key, words.and, 12, width),
  ];
}

/** A type, not an interface: only types pass as JSON without an index signature. */
type Bar = {
  row: string;
  platform: string;
  criterion: string;
  from: number;
  to: number;
  value: number;
  weight: number;
  score: number;
  verdict: string;
  says: string;
};

/** What each criterion adds, one behind the other. */
function barsOf(
  { traits, score, verdict }: RankedPlatform,
  row: string,
  platform: string,
  { criteria }: PlatformRankingChartInput,
  words: Words,
  locale: Locale,
): Bar[] {
  let from = 0;
  return traits.map(({ value, contribution }, j): Bar => {
    const { name, weight } = criteria[j]!;
    const start = from;
    from += contribution;
    return {
      row,
      platform,
      criterion: name[locale],
      from: start,
      to: from,
      value,
      weight,
      score,
      verdict,
      says: words.verdicts[verdict],
    };
  });
}
