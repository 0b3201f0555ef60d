/**
 * Writes a number for a sentence: thousands in groups of three, at most four significant digits past the decimal point's
 * need, no trailing zeros. The same on every engine and in both languages; the machine's locale has no say.
 *
 * @param value - a finite number
 * @param decimals - digits after the point; default: enough for four significant digits
 * @returns for example `12,345`, `0.0662`, `1.8`
 */
export function formatNumber(value: number, decimals?: number): string {
  if (Number.isInteger(value) && decimals === undefined) return group(String(value));
  if (decimals !== undefined) return group(value.toFixed(decimals));
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-6) return String(value);
  let digits = 0;
  for (let step = size; step < 1000 && digits < 9; step *= 10) digits++;
  return group(
    value.toFixed(digits).replace(/\.?0+$/, (zeros) => (zeros.includes(".") || digits > 0 ? "" : zeros)),
  );
}

function group(text: string): string {
  const [whole, fraction] = text.split(".") as [string, string | undefined];
  if (whole.includes("e")) return text;
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
