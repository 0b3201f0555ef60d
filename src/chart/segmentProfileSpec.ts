import type {
  AudienceModel,
  AudienceSegment,
  SegmentTrait,
} from "../audience/segments/audienceModelSchema.ts";
import { formatNumber } from "../kernel/formatNumber.ts";
import type { Locale } from "../kernel/reasons/locales.ts";
import type { ChartOptions } from "./ChartOptions.ts";
import { chartFrame } from "./internal/chartFrame.ts";
import { chartColors } from "./internal/chartTheme.ts";
import { checkChartOptions } from "./internal/checkChartOptions.ts";
import { drawChart } from "./internal/drawChart.ts";
import { textWidth } from "./internal/textWidth.ts";
import type { JsonValue, VegaLiteSpec } from "./VegaLiteSpec.ts";

/** What the chart needs of a model of `segmentAudience`. */
export type SegmentProfileChartInput = Pick<AudienceModel, "segments" | "members" | "k">;

const WORDS = {
  en: {
    title: (k: number) => (k === 1 ? "One segment" : `How ${k} segments differ`),
    none: "No segments",
    members: (n: string) => `${n} members`,
    meaning:
      "Orange: more than all others, blue: less; the number is the segment's mean, hour or most typical value.",
    pale: "Pale where the difference may be chance.",
    one: "With one segment there is nobody to compare with.",
    unstable: (ids: string) => `Not stable when members are drawn anew: ${ids}.`,
    legend: "Difference (standard deviations)",
    segment: "Segment",
    trait: "Trait",
    inside: "In the segment",
    outside: "All others",
    effect: "Difference",
    interval: "Interval",
    name: "Name",
    comma: ", ",
  },
  "zh-CN": {
    title: (k: number) => (k === 1 ? "只有一个分群" : `${k} 个分群的特征差异`),
    none: "没有分群",
    members: (n: string) => `共 ${n} 位用户`,
    meaning: "橙色高于其他用户，蓝色低于其他用户；格内为该分群的均值、时刻或最典型的取值。",
    pale: "颜色浅的差异可能只是随机波动。",
    one: "只有一个分群，无从比较。",
    unstable: (ids: string) => `重新抽样后不稳定的分群：${ids}。`,
    legend: "差异（标准差）",
    segment: "分群",
    trait: "特征",
    inside: "该分群",
    outside: "其他用户",
    effect: "差异",
    interval: "区间",
    name: "名称",
    comma: "、",
  },
} as const satisfies Record<Locale, unknown>;

type Words = (typeof WORDS)[Locale];

/** Differences from here on have the full color: "large" is 0.8 (Cohen 1988), and traits that members were divided by go beyond. */
const FULL = 2;
const PALE = 0.35;
const UNSTABLE = 0.75;
const ROW = 30;

/**
 * Draws how the segments of an audience differ: a column for each segment with its share of the members, a row for each trait. The color says
 * how far the segment is from all others (orange above, blue below, in standard deviations), the text what is typical of it: the mean, the hour, or the value
 * that its members have more often than others. What may be chance (adjusted p of 0.05 and more) is pale. Cells have a tooltip with the interval.
 *
 * @param model - what `segmentAudience` fitted
 * @param options - language, width and look
 * @returns a Vega-Lite 6 specification with its data
 * @throws {@link SocialOpsError} `invalid-argument` for options
 *
 * @example
 * ```ts
 * import { segmentAudience } from "socialops/audience";
 * import { segmentProfileSpec } from "socialops/chart";
 *
 * const members = [21, 22, 23, 24, 51, 52, 53].map((age, i) => ({ id: `m${i}`, traits: { age } }));
 * const { model } = segmentAudience(members, { traits: [{ name: "age", type: "numeric" }], k: 2, seed: 1 });
 * (segmentProfileSpec(model, { locale: "zh-CN" }).title as { text: string }).text; // => "2 个分群的特征差异"
 * ```
 */
export function segmentProfileSpec(
  model: SegmentProfileChartInput,
  options: ChartOptions = {},
): VegaLiteSpec {
  return drawChart("segmentProfileSpec", model, "a model of segmentAudience", () => draw(model, options));
}

function draw({ segments, members, k }: SegmentProfileChartInput, options: ChartOptions): VegaLiteSpec {
  const checked = checkChartOptions(options, "segmentProfileSpec", 320);
  const { locale, theme, width } = checked;
  const words: Words = WORDS[locale];
  const colors = chartColors[theme];
  const cells = segments.flatMap((segment) => segment.profile.map((entry) => cellOf(segment, entry)));
  const traits = [...new Set(cells.map(({ trait }) => trait))];
  const shortNames = Object.fromEntries(traits.map((name) => [name, shorten(name, width * 0.35)]));
  const labelWidth = Math.max(0, ...Object.values(shortNames).map((name) => textWidth(name, 12))) + 8;
  const cellWidth = Math.max(24, (width - 32 - labelWidth) / Math.max(1, segments.length));
  const heads = Object.fromEntries(
    segments.map(({ id, share }) => [id, [id, `${formatNumber(share * 100, share < 0.1 ? 1 : 0)}%`]]),
  );
  const subtitle = subtitleOf(segments, members, words, width);
  const x: JsonValue = {
    field: "segment",
    type: "nominal",
    sort: segments.map(({ id }) => id),
    title: null,
    axis: {
      orient: "top",
      labelAngle: 0,
      grid: false,
      labelExpr: `${JSON.stringify(heads)}[datum.value]`,
      labelLineHeight: 15,
      // Of two lines the first stands where a single one would.
      labelPadding: 21,
    },
  };
  const y: JsonValue = {
    field: "trait",
    type: "nominal",
    sort: traits,
    title: null,
    axis: {
      grid: false,
      labelColor: colors.text,
      labelLimit: 0,
      minExtent: labelWidth,
      labelExpr: `${JSON.stringify(shortNames)}[datum.value]`,
    },
  };
  return {
    ...chartFrame(checked, 140 + 16 * subtitle.length + ROW * Math.max(1, traits.length)),
    title: { text: k === 0 ? words.none : words.title(k), subtitle },
    data: { values: cells },
    layer: [
      {
        mark: { type: "rect", cornerRadius: 2, stroke: colors.background, strokeWidth: 2 },
        encoding: {
          x,
          y,
          color: {
            field: "strength",
            type: "quantitative",
            scale: {
              domain: [-FULL, -FULL / 2, 0, FULL / 2, FULL],
              range: [...colors.diverging],
              interpolate: "rgb",
              clamp: true,
            },
            legend: {
              title: words.legend,
              titleLimit: 0,
              orient: "bottom",
              direction: "horizontal",
              values: [-FULL, -1, 0, 1, FULL],
              gradientLength: Math.min(220, width - 60),
              gradientThickness: 10,
            },
          },
          opacity: { field: "opacity", type: "quantitative", scale: null },
          tooltip: [
            { field: "segment", type: "nominal", title: words.segment },
            { field: `name_${locale === "en" ? "en" : "zh"}`, type: "nominal", title: words.name },
            { field: "trait", type: "nominal", title: words.trait },
            { field: "inside", type: "nominal", title: words.inside },
            { field: "outside", type: "nominal", title: words.outside },
            { field: "effect", type: "nominal", title: words.effect },
            { field: "interval", type: "nominal", title: words.interval },
          ],
        },
      },
      {
        mark: { type: "text", fontSize: 11, limit: cellWidth - 6, tooltip: false },
        encoding: {
          x,
          y,
          text: { field: "label", type: "nominal" },
          color: {
            condition: {
              test: `abs(datum.strength) >= ${FULL * 0.75} && datum.opacity === 1`,
              value: theme === "light" ? "#ffffff" : "#10141a",
            },
            value: colors.text,
          },
        },
      },
    ],
  };
}

interface Cell {
  [name: string]: JsonValue;
  trait: string;
}

function cellOf({ id, persona }: AudienceSegment, entry: SegmentTrait): Cell {
  const { trait, type, value, inside, outside, effect, pValue } = entry;
  const isClear = pValue !== null && pValue < 0.05;
  const short = (figure: number | null): string => {
    if (figure === null) return "–";
    if (type === "hour") return clockOf(figure);
    if (type !== "numeric") return `${formatNumber(figure * 100, 0)}%`;
    return formatNumber(figure, Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2);
  };
  const figure = (size: number): string => formatNumber(size, 2);
  return {
    segment: id,
    trait,
    strength: strengthOf(entry),
    opacity: isClear ? 1 : PALE,
    label: value ?? short(inside),
    inside: value === null ? short(inside) : `${value} ${short(inside)}`,
    outside: value === null ? short(outside) : `${value} ${short(outside)}`,
    effect: effect.status === "ok" ? figure(effect.value) : "–",
    interval:
      effect.status === "ok" && effect.interval !== null
        ? `${figure(effect.interval.low)} – ${figure(effect.interval.high)}`
        : "–",
    name_en: persona.name.en,
    name_zh: persona.name["zh-CN"],
  };
}

/** Differences on one scale: standard deviations as they are, shares over the spread of the outer share, hours over six of them. */
function strengthOf({ type, inside, outside, effect }: SegmentTrait): number {
  if (effect.status === "absent" || inside === null || outside === null) return 0;
  if (type === "numeric") return effect.value;
  if (type === "hour") return effect.value / 6;
  const share = Math.min(0.95, Math.max(0.05, outside));
  return effect.value / Math.sqrt(share * (1 - share));
}

function subtitleOf(
  segments: readonly AudienceSegment[],
  members: number,
  words: Words,
  width: number,
): string[] {
  const lines = [words.members(formatNumber(members))];
  if (segments.length > 1) lines.push(...wrap(words.meaning, width - 32), ...wrap(words.pale, width - 32));
  if (segments.length === 1) lines.push(words.one);
  const unstable = segments.filter(({ stability }) => stability !== null && stability < UNSTABLE);
  if (unstable.length > 0)
    lines.push(...wrap(words.unstable(unstable.map(({ id }) => id).join(words.comma)), width - 32));
  return lines;
}

/** Lines that fit, broken at spaces and behind Chinese punctuation. */
function wrap(text: string, width: number): string[] {
  const pieces = text.match(/[^\s，；、。]+[，；、。]?\s?|\s+/g) ?? [text];
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && drawnWidth(last + piece) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}

/** Renderers without a canvas take every letter for 0.8 of its size, and cut subtitles by that. */
function drawnWidth(text: string): number {
  return Math.max(textWidth(text, 12), 0.8 * 12 * text.length);
}

function shorten(name: string, width: number): string {
  let letters = [...name];
  if (textWidth(name, 12) <= width) return name;
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, 12) > width) letters = letters.slice(0, -1);
  return `${letters.join("")}…`;
}

function clockOf(hour: number): string {
  const minutes = Math.round(hour * 60) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
