import { format } from "date-fns/format";
import type { Locale } from "date-fns/locale";
import { enUS } from "date-fns/locale/en-US";
import { zhCN } from "date-fns/locale/zh-CN";
import { parse } from "date-fns/parse";
import { hourOfDayPeriod } from "./hourOfDayPeriod.ts";
import { CivilClock } from "./internal/CivilClock.ts";
import { DAY } from "./internal/milliseconds.ts";
import type { CivilTime } from "./resolveLocalMs.ts";

/** What a text says by a pattern: an instant, where it has an offset or counts seconds since 1970, else a local time. */
export type PatternTime = { kind: "instant"; ms: number } | { kind: "local"; civil: CivilTime };

/**
 * Makes a reader of texts in one date pattern of date-fns (`yyyyMMdd`, `MM/dd/yyyy HH:mm`, `EEE, MMM d, yyyy`). The
 * machine's zone, date-fns's global options and today's date have no say: names are English or else Chinese (`三月`,
 * `周一`, `下午`), a time that the pattern leaves out is midnight, two-digit years lie from 1950 to 2049, and a weekday beside a date is read over.
 *
 * @param pattern - Unicode tokens as date-fns has them, other letters in quotes
 * @returns the reader, which gives null for a text in another form; or null where the pattern is none, or leaves the year,
 * the month or the day open. A text costs some 20 µs.
 */
export function compileDatePattern(pattern: string): ((text: string) => PatternTime | null) | null {
  const tokens = pattern.replace(QUOTED, "");
  // Years of weeks and days of the year: date-fns takes them for a slip and writes a warning to the console.
  if (/[YD]/.test(tokens) || !isComplete(pattern)) return null;
  const isInstant = /[XxTt]/.test(tokens);
  return (text) => {
    const date = readEither(text.trim(), pattern);
    if (date === null) return null;
    return isInstant ? { kind: "instant", ms: date.getTime() } : { kind: "local", civil: civilOf(date) };
  };
}

function readEither(text: string, pattern: string): CivilClock | null {
  const english = read(text, pattern);
  if (!Number.isNaN(english.getTime())) return english;
  if (!HAN.test(text)) return null;
  const chinese = read(text, pattern, CHINESE);
  // date-fns adds 12 hours to every hour of the evening and of noon: 晚上1点, 中午11点.
  const period = PERIOD_AND_HOUR.exec(text);
  const isMeant = period === null || hourOfDayPeriod(period[1]!, Number(period[2])) === chinese.getUTCHours();
  return isMeant && !Number.isNaN(chinese.getTime()) ? chinese : null;
}

const HAN = /\p{Script=Han}/u;
const PERIOD = /^(?:[上下中]午|早上|晚上|凌晨)/;
const PERIOD_AND_HOUR = /([上下中]午|早上|晚上|凌晨)\s*(\d{1,2})/;

/** What date-fns takes literally: a doubled quote, or text between quotes. */
const QUOTED = /''|'(?:''|[^'])+(?:'|$)/g;

/** Parts that a text does not tell are taken from a date; 2000 is also the middle of the century for two-digit years. */
const REFERENCE = Date.UTC(2000, 0, 1);
const SAMPLE = Date.UTC(2017, 9, 16, 22, 59, 58, 123);

/** Whether a sample's text says its whole date, so that nothing of it is taken from the reference. */
function isComplete(pattern: string): boolean {
  if (pattern.trim() === "") return false;
  try {
    const text = format(new CivilClock(SAMPLE), pattern, FIXED);
    return Math.floor(read(text, pattern).getTime() / DAY) === Math.floor(SAMPLE / DAY);
  } catch {
    // date-fns throws on letters that are no tokens, and on tokens that contradict each other.
    return false;
  }
}

const FIXED = { locale: enUS, weekStartsOn: 1, firstWeekContainsDate: 4 } as const;

/** date-fns's own takes no text at all for a part of the day, and then it is the morning. */
const CHINESE: Locale = /* @__PURE__ */ (() => ({
  ...zhCN,
  match: {
    ...zhCN.match,
    dayPeriod: (text: string, options?: Parameters<Locale["match"]["dayPeriod"]>[1]) =>
      PERIOD.test(text) ? zhCN.match.dayPeriod(text, options) : null,
  },
}))();

function read(text: string, pattern: string, locale: Locale = enUS): CivilClock {
  return parse<CivilClock, CivilClock>(text, pattern, new CivilClock(REFERENCE), { ...FIXED, locale });
}

function civilOf(date: Date): CivilTime {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}
