/**
 * Reads a number as people and platforms write it: digits with a decimal point, thousands in groups of three after commas
 * (`1,234.5`), and the suffixes K, M, B, 千, 万 (萬), 亿 (億) (`3.4K`, `1.2万`). Full-width characters count as plain ones.
 *
 * Refused is what could mean two things or is no number of these fields: a comma that does not part thousands (`1,5`),
 * percents, currency signs, several signs, hexadecimal.
 *
 * @param text - the cell
 * @returns the number, or undefined
 */
export function parseNumberText(text: string): number | undefined {
  const match = FORM.exec(text.normalize("NFKC").trim());
  if (match === null) return undefined;
  const [, digits, exponent = "0", suffix = ""] = match;
  if (exponent !== "0" && suffix !== "") return undefined;
  const shift = Number(exponent) + SUFFIXES[suffix.toUpperCase()]!;
  // The shift goes into the text: 1.005 times 1000 would be 1004.9999999999999. Adding 0 turns -0 into 0.
  const value = Number(`${digits!.replaceAll(",", "")}e${shift}`) + 0;
  return Number.isFinite(value) ? value : undefined;
}

const FORM = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:e([+-]?\d{1,3}))?\s*([kmb千万萬亿億])?$/i;

const SUFFIXES: Readonly<Record<string, number>> = {
  "": 0,
  K: 3,
  M: 6,
  B: 9,
  千: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
};
