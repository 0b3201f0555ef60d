import * as z from "zod/mini";
import type { ShapeOf } from "../../kernel/ShapeOf.ts";
import { worded } from "../../kernel/words/worded.ts";
import type { Instant } from "../../time/toEpochMilliseconds.ts";
import { cells } from "./cells.ts";
import { instantSchema } from "./instantSchema.ts";

/** One order of one customer. */
export interface Transaction {
  /** Order id. */
  id?: string | null | undefined;
  /** Who bought. */
  memberId: string;
  /** When. */
  at: Instant;
  /** What was paid, in `currency`; refunds are negative. */
  amount: number;
  /** ISO 4217 code of `amount`. */
  currency?: string | null | undefined;
}

/**
 * Schema of {@link Transaction}. Extend it with zod's `z.extend` for columns of your own.
 *
 * @example
 * ```ts
 * import { transactionSchema } from "socialops/model";
 *
 * transactionSchema.safeParse({ memberId: "m1", at: "2026-03-02T09:00:00Z", amount: 29.5 }).success; // => true
 * ```
 */
export const transactionSchema: z.ZodMiniObject<ShapeOf<Transaction>> = /* @__PURE__ */ worded(() => {
  const { name, text } = cells();
  return z.object(
    {
      id: text,
      memberId: name,
      at: instantSchema,
      amount: z.number({ error: "expected a number" }),
      currency: text,
    },
    { error: "expected an object" },
  );
});
