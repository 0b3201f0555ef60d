import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumberText } from "../../src/model/internal/parseNumberText.ts";

test.each<[string, number]>([
  ["0", 0],
  ["-0", 0],
  ["12", 12],
  ["+12", 12],
  [" 1203.0 ", 1203],
  ["1,234", 1234],
  ["1,234,567.25", 1_234_567.25],
  ["-1,234", -1234],
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
  ["１，２３４", 1234],
  ["1e3", 1000],
  ["1.5E-2", 0.015],
])("%j is %d", (text, value) => {
  expect(parseNumberText(text)).toBe(value);
});

test.each([
  "",
  "-",
  "many",
  "1,5",
  "1,23,456",
  "12,34",
  "1234,567",
  "1.234,5",
  "1 234",
  "12%",
  "$12",
  "12元",
  "0x10",
  "Infinity",
  "1e999",
  "1e3K",
  "--1",
  ".5",
  "5.",
  "1K2",
  "3w",
])("%j is refused", (text) => {
  expect(parseNumberText(text)).toBeUndefined();
});

test("every number as JavaScript writes it is read back", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumberText(String(value))).toBe(value + 0);
    }),
  );
});
