import * as z from "zod/mini";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import {
  type AggregateRetentionOptions,
  aggregateRetentionOptionsSchema,
} from "../kpi/users/aggregateRetention.ts";
import { type FinishRetentionOptions, finishRetentionOptionsSchema } from "../kpi/users/finishRetention.ts";
import { fitKind } from "../kpi/users/fitKind.ts";
import { type SqlQueryOptions, sqlQueryShape } from "./sqlQueryShape.ts";

/** Options of {@link retentionQuery}. */
export interface RetentionQueryOptions
  extends SqlQueryOptions,
    Omit<AggregateRetentionOptions, "fields" | "onBadRow" | "where">,
    FinishRetentionOptions {}

/** Schema of {@link RetentionQueryOptions}. */
export const retentionQueryOptionsSchema: z.ZodMiniObject<ShapeOf<RetentionQueryOptions>> =
  /* @__PURE__ */ worded(() => {
    const { asOf, unit, timeZone, weekStart, clock } = aggregateRetentionOptionsSchema.shape;
    return z
      .strictObject({
        ...sqlQueryShape,
        asOf,
        unit,
        timeZone,
        weekStart,
        clock,
        ...finishRetentionOptionsSchema.shape,
      })
      .check(...fitKind());
  });
