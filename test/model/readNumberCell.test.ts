import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type NumberStyle,
  numberLanguages,
  numberStyle,
} from "../../src/model/internal/cells/numberStyle.ts";
import { readNumberCell } from "../../src/model/internal/cells/readNumberCell.ts";

const styleOf = (locale: string): NumberStyle => numberStyle(locale)!;
const read = (text: string, locale = "en"): ReturnType<typeof readNumberCell> =>
  readNumberCell(text, styleOf(locale));

test.each<[string, number, string?]>([
  ["0", 0],
  ["-0", 0],
  ["12", 12],
  ["+12", 12],
  ["− 12", -12],
  [" 1203.0 ", 1203],
  ["\u00a01203\u3000", 1203],
  ["1,234", 1234],
  ["1,234,567.25", 1_234_567.25],
  ["-1,234", -1234],
  ["(12.5)", -12.5],
  ["(1,234)", -1234],
  ["3.4K", 3400],
  ["3.4k", 3400],
  ["1.005K", 1005],
  ["2 M", 2_000_000],
  ["1.1B", 1_100_000_000],
  ["5千", 5000],
  ["1.2万", 12_000],
  ["1.2萬", 12_000],
  ["1.5亿", 150_000_000],
  ["1.5億", 150_000_000],
  ["１，２３４．５", 1234.5],
  ["1e3", 1000],
  ["1.5E-2", 0.015],
  ["12,34,567", 1_234_567, "en-IN"],
  ["1,23,456.5", 123_456.5, "hi"],
  ["1,234,567", 1_234_567, "en-IN"],
  ["1.234,5", 1234.5, "de"],
  ["1,234", 1.234, "de"],
  ["1.234", 1234, "de"],
  ["-1.234.567,25", -1_234_567.25, "es-AR"],
  ["1,234.5", 1234.5, "es-MX"],
  ["1 234,5", 1234.5, "fr"],
  ["1\u00a0234,5", 1234.5, "fr"],
  ["1\u202f234\u202f567,5", 1_234_567.5, "ru-RU"],
  ["1'234.5", 1234.5, "de-CH"],
  ["1’234.5", 1234.5, "de-CH"],
  ["1,2E+3", 1200, "de"],
  ["1,2万", 12_000, "fr"],
  ["1.2w", 12_000, "zh-Hans-CN"],
  ["3W", 30_000, "zh"],
])("%j is %d", (text, value, locale) => {
  const found = read(text, locale) as { value: number; isLeast?: boolean; currencies?: string[] };
  expect(found.value).toBe(value);
  expect([found.isLeast ?? false, found.currencies]).toEqual([false, undefined]);
});

test.each<[string, string?]>([
  [""],
  ["-"],
  ["many"],
  ["1,5"],
  ["0,123"],
  ["1,23,456"],
  ["12,34"],
  ["1234,567"],
  ["1.234,5"],
  ["1 234"],
  ["1'234"],
  ["12/34"],
  ["1-2"],
  ["1~2"],
  ["12次"],
  ["0x10"],
  ["10²"],
  ["½"],
  ["①"],
  ["Infinity"],
  ["1e999"],
  ["1e3K"],
  ["--1"],
  ["+-1"],
  ["-(5)"],
  ["((5))"],
  [".5"],
  ["5."],
  ["1K2"],
  ["3w"],
  [">=100+"],
  [">"],
  ["约100"],
  ["1.5", "de"],
  ["1.23.456", "de"],
  ["1,234.5", "de"],
  ["1.234", "fr"],
  ["1 23", "fr"],
  ["1,5", "de-CH"],
  ["3B", "tr"],
  ["3M", "id"],
])("%j is refused in %s", (text, locale) => {
  expect(read(text, locale)).toEqual({});
});

test.each([
  ["12.5%", "a number, not a percentage"],
  ["12，5％", "a number, not a percentage"],
  ["-3‰", "a number, not a percentage"],
  ["<5", "a number, not an upper bound"],
  ["≤5", "a number, not an upper bound"],
  ["＜ 5", "a number, not an upper bound"],
  ["€5 USD", "an amount in one currency"],
])("%j is refused: expected %s", (text, expected) => {
  expect(read(text)).toEqual({ expected });
});

test.each([
  ["≥100", 100],
  [">=100", 100],
  ["> 100", 100],
  ["100+", 100],
  ["１００＋", 100],
  ["100,000+", 100_000],
  ["10万+", 100_000],
  ["≥$5", 5],
])("%j is at least %d", (text, value) => {
  expect(read(text)).toMatchObject({ value, isLeast: true });
});

test.each<[string, number, string[]]>([
  ["€5", 5, ["EUR"]],
  ["5 €", 5, ["EUR"]],
  ["US$5", 5, ["USD"]],
  ["-US$1,234.50", -1234.5, ["USD"]],
  ["$-5", -5, ["USD", "AUD"]],
  ["($5)", -5, ["USD", "AUD"]],
  ["$(5)", -5, ["USD", "AUD"]],
  ["$5", 5, ["USD", "AUD"]],
  ["$5 USD", 5, ["USD"]],
  ["$5K", 5000, ["USD", "AUD"]],
  ["¥5", 5, ["CNY", "JPY"]],
  ["￥5", 5, ["CNY", "JPY"]],
  ["CN¥5", 5, ["CNY"]],
  ["5元", 5, ["CNY"]],
  ["5万元", 50_000, ["CNY"]],
  ["5.5 万 元", 55_000, ["CNY"]],
  ["RMB 5", 5, ["CNY"]],
  ["12 USD", 12, ["USD"]],
  ["12usd", 12, ["USD"]],
  ["USD12", 12, ["USD"]],
  ["5k USD", 5000, ["USD"]],
  ["R$ 5", 5, ["BRL"]],
  ["Rs. 5", 5, ["INR", "PKR"]],
  ["5 kr.", 5, ["SEK", "NOK"]],
])("%j is %d in %j", (text, value, currencies) => {
  const found = read(text) as { value: number; currencies: string[] };
  expect(found.value).toBe(value);
  expect(found.currencies.slice(0, currencies.length)).toEqual(currencies);
  if (currencies.length === 1) expect(found.currencies).toHaveLength(1);
});

test.each(["5 XYZ", "5KUSD", "$-+5", "-$-5", "$$5", "USD", "$", "5$5"])("%j is no amount", (text) => {
  expect(read(text).value).toBeUndefined();
});

const LOCALES = [
  ...numberLanguages,
  ..."en-IN en-ZA en-CH en-DE es-MX es-419 es-CR es-AR de-CH de-AT de-LI it-CH fr-CH fr-CA fr-LU pt-BR pt-PT ms-ID".split(
    " ",
  ),
];

test.each(LOCALES)("%s has the signs of the engine's own data", (locale) => {
  const parts = new Intl.NumberFormat(`${locale}-u-nu-latn`).formatToParts(12_345_678.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)!.value;
  const { decimal, group } = styleOf(locale);
  expect([decimal, group]).toEqual([sign("decimal"), sign("group").replace(/\s/, " ").replace("’", "'")]);
});

test("numbers as the engine formats them for each locale are read back", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LOCALES),
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 3 }),
      (locale, whole, digits) => {
        const value = Number(`${whole}e-${digits}`);
        const text = new Intl.NumberFormat(`${locale}-u-nu-latn`, { maximumFractionDigits: digits }).format(
          value,
        );
        // Signs of direction in Hebrew, and letters beside numbers, are no part of the number.
        expect(read(text.replace(/\u200e/g, ""), locale).value).toBe(value + 0);
      },
    ),
  );
});

test.each(["xx", "", "english", "en_US", "de-u-nu-arab", "ar"])("%j is no locale of numbers", (locale) => {
  expect(numberStyle(locale)).toBeUndefined();
});

test("every number as JavaScript writes it is read back", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(read(String(value)).value).toBe(value + 0);
    }),
  );
});

test("no text gets a value that the plain reading of its digits does not have", () => {
  let numbers = 0;
  const scrap = fc.constantFrom(..."0123456789,.+-() $€%≥<'kK万wM/e ²".split(""));
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 8 }), (scraps) => {
      const text = scraps.join("");
      const found = read(text);
      if (found.value === undefined) return;
      numbers++;
      // A slow second opinion: sign, digits, suffix and exponent, each looked for on its own.
      const isNegative = /-/.test(text.replace(/e-/, "")) || text.includes("(");
      const [, digits, tail] = /^[^\d]*([\d,.]*\d)(.*)$/.exec(text)!;
      const factor = /k/i.test(tail!) ? 1e3 : tail!.includes("万") ? 1e4 : /M/.test(tail!) ? 1e6 : 1;
      const size = Number(digits!.replaceAll(",", "")) * factor;
      if (!text.includes("e")) expect(Math.abs(found.value)).toBeCloseTo(size, 6);
      if (found.value !== 0) expect(found.value < 0).toBe(isNegative);
      expect(text).not.toMatch(/[%</²]/);
      expect(found.isLeast ?? false).toBe(/≥|\+\s*\)?$|\+\s*$/.test(text));
      expect(/[,]\d{0,2}(?:\D|$)|,\d{4}/.test(text)).toBe(false);
    }),
    { numRuns: 20_000 },
  );
  expect(numbers).toBeGreaterThan(500);
});
