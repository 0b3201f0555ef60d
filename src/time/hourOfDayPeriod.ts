/**
 * The hour of the day that an hour beside `am`, `pm` or a Chinese part of the day means. The ranges are wider than
 * CLDR's, which end where the next word begins; an hour of 24 that agrees with the word is taken too
 * (`下午15:00`).
 *
 * @param period - `am`, `pm`, or one of 上午 下午 凌晨 清晨 早晨 早上 中午 傍晚 晚上
 * @param hour - the hour as written
 * @returns 0 to 23; undefined where the two contradict each other or could mean two days (`晚上12:00`)
 */
export function hourOfDayPeriod(period: string, hour: number): number | undefined {
  return PERIODS[period]?.(hour);
}

const morning = (hour: number): number | undefined => (hour === 12 ? 0 : hour < 12 ? hour : undefined);
const afternoon = (hour: number): number | undefined =>
  hour < 1 || hour > 23 ? undefined : hour < 12 ? hour + 12 : hour;

/** Hours from the first to the last, as such or by the clock of 12 hours. */
const between =
  (first: number, last: number): ((hour: number) => number | undefined) =>
  (hour) =>
    [hour, hour < 12 ? hour + 12 : Number.NaN].find((meant) => meant >= first && meant <= last);

const PERIODS: Readonly<Record<string, (hour: number) => number | undefined>> = /* @__PURE__ */ (() => ({
  am: morning,
  上午: morning,
  pm: afternoon,
  下午: afternoon,
  凌晨: (hour: number) => (hour === 12 ? 0 : hour <= 6 ? hour : undefined),
  清晨: (hour: number) => (hour >= 4 && hour <= 11 ? hour : undefined),
  早晨: (hour: number) => (hour >= 4 && hour <= 11 ? hour : undefined),
  早上: (hour: number) => (hour >= 4 && hour <= 11 ? hour : undefined),
  中午: between(11, 14),
  傍晚: between(16, 20),
  晚上: between(17, 23),
}))();
