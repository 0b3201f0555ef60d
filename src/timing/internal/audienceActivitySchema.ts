import * as z from "zod/mini";

/** Schema of followers' activity by week slot: 168 numbers of at least 0, not all of them 0. */
export const audienceActivitySchema: z.ZodMiniType<number[]> = /* @__PURE__ */ (() => {
  const error = "expected 168 numbers of at least 0, Monday 0:00 first, not all 0";
  return z
    .array(z.number({ error }).check(z.nonnegative({ error })), { error })
    .check(z.refine((hours) => hours.length === 168 && hours.some((activity) => activity > 0), { error }));
})();
