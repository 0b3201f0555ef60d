import * as z from "zod/mini";
import { worded } from "../words/worded.ts";
import type { Because } from "./reason.ts";

/** Schema of {@link Because}. */
export const becauseSchema: z.ZodMiniType<Because> = /* @__PURE__ */ worded(() =>
  z.array(
    z.object({
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
);
