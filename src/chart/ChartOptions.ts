import * as z from "zod/mini";
import { type Locale, locales } from "../kernel/reasons/locales.ts";
import type { ChartTheme } from "./internal/chartTheme.ts";

/** Options that every chart takes. */
export interface ChartOptions {
  /** Language of its words. Default `"en"`. */
  locale?: Locale | undefined;
  /** Width of the whole picture in pixels, 240 to 4000. Default 760. */
  width?: number | undefined;
  /** Colors for white or for dark pages. Default `"light"`. */
  theme?: ChartTheme | undefined;
}

/** Schema of {@link ChartOptions}. */
export const chartOptionsSchema: z.ZodMiniObject<
  {
    locale: z.ZodMiniOptional<z.ZodMiniEnum<{ en: "en"; "zh-CN": "zh-CN" }>>;
    width: z.ZodMiniOptional<z.ZodMiniNumber>;
    theme: z.ZodMiniOptional<z.ZodMiniEnum<{ light: "light"; dark: "dark" }>>;
  },
  z.core.$strict
> = /* @__PURE__ */ (() => {
  const error = "expected a number of pixels from 240 to 4000";
  return z.strictObject({
    locale: z.optional(z.enum(locales)),
    width: z.optional(z.number({ error }).check(z.gte(240, { error }), z.lte(4000, { error }))),
    theme: z.optional(z.enum(["light", "dark"])),
  });
})();

/** Width of a chart that is not told one, in pixels. */
export const DEFAULT_CHART_WIDTH: number = 760;
