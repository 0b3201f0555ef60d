import { narrowText } from "./narrowText.ts";
import type { NumberStyle } from "./numberStyle.ts";
import { parseNumberText } from "./parseNumberText.ts";
import { splitMoney } from "./splitMoney.ts";

/** What a text in a number's place says. */
export type NumberReading =
  | { value: number; isLeast?: boolean; currencies?: readonly string[] | undefined; expected?: undefined }
  /** No number; `expected` where there is more to say than that. */
  | { value?: undefined; expected?: string };

/**
 * Reads a number with what people write around it: signs, accounting parentheses for negative numbers, a bound (`≥100`,
 * `10万+`), the sign of a currency. Percentages, upper bounds and ranges are no numbers.
 *
 * @param cell - the text of a cell
 * @param style - the writer's decimal sign and groups
 * @returns the number, or what is wrong
 */
export function readNumberCell(cell: string, style: NumberStyle): NumberReading {
  // Most cells of most exports; 15 digits are exact.
  if (/^\d{1,15}$/.test(cell)) return { value: Number(cell) };
  const text = narrowText(cell);
  if (/^(?:<|≤|⩽)/.test(text)) return { expected: "a number, not an upper bound" };
  if (/^[(+-]*[\d.,' ]*\d[)]?\s*[%‰]$/.test(text)) return { expected: "a number, not a percentage" };
  const [, least, body, more] = /^(>=|≥|⩾|>)?\s*(.*?)\s*(\+)?$/s.exec(text)!;
  if (least !== undefined && more !== undefined) return {};
  const isLeast = least !== undefined || more !== undefined;
  const accounting = /^(\D*)\(([^()]*)\)(\D*)$/.exec(body!);
  if (accounting !== null && /[+-]/.test(body!)) return {};
  const money = splitMoney(accounting === null ? body! : accounting.slice(1).join(""));
  if (money === null) return { expected: "an amount in one currency" };
  const [, sign, digits] = /^([+-]?)\s*(.*)$/s.exec(money.number)!;
  const size = parseNumberText(digits!, style);
  if (size === undefined) return {};
  // JSON has no -0.
  const value = (sign === "-" || accounting !== null ? -size : size) + 0;
  return { value, isLeast, currencies: money.currencies };
}
