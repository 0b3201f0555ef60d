import { kpiTrendSpec } from "socialops/chart";
import type { Locale } from "socialops/core";
import { computeKpis, type KpiResult, kpiDefinitions } from "socialops/kpi";
import { kpiResultSchema } from "socialops/schemas";
import * as z from "zod/mini";
import { escapeHtml, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { renderSvg } from "../renderSvg.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { estimateText, group, intervalText, platformName, sentence } from "../words.ts";

interface NumbersFound {
  status: "ok";
  /** KPIs over all posts. */
  all: KpiResult;
  /** The same by platform. */
  byPlatform: KpiResult;
  /** One rate by platform and month, or why there is none. */
  trend: { status: "ok"; kpi: string; result: KpiResult } | NotObserved;
}

/** The rate that a trend is drawn of: the first that the data can fill. */
const TREND_KPIS = [
  "content.engagement_rate_by_impressions",
  "content.engagement_rate_by_reach",
  "content.engagement_rate_by_followers",
  "content.engagements",
];

/** What the table by platform shows, the first that the data can fill. */
const PLATFORM_KPIS = [
  "content.engagement_rate_by_impressions",
  "content.engagement_rate_by_reach",
  "content.click_through_rate",
  "content.share_rate",
  "content.engagement_rate_by_followers",
  "content.engagements",
];
const MOST_RATES = 4;

const words = {
  en: {
    kpi: "Indicator",
    platform: "Platform",
    value: "Value",
    interval: "95% interval",
    basis: "Rests on",
    all: "All platforms",
    byPlatform: "By platform",
    trend: "Month by month",
    units: { posts: "posts" } as Record<string, string>,
    note: "Rates are sums divided by sums; their intervals take the post as the unit. A band that is wide says that few posts decide it.",
    posts: (n: string, platforms: number) =>
      `${n} posts on ${platforms} ${platforms === 1 ? "platform" : "platforms"}`,
  },
  "zh-CN": {
    kpi: "指标",
    platform: "平台",
    value: "数值",
    interval: "95% 置信区间",
    basis: "样本",
    all: "全部平台",
    byPlatform: "分平台",
    trend: "逐月走势",
    units: { posts: "条内容" } as Record<string, string>,
    note: "比率按“总和除以总和”计算，置信区间以单条内容为单位；区间越宽，说明结果由越少的内容决定。",
    posts: (n: string, platforms: number) => `${platforms} 个平台共 ${n} 条内容`,
  },
} as const;

/** What the numbers say. */
export const numbersSection: Section<NumbersFound> = {
  id: "numbers",
  title: { en: "What the numbers say", "zh-CN": "核心数据" },
  schema: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("ok"),
      all: kpiResultSchema,
      byPlatform: kpiResultSchema,
      trend: z.discriminatedUnion("status", [
        z.object({ status: z.literal("ok"), kpi: z.string(), result: kpiResultSchema }),
        notObservedSchema,
      ]),
    }),
    notObservedSchema,
  ]),
  find({ posts, timeZone }: ReviewInputs): NumbersFound | NotObserved {
    if (posts === null) return notObserved("review.no-posts");
    const rows = posts.read.records;
    const all = computeKpis(rows, { kpis: "available" });
    const kpi = TREND_KPIS.find((id) => all.rows[0]?.values[id]?.status === "ok");
    const dated = !(posts.map?.without ?? []).includes("publishedAt");
    return {
      status: "ok",
      all,
      byPlatform: computeKpis(rows, { kpis: "available", by: ["platform"] }),
      trend:
        !dated || kpi === undefined
          ? notObserved("review.no-dates")
          : {
              status: "ok",
              kpi,
              result: computeKpis(rows, {
                kpis: [kpi],
                by: ["platform"],
                period: { unit: "month", timeZone },
              }),
            },
    };
  },
  summarize({ all, byPlatform }: NumbersFound, locale: Locale): string[] {
    const values = all.rows[0]?.values ?? {};
    const w = words[locale];
    const said = TREND_KPIS.map((id) => values[id]).find((value) => value?.status === "ok");
    const lead = w.posts(estimateText(values["content.posts"], locale), byPlatform.rows.length);
    if (said === undefined) return [locale === "en" ? `${lead}.` : `${lead}。`];
    const between = intervalText(said, locale);
    const name = titleOf(said.id, locale);
    const best = bestPlatform(byPlatform, said.id);
    if (locale === "zh-CN") {
      const range = between === "" ? "" : `（${w.interval} ${between}）`;
      return [
        `${lead}，${name} ${estimateText(said, locale)}${range}${best === null ? "" : `，最高的平台是${platformName(best, locale)}`}。`,
      ];
    }
    const range = between === "" ? "" : ` (${w.interval} ${between})`;
    return [
      `${lead}; ${lowerFirst(name)} ${estimateText(said, locale)}${range}${best === null ? "" : `, highest on ${platformName(best, locale)}`}.`,
    ];
  },
  async draw({ all, byPlatform, trend }: NumbersFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const values = Object.values(all.rows[0]?.values ?? {});
    const hasInterval = values.some((value) => value.status === "ok" && value.interval !== null);
    const ids = values.map((value) => value.id);
    const overall = ids.map((id) => {
      const value = all.rows[0]!.values[id]!;
      const basis = value.status === "ok" ? `${group(value.n)} ${w.units[value.nUnit] ?? value.nUnit}` : "";
      return [
        escapeHtml(titleOf(id, locale)),
        estimateText(value, locale),
        intervalText(value, locale),
        basis,
      ];
    });
    const rates = ["content.posts", ...PLATFORM_KPIS.filter((id) => ids.includes(id)).slice(0, MOST_RATES)];
    const platforms = byPlatform.rows.map((row) => [
      escapeHtml(platformName(String(row.group.platform), locale)),
      ...rates.map((id) => {
        const interval = intervalText(row.values[id], locale);
        const small = interval === "" ? "" : `<br><span class="soft">${interval}</span>`;
        return `${estimateText(row.values[id], locale)}${small}`;
      }),
    ]);
    const columns = rates.map((_, i) => i + 1);
    const figure =
      trend.status === "ok"
        ? `<figure>${await renderSvg(kpiTrendSpec(named(trend.result, locale), { kpi: trend.kpi, locale, width: 740 }), w.trend)}</figure>`
        : paragraph(sentence(trend.because, locale), "soft");
    return [
      table([w.kpi, w.value, w.interval, w.basis], overall, [1, 2, 3]),
      hasInterval ? paragraph(w.note, "soft") : "",
      byPlatform.rows.length > 1
        ? `<h3>${w.byPlatform}</h3>${table(["", ...rates.map((id) => titleOf(id, locale))], platforms, columns)}`
        : "",
      `<h3>${w.trend}</h3>${figure}`,
    ].join("\n");
  },
};

/** The same result with platforms called as people call them. */
function named(result: KpiResult, locale: Locale): Pick<KpiResult, "rows"> {
  const heading = words[locale].platform;
  return {
    rows: result.rows.map((row) => ({
      ...row,
      group: { [heading]: platformName(String(row.group.platform), locale) },
    })),
  };
}

function titleOf(id: string, locale: Locale): string {
  return kpiDefinitions.find((definition) => definition.id === id)?.title[locale] ?? id;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The platform with the highest value, where its interval lies above the next one's value; else none is named. */
function bestPlatform(result: KpiResult, id: string): string | null {
  const ranked = result.rows
    .flatMap((row) => {
      const value = row.values[id];
      return value?.status === "ok" ? [{ name: String(row.group.platform), value }] : [];
    })
    .sort((a, b) => b.value.value - a.value.value);
  const [first, second] = ranked;
  if (first === undefined || second === undefined || first.value.interval === null) return null;
  return first.value.interval.low > second.value.value ? first.name : null;
}
