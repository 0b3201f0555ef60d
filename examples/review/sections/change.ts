import type { Locale } from "socialops/core";
import {
  type ChangeExplanation,
  compareKpis,
  computeKpis,
  explainChange,
  type KpiComparison,
  type KpiValue,
  kpiDefinitions,
} from "socialops/kpi";
import { changeExplanationSchema, kpiComparisonSchema, kpiValueSchema } from "socialops/schemas";
import { periodOf, toEpochMilliseconds } from "socialops/time";
import * as z from "zod/mini";
import { escapeHtml, list, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { estimateText, intervalText, number, platformName, sentence } from "../words.ts";

interface Change {
  id: string;
  before: KpiValue;
  after: KpiValue;
  comparison: KpiComparison;
}

interface ChangeFound {
  status: "ok";
  /** Labels of the two months. */
  months: [before: string, after: string];
  changes: Change[];
  /** Why the first rate changed, by platform or format; null where no rate can be split. */
  why: { by: string; explanation: ChangeExplanation } | null;
}

/** What is compared, and of which the first that has a value is explained. */
const RATES = [
  "content.engagement_rate_by_impressions",
  "content.engagement_rate_by_reach",
  "content.click_through_rate",
  "content.share_rate",
];
const TOTALS = ["content.posts", "content.impressions", "content.engagements"];

const words = {
  en: {
    head: (before: string, after: string) => ["Indicator", before, after, "Change", "95% interval", "p"],
    said: (before: string, after: string) => `${after} against ${before}:`,
    why: "Why it changed",
    parts: [
      "",
      "Share before",
      "Share after",
      "Value before",
      "Value after",
      "From its share",
      "From its value",
    ],
    checks: "Other causes that the data show",
    none: "No other cause is seen in the data: no break of a figure, no missing days, no single row that decides.",
    by: { platform: "platform", format: "format" } as Record<string, string>,
    unknown: "not given",
    all: "all",
    points: " points",
  },
  "zh-CN": {
    head: (before: string, after: string) => ["指标", before, after, "变化", "95% 置信区间", "p"],
    said: (before: string, after: string) => `${after} 对比 ${before}：`,
    why: "为什么变化",
    parts: ["", "之前占比", "之后占比", "之前数值", "之后数值", "结构影响", "自身影响"],
    checks: "数据中看到的其他原因",
    none: "数据中没有看到其他原因：统计口径未变，没有缺失日期，也没有左右结果的单条内容。",
    by: { platform: "平台", format: "内容形式" } as Record<string, string>,
    unknown: "未注明",
    all: "全部",
    points: " 个百分点",
  },
} as const;

/** What changed between the last two whole months, and why. */
export const changeSection: Section<ChangeFound> = {
  id: "change",
  title: { en: "What changed, and why", "zh-CN": "变化与原因" },
  schema: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("ok"),
      months: z.tuple([z.string(), z.string()]),
      changes: z.array(
        z.object({
          id: z.string(),
          before: kpiValueSchema,
          after: kpiValueSchema,
          comparison: kpiComparisonSchema,
        }),
      ),
      why: z.nullable(z.object({ by: z.string(), explanation: changeExplanationSchema })),
    }),
    notObservedSchema,
  ]),
  find({ posts, timeZone, asOf }: ReviewInputs): ChangeFound | NotObserved {
    if (posts === null) return notObserved("review.no-posts");
    if ((posts.map?.without ?? []).includes("publishedAt")) return notObserved("review.no-dates");
    const period = { unit: "month", timeZone } as const;
    const rows = posts.read.records;
    const { rows: months } = computeKpis(rows, { kpis: "available", period });
    const end = asOf === null ? Number.POSITIVE_INFINITY : toEpochMilliseconds(asOf);
    const whole = months.filter((month) => Date.parse(month.period!.end) <= end + 1000);
    const [before, after] = whole.slice(-2);
    if (before === undefined || after === undefined || before.period!.end !== after.period!.start)
      return notObserved("review.no-two-months");
    const changes = [...TOTALS, ...RATES].flatMap((id): Change[] => {
      const [a, b] = [before.values[id], after.values[id]];
      if (a === undefined || b === undefined || (a.status === "absent" && b.status === "absent")) return [];
      return [{ id, before: a, after: b, comparison: compareKpis(a, b) }];
    });
    const kpi = RATES.find((id) => before.values[id]?.status === "ok" && after.values[id]?.status === "ok");
    const of = (label: string): object[] =>
      rows.filter((row) => periodOf((row as { publishedAt: number }).publishedAt, period).label === label);
    const [old, recent] = [of(before.period!.label), of(after.period!.label)];
    const by =
      new Set(rows.map((row) => (row as { platform?: string }).platform)).size > 1 ? "platform" : "format";
    return {
      status: "ok",
      months: [before.period!.label, after.period!.label],
      changes,
      why: kpi === undefined ? null : { by, explanation: explainChange(old, recent, { kpi, by, timeZone }) },
    };
  },
  summarize({ months, changes, why }: ChangeFound, locale: Locale): string[] {
    const told = changes.find(({ id }) => id === why?.explanation.kpi) ?? changes[0];
    if (told === undefined) return [];
    const gap = locale === "en" ? " " : "";
    const said = named(sentence(told.comparison.because, locale), told.id, locale);
    return [`${words[locale].said(...months)}${gap}${said}`];
  },
  draw({ months, changes, why }: ChangeFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const overall = changes.map(({ id, before, after, comparison: { change, pValue } }) => [
      escapeHtml(titleOf(id, locale)),
      estimateText(before, locale),
      estimateText(after, locale),
      changeText(change, locale),
      pointsInterval(change, locale),
      pValue === null ? "" : pValue < 0.001 ? "< 0.001" : pValue.toFixed(3),
    ]);
    const drawn = [table(w.head(...months), overall, [1, 2, 3, 4, 5])];
    if (why !== null && why.explanation.parts.length > 0) {
      const { by, explanation } = why;
      const nameOf = (value: unknown): string => {
        if (value === null) return w.unknown;
        return by === "platform" ? platformName(String(value), locale) : String(value);
      };
      const share = (value: number): string => `${(100 * value).toFixed(1)}%`;
      const rate = (value: number | null): string => (value === null ? "–" : number(value, "ratio"));
      const parts = explanation.parts.map(({ group, before, after, mix, rate: within }) => [
        escapeHtml(nameOf(group[by] ?? null)),
        share(before.share),
        share(after.share),
        rate(before.value),
        rate(after.value),
        changeText(mix, locale),
        changeText(within, locale),
      ]);
      parts.push([
        w.all,
        "",
        "",
        "",
        "",
        changeText(explanation.mix, locale),
        changeText(explanation.rate, locale),
      ]);
      drawn.push(
        `<h3>${w.why}</h3>`,
        paragraph(named(sentence(explanation.because, locale), explanation.kpi, locale)),
        table(w.parts, parts, [1, 2, 3, 4, 5, 6]),
      );
      const found = explanation.checks.filter((check) => check.found === true);
      drawn.push(`<h3>${w.checks}</h3>`);
      drawn.push(
        found.length === 0
          ? paragraph(w.none, "soft")
          : list(found.map(({ because }) => sentence(because, locale))),
      );
    }
    return Promise.resolve(drawn.join("\n"));
  },
};

function titleOf(id: string, locale: Locale): string {
  return kpiDefinitions.find((definition) => definition.id === id)?.title[locale] ?? id;
}

/** A sentence in which the KPI is called as people call it. */
function named(text: string, id: string, locale: Locale): string {
  const title = titleOf(id, locale);
  const inside = title.charAt(0).toLowerCase() + title.slice(1);
  return text.startsWith(id) ? title + text.slice(id.length) : text.replaceAll(id, inside);
}

/** A change with its sign; that of a ratio in percentage points. */
function changeText(change: Parameters<typeof estimateText>[0], locale: Locale): string {
  if (change?.status !== "ok") return estimateText(change, locale);
  const sign = change.value > 0 ? "+" : "";
  return isPoints(change.unit)
    ? `${sign}${pointsOf(change.value)}${words[locale].points}`
    : `${sign}${number(change.value, change.unit)}`;
}

function pointsInterval(change: Parameters<typeof estimateText>[0], locale: Locale): string {
  if (change?.status !== "ok" || change.interval === null) return "";
  if (!isPoints(change.unit)) return intervalText(change, locale);
  const { low, high } = change.interval;
  return `${pointsOf(low)} ${locale === "en" ? "to" : "至"} ${pointsOf(high)}`;
}

function isPoints(unit: string): boolean {
  return unit === "ratio points" || unit === "ratio";
}

function pointsOf(value: number): string {
  return (100 * value).toFixed(2);
}
