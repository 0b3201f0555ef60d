import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";

/** What is known of a number: that it lies between two others. */
export interface RiskRange {
  /** It is not lower. */
  low: number;
  /** Where it most likely is; without it the middle counts. */
  mode?: number | undefined;
  /** It is not higher. */
  high: number;
}

/** Something to be done about a risk. */
export interface RiskAction {
  /** Its name. */
  id: string;
  /** Who does it. */
  owner?: string | undefined;
  /** Until when. */
  dueAt: Instant;
  /** When it was done. */
  doneAt?: Instant | undefined;
}

/** How often a risk has come true. */
export interface RiskObservations {
  /** How many times. */
  events: number;
  /** In how many years. */
  years: number;
}

/** One risk of a register. */
export interface Risk {
  /** Its name, of which there is one in a register. */
  id: string;
  /** Which of `riskCatalog` it is. */
  kind?: string | undefined;
  /** Who watches over it. */
  owner?: string | undefined;
  /** Probability that it comes true within a year: a number from 0 to 1, or between which. */
  probability?: number | RiskRange | undefined;
  /** How often it came true; counts before `probability`. */
  observed?: RiskObservations | undefined;
  /** What it costs when it comes true, in the register's currency. */
  loss?: number | RiskRange | undefined;
  /** When it was last gone through. */
  lastReviewedAt?: Instant | undefined;
  /** Days after which to go through it again; default that of the options. */
  reviewEveryDays?: number | undefined;
  /** Moments at which it nearly came true. */
  nearMisses?: readonly Instant[] | undefined;
  /** What is to be done about it. */
  actions?: readonly RiskAction[] | undefined;
}

/** Schema of a {@link Risk}. */
export const riskSchema: z.ZodMiniObject<ShapeOf<Risk>, z.core.$strict> = /* @__PURE__ */ worded(() => {
  const name = { error: "expected text that is not empty" };
  const text = z.string(name).check(z.minLength(1, name));
  const chance = { error: "expected a probability from 0 to 1, or two between which it lies" };
  const cost = { error: "expected an amount from 0 to 1e15, or two between which it lies" };
  const days = { error: "expected a whole number of days from 1 to 3650" };
  const between = (most: number, error: { error: string }): z.ZodMiniType<number | RiskRange> => {
    const number = z.number(error).check(z.gte(0, error), z.lte(most, error));
    const range = z
      .strictObject({ low: number, mode: z.optional(number), high: number }, error)
      .check(z.refine(({ low, mode = low, high }) => low <= mode && mode <= high, error));
    return z.union([number, range], error);
  };
  const events = { error: "expected a whole number of events from 0 to 1e9" };
  const years = { error: "expected a number of years above 0, up to 1000" };
  return z.strictObject({
    id: text,
    kind: z.optional(text),
    owner: z.optional(text),
    probability: z.optional(between(1, chance)),
    observed: z.optional(
      z.strictObject({
        events: z.int(events).check(z.gte(0, events), z.lte(1e9, events)),
        years: z.number(years).check(z.gte(1e-3, years), z.lte(1000, years)),
      }),
    ),
    loss: z.optional(between(1e15, cost)),
    lastReviewedAt: z.optional(instantSchema),
    reviewEveryDays: z.optional(z.int(days).check(z.gte(1, days), z.lte(3650, days))),
    nearMisses: z.optional(z.array(instantSchema)),
    actions: z.optional(
      z.array(
        z.strictObject({
          id: text,
          owner: z.optional(text),
          dueAt: instantSchema,
          doneAt: z.optional(instantSchema),
        }),
      ),
    ),
  }) as unknown as z.ZodMiniObject<ShapeOf<Risk>, z.core.$strict>;
});

/** Schema of a register: risks of different ids. */
export const riskRegisterSchema: z.ZodMiniType<Risk[]> = /* @__PURE__ */ worded(() => {
  const error = { error: "expected a list of risks of different ids" };
  return z
    .array(riskSchema, error)
    .check(
      z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, error),
    ) as unknown as z.ZodMiniType<Risk[]>;
});
