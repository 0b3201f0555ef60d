import * as z from "zod/mini";
import { conditionMask } from "../../condition/conditionMask.ts";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { describeCondition } from "../../condition/describeCondition.ts";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { type Because, type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import type { Member } from "../../model/nouns/memberSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import { ruleMembers } from "./internal/ruleMembers.ts";

/** The parts of a target market, in the order in which they are put together. */
export const targetMarketParts = [
  "demographics",
  "region",
  "interests",
  "needs",
  "spending",
  "usage",
] as const;

/** One of {@link targetMarketParts}. */
export type TargetMarketPart = (typeof targetMarketParts)[number];

/** Whom an account wants to reach, part by part; what is not said leaves everybody in. */
export interface TargetMarketDefinition {
  /** Age, gender, education, occupation, family. */
  demographics?: Condition | undefined;
  /** Where they live. */
  region?: Condition | undefined;
  /** What they like. */
  interests?: Condition | undefined;
  /** What they look for, and what troubles them. */
  needs?: Condition | undefined;
  /** What and how much they buy. */
  spending?: Condition | undefined;
  /** How, when and where they use platforms. */
  usage?: Condition | undefined;
}

/** Options of {@link defineTargetMarket}. */
export interface DefineTargetMarketOptions extends ReadOptions {
  /** Counts of fewer members are not told. Default 5. */
  minSize?: number | undefined;
  /** Level of intervals. Default 0.95. */
  level?: number | undefined;
  /** What fields are called in descriptions: `{ "traits.age": "年龄" }`. */
  names?: Readonly<Record<string, string>> | undefined;
}

/** Schema of {@link TargetMarketDefinition}: at least one part. */
export const targetMarketDefinitionSchema: z.ZodMiniObject<ShapeOf<TargetMarketDefinition>> =
  /* @__PURE__ */ worded(() => {
    const part = z.optional(conditionSchema);
    return z
      .strictObject({
        demographics: part,
        region: part,
        interests: part,
        needs: part,
        spending: part,
        usage: part,
      })
      .check(
        z.refine((definition) => Object.values(definition).some((one) => one !== undefined), {
          error: "expected at least one part of a target market",
        }),
      );
  });

/** Schema of {@link DefineTargetMarketOptions}. */
export const defineTargetMarketOptionsSchema: z.ZodMiniObject<ShapeOf<DefineTargetMarketOptions>> =
  /* @__PURE__ */ worded(() => {
    const size = { error: "expected a whole number of at least 1" };
    return z.strictObject({
      minSize: z.optional(z.int(size).check(z.gte(1, size))),
      level: z.optional(z.number().check(z.gt(0), z.lt(1))),
      names: z.optional(z.record(z.string(), z.string({ error: "expected text" }))),
      ...readOptionsShape,
    }) as unknown as z.ZodMiniObject<ShapeOf<DefineTargetMarketOptions>>;
  });

/** A condition in the languages of this package. */
export interface ConditionSentence {
  /** In English. */
  en: string;
  /** In Simplified Chinese. */
  "zh-CN": string;
}

/** One part, and what it costs. */
export interface TargetMarketPartCoverage {
  /** Which part. */
  part: TargetMarketPart;
  /** Its condition. */
  condition: Condition;
  /** The condition in words. */
  description: ConditionSentence;
  /** Share of members who match this part. */
  matching: Estimate;
  /** Share of members who would match all other parts: how much wider the market is without this one. */
  without: Estimate;
}

/** What `defineTargetMarket` returns. */
export interface TargetMarket {
  /** Says what it is. */
  kind: "target-market";
  /** All parts in one condition. */
  condition: Condition;
  /** The condition in words. */
  description: ConditionSentence;
  /** The parts, in their order. */
  parts: TargetMarketPartCoverage[];
  /** Share of the members seen who match all parts. */
  coverage: Estimate;
  /** What to know. */
  because: Because;
  /** What became of the members' rows; null where no members were given. */
  issues: Issues | null;
}

/** Schema of {@link TargetMarket}. */
export const targetMarketSchema: z.ZodMiniObject<ShapeOf<TargetMarket>> = /* @__PURE__ */ worded(() => {
  const sentence = z.object({ en: z.string(), "zh-CN": z.string() });
  return z.object({
    kind: z.literal("target-market"),
    condition: conditionSchema,
    description: sentence,
    parts: z.array(
      z.object({
        part: z.enum(targetMarketParts),
        condition: conditionSchema,
        description: sentence,
        matching: estimateSchema,
        without: estimateSchema,
      }),
    ),
    coverage: estimateSchema,
    because: becauseSchema,
    issues: z.nullable(issuesSchema),
  });
});

/**
 * Puts a target market together from its parts as one condition, says it in words, and how many of the members seen it covers: in all, by
 * part, and without each part, which shows the part that costs most. The members seen are followers or customers, not the population: the coverage says
 * whom an account reaches already, not how large the market is.
 *
 * Shares of fewer than `minSize` members, or of all but fewer, are not told.
 *
 * Cost: members times questions, twice.
 *
 * @param definition - conditions by part
 * @param members - members seen, or nothing
 * @param options - least size, level, names of fields
 * @returns the market, usable as a rule of `matchSegments` and as `where` elsewhere
 * @throws {@link SocialOpsError} `invalid-argument`, `invalid-data`, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { defineTargetMarket } from "socialops/audience";
 *
 * const members = Array.from({ length: 40 }, (_, i) => ({ id: `m${i}`, region: i % 2 === 0 ? "四川" : "重庆", traits: { age: 18 + i } }));
 * const market = defineTargetMarket(
 *   {
 *     demographics: { field: "traits.age", op: "between", value: [20, 39] },
 *     region: { field: "region", op: "eq", value: "四川" },
 *   },
 *   members,
 *   { names: { "traits.age": "年龄", region: "地区" } },
 * );
 * market.coverage.status === "ok" && market.coverage.value; // => 0.25
 * market.parts.map(({ part, without }) => [part, without.status === "ok" && without.value]); // => [["demographics", 0.5], ["region", 0.5]]
 * market.description["zh-CN"]; // => "年龄在 20 到 39 之间（含两端），且地区为“四川”"
 * ```
 */
export function defineTargetMarket<Row = Member>(
  definition: TargetMarketDefinition,
  members?: TableInput<Row> | null,
  options: DefineTargetMarketOptions = {},
): TargetMarket {
  const where = "defineTargetMarket";
  const given = checkValue(
    targetMarketDefinitionSchema,
    definition,
    where,
    "definition",
  ) as TargetMarketDefinition;
  const checked = checkValue(
    defineTargetMarketOptionsSchema,
    options,
    where,
    "options",
  ) as DefineTargetMarketOptions;
  const { minSize = 5, level = 0.95, names = {}, fields, onBadRow } = checked;
  const parts = targetMarketParts.flatMap((part) => {
    const condition = given[part];
    return condition === undefined ? [] : [{ part, condition }];
  });
  const condition: Condition =
    parts.length === 1 ? parts[0]!.condition : { all: parts.map((one) => one.condition) };
  const sentence = (one: Condition): ConditionSentence => ({
    en: describeCondition(one, { names }),
    "zh-CN": describeCondition(one, { names, locale: "zh-CN" }),
  });
  const base = { kind: "target-market" as const, condition, description: sentence(condition) };
  if (members === undefined || members === null) {
    const none = absent("not-observed", 0);
    return {
      ...base,
      parts: parts.map((one) => ({
        ...one,
        description: sentence(one.condition),
        matching: none,
        without: none,
      })),
      coverage: none,
      because: [reason("audience.market-not-seen", {})],
      issues: null,
    };
  }
  const data = ruleMembers(
    members as TableInput<never>,
    condition,
    { fields, onBadRow },
    where,
    "definition",
  );
  const n = data.ids.length;
  const masks = parts.map((one) => conditionMask(one.condition, data.table));
  const countAll = (leave: number): number => {
    let count = 0;
    for (let row = 0; row < n; row++) if (masks.every((mask, i) => i === leave || mask[row] === 1)) count++;
    return count;
  };
  const share = (count: number): Estimate => shareOf(count, n, minSize, level);
  const all = countAll(-1);
  const withouts = parts.map((_, i) => countAll(i));
  const coverage = share(all);
  return {
    ...base,
    parts: parts.map((one, i) => ({
      ...one,
      description: sentence(one.condition),
      matching: share(masks[i]!.reduce((sum, matches) => sum + matches, 0)),
      without: parts.length === 1 ? absent("not-comparable", n) : share(withouts[i]!),
    })),
    coverage,
    because: groundsOf(
      coverage,
      parts.map(({ part }) => part),
      withouts,
      all,
      n,
      minSize,
    ),
    issues: data.issues,
  };
}

function shareOf(count: number, n: number, minSize: number, level: number): Estimate {
  if (n === 0) return absent("zero-denominator", 0);
  const isSmall = (members: number): boolean => members > 0 && members < minSize;
  if (isSmall(count) || isSmall(n - count)) return absent("too-few", n, minSize);
  const { low, high } = wilsonInterval(count, n, level);
  const interval = { low, high, level, method: "wilson" };
  return { status: "ok", value: count / n, unit: "ratio", n, nUnit: "members", method: "share", interval };
}

function groundsOf(
  coverage: Estimate,
  parts: readonly TargetMarketPart[],
  withouts: readonly number[],
  all: number,
  n: number,
  minSize: number,
): Reason[] {
  if (coverage.status === "absent") return [reason("audience.market-few", { members: n, minSize })];
  const grounds = [reason("audience.market-coverage", { share: coverage.value, members: n })];
  const costliest = withouts.reduce((most, count, i) => (count > withouts[most]! ? i : most), 0);
  const gained = (withouts[costliest] ?? all) - all;
  if (parts.length > 1 && gained >= minSize)
    grounds.push(reason("audience.market-costly-part", { part: parts[costliest]!, members: gained }));
  return grounds;
}
