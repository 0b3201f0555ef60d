import * as z from "zod/mini";
import type { ShapeOf } from "./ShapeOf.ts";
import { worded } from "./words/worded.ts";

/** Why there is no number. */
export type AbsentReason = (typeof absentReasons)[number];

/**
 * The reasons for which an {@link Estimate} can be absent.
 *
 * - `zero-denominator`: a ratio over nothing
 * - `too-few`: fewer units of analysis than the method needs
 * - `immature`: the window is still open
 * - `not-identified`: the data cannot tell the parameter
 * - `not-comparable`: the two sides mean different things
 * - `not-observed`: the fields it needs are not in the data
 * - `unbounded`: the quantity exceeds everything observed
 */
export const absentReasons = [
  "zero-denominator",
  "too-few",
  "immature",
  "not-identified",
  "not-comparable",
  "not-observed",
  "unbounded",
] as const;

/** An interval estimate around a value. */
export interface Interval {
  /** Lower end. */
  low: number;
  /** Upper end. */
  high: number;
  /** Nominal coverage, between 0 and 1: `0.95`. */
  level: number;
  /** How it was computed: `delta (post)`, `wilson`. */
  method: string;
}

/** A number with its evidence. */
export interface OkEstimate {
  /** There is a number. */
  status: "ok";
  /** The number; ratios are 0 to 1. */
  value: number;
  /** What it counts: `ratio`, `impressions`, `posts`, a currency code. */
  unit: string;
  /** How many units of analysis it rests on. */
  n: number;
  /** What those units are: `posts`, `customers`. */
  nUnit: string;
  /** How the number was computed. */
  method: string;
  /** The interval, or null where the number is a plain count of what happened or no interval is honest. */
  interval: Interval | null;
}

/** No number, and why. */
export interface AbsentEstimate {
  /** There is no number. */
  status: "absent";
  /** Why. */
  reason: AbsentReason;
  /** How many units of analysis there were. */
  n: number;
  /** How many there would have to be, where that is the reason. */
  needed?: number | undefined;
}

/** The one answer for "how much": a number with its evidence, or the reason for having none. */
export type Estimate = OkEstimate | AbsentEstimate;

/** Schema of {@link Interval}. */
export const intervalSchema: z.ZodMiniType<Interval> = /* @__PURE__ */ worded(() =>
  z.object({
    low: z.number(),
    high: z.number(),
    level: z.number().check(z.gt(0), z.lt(1)),
    method: z.string(),
  }),
);

/** Schema of {@link OkEstimate}. */
export const okEstimateSchema: z.ZodMiniObject<ShapeOf<OkEstimate>> = /* @__PURE__ */ worded(() =>
  z.object({
    status: z.literal("ok"),
    value: z.number(),
    unit: z.string(),
    n: z.number().check(z.nonnegative()),
    nUnit: z.string(),
    method: z.string(),
    interval: z.nullable(intervalSchema),
  }),
);

/** Schema of {@link AbsentEstimate}. */
export const absentEstimateSchema: z.ZodMiniObject<ShapeOf<AbsentEstimate>> = /* @__PURE__ */ worded(() =>
  z.object({
    status: z.literal("absent"),
    reason: z.enum(absentReasons),
    n: z.number().check(z.nonnegative()),
    needed: z.optional(z.number()),
  }),
);

/** Schema of {@link Estimate}. */
export const estimateSchema: z.ZodMiniType<Estimate> = /* @__PURE__ */ worded(() =>
  z.discriminatedUnion("status", [okEstimateSchema, absentEstimateSchema]),
);
