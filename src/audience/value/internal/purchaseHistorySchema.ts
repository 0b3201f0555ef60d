import * as z from "zod/mini";
import type { ShapeOf } from "../../../kernel/ShapeOf.ts";
import { worded } from "../../../kernel/words/worded.ts";
import type { PurchaseHistory } from "../fitPurchaseModel.ts";

/** Schema of one customer's history; whatever else the object has is left aside. */
export const purchaseHistorySchema: z.ZodMiniObject<ShapeOf<PurchaseHistory>> = /* @__PURE__ */ worded(() => {
  const count = { error: "expected a whole number from 0 to 1e9" };
  const duration = { error: "expected a number from 0 to 1e9" };
  const recency = {
    error: "expected 0 without repeat days, else above 0 and at most the age",
    path: ["recency"],
  };
  return z
    .object({
      frequency: z.int(count).check(z.gte(0, count), z.lte(1e9, count)),
      recency: z.number(duration).check(z.gte(0, duration), z.lte(1e9, duration)),
      age: z.number(duration).check(z.gte(0, duration), z.lte(1e9, duration)),
    })
    .check(
      z.refine(
        (one) => one.recency <= one.age && (one.frequency === 0 ? one.recency === 0 : one.recency > 0),
        recency,
      ),
    );
});
