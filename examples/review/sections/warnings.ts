import { crisisTimelineSpec } from "socialops/chart";
import type { Because, Locale } from "socialops/core";
import { type MonitorAlert, monitorSeries } from "socialops/crisis";
import { monitorAlertSchema } from "socialops/schemas";
import { type Instant, localDateTime, toEpochMilliseconds } from "socialops/time";
import * as z from "zod/mini";
import { list, paragraph } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { renderSvg } from "../renderSvg.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { sentence } from "../words.ts";

interface WarningsFound {
  status: "ok";
  /** What is counted a day: comments by the day of their post, or what members did. */
  stream: "comments" | "interactions";
  timeZone: string;
  /** Days watched, those without anything included. */
  days: number;
  alerts: MonitorAlert[];
}

const streamNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  comments: { en: "comments", "zh-CN": "评论" },
  interactions: { en: "interactions", "zh-CN": "互动" },
};

const words = {
  en: {
    none: (what: string, days: number) => `No day of ${days} stands out by its ${what}.`,
    some: (what: string, days: number, alerts: number, last: string) =>
      `${alerts} of ${days} days stand out by their ${what}, the last on ${last}.`,
    chart: "Alerts over time",
    line: (day: string, why: string) => `${day}: ${why}`,
    note: "Comments are counted on the day on which their post was published. At most one alarm a week is raised without cause. An alert says that something is unusual; whether it is bad is for people to see.",
  },
  "zh-CN": {
    none: (what: string, days: number) => `${days} 天内没有${what}异常的日子。`,
    some: (what: string, days: number, alerts: number, last: string) =>
      `${days} 天中有 ${alerts} 天${what}异常，最近一次为 ${last}。`,
    chart: "预警时间线",
    line: (day: string, why: string) => `${day}：${why}`,
    note: "评论计入其内容发布当天。每周误报不超过一次。预警只说明数量异常，是好是坏仍需人工判断。",
  },
} as const;

const DAY_MS = 86_400_000;

/** Days with far more comments, or interactions, than usual. */
export const warningsSection: Section<WarningsFound> = {
  id: "warnings",
  title: { en: "Days that stand out", "zh-CN": "异常预警" },
  schema: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("ok"),
      stream: z.enum(["comments", "interactions"]),
      timeZone: z.string(),
      days: z.int(),
      alerts: z.array(monitorAlertSchema),
    }),
    notObservedSchema,
  ]),
  find({ posts, interactions, timeZone: zone }: ReviewInputs): WarningsFound | NotObserved {
    const comments = (posts?.read.records ?? []).flatMap(({ publishedAt, comments: count }) =>
      count == null ? [] : [{ at: publishedAt, count }],
    );
    const stream = comments.length > 0 ? "comments" : "interactions";
    const events =
      stream === "comments"
        ? comments
        : (interactions?.read.records ?? []).map(({ at }) => ({ at, count: 1 }));
    const timeZone = (stream === "comments" ? posts : interactions)?.map?.timeZone ?? zone;
    const points = daily(events, timeZone);
    if (points.length === 0) return notObserved("review.no-days");
    const { alerts } = monitorSeries(
      points.map((point) => ({ ...point, stream })),
      { streams: [{ name: stream }], intervalMinutes: 1440 },
    );
    return {
      status: "ok",
      stream,
      timeZone,
      days: points.length,
      alerts: alerts.map(({ index: _, ...alert }) => alert),
    };
  },
  summarize({ stream, days, alerts }: WarningsFound, locale: Locale): string[] {
    const what = streamNames[stream]![locale];
    const last = alerts.at(-1);
    if (last === undefined) return [words[locale].none(what, days)];
    return [words[locale].some(what, days, alerts.length, dayOf(last))];
  },
  async draw(found: WarningsFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const [line] = warningsSection.summarize(found, locale);
    if (found.alerts.length === 0) return [paragraph(line!), paragraph(w.note, "soft")].join("\n");
    const alerts = found.alerts.map((alert) => ({ ...alert, stream: streamNames[alert.stream]![locale] }));
    const svg = await renderSvg(crisisTimelineSpec({ alerts }, { locale, width: 740 }), w.chart);
    const lines = found.alerts.map((alert) =>
      w.line(dayOf(alert), sentence(named(alert.because, locale), locale)),
    );
    return [`<figure>${svg}</figure>`, list(lines), paragraph(w.note, "soft")].join("\n");
  },
};

/** Counts of each local day from the first to the last; days are told apart by their date, as if each began at midnight UTC. */
function daily(
  events: readonly { at: Instant; count: number }[],
  timeZone: string,
): { at: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { at, count } of events) {
    const instant = toEpochMilliseconds(at);
    if (Number.isNaN(instant)) continue;
    const { year, month, day } = localDateTime(instant, timeZone);
    const date = Date.UTC(year, month - 1, day);
    counts.set(date, (counts.get(date) ?? 0) + count);
  }
  if (counts.size === 0) return [];
  const dates = [...counts.keys()];
  const first = dates.reduce((a, b) => Math.min(a, b));
  const last = dates.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: (last - first) / DAY_MS + 1 }, (_, i) => {
    const at = first + i * DAY_MS;
    return { at, count: counts.get(at) ?? 0 };
  });
}

function dayOf({ at }: MonitorAlert): string {
  return at.slice(0, 10);
}

function named(because: Because, locale: Locale): Because {
  return because.map(({ code, values }) => ({
    code,
    values: {
      ...values,
      ...(typeof values.stream === "string" && {
        stream: streamNames[values.stream]?.[locale] ?? values.stream,
      }),
    },
  }));
}
