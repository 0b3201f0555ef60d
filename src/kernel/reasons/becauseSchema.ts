import * as z from "zod/mini";
import type { Because } from "./reason.ts";

/** Schema of {@link Because}. */
export const becauseSchema: z.ZodMiniType<Because> = /* @__PURE__ */ (() =>
  z.array(
    z.object({
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ))();
