import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { absent } from "../../kernel/absent.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { type Estimate, estimateSchema } from "../../kernel/estimateSchema.ts";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import { type Because, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import { type Interaction, interactionSchema } from "../../model/nouns/interactionSchema.ts";
import { readColumns } from "../../model/readColumns.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import { selectRows } from "../../model/selectRows.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { withConditionFields } from "../../model/withConditionFields.ts";
import { wilsonInterval } from "../../stats/proportion/wilsonInterval.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import { localDays } from "../internal/localDays.ts";

/**
 * Where a member stands. Each member is in exactly one stage; the first that fits counts.
 *
 * - `new`: first seen in the active window
 * - `resurrected`: active again after a silence longer than `dormantDays`
 * - `active`: seen in the active window
 * - `at-risk`: silent for longer than that, up to `dormantDays`
 * - `dormant`: silent for longer than that, up to `churnDays`
 * - `churned`: silent for longer than that
 */
export const lifecycleStageIds = ["new", "resurrected", "active", "at-risk", "dormant", "churned"] as const;

/** One of {@link lifecycleStageIds}. */
export type LifecycleStage = (typeof lifecycleStageIds)[number];

/** Options of {@link lifecycleStages}. */
export interface LifecycleStagesOptions extends ReadOptions {
  /** The moment to look back from. The whole of its local day counts; later interactions are left out and counted. */
  asOf: Instant;
  /** IANA time zone whose calendar days are counted. */
  timeZone: string;
  /** Days of the active window, the day of `asOf` being the last. Default 28. */
  activeDays?: number | undefined;
  /** Days of silence up to which a member is at risk; above `activeDays`. Default twice as many. */
  dormantDays?: number | undefined;
  /** Days of silence up to which a member is dormant; above `dormantDays`. Default six times `activeDays`. */
  churnDays?: number | undefined;
  /** Level of intervals. Default 0.95. */
  level?: number | undefined;
  /** Interactions that do not match are left out before anything else. */
  where?: Condition | undefined;
}

/** Schema of {@link LifecycleStagesOptions}. */
export const lifecycleStagesOptionsSchema: z.ZodMiniObject<ShapeOf<LifecycleStagesOptions>> =
  /* @__PURE__ */ worded(() => {
    const zone = { error: "expected an IANA time zone" };
    const days = { error: "expected a whole number of days from 1 to 3650" };
    const count = z.int(days).check(z.gte(1, days), z.lte(3650, days));
    const order = { error: "expected activeDays below dormantDays below churnDays" };
    return z
      .strictObject({
        asOf: instantSchema,
        timeZone: z.string(zone).check(z.refine(isTimeZone, zone)),
        activeDays: z.optional(count),
        dormantDays: z.optional(z.int(days).check(z.gte(1, days), z.lte(36_500, days))),
        churnDays: z.optional(z.int(days).check(z.gte(1, days), z.lte(365_000, days))),
        level: z.optional(z.number().check(z.gt(0), z.lt(1))),
        where: z.optional(conditionSchema),
        ...readOptionsShape,
      })
      .check(
        z.refine((options) => {
          const { active, dormant, churn } = limitsOf(options);
          return active < dormant && dormant < churn;
        }, order),
      ) as unknown as z.ZodMiniObject<ShapeOf<LifecycleStagesOptions>>;
  });

/** One member's stage. */
export interface MemberStage {
  /** The member. */
  id: string;
  /** Where the member stands. */
  stage: LifecycleStage;
  /** Whole days from the last day with an interaction to the day of `asOf`. */
  silentDays: number;
  /** Whole days from the first day with one. */
  ageDays: number;
  /** Days with interactions in the active window. */
  activeDays: number;
}

/** One stage's figures. */
export interface StageSummary {
  /** Which stage. */
  stage: LifecycleStage;
  /** Members in it. */
  members: number;
  /** Their share of all members. */
  share: Estimate;
}

/** What `lifecycleStages` returns. */
export interface LifecycleStagesResult {
  /** The moment that was looked back from, ISO 8601 in UTC. */
  asOf: string;
  /** Zone of the days. */
  timeZone: string;
  /** Limits of the stages in days: conventions, unless given. */
  limits: LifecycleLimits;
  /** All stages, empty ones too, in their order. */
  stages: StageSummary[];
  /** The members, in the order in which they first appear in the data. */
  members: MemberStage[];
  /** Valid interactions of later days, left out. They count as kept in `issues`. */
  afterAsOf: number;
  /** What to know. */
  because: Because;
  /** What became of the rows. */
  issues: Issues;
}

/** Limits of stages, in days. */
export interface LifecycleLimits {
  /** Length of the active window. */
  activeDays: number;
  /** Longest silence of a member at risk. */
  dormantDays: number;
  /** Longest silence of a dormant member. */
  churnDays: number;
}

/** Schema of {@link LifecycleStagesResult}. */
export const lifecycleStagesResultSchema: z.ZodMiniObject<ShapeOf<LifecycleStagesResult>> =
  /* @__PURE__ */ worded(() => {
    const count = z.int().check(z.nonnegative());
    const stage = z.enum(lifecycleStageIds);
    return z.object({
      asOf: z.string(),
      timeZone: z.string(),
      limits: z.object({ activeDays: count, dormantDays: count, churnDays: count }),
      stages: z.array(z.object({ stage, members: count, share: estimateSchema })),
      members: z.array(
        z.object({ id: z.string(), stage, silentDays: count, ageDays: count, activeDays: count }),
      ),
      afterAsOf: count,
      because: becauseSchema,
      issues: issuesSchema,
    });
  });

/**
 * Puts each member into exactly one stage of a life with the account, by the local calendar days on which the member did something: new,
 * resurrected, active, at risk, dormant, churned. The stages exclude one another and leave nobody out; their limits are conventions, to be set to how often your members
 * have reason to come.
 *
 * Cost: one pass over the interactions.
 *
 * @param interactions - what members did, as rows, columns or an Arrow-style table
 * @param options - day and zone to look back from, limits, and how to read the data
 * @returns stages with shares, and the stage of each member
 * @throws {@link SocialOpsError} `invalid-argument`, `invalid-data`, `invalid-row` with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { lifecycleStages } from "socialops/audience";
 *
 * const on = (memberId: string, ...days: string[]) => days.map((day) => ({ memberId, at: `${day}T12:00:00+08:00`, kind: "visit" }));
 * const interactions = [
 *   ...on("li", "2026-01-05", "2026-03-02", "2026-03-20"),
 *   ...on("wang", "2026-03-28"),
 *   ...on("zhao", "2025-10-01", "2026-03-30"),
 *   ...on("chen", "2025-12-20"),
 * ];
 * const { members, stages } = lifecycleStages(interactions, { asOf: "2026-03-31T20:00:00+08:00", timeZone: "Asia/Shanghai" });
 * members.map(({ id, stage }) => [id, stage]); // => [["li", "active"], ["wang", "new"], ["zhao", "resurrected"], ["chen", "dormant"]]
 * stages.find(({ stage }) => stage === "churned")?.members; // => 0
 * ```
 */
export function lifecycleStages<Row = Interaction>(
  interactions: TableInput<Row>,
  options: LifecycleStagesOptions,
): LifecycleStagesResult {
  const where = "lifecycleStages";
  const checked = checkValue(
    lifecycleStagesOptionsSchema,
    options,
    where,
    "options",
  ) as LifecycleStagesOptions;
  const { timeZone, level = 0.95, fields, onBadRow } = checked;
  const limits = limitsOf(checked);
  const asOf = toEpochMilliseconds(checked.asOf);
  const today = localDays(Float64Array.of(asOf), timeZone)[0]!;
  const noun = interactionSchema as z.ZodMiniObject;
  const needs =
    checked.where === undefined
      ? { schema: noun, fields: [] }
      : withConditionFields(noun, checked.where, where, "options.where");
  const read = readColumns(
    interactions as TableInput<never>,
    { where, schema: needs.schema, use: needs.fields, need: ["memberId", "at"] },
    { fields, onBadRow },
  );
  const columns = checked.where === undefined ? read : selectRows(read, checked.where, needs.schema);
  const days = localDays(columns.instants.at!, timeZone);
  const { codes, values } = columns.texts.memberId!;
  const windowStart = today - limits.active + 1;
  const histories = values.map(() => ({
    first: Number.POSITIVE_INFINITY,
    before: Number.NEGATIVE_INFINITY,
    again: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
    inWindow: new Set<number>(),
  }));
  const order: number[] = [];
  let afterAsOf = 0;
  for (const [row, code] of codes.entries()) {
    const day = days[row]!;
    if (day > today) {
      afterAsOf++;
      continue;
    }
    const history = histories[code]!;
    if (history.last === Number.NEGATIVE_INFINITY) order.push(code);
    history.first = Math.min(history.first, day);
    history.last = Math.max(history.last, day);
    if (day < windowStart) history.before = Math.max(history.before, day);
    else {
      history.again = Math.min(history.again, day);
      history.inWindow.add(day);
    }
  }
  const members = order.map((code): MemberStage => {
    const { first, before, again, last, inWindow } = histories[code]!;
    const silentDays = today - last;
    return {
      id: values[code]!,
      stage: stageOf({ isNew: first >= windowStart, gap: again - before, silentDays }, limits),
      silentDays,
      ageDays: today - first,
      activeDays: inWindow.size,
    };
  });
  const n = members.length;
  return {
    asOf: toIsoString(asOf),
    timeZone,
    limits: { activeDays: limits.active, dormantDays: limits.dormant, churnDays: limits.churn },
    stages: lifecycleStageIds.map((stage): StageSummary => {
      const count = members.filter((member) => member.stage === stage).length;
      return { stage, members: count, share: shareOf(count, n, level) };
    }),
    members,
    afterAsOf,
    because: groundsOf(members, limits, afterAsOf),
    issues: columns.issues,
  };
}

interface Limits {
  active: number;
  dormant: number;
  churn: number;
}

function limitsOf(options: {
  activeDays?: number | undefined;
  dormantDays?: number | undefined;
  churnDays?: number | undefined;
}): Limits {
  const active = options.activeDays ?? 28;
  return { active, dormant: options.dormantDays ?? 2 * active, churn: options.churnDays ?? 6 * active };
}

function stageOf(
  { isNew, gap, silentDays }: { isNew: boolean; gap: number; silentDays: number },
  { active, dormant, churn }: Limits,
): LifecycleStage {
  if (silentDays < active) {
    if (isNew) return "new";
    return gap > dormant ? "resurrected" : "active";
  }
  if (silentDays <= dormant) return "at-risk";
  return silentDays <= churn ? "dormant" : "churned";
}

function shareOf(part: number, whole: number, level: number): Estimate {
  if (whole === 0) return absent("zero-denominator", 0);
  const { low, high } = wilsonInterval(part, whole, level);
  const interval = { low, high, level, method: "wilson" };
  return {
    status: "ok",
    value: part / whole,
    unit: "ratio",
    n: whole,
    nUnit: "members",
    method: "share",
    interval,
  };
}

function groundsOf(members: readonly MemberStage[], limits: Limits, afterAsOf: number): Because {
  const silent = members.filter(({ stage }) => ["at-risk", "dormant", "churned"].includes(stage)).length;
  const { active: activeDays, dormant: dormantDays, churn: churnDays } = limits;
  return [
    ...(members.length === 0
      ? []
      : [reason("audience.stages-silent", { members: members.length, silent, activeDays })]),
    reason("audience.stages-limits", { activeDays, dormantDays, churnDays }),
    ...(afterAsOf > 0 ? [reason("audience.stages-after-as-of", { interactions: afterAsOf })] : []),
  ];
}
