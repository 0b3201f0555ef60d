import { postingHeatmapSpec } from "socialops/chart";
import type { Locale } from "socialops/core";
import { postingTimeModelSchema, recommendationSchema } from "socialops/schemas";
import { type PostingRecommendation, recommendPostingTimes } from "socialops/timing";
import * as z from "zod/mini";
import { escapeHtml, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { type PlatformModel, platformModels } from "../platformModels.ts";
import { renderSvg } from "../renderSvg.ts";
import { type NotObserved, notObservedSchema, type Section } from "../section.ts";
import { group, number, platformName, sentence } from "../words.ts";

interface PlatformTimes extends PlatformModel {
  recommendation: PostingRecommendation;
}

interface TimesFound {
  status: "ok";
  outcome: "engagements";
  platforms: PlatformTimes[];
}

const TIMES_SHOWN = 4;

/** Reasons whose numbers the table's own columns show. */
const IN_THE_TABLE = new Set(["timing.slot-outcome", "timing.slot-interval"]);

const words = {
  en: {
    day: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    verdict: {
      reliable: "Timing matters",
      "no-reliable-time": "No reliable best time",
      insufficient: "Too little data",
    },
    head: ["Time", "Expected engagements", "Against the mean", "Posts seen there", "To know"],
    untried: (time: string) => `${time} (not tried yet)`,
    tried: (time: string, n: number) => `${time} (${n} ${n === 1 ? "post" : "posts"} there)`,
    best: (platform: string, times: string, n: string) => `${platform}, from ${n} posts: best ${times}.`,
    none: (platform: string, verdict: string) => `${platform}: ${verdict}; spread your posts.`,
    chart: (platform: string) => `When posts do best on ${platform}`,
    cause:
      "These are patterns of past posts, not proof of a cause: their times were chosen, not drawn by lot. Keep a share of posts for other times.",
    comma: ", ",
  },
  "zh-CN": {
    day: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    verdict: {
      reliable: "发布时间有影响",
      "no-reliable-time": "没有可靠的最佳发布时间",
      insufficient: "数据不足",
    },
    head: ["时段", "预期互动量", "相对均值", "该时段内容数", "说明"],
    untried: (time: string) => `${time}（尚未尝试）`,
    tried: (time: string, n: number) => `${time}（该时段 ${n} 条）`,
    best: (platform: string, times: string, n: string) =>
      `${platform}（依据 ${n} 条内容）：最佳发布时间 ${times}。`,
    none: (platform: string, verdict: string) => `${platform}：${verdict}，建议分散发布。`,
    chart: (platform: string) => `${platform} 各时段表现`,
    cause:
      "以上是历史内容呈现的规律，并不能证明因果：发布时间是人为选择的，而非随机安排。请留出一部分内容尝试其他时段。",
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
        z.object({
          platform: z.string(),
          model: postingTimeModelSchema,
          recommendation: recommendationSchema,
        }),
      ),
    }),
    notObservedSchema,
  ]),
  find(inputs: ReviewInputs): TimesFound | NotObserved {
    const models = platformModels(inputs);
    if (!Array.isArray(models)) return models;
    const platforms = models.map(({ platform, model }) => {
      const recommendation = recommendPostingTimes(model, { count: TIMES_SHOWN, perDay: 1 });
      return { platform, model, recommendation };
    });
    return { status: "ok", outcome: "engagements", platforms };
  },
  summarize({ platforms }: TimesFound, locale: Locale): string[] {
    const w = words[locale];
    return platforms.map(({ platform, model, recommendation }) => {
      const name = platformName(platform, locale);
      if (model.verdict !== "reliable") return w.none(name, w.verdict[model.verdict]);
      const times = recommendation.times.slice(0, 3).map((time) => {
        const at = clock(time, locale);
        const { n } = model.slots[time.slot]!;
        return n === 0 ? w.untried(at) : w.tried(at, n);
      });
      return w.best(name, times.join(w.comma), group(model.n));
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
          escapeHtml(
            sentence(
              time.because.filter(({ code }) => !IN_THE_TABLE.has(code)),
              locale,
            ),
          ),
        ];
      });
      const svg = await renderSvg(
        postingHeatmapSpec(model, { locale, width: 740 }),
        w.chart(platformName(platform, locale)),
      );
      return [
        `<h3>${escapeHtml(platformName(platform, locale))} · <span class="pill">${escapeHtml(w.verdict[model.verdict])}</span></h3>`,
        paragraph(sentence(model.because, locale), "soft"),
        table(w.head, rows, [1, 2, 3]),
        `<figure>${svg}</figure>`,
      ].join("\n");
    });
    return [...(await Promise.all(parts)), paragraph(w.cause, "soft")].join("\n");
  },
};

function clock({ weekday, hour }: { weekday: number; hour: number }, locale: Locale): string {
  return `${words[locale].day[weekday - 1]} ${String(hour).padStart(2, "0")}:00`;
}
