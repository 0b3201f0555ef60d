import * as z from "zod/mini";
import { plainCondition } from "../../condition/plainCondition.ts";
import { checkValue } from "../../kernel/checkValue.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Interaction } from "../../model/nouns/interactionSchema.ts";
import type { TableInput } from "../../model/TableInput.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { type AggregateRetentionOptions, aggregateRetentionOptionsSchema } from "./aggregateRetention.ts";
import { type FinishRetentionOptions, finishRetentionOptionsSchema } from "./finishRetention.ts";
import { fitKind } from "./fitKind.ts";
import { countRetention } from "./internal/countRetention.ts";
import { readActivity } from "./internal/readActivity.ts";
import { retentionOfCounts } from "./retentionOfCounts.ts";
import type { RetentionResult } from "./retentionResultSchema.ts";
import { retentionSpans } from "./retentionSpans.ts";

/** Options of {@link retention}. */
export interface RetentionOptions extends AggregateRetentionOptions, FinishRetentionOptions {}

/** Schema of {@link RetentionOptions}. */
export const retentionOptionsSchema: z.ZodMiniObject<ShapeOf<RetentionOptions>> = /* @__PURE__ */ worded(() =>
  z
    .strictObject({ ...aggregateRetentionOptionsSchema.shape, ...finishRetentionOptionsSchema.shape })
    .check(...fitKind()),
);

/**
 * How many members come back, by the period of their first interaction.
 *
 * A **cohort** is the members whose first interaction in the data lies in one day, week or month of `timeZone`. By the
 * `calendar` clock an **offset** is the distance between two periods of that calendar: whoever comes at 23:30 and again at
 * 00:30 came at offset 1. By the `24h` clock it is the whole number of 24-hour stretches since the member's own first
 * interaction; a week is 7 of them, a month 30, a convention that Amplitude's documentation of its 24-hour windows has too.
 *
 * **Retained** at offset N, by `kind`: `n-day`: active at offset N; `unbounded`: at N or later, up to `asOf`; `within`: at any
 * offset from 1 to N; `bracket`: at any offset from a to b. The same data give quite different rates by kind and clock, so
 * compare only rates of one kind.
 *
 * **Eligible** are only members whose offset N (of a bracket, the last one) is over at `asOf`; a period whose last second
 * holds `asOf` counts as over. A cell without eligible members is absent as `immature`; one whose eligible members all stayed
 * away is 0 with an interval. Since each offset has its own eligible members, `overall` rates of `within` can fall from one
 * offset to the next.
 *
 * Someone who had been active before the data begin counts as new at the first interaction in them.
 *
 * @param interactions - interactions as rows, columns or an Arrow-style table; `memberId` and `at` are needed
 * @param options - `asOf`, unit, zone, kind and clock
 * @returns cohorts with a cell an offset, and the same cells over all of them
 * @throws {@link SocialOpsError} `invalid-argument` for options, `invalid-data` for data of no accepted form, `invalid-row`
 * with `onBadRow: "throw"`
 *
 * Cost: some 100 ns a row (most of it reading the ids), and members times offsets.
 *
 * @example
 * ```ts
 * import { retention } from "socialops/kpi";
 *
 * const interactions = [
 *   { memberId: "li", at: "2026-03-02T09:00:00+08:00", kind: "view" },
 *   { memberId: "li", at: "2026-03-03T09:00:00+08:00", kind: "comment" },
 *   { memberId: "wang", at: "2026-03-02T20:00:00+08:00", kind: "view" },
 * ];
 * const { cohorts } = retention(interactions, {
 *   asOf: "2026-03-04T23:59:59+08:00",
 *   unit: "day",
 *   timeZone: "Asia/Shanghai",
 *   kind: "n-day",
 *   offsets: [1, 7],
 * });
 * cohorts[0]?.label; // => "2026-03-02"
 * cohorts[0]?.cells[0]?.retained; // => 1
 * cohorts[0]?.cells[0]?.eligible; // => 2
 * cohorts[0]?.cells[1]?.rate; // => { status: "absent", reason: "immature", n: 0 }
 * ```
 */
export function retention<Row = Interaction>(
  interactions: TableInput<Row>,
  options: RetentionOptions,
): RetentionResult {
  const checked = checkValue(retentionOptionsSchema, options, "retention", "options");
  const { unit, timeZone, weekStart = 1, clock = "calendar" } = checked;
  const settings = { asOf: toEpochMilliseconds(checked.asOf), unit, timeZone, weekStart, clock };
  const { visits, periods, afterAsOf, issues } = readActivity(
    interactions as TableInput<never>,
    checked,
    "retention",
  );
  const spans = retentionSpans(checked, unit);
  return retentionOfCounts({
    ...settings,
    kind: checked.kind,
    where: plainCondition(checked.where),
    spans,
    level: checked.level ?? 0.95,
    cohorts: countRetention(visits, periods, settings, spans),
    afterAsOf,
    issues,
  });
}
