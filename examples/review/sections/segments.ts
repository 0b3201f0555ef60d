import {
  type AudienceModel,
  type MeasureSegmentsResult,
  measureSegments,
  segmentAudience,
  summarizeTransactions,
} from "socialops/audience";
import { segmentProfileSpec } from "socialops/chart";
import { type Because, describeCondition, type Locale } from "socialops/core";
import type { Transaction } from "socialops/model";
import { audienceModelSchema, measureSegmentsResultSchema } from "socialops/schemas";
import { weekSlot } from "socialops/time";
import * as z from "zod/mini";
import { escapeHtml, list, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { renderSvg } from "../renderSvg.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { estimateText, group, number, sentence } from "../words.ts";

interface SegmentsFound {
  status: "ok";
  asOf: string;
  timeZone: string;
  model: AudienceModel;
  measures: MeasureSegmentsResult;
}

/** Customers that segments are looked for among, at least. */
const LEAST_CUSTOMERS = 50;

/** What customers are divided by, and what people call it. */
const traitNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  recencyDays: { en: "days since the last order", "zh-CN": "距上次下单天数" },
  orders: { en: "number of orders", "zh-CN": "下单次数" },
  orderValue: { en: "amount of an order", "zh-CN": "单次消费金额" },
};

const words = {
  en: {
    one: (n: string) =>
      `${n} customers do not fall into separate groups by what they buy: the groups above divide them, but are not found in the data.`,
    some: (n: string, k: number, name: string, share: string, revenue: string) =>
      `By what they buy, ${n} customers fall into ${k} segments; ${name}: ${share} of customers, ${revenue} of revenue.`,
    head: [
      "Segment",
      "Who",
      "Customers",
      "Stability",
      "Orders each",
      "Revenue each",
      "Of revenue",
      "Busiest hour",
    ],
    rule: (id: string, rule: string, precision: string, recall: string) =>
      `${id}: ${rule} (right for ${precision} of those it names, finds ${recall} of the segment).`,
    noRule: (id: string) => `${id}: no short rule tells its members from the others.`,
    made: "Segments are made of recency, number and amount of orders, so these differ by construction. Stability and silhouette say whether the segments are more than a division.",
    chart: "How the segments differ",
    colon: ": ",
    hour: (hour: string) => `from ${hour}`,
  },
  "zh-CN": {
    one: (n: string) =>
      `${n} 位客户的购买行为没有自然形成彼此分开的群体：上面的分群是划分标准，而非数据中的发现。`,
    some: (n: string, k: number, name: string, share: string, revenue: string) =>
      `${n} 位客户按购买行为分为 ${k} 个分群；${name}：占客户 ${share}，贡献收入 ${revenue}。`,
    head: ["分群", "特征", "客户数", "稳定性", "人均下单次数", "人均消费", "收入占比", "最活跃时段"],
    rule: (id: string, rule: string, precision: string, recall: string) =>
      `${id}：${rule}（命中者中 ${precision} 属于该分群，覆盖该分群 ${recall} 的成员）。`,
    noRule: (id: string) => `${id}：没有简短的规则能把其成员与其他客户区分开。`,
    made: "分群依据是距上次下单天数、下单次数与单次消费金额，因此这些指标必然不同；分群是否真实存在，要看稳定性与轮廓系数。",
    chart: "各分群的特征差异",
    colon: "：",
    hour: (hour: string) => `${hour} 起`,
  },
} as const;

/** Segments of customers that the data themselves make, and what each brings. */
export const segmentsSection: Section<SegmentsFound> = {
  id: "segments",
  title: { en: "Segments in the data", "zh-CN": "数据中的客户分群" },
  schema: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("ok"),
      asOf: z.string(),
      timeZone: z.string(),
      model: audienceModelSchema,
      measures: measureSegmentsResultSchema,
    }),
    notObservedSchema,
  ]),
  find({ transactions, timeZone: zone, asOf }: ReviewInputs): SegmentsFound | NotObserved {
    if (transactions === null || asOf === null) return notObserved("review.no-orders");
    const timeZone = transactions.map?.timeZone ?? zone;
    const { records } = transactions.read;
    const { summaries } = summarizeTransactions(records, { asOf, unit: "day", timeZone });
    if (summaries.length < LEAST_CUSTOMERS) return notObserved("review.few-customers");
    const members = summaries.map(({ id, recencyDays, orders, revenue }) => ({
      id,
      traits: { recencyDays, orders, orderValue: Math.max(0, revenue) / orders },
    }));
    const { model, assignments } = segmentAudience(members, {
      traits: [
        { name: "recencyDays", type: "numeric" },
        { name: "orders", type: "numeric", transform: "log1p" },
        { name: "orderValue", type: "numeric", transform: "log1p" },
      ],
      k: "auto",
      maxK: 6,
      seed: 1,
      asOf,
    });
    const interactions = records.map(({ memberId, at }) => ({ memberId, at, kind: "order" }));
    const measures = measureSegments(
      assignments,
      { transactions: records, interactions },
      // Orders that have a day only would all lie in one hour.
      hasHours(records, timeZone) ? { timeZone } : {},
    );
    return { status: "ok", asOf, timeZone, model, measures };
  },
  summarize({ model, measures }: SegmentsFound, locale: Locale): string[] {
    const w = words[locale];
    if (model.k === 1) return [w.one(group(model.members))];
    const shares = measures.segments.map(({ revenueShare }) =>
      revenueShare.status === "ok" ? revenueShare.value : 0,
    );
    const top = shares.indexOf(Math.max(...shares));
    const segment = model.segments[top]!;
    const [share, revenue] = [number(segment.share, "ratio"), number(shares[top]!, "ratio")];
    const name = named(segment.persona.name[locale], locale);
    return [w.some(group(model.members), model.k, name, share, revenue)];
  },
  async draw({ model, measures }: SegmentsFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const rows = model.segments.map(({ id, persona, size, stability }, i) => {
      const { orders, revenue, revenueShare, hours } = measures.segments[i]!;
      return [
        escapeHtml(id),
        escapeHtml(named(persona.name[locale], locale)),
        group(size),
        stability === null ? "–" : number(stability, ""),
        estimateText(orders.own, locale),
        estimateText(revenue.own, locale),
        estimateText(revenueShare, locale),
        hours?.peak === null || hours === null ? "–" : w.hour(`${String(hours.peak).padStart(2, "0")}:00`),
      ];
    });
    const rules = model.segments.map(({ id, rule }) => {
      if (rule === null) return w.noRule(id);
      const names = Object.fromEntries(
        Object.entries(traitNames).map(([trait, name]) => [`traits.${trait}`, name[locale]]),
      );
      const said = describeCondition(rule.condition, { locale, names });
      return w.rule(id, said, estimateText(rule.precision, locale), estimateText(rule.recall, locale));
    });
    const grounds = paragraph(sentence(told(model.because, locale), locale));
    if (model.k === 1) return grounds;
    const svg = await renderSvg(segmentProfileSpec(renamed(model, locale), { locale, width: 740 }), w.chart);
    return [
      `<figure>${svg}</figure>`,
      table(w.head, rows, [2, 3, 4, 5, 6]),
      list(rules),
      grounds,
      paragraph(w.made, "soft"),
    ].join("\n");
  },
};

function hasHours(records: readonly Pick<Transaction, "at">[], timeZone: string): boolean {
  return new Set(records.map(({ at }) => weekSlot(at, timeZone).hour)).size > 1;
}

/** A text with people's names of the traits. */
function named(text: string, locale: Locale): string {
  return Object.entries(traitNames).reduce(
    (said, [trait, name]) => said.replaceAll(trait, name[locale]),
    text,
  );
}

function told(because: Because, locale: Locale): Because {
  return because.map(({ code, values }) => ({
    code,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "string" ? named(value, locale) : value,
      ]),
    ),
  }));
}

/** The model with people's names of the traits, for its picture. */
function renamed(model: AudienceModel, locale: Locale): AudienceModel {
  return {
    ...model,
    segments: model.segments.map((segment) => ({
      ...segment,
      profile: segment.profile.map((entry) => ({
        ...entry,
        trait: traitNames[entry.trait]?.[locale] ?? entry.trait,
      })),
      persona: {
        ...segment.persona,
        name: {
          en: named(segment.persona.name.en, locale),
          "zh-CN": named(segment.persona.name["zh-CN"], locale),
        },
      },
    })),
  };
}
