import type { RfmResult, RfmSegmentSummary } from "../audience/rfmResultSchema.ts";
import { type RfmSegment, rfmSegments } from "../audience/rfmSegments.ts";
import { formatNumber } from "../kernel/formatNumber.ts";
import type { Locale } from "../kernel/reasons/locales.ts";
import type { ChartOptions } from "./ChartOptions.ts";
import { chartFrame } from "./internal/chartFrame.ts";
import { chartColors } from "./internal/chartTheme.ts";
import { checkChartOptions } from "./internal/checkChartOptions.ts";
import { drawChart } from "./internal/drawChart.ts";
import { seriesColors } from "./internal/seriesColors.ts";
import { textWidth } from "./internal/textWidth.ts";
import type { VegaLiteSpec } from "./VegaLiteSpec.ts";

/** What the chart needs of the result of `rfm`. */
export type RfmSegmentsChartInput = Pick<RfmResult, "segments" | "totals" | "currency" | "asOfDay">;

const WORDS = {
  en: {
    title: "Customers and revenue by RFM segment",
    subtitle: (customers: string, revenue: string, day: string) =>
      `${customers} customers, revenue ${revenue}, as of ${day}`,
    customers: "Share of customers",
    revenue: "Share of revenue",
    segment: "Segment",
    count: "Customers",
    money: "Revenue",
    share: "Share",
    recency: "Mean days since last order",
    frequency: "Mean orders",
    hidden: "hidden (small group)",
    none: "no share (revenue is not positive)",
  },
  "zh-CN": {
    title: "RFM 用户分群：人数与收入占比",
    subtitle: (customers: string, revenue: string, day: string) =>
      `共 ${customers} 位用户，收入 ${revenue}，截至 ${day}`,
    customers: "用户占比",
    revenue: "收入占比",
    segment: "分群",
    count: "用户数",
    money: "收入",
    share: "占比",
    recency: "距最近一次消费平均天数",
    frequency: "平均消费次数",
    hidden: "人数过少，已隐藏",
    none: "总收入不为正，无占比",
  },
} as const satisfies Record<Locale, unknown>;

/** Pixels for "14.7% (146)" beside a bar. */
const FIGURE_WIDTH = 90;

type Words = (typeof WORDS)[Locale];

/**
 * Draws the segments of an RFM result: for each segment one bar for its share of the customers and one for its share of the
 * revenue, with the number of customers beside it. Where the second bar is longer than the first, a few customers bring much.
 *
 * Segments come in the order of the table, empty ones too; hidden ones are said to be hidden.
 *
 * @param result - what `rfm` returned
 * @param options - language, width and look
 * @returns a Vega-Lite 6 specification with its data
 * @throws {@link SocialOpsError} `invalid-argument` for options
 *
 * @example
 * ```ts
 * import { rfm } from "socialops/audience";
 * import { rfmSegmentsSpec } from "socialops/chart";
 *
 * const orders = [{ memberId: "li", at: "2026-03-07T23:30:00+08:00", amount: 80 }];
 * const result = rfm(orders, { asOf: "2026-03-08T09:00:00+08:00", timeZone: "Asia/Shanghai" });
 * rfmSegmentsSpec(result, { locale: "zh-CN" }).width; // => 760
 * ```
 */
export function rfmSegmentsSpec(result: RfmSegmentsChartInput, options: ChartOptions = {}): VegaLiteSpec {
  return drawChart("rfmSegmentsSpec", result, "a result of rfm", () => draw(result, options));
}

function draw(result: RfmSegmentsChartInput, options: ChartOptions): VegaLiteSpec {
  const checked = checkChartOptions(options, "rfmSegmentsSpec", 240);
  const { locale, theme, width } = checked;
  const words = WORDS[locale];
  const { text, quietText } = chartColors[theme];
  const values = result.segments.flatMap((segment) => barsOf(segment, words, locale));
  const names = result.segments.map((segment) => nameOf(segment.id)?.name[locale] ?? segment.id);
  const shares = values.map((bar) => bar.share ?? 0);
  const labelWidth = Math.max(0, ...names.map((name) => textWidth(name, 13))) + 8;
  const plotWidth = Math.max(100, width - 32 - labelWidth);
  // The figures stand beside the bars and need room.
  const room = 1 / (1 - Math.min(0.6, FIGURE_WIDTH / plotWidth));
  const high = Math.max(0.05, ...shares) * room;
  const low = Math.min(0, ...shares) * room;
  const { members, revenue } = result.totals;
  const money = [formatNumber(revenue), result.currency].filter((part) => part !== null).join(" ");
  return {
    ...chartFrame(checked, 130 + 36 * result.segments.length),
    title: { text: words.title, subtitle: words.subtitle(formatNumber(members), money, result.asOfDay) },
    data: { values },
    encoding: {
      y: {
        field: "segment",
        type: "nominal",
        sort: names,
        title: null,
        scale: { domain: names, paddingInner: 0.28 },
        axis: {
          grid: false,
          labelColor: text,
          labelFontSize: 13,
          labelLimit: 0,
          minExtent: labelWidth,
        },
      },
      yOffset: { field: "measure", type: "nominal", scale: { domain: [words.customers, words.revenue] } },
    },
    layer: [
      {
        mark: { type: "bar", cornerRadiusEnd: 2 },
        encoding: {
          x: {
            field: "at",
            type: "quantitative",
            title: null,
            scale: { domain: [low, high], nice: false },
            axis: { format: "~%", tickCount: Math.max(2, Math.floor(plotWidth / 95)) },
          },
          color: {
            field: "measure",
            type: "nominal",
            title: null,
            scale: {
              domain: [words.customers, words.revenue],
              range: seriesColors[theme].groups.slice(0, 2),
            },
            legend: { orient: "top", symbolType: "square", columns: plotWidth < 360 ? 1 : 2 },
          },
          tooltip: [
            { field: "segment", type: "nominal", title: words.segment },
            { field: "rule", type: "nominal", title: "R F M" },
            { field: "measure", type: "nominal", title: words.share },
            { field: "share", type: "quantitative", format: ".1%", title: words.share },
            { field: "customers", type: "quantitative", format: ",", title: words.count },
            { field: "revenue", type: "quantitative", format: ",.2~f", title: words.money },
            { field: "recency", type: "quantitative", format: ",.1~f", title: words.recency },
            { field: "frequency", type: "quantitative", format: ",.1~f", title: words.frequency },
          ],
        },
      },
      {
        mark: {
          type: "text",
          baseline: "middle",
          fontSize: 11,
          align: { expr: "datum.at < 0 ? 'right' : 'left'" },
          dx: { expr: "datum.at < 0 ? -5 : 5" },
          color: quietText,
        },
        encoding: {
          x: { field: "at", type: "quantitative" },
          text: { field: "label", type: "nominal" },
        },
      },
    ],
  };
}

/** The two bars of a segment. */
function barsOf(segment: RfmSegmentSummary, words: Words, locale: Locale): Bar[] {
  const named = nameOf(segment.id);
  const common = {
    segment: named?.name[locale] ?? segment.id,
    rule: named?.rule[locale] ?? "",
    customers: segment.members,
    revenue: segment.revenue,
    recency: segment.meanRecencyDays,
    frequency: segment.meanFrequency,
  };
  const bar = (measure: string, share: number | null, label: string): Bar => ({
    ...common,
    measure,
    share,
    at: share ?? 0,
    label,
  });
  const { members, share, revenueShare } = segment;
  if (segment.hidden) return [bar(words.customers, null, words.hidden), bar(words.revenue, null, "")];
  return [
    bar(words.customers, share, share === null ? "0" : `${percent(share)} (${formatNumber(members ?? 0)})`),
    bar(words.revenue, revenueShare, revenueShare === null ? words.none : percent(revenueShare)),
  ];
}

function nameOf(id: string): RfmSegment | undefined {
  return rfmSegments.find((segment) => segment.id === id);
}

/** A type, not an interface: only types pass as JSON without an index signature. */
type Bar = {
  segment: string;
  measure: string;
  share: number | null;
  at: number;
  label: string;
  rule: string;
  customers: number | null;
  revenue: number | null;
  recency: number | null;
  frequency: number | null;
};

function percent(share: number): string {
  return `${formatNumber(share * 100, 1)}%`;
}
