import * as z from "zod/mini";
import { becauseSchema } from "../kernel/reasons/becauseSchema.ts";
import type { Locale } from "../kernel/reasons/locales.ts";
import type { Because } from "../kernel/reasons/reason.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { type CrisisLevel, crisisLevelIds } from "./crisisLevels.ts";
import { type CrisisField, crisisFields } from "./crisisMetrics.ts";

/** Responses of Coombs 2007 that this package proposes; `deny` only as a factual rebuttal of what is false. */
export const crisisResponses = ["deny", "diminish", "rebuild", "bolster"] as const;
/** One of {@link crisisResponses}. */
export type CrisisResponse = (typeof crisisResponses)[number];

/** What to leave alone: two moves that this package never proposes, and responses that do not go with the proposed one. */
export const crisisMistakes = ["attack-accuser", "scapegoat", "deny", "diminish", "rebuild"] as const;
/** One of {@link crisisMistakes}. */
export type CrisisMistake = (typeof crisisMistakes)[number];

/** How to answer, after the situational crisis communication theory of Coombs 2007. */
export interface CrisisStrategy {
  /** Always first: tell people what to do to be safe, what happened and what is being done; care for those affected. */
  posture: "instruct-and-adjust";
  /** The main response, then `bolster` as a supplement; empty where the posture alone is enough or nothing can be said yet. */
  responses: readonly CrisisResponse[];
  /** What to avoid. */
  avoid: readonly CrisisMistake[];
  /** Why. */
  because: Because;
}

/** How bad a crisis is, why, how sure that is, and how to answer. */
export interface CrisisGrade {
  /** The level, after the dwell time of an earlier level. */
  level: CrisisLevel;
  /** Its rank: 0 for none, 4 for I. */
  rank: number;
  /** Its name, in each language. */
  name: Readonly<Record<Locale, string>>;
  /** Its color. */
  color: string;
  /** 0 to 100; within the level's band (none 0 to 19, IV 20 to 39, III 40 to 59, II 60 to 79, I 80 to 100). */
  score: number;
  /** All that the level rests on, in one line; `parseCrisisVector` reads it, `gradeCrisis` grades it. */
  vector: string;
  /** The level if every unknown turns out best and if it turns out worst. Of the facts alone, without dwell times. */
  levelRange: {
    /** If every unknown turns out best. */
    best: CrisisLevel;
    /** If every unknown turns out worst. */
    worst: CrisisLevel;
  };
  /** The unknown that narrows the range most once it is known; missing if none does. */
  decidingUnknown?: CrisisField | undefined;
  /** Ids of the level's rules that are met whatever the unknowns are; empty where the level rests on an unknown or a dwell time. */
  rules: readonly string[];
  /** What each known input adds to the score, the weightiest first; then what is not known, and dwell times. */
  because: Because;
  /** How to answer. */
  strategy: CrisisStrategy;
  /** What the facts alone say, without dwell times. */
  graded: {
    /** The level. */
    level: CrisisLevel;
    /** Its rank, 0 to 4. */
    rank: number;
    /** The score, 0 to 100. */
    score: number;
  };
  /** Since when the level holds, ISO 8601; only with `asOf`. */
  since?: string | undefined;
  /** When the facts last supported the level, ISO 8601; the dwell time runs from here. Only with `asOf`. */
  confirmedAt?: string | undefined;
  /** When the level may next go down by one if the facts stay as they are, ISO 8601; only where they ask for a lower one. */
  nextStepDownAt?: string | undefined;
}

/** Schema of {@link CrisisGrade}. */
export const crisisGradeSchema: z.ZodMiniObject<ShapeOf<CrisisGrade>> = /* @__PURE__ */ worded(() => {
  const form = { error: "expected an instant as ISO 8601 text" };
  // Years beyond 9999 have a sign and six digits, which the library's form of dates does not know.
  const instantText = z
    .string(form)
    .check(z.regex(/^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/, form));
  const level = z.enum(crisisLevelIds);
  const rank = z.int().check(z.minimum(0), z.maximum(4));
  const score = z.number().check(z.minimum(0), z.maximum(100));
  return z.object({
    level,
    rank,
    name: z.object({ en: z.string(), "zh-CN": z.string() }),
    color: z.string(),
    score,
    vector: z.string(),
    levelRange: z.object({ best: level, worst: level }),
    decidingUnknown: z.optional(z.enum(crisisFields)),
    rules: z.array(z.string()),
    because: becauseSchema,
    strategy: z.object({
      posture: z.literal("instruct-and-adjust"),
      responses: z.array(z.enum(crisisResponses)),
      avoid: z.array(z.enum(crisisMistakes)),
      because: becauseSchema,
    }),
    graded: z.object({ level, rank, score }),
    since: z.optional(instantText),
    confirmedAt: z.optional(instantText),
    nextStepDownAt: z.optional(instantText),
  });
});
