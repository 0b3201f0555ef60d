import { describeValue } from "../../kernel/describeValue.ts";
import { type Locale, locales } from "../../kernel/reasons/locales.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { type ChartOptions, DEFAULT_CHART_WIDTH } from "../ChartOptions.ts";
import { type ChartTheme, chartColors } from "./chartTheme.ts";

/** The options that every chart takes, defaults filled in. */
export interface CheckedChartOptions {
  locale: Locale;
  width: number;
  theme: ChartTheme;
}

/** The widest picture, in pixels. */
const MOST_WIDTH = 4000;

/**
 * Checks a chart's options by hand: this floor has no schema library, so that a chart costs a page few bytes.
 *
 * @param options - what the caller gave
 * @param where - public function, for the message
 * @param leastWidth - the narrowest picture that can be read
 * @param further - names of options that this chart has besides
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function checkChartOptions(
  options: ChartOptions,
  where: string,
  leastWidth: number,
  further: readonly string[] = [],
): CheckedChartOptions {
  const isObject = typeof options === "object" && options !== null && !Array.isArray(options);
  if (!isObject) throw refusal(where, "options", "an object", options);
  const known = ["locale", "width", "theme", ...further];
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) throw refusal(where, `options.${name}`, "no such field", value);
  }
  const { locale = "en", width = DEFAULT_CHART_WIDTH, theme = "light" } = options;
  if (!locales.includes(locale)) throw refusal(where, "options.locale", oneOf(locales), locale);
  if (typeof theme !== "string" || !Object.hasOwn(chartColors, theme)) {
    throw refusal(where, "options.theme", oneOf(Object.keys(chartColors)), theme);
  }
  if (!(typeof width === "number" && width >= leastWidth && width <= MOST_WIDTH)) {
    throw refusal(where, "options.width", `a number of pixels from ${leastWidth} to ${MOST_WIDTH}`, width);
  }
  return { locale, width, theme };
}

function oneOf(names: readonly string[]): string {
  return `one of ${names.map(describeValue).join(", ")}`;
}

function refusal(where: string, path: string, expected: string, received: unknown): SocialOpsError {
  return new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected,
    received: describeValue(received),
  });
}
