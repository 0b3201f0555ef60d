import * as z from "zod/mini";
import { worded } from "../../kernel/words/worded.ts";
import { type Instant, toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";

/** Schema of {@link Instant}. In JSON it is ISO 8601 text with an offset, or epoch milliseconds. */
export const instantSchema: z.ZodMiniType<Instant> = /* @__PURE__ */ worded(() => {
  const schema = z.custom<Instant>((value) => !Number.isNaN(toEpochMilliseconds(value)), {
    error: "expected an instant (ISO 8601 with an offset, epoch milliseconds, or a Date)",
  });
  schema._zod.toJSONSchema = () => ({ anyOf: [{ type: "string", format: "date-time" }, { type: "number" }] });
  return schema;
});
