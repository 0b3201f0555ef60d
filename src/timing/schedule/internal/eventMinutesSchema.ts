import * as z from "zod/mini";

/** Schema of an event's length in minutes: up to a week. */
export const eventMinutesSchema: z.ZodMiniType<number> = /* @__PURE__ */ (() =>
  z.int().check(z.gte(1), z.lte(10_080)))();
