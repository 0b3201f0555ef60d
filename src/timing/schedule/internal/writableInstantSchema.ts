import * as z from "zod/mini";
import { type Instant, toEpochMilliseconds } from "../../../time/toEpochMilliseconds.ts";

/** Schema of an instant that iCalendar can write: its years have four digits, and an event may last into the next. */
export const writableInstantSchema: z.ZodMiniType<Instant> = /* @__PURE__ */ (() => {
  const first = -62_135_596_800_000; // 0001-01-01T00:00Z
  const end = 253_370_764_800_000; // 9999-01-01T00:00Z
  const schema = z.custom<Instant>(
    (value) => {
      const ms = toEpochMilliseconds(value);
      return ms >= first && ms < end;
    },
    { error: "expected an instant of the years 1 to 9998" },
  );
  schema._zod.toJSONSchema = () => ({ anyOf: [{ type: "string", format: "date-time" }, { type: "number" }] });
  return schema;
})();
