import * as z from "zod/mini";
import type { FieldNames } from "./TableInput.ts";

/** The shape of `ReadOptions`, to spread into the options schema of a function that reads data. */
export type ReadOptionsShape = {
  /** See `ReadOptions.fields`. */
  fields: z.ZodMiniOptional<z.ZodMiniType<FieldNames>>;
  /** See `ReadOptions.onBadRow`. */
  onBadRow: z.ZodMiniOptional<z.ZodMiniEnum<{ skip: "skip"; throw: "throw" }>>;
};

/** See {@link ReadOptionsShape}. In JSON, `fields` is an object of names; a function has no JSON form. */
export const readOptionsShape: ReadOptionsShape = /* @__PURE__ */ (() => {
  const fields = z.custom<FieldNames>(
    (value) =>
      typeof value === "function" ||
      (typeof value === "object" &&
        value !== null &&
        Object.values(value).every((name) => typeof name === "string")),
    { error: "expected an object of our names to theirs, or a function from their row to ours" },
  );
  fields._zod.toJSONSchema = () => ({ type: "object", additionalProperties: { type: "string" } });
  return { fields: z.optional(fields), onBadRow: z.optional(z.enum(["skip", "throw"])) };
})();
