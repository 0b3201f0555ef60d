import { formatNumber } from "../../kernel/formatNumber.ts";
import type { Locale } from "../../kernel/reasons/locales.ts";

const STEPS: Readonly<Record<Locale, readonly (readonly [size: number, sign: string])[]>> = {
  en: [
    [1e12, "T"],
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "k"],
  ],
  "zh-CN": [
    [1e12, "万亿"],
    [1e8, "亿"],
    [1e4, "万"],
  ],
};

/**
 * Writes an amount for an axis, where there is little room: `25k`, `1.5M`, `2.5万`.
 *
 * @param amount - an amount of at least 0
 * @param locale - language
 * @returns up to four significant digits with a sign for their size
 */
export function shortAmount(amount: number, locale: Locale): string {
  const step = STEPS[locale].find(([size]) => amount >= size);
  return step === undefined ? formatNumber(amount) : `${formatNumber(amount / step[0])}${step[1]}`;
}
