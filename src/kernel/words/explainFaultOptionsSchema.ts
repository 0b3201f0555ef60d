import * as z from "zod/mini";
import { type Locale, locales } from "../reasons/locales.ts";
import type { ShapeOf } from "../ShapeOf.ts";
import { worded } from "./worded.ts";

/** Options of `explainFault`. */
export interface ExplainFaultOptions {
  /** Language of the sentence. Default `"en"`. */
  locale?: Locale | undefined;
  /**
   * Chinese for phrases of the caller's own schemas: `{ "a mood": "心情" }`. They win over the package's. Parts may stand in
   * braces on both sides: `{n}` a number, `{list}` names or values with commas between, `{any}` anything.
   */
  texts?: Readonly<Record<string, string>> | undefined;
}

/** Schema of {@link ExplainFaultOptions}. */
export const explainFaultOptionsSchema: z.ZodMiniObject<
  ShapeOf<ExplainFaultOptions>,
  z.core.$strict
> = /* @__PURE__ */ worded(() =>
  z.strictObject({
    locale: z.optional(z.enum(locales)),
    texts: z.optional(z.record(z.string(), z.string())),
  }),
);
