import type { NumberStyle } from "./numberStyle.ts";

/**
 * Reads a number without sign as people and platforms write it: digits with a decimal sign, thousands in groups, an exponent,
 * or one of the suffixes K, M, B, 千, 万 (萬), 亿 (億), in Chinese also w for 万 (`1,234.5`, `3.4K`, `1.2万`).
 *
 * Refused is what could mean two things or is no number: a comma that does not part thousands (`1,5`), a group after a zero
 * (`0,123`), hexadecimal.
 *
 * @param text - the text, made narrow
 * @param style - the writer's decimal sign and groups
 * @returns the number, or undefined
 */
export function parseNumberText(text: string, style: NumberStyle): number | undefined {
  const match = style.form.exec(text);
  if (match === null) return undefined;
  const [, digits, exponent = "0", suffix = ""] = match;
  if (exponent !== "0" && suffix !== "") return undefined;
  const shift = Number(exponent) + SUFFIXES[suffix.toUpperCase()]!;
  const plain = digits!.replaceAll(style.group, "").replace(style.decimal, ".");
  // The shift goes into the text: 1.005 times 1000 would be 1004.9999999999999.
  const value = Number(`${plain}e${shift}`);
  return Number.isFinite(value) ? value : undefined;
}

const SUFFIXES: Readonly<Record<string, number>> = {
  "": 0,
  K: 3,
  M: 6,
  B: 9,
  W: 4,
  千: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
};
