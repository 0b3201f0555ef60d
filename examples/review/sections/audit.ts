import type { Locale } from "socialops/core";
import { type AuditResult, auditData, kpiDefinitions } from "socialops/kpi";
import { auditResultSchema } from "socialops/schemas";
import * as z from "zod/mini";
import { escapeHtml, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { group, sentence } from "../words.ts";

interface AuditFound {
  status: "ok";
  file: string;
  audit: AuditResult;
}

const words = {
  en: {
    head: ["", "What was found", "Rows", "Indicators concerned"],
    severity: { error: "Error", warning: "Warning", note: "Note" },
    clean: "Nothing was found that would make the figures wrong.",
    count: (errors: number, warnings: number, notes: number) =>
      `${errors} errors, ${warnings} warnings, ${notes} notes on the data`,
    rest: (n: number) => ` and ${n} more`,
    effect: { "too-high": "too high", "too-low": "too low", unreliable: "unreliable" },
    comma: ", ",
  },
  "zh-CN": {
    head: ["", "发现的问题", "行数", "受影响的指标"],
    severity: { error: "错误", warning: "警告", note: "提示" },
    clean: "没有发现会使数据失真的问题。",
    count: (errors: number, warnings: number, notes: number) =>
      `数据中有 ${errors} 个错误、${warnings} 个警告、${notes} 条提示`,
    rest: (n: number) => `等 ${n} 项`,
    effect: { "too-high": "偏高", "too-low": "偏低", unreliable: "不可靠" },
    comma: "、",
  },
} as const;

/** Indicators that are named; more are counted. */
const MOST_NAMED = 4;

/** What in the data would make figures wrong. */
export const auditSection: Section<AuditFound> = {
  id: "audit",
  title: { en: "What the data have wrong", "zh-CN": "数据体检" },
  schema: z.discriminatedUnion("status", [
    z.object({ status: z.literal("ok"), file: z.string(), audit: auditResultSchema }),
    notObservedSchema,
  ]),
  find({ posts, timeZone, asOf }: ReviewInputs): AuditFound | NotObserved {
    if (posts === null) return notObserved("review.no-posts");
    const hasDates = !(posts.map?.without ?? []).includes("publishedAt");
    const audit = auditData(posts.read.records, {
      noun: "post",
      ...(hasDates ? { timeZone } : {}),
      ...(asOf === null ? {} : { asOf }),
    });
    return { status: "ok", file: posts.name, audit };
  },
  summarize({ file, audit: { findings } }: AuditFound, locale: Locale): string[] {
    const w = words[locale];
    if (findings.length === 0) return [w.clean];
    const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
    const first = sentence(findings[0]!.because, locale);
    const counted = w.count(count("error"), count("warning"), count("note"));
    return [locale === "en" ? `${file}: ${counted}. ${first}` : `${file}：${counted}。${first}`];
  },
  draw({ audit: { findings } }: AuditFound, locale: Locale): Promise<string> {
    const w = words[locale];
    if (findings.length === 0) return Promise.resolve(paragraph(w.clean));
    const rows = findings.map(({ severity, because, rows: count, kpis }) => {
      const named = kpis.slice(0, MOST_NAMED).map(({ id, effect }) => {
        const title = kpiDefinitions.find((kpi) => kpi.id === id)?.title[locale] ?? id;
        return locale === "en" ? `${title} (${w.effect[effect]})` : `${title}（${w.effect[effect]}）`;
      });
      const more =
        kpis.length > MOST_NAMED ? w.rest(locale === "en" ? kpis.length - MOST_NAMED : kpis.length) : "";
      return [
        w.severity[severity],
        escapeHtml(sentence(because, locale)),
        group(count),
        escapeHtml(`${named.join(w.comma)}${more}`),
      ];
    });
    return Promise.resolve(table(w.head, rows, [2]));
  },
};
