import { daysFromCivil } from "./daysFromCivil.ts";
import { DAY } from "./milliseconds.ts";

/** A zone's offset from UTC in milliseconds (whole seconds) at an instant, asked of the engine. */
export type AskOffset = (ms: number) => number;

/**
 * Makes the question "what is the offset" for one zone. Each call formats one date (about 2 µs), so callers ask seldom and
 * remember. Offsets come from the wall clock to the second, because before about 1900 (Liberia: until 1972) they had seconds.
 *
 * @param timeZone - a zone name
 * @returns the question, or null for a name that the engine does not know
 */
export function askOffsetOf(timeZone: string): AskOffset | null {
  let formatter: Intl.DateTimeFormat;
  try {
    formatter = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    return null;
  }
  // `format` is three times as fast as `formatToParts`; the parts of one date tell in which order the numbers come.
  const order = formatter
    .formatToParts(0)
    .map((part) => part.type as string)
    .filter((type) => NUMBERS.includes(type));
  const [year, month, day, hour, minute, second] = NUMBERS.map((name) => order.indexOf(name));

  const numbers: number[] = [];

  return (ms) => {
    const wholeSecond = Math.floor(ms / 1000) * 1000;
    const text = formatter.format(wholeSecond);
    readNumbers(text, numbers);
    const ofEra = numbers[year!]!;
    const date = daysFromCivil(text.includes("B") ? 1 - ofEra : ofEra, numbers[month!]!, numbers[day!]!);
    const inDay = (numbers[hour!]! * 60 + numbers[minute!]!) * 60 + numbers[second!]!;
    return date * DAY + inDay * 1000 - wholeSecond;
  };
}

/** Puts the runs of digits in a text, as numbers, into a list that is used again. */
function readNumbers(text: string, into: number[]): void {
  into.length = 0;
  let value = -1;
  for (let at = 0; at <= text.length; at++) {
    const digit = at < text.length ? text.charCodeAt(at) - 48 : -1;
    if (digit >= 0 && digit <= 9) value = Math.max(value, 0) * 10 + digit;
    else if (value >= 0) {
      into.push(value);
      value = -1;
    }
  }
}

const NUMBERS = ["year", "month", "day", "hour", "minute", "second"];
