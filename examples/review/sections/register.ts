import { riskMatrixSpec } from "socialops/chart";
import type { Locale } from "socialops/core";
import { assessRisks, type RiskAssessment, riskCatalog } from "socialops/crisis";
import { riskAssessmentSchema } from "socialops/schemas";
import * as z from "zod/mini";
import { escapeHtml, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { renderSvg } from "../renderSvg.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { estimateText, intervalText, sentence } from "../words.ts";

interface RegisterFound {
  status: "ok";
  assessment: RiskAssessment;
}

const words = {
  en: {
    head: ["Risk", "Expected loss a year", "Between", "Place", "Owner", "Next review"],
    place: (rank: number, [first, last]: readonly [number, number]) =>
      first === last ? `${rank}` : `${rank} (${first} to ${last})`,
    nobody: "nobody",
    overdue: (day: string) => `${day}, overdue`,
    chart: "Risk matrix",
  },
  "zh-CN": {
    head: ["风险", "每年预期损失", "区间", "排名", "负责人", "下次复核"],
    place: (rank: number, [first, last]: readonly [number, number]) =>
      first === last ? `${rank}` : `${rank}（${first} 至 ${last}）`,
    nobody: "无人负责",
    overdue: (day: string) => `${day}（已逾期）`,
    chart: "风险矩阵",
  },
} as const;

/** The register of risks: what may come true, what it would cost, and who watches over it. */
export const registerSection: Section<RegisterFound> = {
  id: "register",
  title: { en: "Risk register", "zh-CN": "风险登记" },
  schema: z.discriminatedUnion("status", [
    z.object({ status: z.literal("ok"), assessment: riskAssessmentSchema }),
    notObservedSchema,
  ]),
  find({ register, asOf }: ReviewInputs): RegisterFound | NotObserved {
    if (register === null || asOf === null) return notObserved("review.no-register");
    const { risks, currency, tolerance } = register;
    return { status: "ok", assessment: assessRisks(risks, { asOf, currency, tolerance }) };
  },
  summarize({ assessment }: RegisterFound, locale: Locale): string[] {
    return [sentence(named(assessment, locale).because, locale)];
  },
  async draw({ assessment }: RegisterFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const shown = named(assessment, locale);
    const rows = shown.risks.map(
      ({ id, expectedLoss, rank, rankRange, owner, nextReviewAt, reviewOverdue }) => {
        const day = nextReviewAt.slice(0, 10);
        return [
          escapeHtml(id),
          estimateText(expectedLoss, locale),
          intervalText(expectedLoss, locale),
          rank === null || rankRange === null ? "–" : w.place(rank, rankRange),
          escapeHtml(owner ?? w.nobody),
          reviewOverdue ? w.overdue(day) : day,
        ];
      },
    );
    const parts = [table(w.head, rows, [1]), paragraph(sentence(shown.because, locale), "soft")];
    if (shown.matrix === null) return parts.join("\n");
    const svg = await renderSvg(riskMatrixSpec(shown, { locale, width: 740 }), w.chart);
    return [`<figure>${svg}</figure>`, ...parts].join("\n");
  },
};

/** The assessment with people's names of the kinds of risk; a risk of no known kind keeps its own. */
function named(assessment: RiskAssessment, locale: Locale): RiskAssessment {
  const names = new Map(
    assessment.risks.map(({ id, kind }) => [
      id,
      riskCatalog.find((known) => known.id === kind)?.title[locale] ?? id,
    ]),
  );
  return {
    ...assessment,
    risks: assessment.risks.map((risk) => ({ ...risk, id: names.get(risk.id)! })),
    because: assessment.because.map(({ code, values }) => ({
      code,
      values: {
        ...values,
        ...(typeof values.risk === "string" && { risk: names.get(values.risk) ?? values.risk }),
      },
    })),
  };
}
