import { narrowText } from "./narrowText.ts";
import type { NumberStyle } from "./numberStyle.ts";
import { parseNumberText } from "./parseNumberText.ts";

/**
 * Reads a length of time: clock-like (`1:02:03`, `02:03` for minutes and seconds), or with units in English or Chinese
 * (`1h 2m 3s`, `1小时2分3秒`, `90 sec`, `1.5 hours`, `1.2万秒`).
 *
 * @param cell - the text of a cell
 * @param style - the writer's decimal sign and groups, for one number with one unit
 * @returns seconds, or undefined; a lone `5m` is undefined too, as `m` may be millions
 */
export function parseDurationText(cell: string, style: NumberStyle): number | undefined {
  const text = narrowText(cell).toLowerCase();
  const clock = /^(?:(\d+):([0-5]\d)|(\d+)):([0-5]\d(?:\.\d{1,3})?)$/.exec(text);
  if (clock !== null) {
    const [, hours = "0", inHour, minutes = inHour, seconds] = clock;
    return toMillionth((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds));
  }
  const parts = PARTS.exec(text);
  if (parts === null || parts.slice(1).filter((part) => part !== undefined).length < 2)
    return readSingle(text, style);
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return toMillionth(((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!);
}

const DAYS = "(?:days?|d|天|日)";
const HOURS = "(?:hours?|hrs?|h|小时|小時|时|時)";
const MINUTES = "(?:minutes?|mins?|m|分钟|分鐘|分)";
const SECONDS = "(?:seconds?|secs?|s|秒钟|秒鐘|秒)";

/** Whole parts, of which only the last may be a fraction. */
const PARTS: RegExp = /* @__PURE__ */ (() =>
  new RegExp(
    `^(?:(\\d+)\\s*${DAYS})?\\s*(?:(\\d+)\\s*${HOURS})?\\s*(?:(\\d+)\\s*${MINUTES})?\\s*(?:(\\d+(?:\\.\\d+)?)\\s*${SECONDS})?$`,
  ))();

const SINGLE: readonly (readonly [RegExp, number])[] = /* @__PURE__ */ (() => [
  [new RegExp(`^(.*?[\\d千万萬亿億])\\s*${DAYS}$`), 86_400],
  [new RegExp(`^(.*?[\\d千万萬亿億])\\s*${HOURS}$`), 3600],
  [/^(.*?[\d千万萬亿億])\s*(?:minutes?|mins?|分钟|分鐘|分)$/, 60],
  [new RegExp(`^(.*?[\\d千万萬亿億])\\s*${SECONDS}$`), 1],
])();

function readSingle(text: string, style: NumberStyle): number | undefined {
  for (const [form, unit] of SINGLE) {
    const match = form.exec(text);
    const count = match === null ? undefined : parseNumberText(match[1]!, style);
    if (count !== undefined) return toMillionth(count * unit);
  }
  return undefined;
}

function toMillionth(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}
