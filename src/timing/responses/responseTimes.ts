import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import { type Reason, reason } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { worded } from "../../kernel/words/worded.ts";
import { businessHoursSchema, type TeamHours } from "../../model/businessHoursSchema.ts";
import type { Feedback } from "../../model/nouns/feedbackSchema.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import { logRankTest } from "../../stats/survival/logRankTest.ts";
import { type BusinessClock, compileBusinessClock } from "../../time/compileBusinessClock.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../time/toIsoString.ts";
import { rowGroups } from "../internal/rowGroups.ts";
import { readResponses } from "./internal/readResponses.ts";
import { type ResponseDurations, responseProfile } from "./internal/responseProfile.ts";
import type { ResponseTimesResult } from "./responseTimesResultSchema.ts";

/** Options of {@link responseTimes}. */
export interface ResponseTimesOptions extends ReadOptions {
  /** Up to when answers were seen. Messages without an answer count as waiting until then; later messages are left out and counted. */
  asOf: Instant;
  /** Zone of the business hours, where these have none of their own. */
  timeZone?: string | undefined;
  /** When the team works; then only these minutes count. Default: all minutes count. */
  businessHours?: TeamHours | undefined;
  /** What is timed: `first-response` to `respondedAt`, `resolution` to `resolvedAt`. Default `first-response`. */
  measure?: "first-response" | "resolution" | undefined;
  /** Shares of messages by whose answer times are given, between 0 and 1. Default 0.5, 0.75, 0.9. */
  percentiles?: readonly number[] | undefined;
  /** Promised minutes, above 0, to see how many answers keep them. */
  targetMinutes?: number | undefined;
  /** Longest wait that the mean counts, in minutes. Default: the longest time seen. */
  horizonMinutes?: number | undefined;
  /** Fields of text to measure apart and to compare: `channel`, `category`, `priority`, or a column of the caller's own. */
  by?: readonly string[] | undefined;
  /** Level of intervals. Default 0.95. */
  level?: number | undefined;
  /** Messages that do not match are left out before anything else. */
  where?: Condition | undefined;
}

/** Schema of {@link ResponseTimesOptions}. */
export const responseTimesOptionsSchema: z.ZodMiniObject<ShapeOf<ResponseTimesOptions>> =
  /* @__PURE__ */ worded(() => {
    const zone = { error: "expected an IANA time zone" };
    const fields = { error: "expected a list of up to 5 different names of fields" };
    const minutes = z.number().check(z.gt(0), z.lte(1e9));
    return z.strictObject({
      asOf: instantSchema,
      timeZone: z.optional(z.string(zone).check(z.refine(isTimeZone, zone))),
      businessHours: z.optional(businessHoursSchema),
      measure: z.optional(z.enum(["first-response", "resolution"])),
      percentiles: z.optional(z.array(z.number().check(z.gt(0), z.lt(1))).check(z.maxLength(100))),
      targetMinutes: z.optional(minutes),
      horizonMinutes: z.optional(minutes),
      by: z.optional(
        z
          .array(z.string(fields), fields)
          .check(z.refine((names) => names.length <= 5 && new Set(names).size === names.length, fields)),
      ),
      level: z.optional(z.number().check(z.gt(0), z.lt(1))),
      where: z.optional(conditionSchema),
      ...readOptionsShape,
    }) as unknown as z.ZodMiniObject<ShapeOf<ResponseTimesOptions>>;
  });

/**
 * How long people wait for an answer, with those who still wait counted for as long as they have waited: leaving them out, as a median of
 * answered messages does, makes slow answers vanish from the figure.
 *
 * - Percentiles come from the survival curve (Kaplan and Meier 1958); one that the curve does not reach is `unbounded`, never the longest
 *   time seen. Intervals by Greenwood on the scale ln(-ln S), of percentiles by Brookmeyer and Crowley (1982).
 * - `attainment` is the share answered within the target; `immature` where nobody was watched that long.
 * - With `businessHours` only the team's minutes count, for answers and for those still waiting alike.
 * - With `by`, the parts are compared by the log-rank test.
 *
 * `at` has to be the first message that had no answer yet, not the last one of several; `respondedAt` the first answer by a person: an
 * automatic reply is none. Messages count as independent. Pauses while the person was asked back are not taken out.
 *
 * Cost: a sort of the messages.
 *
 * @param feedback - messages as rows, columns or an Arrow-style table; `at` is needed, `respondedAt` missing where there was no answer
 * @param options - until when answers were seen, clock, target, parts, and how to read the data
 * @returns percentiles, attainment, restricted mean, curve, and the same by part
 * @throws {@link SocialOpsError} `invalid-argument` for options, `invalid-data` for data of no accepted form, `invalid-row`
 * with `onBadRow: "throw"`
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { responseTimes } from "socialops/timing";
 *
 * const asked = Date.UTC(2026, 2, 2, 1);
 * const feedback = [5, 12, 20, 45, 90, null, null, null].map((minutes, i) => ({
 *   id: `f${i}`,
 *   at: asked + i * 60_000,
 *   channel: "direct-message",
 *   respondedAt: minutes === null ? null : asked + (i + minutes) * 60_000,
 * }));
 * const found = responseTimes(feedback, { asOf: "2026-03-02T12:00:00Z", targetMinutes: 30 });
 * found.percentiles.map(({ p, minutes }) => [p, minutes.status === "ok" ? minutes.value : minutes.reason]);
 * // => [[0.5, 67.5], [0.75, "unbounded"], [0.9, "unbounded"]]
 * found.attainment?.share.status === "ok" && found.attainment.share.value; // => 0.375
 * found.answeredOnly?.median; // => 20
 * explain(found.because.slice(2)); // => "A median of answered messages alone would be 20.00 minutes: it leaves out the 3 that still wait."
 * ```
 */
export function responseTimes<Row = Feedback>(
  feedback: TableInput<Row>,
  options: ResponseTimesOptions,
): ResponseTimesResult {
  const where = "responseTimes";
  const checked = checkValue(responseTimesOptionsSchema, options, where, "options") as ResponseTimesOptions;
  const { measure = "first-response", level = 0.95, by = [], fields, onBadRow } = checked;
  const asOf = toEpochMilliseconds(checked.asOf);
  const clock = clockOf(checked);
  const settings = {
    percentiles: checked.percentiles ?? [0.5, 0.75, 0.9],
    targetMinutes: checked.targetMinutes ?? null,
    horizonMinutes: checked.horizonMinutes ?? null,
    level,
  };
  const answer = measure === "resolution" ? "resolvedAt" : "respondedAt";
  const { columns, durationsOf, leftOut } = readResponses(
    feedback as TableInput<never>,
    { asOf, answer, clock, where: checked.where, fields, onBadRow },
    by,
  );
  const all = responseProfile(durationsOf(Array.from({ length: columns.length }, (_, row) => row)), settings);
  const parts = by.length === 0 ? [] : rowGroups(columns, by, where);
  const durations = parts.map(({ rows }) => durationsOf(rows));
  const comparison = compare(durations);
  return {
    asOf: toIsoString(asOf),
    measure,
    clock: clock === null ? "elapsed" : "business",
    level,
    ...all,
    because: [...all.because, ...comparisonGrounds(comparison, parts.length, level)],
    groups: parts.map(({ group }, i) => ({ group, ...responseProfile(durations[i]!, settings) })),
    comparison,
    leftOut,
    issues: columns.issues,
  };
}

function clockOf({ businessHours, timeZone }: ResponseTimesOptions): BusinessClock | null {
  if (businessHours === undefined) return null;
  const zone = businessHours.timeZone ?? timeZone;
  if (zone === undefined) {
    throw new SocialOpsError("responseTimes", {
      code: "invalid-argument",
      path: "options.timeZone",
      expected: "an IANA time zone",
      received: "undefined",
    });
  }
  return compileBusinessClock({ ...businessHours, timeZone: zone });
}

function compare(parts: readonly ResponseDurations[]): ResponseTimesResult["comparison"] {
  const { statistic, df, pValue } = logRankTest(
    parts.flatMap(({ minutes }) => minutes),
    parts.flatMap(({ answered }) => answered),
    parts.flatMap(({ minutes }, part) => minutes.map(() => String(part))),
  );
  return statistic === null || pValue === null ? null : { statistic, df, pValue };
}

function comparisonGrounds(
  comparison: ResponseTimesResult["comparison"],
  parts: number,
  level: number,
): Reason[] {
  if (comparison === null) return [];
  const { pValue } = comparison;
  const code = pValue < 1 - level ? "timing.response-parts-differ" : "timing.response-parts-alike";
  return [reason(code, { parts, pValue })];
}
