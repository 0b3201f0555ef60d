import { platformRankingSpec } from "socialops/chart";
import type { Because, Locale } from "socialops/core";
import { computeKpis, type KpiValue } from "socialops/kpi";
import { type PlatformRanking, platformProfiles, rankPlatforms, type TraitValue } from "socialops/platforms";
import { platformRankingSchema } from "socialops/schemas";
import * as z from "zod/mini";
import { escapeHtml, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { renderSvg } from "../renderSvg.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { number, platformName, sentence } from "../words.ts";

interface RankingFound {
  status: "ok";
  ranking: PlatformRanking;
}

const RATE = "content.engagement_rate_by_impressions";
/** Ends of the scale on which rates are judged, fixed whatever the platforms reach. */
const BEST_RATE = 0.1;

const words = {
  en: {
    head: ["Platform", "Score", "At least", "At most", "First places", "Why"],
    rule: "For engagement, by the rate reached so far (0 to 10% of impressions), what the platform is good for, how much of what you publish it takes, and whether its figures can be measured; in this order of importance. Both the scale and the order are conventions, and nothing is known here of where your audience is: with shares of the audience, rankPlatforms says more.",
    said: (first: string, score: string, stands: string) =>
      `For engagement ${first} comes first, with ${score} of 1${stands}.`,
    fragile: "; other weights or values may well put another first",
    chart: "Platforms for engagement",
  },
  "zh-CN": {
    head: ["平台", "得分", "最低", "最高", "居首比例", "依据"],
    rule: "以用户互动为目标，依次看已达到的互动率（按曝光量的 0 至 10% 计分）、平台所长、对现有内容形式的支持程度、数据是否可衡量。计分范围与次序均为惯例；此处不了解目标受众的分布，补充受众占比后，rankPlatforms 可给出更可靠的结论。",
    said: (first: string, score: string, stands: string) =>
      `以用户互动为目标，${first}居首，得分 ${score}（满分 1）${stands}。`,
    fragile: "；权重或未知因素稍变，第一名就可能易主",
    chart: "各平台的互动价值",
  },
} as const;

/** Which of the platforms in use serves best, and how sure that is. */
export const rankingSection: Section<RankingFound> = {
  id: "ranking",
  title: { en: "Where effort pays", "zh-CN": "平台优先级" },
  schema: z.discriminatedUnion("status", [
    z.object({ status: z.literal("ok"), ranking: platformRankingSchema }),
    notObservedSchema,
  ]),
  find({ posts }: ReviewInputs): RankingFound | NotObserved {
    if (posts === null) return notObserved("review.no-posts");
    if (posts.platforms.length < 2) return notObserved("review.one-platform");
    const { records } = posts.read;
    const { rows } = computeKpis(records, { kpis: [RATE], by: ["platform"] });
    const formats = new Map<string, number>();
    for (const { format } of records)
      if (format != null && format !== "") formats.set(format, (formats.get(format) ?? 0) + 1);
    const ranking = rankPlatforms(
      posts.platforms.map((platform) => ({
        platform,
        traits: {
          engagementRate: traitOf(rows.find(({ group }) => group.platform === platform)?.values[RATE]),
        },
        emerging: false,
      })),
      {
        goal: "engagement",
        ...(formats.size > 0 ? { content: { formats: Object.fromEntries(formats) } } : {}),
        criteria: [
          {
            id: "engagementRate",
            name: { en: "Engagement rate", "zh-CN": "互动率" },
            worst: 0,
            best: BEST_RATE,
          },
        ],
        weights: ["engagementRate", "goal", ...(formats.size > 0 ? ["content"] : []), "measurement"],
      },
    );
    return { status: "ok", ranking };
  },
  summarize({ ranking: { ranking, stability } }: RankingFound, locale: Locale): string[] {
    const w = words[locale];
    const { platform, score } = ranking[0]!;
    return [w.said(platformName(platform, locale), score.toFixed(2), stability.fragile ? w.fragile : "")];
  },
  async draw({ ranking }: RankingFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const rows = ranking.ranking.map(({ platform, score, low, high, firstShare, because }) => [
      escapeHtml(platformName(platform, locale)),
      score.toFixed(2),
      low.toFixed(2),
      high.toFixed(2),
      firstShare === null ? "–" : number(firstShare, "ratio"),
      escapeHtml(sentence(told(because, locale), locale)),
    ]);
    const named = {
      ...ranking,
      ranking: ranking.ranking.map((one) => ({
        ...one,
        name: { en: platformName(one.platform, "en"), "zh-CN": platformName(one.platform, "zh-CN") },
      })),
    };
    const svg = await renderSvg(platformRankingSpec(named, { locale, width: 740 }), w.chart);
    return [
      paragraph(w.rule, "soft"),
      `<figure>${svg}</figure>`,
      paragraph(sentence(told(ranking.stability.because, locale), locale)),
      table(w.head, rows, [1, 2, 3, 4]),
    ].join("\n");
  },
};

/** A rate with its interval is known within it; where there is none, nothing is. */
function traitOf(value: KpiValue | undefined): TraitValue {
  if (value?.status !== "ok") return null;
  return value.interval === null ? value.value : { low: value.interval.low, high: value.interval.high };
}

/** The same reasons with the names that people use for platforms and criteria. */
function told(because: Because, locale: Locale): Because {
  const rate = locale === "en" ? "engagement rate" : "互动率";
  return because.map(({ code, values }) => ({
    code,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        value === "engagementRate" ? rate : isPlatform(value) ? platformName(value, locale) : value,
      ]),
    ),
  }));
}

function isPlatform(value: unknown): value is string {
  return typeof value === "string" && platformProfiles.some(({ id }) => id === value);
}
