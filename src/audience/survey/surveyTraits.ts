import * as z from "zod/mini";
import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import { type Member, memberSchema, type Trait } from "../../model/nouns/memberSchema.ts";
import { type Columns, readColumns } from "../../model/readColumns.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import type { AudienceTrait } from "../segments/segmentAudience.ts";
import { answersSchema } from "./internal/answersSchema.ts";
import { type SurveyQuestion, surveyQuestionsSchema } from "./surveyQuestionsSchema.ts";

/** Options of {@link surveyTraits}. */
export interface SurveyTraitsOptions extends ReadOptions {
  /** The questions whose answers become traits. */
  questions: readonly SurveyQuestion[];
  /** The field of a response that says who answered. Default `memberId`. */
  id?: string | undefined;
  /** Members to add the answers to. Default: those who answered. */
  members?: readonly Member[] | undefined;
  /** Put before the names of traits. Default nothing. */
  prefix?: string | undefined;
}

/** Schema of {@link SurveyTraitsOptions}. */
export const surveyTraitsOptionsSchema: z.ZodMiniObject<ShapeOf<SurveyTraitsOptions>> =
  /* @__PURE__ */ worded(
    () =>
      z.strictObject({
        questions: surveyQuestionsSchema,
        id: z.optional(z.string({ error: "expected the name of a field" }).check(z.minLength(1))),
        members: z.optional(z.array(memberSchema, { error: "expected a list of members" })),
        prefix: z.optional(z.string()),
        ...readOptionsShape,
      }) as unknown as z.ZodMiniObject<ShapeOf<SurveyTraitsOptions>>,
  );

/** What `surveyTraits` returns. */
export interface SurveyTraitsResult {
  /** The members with their answers as traits. A question that somebody left out is no trait of theirs. */
  members: Member[];
  /** The traits, as `segmentAudience` takes them. */
  traits: AudienceTrait[];
  /** Members with a response. */
  answered: number;
  /** Further responses of members who had answered; left out. */
  repeated: number;
  /** Responses of nobody, or of people who are not among the members given; left out. */
  unknown: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link SurveyTraitsResult}. */
export const surveyTraitsResultSchema: z.ZodMiniObject<ShapeOf<SurveyTraitsResult>> = /* @__PURE__ */ worded(
  () => {
    const count = z.int().check(z.nonnegative());
    const trait = z.object({ name: z.string(), type: z.enum(["numeric", "categorical", "list"]) });
    return z.object({
      members: z.array(memberSchema),
      traits: z.array(trait),
      answered: count,
      repeated: count,
      unknown: count,
      issues: issuesSchema,
    }) as unknown as z.ZodMiniObject<ShapeOf<SurveyTraitsResult>>;
  },
);

/**
 * Answers to a survey as traits of members, to divide an audience by what people said, or to look for others like them.
 *
 * One of some texts becomes a category, several a list, a number a number. The first response of a member counts. Who answers differs from who does
 * not: segments of answers are segments of those who answered.
 *
 * Cost: linear in responses times questions, and in members.
 *
 * @param responses - one row a person, a field a question; as rows, columns or an Arrow-style table
 * @param options - questions, who answered, and members to add the answers to
 * @returns members and traits, ready for `segmentAudience`
 * @throws {@link SocialOpsError} `invalid-argument`, also for a trait that a member has already; `invalid-data`, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { segmentAudience, surveyTraits } from "socialops/audience";
 *
 * const responses = Array.from({ length: 40 }, (_, i) => ({
 *   memberId: `m${i}`,
 *   recommend: i % 2 === 0 ? 9 : 3,
 *   topics: i % 2 === 0 ? ["菜谱", "探店"] : ["促销"],
 * }));
 * const { members, traits } = surveyTraits(responses, {
 *   questions: [
 *     { id: "recommend", type: "nps" },
 *     { id: "topics", type: "multiple" },
 *   ],
 * });
 * members[0]?.traits; // => { recommend: 9, topics: ["菜谱", "探店"] }
 * segmentAudience(members, { traits, k: 2, seed: 1 }).model.segments.map(({ size }) => size); // => [20, 20]
 * ```
 */
export function surveyTraits<Row = Readonly<Record<string, unknown>>>(
  responses: TableInput<Row>,
  options: SurveyTraitsOptions,
): SurveyTraitsResult {
  const where = "surveyTraits";
  const checked = checkValue(surveyTraitsOptionsSchema, options, where, "options") as SurveyTraitsOptions;
  const { questions, id = "memberId", members, prefix = "", fields, onBadRow } = checked;
  const traits = questions.map(({ id: question, type }): AudienceTrait => {
    const name = `${prefix}${question}`;
    return { name, type: type === "single" ? "categorical" : type === "multiple" ? "list" : "numeric" };
  });
  for (const [i, member] of (members ?? []).entries()) {
    const twice = traits.find(({ name }) => Object.hasOwn(member.traits, name));
    if (twice === undefined) continue;
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: `options.members.${i}.traits`,
      expected: "members without the traits that answers become; give a prefix",
      received: describeValue(twice.name),
    });
  }
  const asked = questions.map((question) => question.id);
  const columns = readColumns(
    responses as TableInput<never>,
    { where, schema: answersSchema(questions), use: [...new Set([...asked, id])], need: [] },
    { fields, onBadRow },
  );
  const { rowOf, repeated, without } = firstResponses(columns, id);
  const given: readonly Member[] = members ?? [...rowOf.keys()].map((one) => ({ id: one, traits: {} }));
  const known = new Set(given.map((member) => member.id));
  const strangers = [...rowOf.keys()].filter((one) => !known.has(one)).length;
  return {
    members: given.map((member) => {
      const row = rowOf.get(member.id);
      return row === undefined
        ? member
        : { ...member, traits: { ...member.traits, ...answersOf(columns, row, asked, prefix) } };
    }),
    traits,
    answered: rowOf.size - strangers,
    repeated,
    unknown: without + strangers,
    issues: columns.issues,
  };
}

function firstResponses(
  columns: Columns,
  id: string,
): { rowOf: Map<string, number>; repeated: number; without: number } {
  const who = Object.hasOwn(columns.texts, id) ? columns.texts[id] : undefined;
  const rowOf = new Map<string, number>();
  let repeated = 0;
  let without = 0;
  for (let row = 0; row < columns.length; row++) {
    const code = who?.codes[row] ?? -1;
    if (code < 0) without++;
    else if (rowOf.has(who!.values[code]!)) repeated++;
    else rowOf.set(who!.values[code]!, row);
  }
  return { rowOf, repeated, without };
}

function answersOf(
  columns: Columns,
  row: number,
  asked: readonly string[],
  prefix: string,
): Record<string, Trait> {
  const found = asked.flatMap((question): [string, Trait][] => {
    const answer = answerOf(columns, row, question);
    return answer === null ? [] : [[`${prefix}${question}`, answer]];
  });
  return Object.fromEntries(found);
}

/** What a member answered. A question may be called like a member of every object, so that only own fields count. */
function answerOf({ lists, numbers, texts }: Columns, row: number, question: string): Trait {
  if (Object.hasOwn(lists, question)) return lists[question]![row] as readonly string[] | null;
  if (Object.hasOwn(numbers, question)) {
    const number = numbers[question]![row]!;
    return Number.isNaN(number) ? null : number;
  }
  if (!Object.hasOwn(texts, question)) return null;
  const { codes, values } = texts[question]!;
  return values[codes[row]!] ?? null;
}
