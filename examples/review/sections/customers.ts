import { type RfmResult, rfm, rfmSegments } from "socialops/audience";
import { rfmSegmentsSpec } from "socialops/chart";
import type { Locale } from "socialops/core";
import { rfmResultSchema } from "socialops/schemas";
import * as z from "zod/mini";
import { escapeHtml, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { renderSvg } from "../renderSvg.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { group, number, sentence } from "../words.ts";

interface CustomersFound {
  status: "ok";
  asOf: string;
  timeZone: string;
  rfm: RfmResult;
}

const words = {
  en: {
    summary: (n: string, top: string, share: string, revenue: string) =>
      `${n} customers; ${top} are ${share} of them and bring ${revenue} of the revenue.`,
    head: ["Group", "Customers", "Share", "Of revenue", "What to do"],
    asOf: (at: string, zone: string) => `Recency counts calendar days in ${zone} up to ${at}.`,
    chart: "Customers and revenue by group",
  },
  "zh-CN": {
    summary: (n: string, top: string, share: string, revenue: string) =>
      `共 ${n} 位客户；${top}占 ${share}，贡献 ${revenue} 的收入。`,
    head: ["分群", "客户数", "占比", "收入占比", "运营建议"],
    asOf: (at: string, zone: string) => `最近一次消费按 ${zone} 的自然日计算，截至 ${at}。`,
    chart: "各客户分群的人数与收入",
  },
} as const;

/** Groups of customers by recency, frequency and monetary value. */
export const customersSection: Section<CustomersFound> = {
  id: "customers",
  title: { en: "Groups of customers", "zh-CN": "客户分群" },
  schema: z.discriminatedUnion("status", [
    z.object({ status: z.literal("ok"), asOf: z.string(), timeZone: z.string(), rfm: rfmResultSchema }),
    notObservedSchema,
  ]),
  find({ transactions, timeZone, asOf }: ReviewInputs): CustomersFound | NotObserved {
    if (transactions === null || asOf === null) {
      return notObserved("review.no-orders");
    }
    const zone = transactions.map?.timeZone ?? timeZone;
    return {
      status: "ok",
      asOf,
      timeZone: zone,
      rfm: rfm(transactions.read.records, { asOf, timeZone: zone }),
    };
  },
  summarize({ rfm }: CustomersFound, locale: Locale): string[] {
    const top = [...rfm.segments].sort((a, b) => (b.revenueShare ?? 0) - (a.revenueShare ?? 0))[0];
    if (top === undefined || rfm.members.length === 0) return [sentence(rfm.because, locale)];
    const share = number(top.share ?? 0, "ratio");
    const revenue = number(top.revenueShare ?? 0, "ratio");
    const name = nameOf(top.id, locale);
    return [
      words[locale].summary(
        group(rfm.members.length),
        locale === "en" ? name.toLowerCase() : name,
        share,
        revenue,
      ),
    ];
  },
  async draw({ rfm, asOf, timeZone }: CustomersFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const rows = rfm.segments
      .filter((segment) => segment.members !== 0)
      .map((segment) => [
        escapeHtml(nameOf(segment.id, locale)),
        segment.members === null ? "–" : group(segment.members),
        segment.share === null ? "–" : number(segment.share, "ratio"),
        segment.revenueShare === null ? "–" : number(segment.revenueShare, "ratio"),
        escapeHtml(rfmSegments.find(({ id }) => id === segment.id)?.advice[locale] ?? ""),
      ]);
    const svg = await renderSvg(rfmSegmentsSpec(rfm, { locale, width: 740 }), w.chart);
    return [
      `<figure>${svg}</figure>`,
      table(w.head, rows, [1, 2, 3]),
      paragraph(w.asOf(asOf, timeZone), "soft"),
      paragraph(sentence(rfm.because, locale), "soft"),
    ].join("\n");
  },
};

function nameOf(id: string, locale: Locale): string {
  return rfmSegments.find((segment) => segment.id === id)?.name[locale] ?? id;
}
