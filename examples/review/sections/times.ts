import { postingHeatmapSpec } from "socialops/chart";
import { becauseSchema, type Locale } from "socialops/core";
import {
  aggregatePostingSlots,
  estimatePostingTimes,
  estimatePostingTimesFromSlots,
  type PostingTimeModel,
  type PostingTimeRecommendation,
  recommendPostingTimes,
} from "socialops/timing";
import { postingTimeModelSchema, postingTimeRecommendationSchema } from "socialops/schemas";
import * as z from "zod/mini";
import { escapeHtml, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { renderSvg } from "../renderSvg.ts";
import type { NotObserved, Section } from "../section.ts";
import { number, sentence } from "../words.ts";

interface PlatformTimes {
  platform: string;
  model: PostingTimeModel;
  recommendation: PostingTimeRecommendation;
}

interface TimesFound {
  status: "ok";
  outcome: "engagements";
  platforms: PlatformTimes[];
}

/** The choice of the best slot is simulated; the seed makes it the same every time. */
const SEED = 1;
const TIMES_SHOWN = 4;

const words = {
  en: {
    day: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    zone: (zone: string | null) => (zone === null ? "hours as the file has them (their zone is not stated)" : `hours in ${zone}`),
    verdict: { reliable: "Timing matters", "no-reliable-time": "No reliable best time", insufficient: "Too little data" },
    head: ["Time", "Expected engagements", "Against the mean", "Posts seen there", "Why"],
    basis: { outcome: "outcome", "audience-activity": "audience activity", spread: "spread over the week", explore: "try it" },
    best: (platform: string, times: string, n: number) => `${platform}: best ${times} (${n} posts judged).`,
    none: (platform: string, verdict: string) => `${platform}: ${verdict}; spread your posts.`,
    chart: (platform: string) => `When posts do best on ${platform}`,
    comma: ", ",
  },
  "zh-CN": {
    day: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    zone: (zone: string | null) => (zone === null ? "小时以文件为准（未说明时区）" : `时区 ${zone}`),
    verdict: { reliable: "发布时间有影响", "no-reliable-time": "没有可靠的最佳发布时间", insufficient: "数据不足" },
    head: ["时段", "预期互动量", "相对均值", "该时段内容数", "依据"],
    basis: { outcome: "效果", "audience-activity": "用户活跃", spread: "分散发布", explore: "探索" },
    best: (platform: string, times: string, n: number) => `${platform}：最佳发布时间 ${times}（依据 ${n} 条内容）。`,
    none: (platform: string, verdict: string) => `${platform}：${verdict}，建议分散发布。`,
    chart: (platform: string) => `${platform} 各时段表现`,
    comma: "、",
  },
} as const;

/** When to publish, with the support of each time. */
export const timesSection: Section<TimesFound> = {
  id: "times",
  title: { en: "When to publish", "zh-CN": "最佳发布时间" },
  schema: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("ok"),
      outcome: z.literal("engagements"),
      platforms: z.array(
        z.object({ platform: z.string(), model: postingTimeModelSchema, recommendation: postingTimeRecommendationSchema }),
      ),
    }),
    z.object({ status: z.literal("not-observed"), because: becauseSchema }),
  ]),
  find({ posts, timeZone }: ReviewInputs): TimesFound | NotObserved {
    const nothing = (code: string): NotObserved => ({ status: "not-observed", because: [{ code, values: {} }] });
    if (posts === null) return nothing("review.no-posts");
    const { records } = posts.read;
    const counted = records.some((post) => [post.likes, post.comments, post.shares, post.saves].some((count) => count != null));
    if (!counted) return nothing("review.no-outcome");
    const dated = !(posts.map?.without ?? []).includes("publishedAt");
    if (!dated && posts.slots === null) return nothing("review.no-times");
    const rows = dated ? records : records.map((post, i) => ({ ...post, ...posts.slots![i]! }));
    const options = { outcome: "engagements", seed: SEED } as const;
    const platforms = posts.platforms.map((platform) => {
      const own = rows.filter((post) => post.platform === platform);
      const model = dated
        ? estimatePostingTimes(own, { ...options, timeZone })
        : estimatePostingTimesFromSlots(
            aggregatePostingSlots(own, {
              outcome: "engagements",
              timeZone: null,
              slotFields: { weekday: "weekday", hour: "hour" },
            }),
            { seed: SEED },
          );
      return { platform, model, recommendation: recommendPostingTimes(model, { count: TIMES_SHOWN }) };
    });
    return { status: "ok", outcome: "engagements", platforms };
  },
  summarize({ platforms }: TimesFound, locale: Locale): string[] {
    const w = words[locale];
    return platforms.map(({ platform, model, recommendation }) => {
      if (model.verdict !== "reliable") return w.none(platform, w.verdict[model.verdict]);
      const times = recommendation.times.slice(0, 3).map((time) => clock(time, locale));
      return w.best(platform, times.join(w.comma), model.n);
    });
  },
  async draw({ platforms }: TimesFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const parts = platforms.map(async ({ platform, model, recommendation }) => {
      const rows = recommendation.times.map((time) => {
        const slot = model.slots[time.slot]!;
        return [
          clock(time, locale),
          `${number(slot.value, "count")}<br><span class="soft">${number(slot.low, "count")} – ${number(slot.high, "count")}</span>`,
          `× ${slot.index.toFixed(2)}`,
          String(slot.n),
          escapeHtml(sentence(time.because, locale)),
        ];
      });
      const svg = await renderSvg(postingHeatmapSpec(model, { locale, width: 740 }), w.chart(platform));
      return [
        `<h3>${escapeHtml(platform)} · <span class="pill">${escapeHtml(w.verdict[model.verdict])}</span></h3>`,
        paragraph(`${sentence(model.because, locale)} ${locale === "en" ? "" : ""}`, "soft"),
        table(w.head, rows, [1, 2, 3]),
        `<figure>${svg}</figure>`,
        paragraph(w.zone(model.timeZone), "soft"),
      ].join("\n");
    });
    return (await Promise.all(parts)).join("\n");
  },
};

function clock({ weekday, hour }: { weekday: number; hour: number }, locale: Locale): string {
  return `${words[locale].day[weekday - 1]} ${String(hour).padStart(2, "0")}:00`;
}
