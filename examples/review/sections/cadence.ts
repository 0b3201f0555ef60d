import type { Locale } from "socialops/core";
import { cadenceResultSchema } from "socialops/schemas";
import { type CadenceGroup, type CadenceResult, measureCadence } from "socialops/timing";
import * as z from "zod/mini";
import { escapeHtml, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { estimateText, intervalText, number, platformName, sentence } from "../words.ts";

interface CadenceFound {
  status: "ok";
  cadence: CadenceResult;
}

const words = {
  en: {
    head: [
      "Platform",
      "Posts a week",
      "95% interval",
      "Longest silence",
      "Days without a post",
      "Posts in bursts",
      "More posts, less each?",
    ],
    days: (days: number) => `${days} ${days === 1 ? "day" : "days"}`,
    verdict: {
      falls: "yes",
      rises: "no, more each",
      "no-difference": "not seen",
      insufficient: "too few weeks",
    },
    said: (platform: string, perWeek: string, more: string) => `${platform}: ${perWeek} posts a week${more}.`,
    falls: "; in weeks with more posts each does less",
    note: "Days and weeks are local. Bursts are three posts within an hour, a convention. That each post does less in weeks with more is no proof that posting more is the cause.",
    comma: "; ",
  },
  "zh-CN": {
    head: [
      "平台",
      "每周条数",
      "95% 置信区间",
      "最长停更",
      "未发布天数占比",
      "集中发布占比",
      "多发是否摊薄效果",
    ],
    days: (days: number) => `${days} 天`,
    verdict: { falls: "是", rises: "否，反而更好", "no-difference": "未见差别", insufficient: "周数不足" },
    said: (platform: string, perWeek: string, more: string) => `${platform}：每周 ${perWeek} 条${more}。`,
    falls: "；发得多的周，单条效果较低",
    note: "天和周按当地日历计算。一小时内发布三条记为一次集中发布（惯例）。发得多的周单条效果较低，并不证明多发就是原因。",
    comma: "；",
  },
} as const;

/** How often and how evenly the accounts post. */
export const cadenceSection: Section<CadenceFound> = {
  id: "cadence",
  title: { en: "How often you post", "zh-CN": "更新频率" },
  schema: z.discriminatedUnion("status", [
    z.object({ status: z.literal("ok"), cadence: cadenceResultSchema }),
    notObservedSchema,
  ]),
  find({ posts, timeZone, asOf }: ReviewInputs): CadenceFound | NotObserved {
    if (posts === null) return notObserved("review.no-posts");
    if ((posts.map?.without ?? []).includes("publishedAt") || asOf === null)
      return notObserved("review.no-dates");
    const { records } = posts.read;
    return {
      status: "ok",
      cadence: measureCadence(records, { timeZone, asOf, outcome: "engagements", by: ["platform"] }),
    };
  },
  summarize({ cadence }: CadenceFound, locale: Locale): string[] {
    const w = words[locale];
    return cadence.groups.map((group) =>
      w.said(
        nameOf(group, locale),
        estimateText(group.postsPerWeek, locale),
        group.frequency?.verdict === "falls" ? w.falls : "",
      ),
    );
  },
  async draw({ cadence }: CadenceFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const rows = cadence.groups.map((group) => [
      escapeHtml(nameOf(group, locale)),
      estimateText(group.postsPerWeek, locale),
      intervalText(group.postsPerWeek, locale),
      w.days(group.silentDays.longestRun),
      estimateText(group.silentDays.share, locale),
      group.posts === 0 ? "–" : number(group.bursts.posts / group.posts, "ratio"),
      w.verdict[group.frequency?.verdict ?? "insufficient"],
    ]);
    return [
      paragraph(escapeHtml(sentence(cadence.because, locale)), "soft"),
      table(w.head, rows, [1, 2, 3, 4, 5]),
      paragraph(w.note, "soft"),
    ].join("\n");
  },
};

function nameOf({ group }: CadenceGroup, locale: Locale): string {
  return platformName(group.platform ?? "–", locale);
}
