import * as z from "zod/mini";
import { type Condition, conditionSchema } from "../../condition/conditionSchema.ts";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import { instantSchema } from "../../model/nouns/instantSchema.ts";
import { type NounName, nounNames } from "../../model/nouns/nouns.ts";
import { readOptionsShape } from "../../model/readOptionsShape.ts";
import type { ReadOptions } from "../../model/TableInput.ts";
import { isTimeZone } from "../../time/isTimeZone.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";

/** A total that has to be the sum of other columns. */
export interface AuditSum {
  /** The total: `reactions`. */
  total: string;
  /** What it is the sum of. */
  parts: readonly string[];
}

/** The arms of an experiment. */
export interface AuditArms {
  /** The field that names a row's arm. */
  field: string;
  /** Planned sizes, in any unit, by arm. Default: equal. */
  weights?: Readonly<Record<string, number>> | undefined;
}

/** Options of `auditData`. */
export interface AuditOptions extends ReadOptions {
  /** What the rows are. */
  noun: NounName;
  /** Rows that do not match are left out. */
  where?: Condition | undefined;
  /** IANA zone whose days are counted; without it missing days and dates without a time are not looked for. */
  timeZone?: string | undefined;
  /** The time of asking; later rows cannot be. Default: any time can. */
  asOf?: Instant | undefined;
  /** Totals that have to be the sum of other columns. */
  sums?: readonly AuditSum[] | undefined;
  /** The arms of an experiment, whose sizes are compared with the plan. */
  arms?: AuditArms | undefined;
}

/** Schema of {@link AuditOptions}. */
export const auditOptionsSchema: z.ZodMiniObject<ShapeOf<AuditOptions>> = /* @__PURE__ */ worded(() => {
  const name = z.string({ error: "expected the name of a field" }).check(z.minLength(1));
  const zone = { error: "expected an IANA time zone" };
  const weight = { error: "expected a positive number" };
  return z.strictObject({
    noun: z.enum(nounNames),
    where: z.optional(conditionSchema),
    timeZone: z.optional(z.string(zone).check(z.refine(isTimeZone, zone))),
    asOf: z.optional(instantSchema),
    sums: z.optional(z.array(z.strictObject({ total: name, parts: z.array(name).check(z.minLength(1)) }))),
    arms: z.optional(
      z.strictObject({
        field: name,
        weights: z.optional(z.record(z.string(), z.number(weight).check(z.positive(weight)))),
      }),
    ),
    ...readOptionsShape,
  });
});
