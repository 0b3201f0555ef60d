import * as z from "zod/mini";
import type { Instant } from "../time/toEpochMilliseconds.ts";
import { instantSchema } from "./instantSchema.ts";
import type { ShapeOf } from "./ShapeOf.ts";

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

/** Schema of {@link Transaction}. */
export const transactionSchema: z.ZodMiniObject<ShapeOf<Transaction>> = /* @__PURE__ */ (() =>
  z.object({
    id: z.optional(z.nullable(z.string())),
    memberId: z.string({ error: "expected text that is not empty" }).check(z.minLength(1)),
    at: instantSchema,
    amount: z.number({ error: "expected a number" }),
    currency: z.optional(z.nullable(z.string())),
  }))();
