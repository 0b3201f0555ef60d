import * as z from "zod/mini";

/** Schema of an event's length: up to a week. */
export const eventMinutesSchema: z.ZodMiniType<number> = /* @__PURE__ */ (() => {
  const error = "expected a whole number of minutes from 1 to 10080";
  return z.int({ error }).check(z.gte(1, { error }), z.lte(10_080, { error }));
})();
