import type { Locale } from "socialops/core";
import { type CrisisGrade, crisisLevels, gradeCrisis } from "socialops/crisis";
import { crisisGradeSchema } from "socialops/schemas";
import * as z from "zod/mini";
import { escapeHtml, paragraph } from "../html.ts";
import type { Incident, ReviewInputs } from "../loadInputs.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { sentence } from "../words.ts";

interface GradedIncident {
  id: string;
  title: Record<string, string>;
  openedAt?: string | undefined;
  grade: CrisisGrade;
}

interface RisksFound {
  status: "ok";
  incidents: GradedIncident[];
}

const words = {
  en: { none: "No incident is open.", score: "score", unknown: "What would change the level most" },
  "zh-CN": { none: "当前没有未关闭的事件。", score: "评分", unknown: "最影响定级的未知项" },
} as const;

/** The weightiest reasons are enough on the page; review.json has all. */
const MOST_REASONS = 5;

/** Open incidents, the gravest first. */
export const risksSection: Section<RisksFound> = {
  id: "risks",
  title: { en: "Open risks", "zh-CN": "当前风险" },
  schema: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("ok"),
      incidents: z.array(
        z.object({
          id: z.string(),
          title: z.record(z.string(), z.string()),
          openedAt: z.optional(z.string()),
          grade: crisisGradeSchema,
        }),
      ),
    }),
    notObservedSchema,
  ]),
  find({ incidents }: ReviewInputs): RisksFound | NotObserved {
    if (incidents === null) return notObserved("review.no-incidents");
    const graded = incidents.map(
      ({ id, title, openedAt, assessment }: Incident): GradedIncident => ({
        id,
        title,
        ...(openedAt === undefined ? {} : { openedAt }),
        grade: gradeCrisis(assessment),
      }),
    );
    return {
      status: "ok",
      incidents: graded.sort((a, b) => b.grade.rank - a.grade.rank || b.grade.score - a.grade.score),
    };
  },
  summarize({ incidents }: RisksFound, locale: Locale): string[] {
    if (incidents.length === 0) return [words[locale].none];
    return incidents.map(({ title, grade }) => {
      const name = title[locale] ?? title.en ?? "";
      return locale === "en"
        ? `${levelName(grade.level, locale)}: ${name}.`
        : `${levelName(grade.level, locale)}：${name}。`;
    });
  },
  async draw({ incidents }: RisksFound, locale: Locale): Promise<string> {
    const w = words[locale];
    if (incidents.length === 0) return paragraph(w.none);
    return incidents
      .map(({ title, openedAt, grade }) => {
        const pill = `<span class="pill" style="color:${escapeHtml(inkOf(grade.level))}">${escapeHtml(levelName(grade.level, locale))}</span>`;
        return [
          `<h3>${pill} ${escapeHtml(title[locale] ?? title.en ?? "")}</h3>`,
          paragraph(sentence(grade.because.slice(0, MOST_REASONS), locale)),
          paragraph(sentence(grade.strategy.because, locale)),
          paragraph(
            `${w.score} ${grade.score.toFixed(0)} / 100 · ${grade.vector}${openedAt === undefined ? "" : ` · ${openedAt}`}`,
            "soft",
          ),
        ].join("\n");
      })
      .join("\n");
  },
};

function levelName(level: CrisisGrade["level"], locale: Locale): string {
  const name = crisisLevels.find((known) => known.id === level)?.name[locale] ?? level;
  return level === "none" ? name : locale === "en" ? `Level ${level}, ${name}` : `${level} 级（${name}）`;
}

/** The levels' colors, darkened so that they can be read as text on white. */
function inkOf(level: CrisisGrade["level"]): string {
  return { I: "#b3261e", II: "#b4540a", III: "#8a6d00", IV: "#1f5fa8", none: "#5a6474" }[level];
}
