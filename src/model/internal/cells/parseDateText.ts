import { hourOfDayPeriod } from "../../../time/hourOfDayPeriod.ts";
import type { CivilTime } from "../../../time/resolveLocalMs.ts";
import { narrowText } from "./narrowText.ts";

/** What a text says of a moment: a local time, with the minutes by which an offset in the text is ahead of UTC. */
export type DateReading =
  | { civil: CivilTime; offset: number | undefined; expected?: undefined }
  /** No date; `expected` where there is more to say than that. */
  | { civil?: undefined; expected?: string };

/**
 * Reads a date in the forms that people and platforms write without asking: year first in digits (`2026.3.2`, `20260302`,
 * `2026年3月2日`), or with the month's name in English or Chinese (`Mar 2, 2026`, `2 March 2026`, `三月 2, 2026`); a weekday
 * has to agree. The time, anywhere beside it, is `9:05`, `9:05:06.5`, `9时5分6秒`, `9点`, with `AM`, `PM` or a Chinese part of
 * the day; behind it an offset.
 *
 * Refused is what means two things: `3/4/2026`, a zone's abbreviation (`CST`), a date without its year.
 *
 * @param cell - the text of a cell
 * @returns the parts, their ranges not checked; hour 24 where the text says so
 */
export function parseDateText(cell: string): DateReading {
  const text = narrowText(cell)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/ (?=[年月日号號时時点點分秒])/g, "")
    .replace(
      BASIC,
      (_, year, month, day, hour, minute, second = "00", zone = "") =>
        `${year}-${month}-${day} ${hour}:${minute}:${second}${zone}`,
    );
  const time = readTime(text);
  if (time === undefined) return {};
  const { clock, offset } = time;
  const weekday = WEEKDAY.exec(time.rest);
  const date = (weekday === null ? time.rest : time.rest.replace(weekday[0], " "))
    .replace(/\s+/g, " ")
    .replace(/^[ ,·]+|[ ,·]+$/g, "");
  const day = readDay(date);
  if (day === undefined) return refusal(date);
  // A date alone has no moment to which an offset could belong.
  if (clock === undefined && offset !== undefined) return {};
  if (weekday !== null && weekdayOf(weekday[1], weekday[2]) !== weekdayOfDay(day))
    return { expected: "a date with the weekday that it has" };
  return { civil: { ...day, ...clock }, offset };
}

interface TimeReading {
  rest: string;
  clock: Pick<CivilTime, "hour" | "minute" | "second" | "millisecond"> | undefined;
  offset: number | undefined;
}

/** The basic form of ISO 8601: `20260302T090500Z`. */
const BASIC = /^(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)?(z|[+-]\d{4})?$/;

const TIME: RegExp = /* @__PURE__ */ (() =>
  new RegExp(
    "(?:(?<=\\d)t|\\bat )?(?:(上午|下午|凌晨|清晨|早晨|早上|中午|傍晚|晚上) ?)?(?<![\\d:.+-])(\\d{1,2})" +
      "(?: ?: ?(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?|[时時点點](?: ?(\\d{1,2})分(?: ?(\\d{1,2})秒)?)?|(?= ?[ap]\\.?m\\b))" +
      "(?![\\d:])(?: ?(a\\.?m\\b\\.?|p\\.?m\\b\\.?))?" +
      // An offset, or UTC itself; a zone's name in parentheses is read over where an offset says the same.
      "(?: ?(?:(?:(?:utc|gmt) ?)?([+-]\\d{1,2})(?::?(\\d{2}))?(?!\\d)|(z|utc|gmt)(?![a-z]))(?: ?\\([^()]*\\))?)?",
  ))();

function readTime(text: string): TimeReading | undefined {
  const match = TIME.exec(text);
  if (match === null) return { rest: text, clock: undefined, offset: undefined };
  const [whole, before, hourText, minute, second, fraction = "", minuteOf, secondOf, after, ...zone] = match;
  if (before !== undefined && after !== undefined) return undefined;
  const period = before ?? after?.replaceAll(".", "");
  const hour = period === undefined ? Number(hourText) : hourOfDayPeriod(period, Number(hourText));
  const offset = offsetOf(zone);
  if (hour === undefined || Number.isNaN(offset)) return undefined;
  const clock = {
    hour,
    minute: Number(minute ?? minuteOf ?? 0),
    second: Number(second ?? secondOf ?? 0),
    millisecond: Number(fraction.padEnd(3, "0").slice(0, 3)),
  };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`;
  return { rest, clock, offset };
}

/** Minutes ahead of UTC; undefined where the text has no offset, NaN for one that no zone has (`9:00-18:00` is a range). */
function offsetOf([hours, minutes = "00", utc]: readonly (string | undefined)[]): number | undefined {
  if (hours === undefined) return utc === undefined ? undefined : 0;
  const size = Math.abs(Number(hours)) * 60 + Number(minutes);
  const offset = hours.startsWith("-") ? -size : size;
  return Number(minutes) > 59 || offset < -12 * 60 || offset > 14 * 60 ? Number.NaN : offset;
}

const WEEKDAY =
  /(?:\b(sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b\.?|\(?(?:星期|周|礼拜)([日天一二三四五六])\)?),?/;

function weekdayOf(english: string | undefined, chinese: string | undefined): number {
  return english === undefined
    ? Math.max(0, "天一二三四五六".indexOf(chinese!))
    : ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].indexOf(english);
}

function weekdayOfDay({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay();
}

type Day = { year: number; month: number; day: number };

const MONTHS: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(
    [
      "january jan 一月 1月 01月",
      "february feb 二月 2月 02月",
      "march mar 三月 3月 03月",
      "april apr 四月 4月 04月",
      "may 五月 5月 05月",
      "june jun 六月 6月 06月",
      "july jul 七月 7月 07月",
      "august aug 八月 8月 08月",
      "september sept sep 九月 9月 09月",
      "october oct 十月 10月",
      "november nov 十一月 11月",
      "december dec 十二月 12月",
    ].flatMap((names, i) => names.split(" ").map((name): [string, number] => [name, i + 1])),
  ))();

const MONTH: string = /* @__PURE__ */ (() =>
  // Longer names first.
  `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})`)();

const DAYS: readonly RegExp[] = /* @__PURE__ */ (() => [
  /^(?<year>\d{4})([-/.])(?<digits>\d{1,2})\2(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<digits>\d{2})(?<day>\d{2})$/,
  new RegExp(`^(?<year>\\d{4}) ?年 ?${MONTH} ?(?<day>\\d{1,2}) ?[日号號]?$`),
  new RegExp(`^${MONTH}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th|日)?,? (?<year>\\d{4})$`),
  new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?(?<mark>[ -])(?:of )?${MONTH}\\.?,?\\k<mark>(?<year>\\d{4})$`),
])();

function readDay(text: string): Day | undefined {
  for (const form of DAYS) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const month = groups.month === undefined ? Number(groups.digits) : MONTHS.get(groups.month)!;
    return { year: Number(groups.year), month, day: Number(groups.day) };
  }
  return undefined;
}

/** Why a text without its time is no date. */
function refusal(text: string): DateReading {
  if (/^\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})$/.test(text))
    return {
      expected: 'a date that can mean one day only (give options.dateFormat, for example "MM/dd/yyyy")',
    };
  if (/^(?:\d{1,2}([-/])\d{1,2})$/.test(text) || NO_YEAR.test(text))
    return { expected: "a date with its year" };
  for (const word of text.match(/\b[a-z]{2,5}\b/g) ?? []) {
    const rest = text.replace(new RegExp(`\\(?\\b${word}\\b\\)?`), " ").replace(/\s+/g, " ");
    if (readDay(rest.replace(/^[ ,]+|[ ,]+$/g, "")) !== undefined)
      return { expected: "an offset such as +08:00 (an abbreviation can mean several time zones)" };
  }
  return {};
}

const NO_YEAR: RegExp = /* @__PURE__ */ (() =>
  new RegExp(
    `^(?:${MONTH}\\.? ?\\d{1,2}(?:st|nd|rd|th|日|号)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH.replace("<month>", "<named>")})$`,
  ))();
