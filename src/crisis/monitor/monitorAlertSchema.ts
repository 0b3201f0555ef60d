import * as z from "zod/mini";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because } from "../../kernel/reasons/reason.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";

/**
 * How far an alert is over the threshold: `watch` up to 1.5 times, `warning` up to 3 times, `critical` beyond (a convention).
 * It says how unusual the volume is, not how bad the matter is: that is for `gradeCrisis`.
 */
export const monitorLevels = ["watch", "warning", "critical"] as const;

/** One of {@link monitorLevels}. */
export type MonitorLevel = (typeof monitorLevels)[number];

/** A burst that a monitor has found. */
export interface MonitorAlert {
  /** The point that raised it. */
  at: string;
  /** Name of the stream. */
  stream: string;
  /** How far it is over the threshold. */
  level: MonitorLevel;
  /** The window that raised it; the one further over its threshold where both did. */
  scale: "fast" | "slow";
  /** Length of that window. */
  windowMinutes: number;
  /** Events in the window; scaled up to the whole window where rows are missing, and to a usual day where a holiday says so. */
  count: number;
  /** Events that the window usually has; for a share, as many as the usual share of the total. */
  baseline: number;
  /** `count - baseline`. */
  excess: number;
  /** Standard deviations above the usual. */
  z: number;
  /** Standard deviations that were needed. */
  threshold: number;
  /** The numbers it rests on, for `explain`. */
  because: Because;
}

/** Schema of {@link MonitorAlert}. */
export const monitorAlertSchema: z.ZodMiniObject<ShapeOf<MonitorAlert>> = /* @__PURE__ */ worded(() =>
  z.object({
    at: z.string(),
    stream: z.string(),
    level: z.enum(monitorLevels),
    scale: z.enum(["fast", "slow"]),
    windowMinutes: z.number().check(z.gt(0)),
    count: z.number().check(z.nonnegative()),
    baseline: z.number().check(z.nonnegative()),
    excess: z.number(),
    z: z.number(),
    threshold: z.number().check(z.gt(0)),
    because: becauseSchema,
  }),
);
