import type { Locale } from "../kernel/reasons/locales.ts";
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

/** Width of a chart that is not told one, in pixels. */
export const DEFAULT_CHART_WIDTH: number = 760;
