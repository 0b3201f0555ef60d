import { scheduleSpec } from "socialops/chart";
import type { Locale } from "socialops/core";
import { scheduleSchema } from "socialops/schemas";
import { periodOf, toEpochMilliseconds } from "socialops/time";
import { buildSchedule, measureCadence, type Schedule } from "socialops/timing";
import * as z from "zod/mini";
import { escapeHtml, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { platformModels } from "../platformModels.ts";
import { renderSvg } from "../renderSvg.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { platformName, sentence } from "../words.ts";

interface ScheduleFound {
  status: "ok";
  schedule: Schedule;
}

const DAYS = 14;
const DAY = 86_400_000;
/** The pace of the last weeks is kept up. */
const WEEKS_OF_PACE = 8;
const TIMES_SHOWN = 12;

const words = {
  en: {
    day: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    head: ["Time", "Platform", "Why"],
    said: (posts: number, platforms: number, unmet: number) =>
      `${posts} places for posts on ${platforms} ${platforms === 1 ? "platform" : "platforms"} in the next two weeks, at the pace of the last eight${unmet > 0 ? `; ${unmet} found no place` : ""}.`,
    rule: "The pace of each platform's last eight weeks, at its best times where these are reliable and spread out where they are not; at most two posts a day and four hours between them. For calendars: toICalendar.",
    first: (shown: number, all: number) => `The first ${shown} of ${all}; review.json has all.`,
    chart: "The next two weeks",
  },
  "zh-CN": {
    day: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    head: ["时间", "平台", "依据"],
    said: (posts: number, platforms: number, unmet: number) =>
      `未来两周，按最近八周的节奏为 ${platforms} 个平台排出 ${posts} 个发布位${unmet > 0 ? `；${unmet} 条未能排期` : ""}。`,
    rule: "沿用各平台最近八周的发布节奏：有可靠最佳时间的平台排在最佳时间，没有的分散发布；每天最多两条，间隔不少于四小时。需要日历文件时可用 toICalendar。",
    first: (shown: number, all: number) => `此处列出 ${all} 条中的前 ${shown} 条，全部见 review.json。`,
    chart: "未来两周排期",
  },
} as const;

/** Times for the two weeks ahead. */
export const scheduleSection: Section<ScheduleFound> = {
  id: "schedule",
  title: { en: "The next two weeks", "zh-CN": "未来两周排期" },
  schema: z.discriminatedUnion("status", [
    z.object({ status: z.literal("ok"), schedule: scheduleSchema }),
    notObservedSchema,
  ]),
  find(inputs: ReviewInputs): ScheduleFound | NotObserved {
    const { posts, timeZone, asOf } = inputs;
    const models = platformModels(inputs);
    if (!Array.isArray(models)) return models;
    if (asOf === null || (posts?.map?.without ?? []).includes("publishedAt"))
      return notObserved("review.no-dates");
    const now = toEpochMilliseconds(asOf);
    const recent = posts!.read.records.filter(
      ({ publishedAt }) => toEpochMilliseconds(publishedAt) > now - WEEKS_OF_PACE * 7 * DAY,
    );
    const { groups } = measureCadence(recent, { timeZone, asOf, by: ["platform"] });
    const from = toEpochMilliseconds(periodOf(asOf, { unit: "day", timeZone }).end);
    const channels = models.flatMap(({ platform, model }) => {
      const pace = groups.find(({ group }) => group.platform === platform);
      const count = Math.round(((pace?.posts ?? 0) / WEEKS_OF_PACE) * 2);
      if (count === 0) return [];
      return [{ platform, timeZone, values: model, count, perDay: 2, minGapHours: 4 }];
    });
    if (channels.length === 0) return notObserved("review.no-recent-posts");
    return { status: "ok", schedule: buildSchedule({ from, until: from + DAYS * DAY, channels }) };
  },
  summarize({ schedule: { items, unmet } }: ScheduleFound, locale: Locale): string[] {
    const platforms = new Set(items.map(({ platform }) => platform)).size;
    return [words[locale].said(items.length, platforms, unmet.length)];
  },
  async draw({ schedule }: ScheduleFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const named = {
      ...schedule,
      items: schedule.items.map((item) => ({ ...item, platform: platformName(item.platform, locale) })),
    };
    const shown = named.items.slice(0, TIMES_SHOWN);
    const rows = shown.map(({ localTime, platform, because }) => [
      escapeHtml(
        `${w.day[(new Date(`${localTime.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7]} ${localTime.slice(5).replace("T", " ")}`,
      ),
      escapeHtml(platform),
      escapeHtml(sentence(because, locale)),
    ]);
    const svg = await renderSvg(scheduleSpec(named, { locale, width: 740 }), w.chart);
    return [
      paragraph(w.rule, "soft"),
      `<figure>${svg}</figure>`,
      table(w.head, rows),
      ...(shown.length < named.items.length
        ? [paragraph(w.first(shown.length, named.items.length), "soft")]
        : []),
      ...(schedule.unmet.length > 0
        ? [paragraph(escapeHtml(sentence(schedule.unmet[0]!.because, locale)), "soft")]
        : []),
    ].join("\n");
  },
};
