import { setDefaultOptions } from "date-fns";
import { afterEach, expect, test } from "vitest";
import { compileDatePattern } from "../../src/time/compileDatePattern.ts";
import { resolveLocalMs } from "../../src/time/resolveLocalMs.ts";

afterEach(() => setDefaultOptions({}));

/** What a text says, as ISO 8601: with `Z` where it is an instant. */
function said(pattern: string, text: string): string | null {
  const found = compileDatePattern(pattern)!(text);
  if (found === null) return null;
  const ms = found.kind === "instant" ? found.ms : resolveLocalMs(found.civil, "UTC");
  return new Date(ms).toISOString().slice(0, found.kind === "instant" ? undefined : -1);
}

test.each([
  ["yyyyMMdd", "19970101", "1997-01-01T00:00:00.000"],
  ["MM/dd/yyyy HH:mm", "3/8/2026 02:30", "2026-03-08T02:30:00.000"],
  ["yyyy-MM-dd HH:mm:ss.SSS", "2026-02-03 04:05:06.789", "2026-02-03T04:05:06.789"],
  ["yyyy-MM-dd'T'HH:mm", " 2026-02-03T04:05 ", "2026-02-03T04:05:00.000"],
  ["yyyy-MM-dd hh:mm a", "2026-02-03 12:05 AM", "2026-02-03T00:05:00.000"],
  ["EEE, MMM d, yyyy", "Tue, Jul 14, 2026", "2026-07-14T00:00:00.000"],
  ["EEE, MMM d, yyyy", "Mon, Jul 14, 2026", "2026-07-14T00:00:00.000"],
  ["d MMMM yy", "2 January 75", "1975-01-02T00:00:00.000"],
  ["d MMMM yy", "2 January 26", "2026-01-02T00:00:00.000"],
  ["R-'W'II-i", "2026-W05-2", "2026-01-27T00:00:00.000"],
  ["yyyy-MM-dd HH:mm xx", "2020-02-10 18:00 +0900", "2020-02-10T09:00:00.000Z"],
  ["yyyy-MM-dd HH:mm X", "2020-02-10 18:00 Z", "2020-02-10T18:00:00.000Z"],
  ["t", "1700000000", "2023-11-14T22:13:20.000Z"],
  ["T", "1700000000123", "2023-11-14T22:13:20.123Z"],
  ["yyyy年MMMd日", "2026年十二月2日", "2026-12-02T00:00:00.000"],
  ["MMMM d, yyyy", "三月 2, 2026", "2026-03-02T00:00:00.000"],
  ["MMM d, yyyy", "11月 2, 2026", "2026-11-02T00:00:00.000"],
  ["yyyy-MM-dd EEE", "2026-03-02 周一", "2026-03-02T00:00:00.000"],
  ["yyyy年M月d日 EEEE ah:mm", "2026年3月2日 星期一 下午9:05", "2026-03-02T21:05:00.000"],
  ["yyyy年M月d日 ah:mm", "2026年3月2日 上午12:05", "2026-03-02T00:05:00.000"],
  ["yyyy年M月d日 ah:mm", "2026年3月2日 凌晨1:05", "2026-03-02T01:05:00.000"],
  ["yyyy年M月d日 ah:mm", "2026年3月2日 晚上9:05", "2026-03-02T21:05:00.000"],
  ["yyyy年M月d日 ah:mm", "2026年3月2日 PM9:05", "2026-03-02T21:05:00.000"],
  ["yyyy年M月d日 ah:mm", "2026年3月2日 9:05", null],
  ["yyyy年M月d日 ah:mm", "2026年3月2日 晚上1:05", null],
  ["yyyy年M月d日 ah:mm", "2026年3月2日 晚上12:05", null],
  ["yyyy年M月d日 ah:mm", "2026年3月2日 中午11:05", null],
  ["yyyy年M月d日 ah:mm", "2026年2月30日 下午1:05", null],
  ["yyyy-MM-dd", "2026-02-30", null],
  ["yyyy-MM-dd", "2026-02-03 04:05", null],
  ["yyyy-MM-dd", "", null],
])("%j reads %j as %j", (pattern, text, wanted) => {
  expect(said(pattern, text)).toBe(wanted);
});

test.each([
  "",
  " ",
  "MM/dd",
  "HH:mm",
  "yyyy",
  "yyyy-MM",
  "some day",
  "YYYY-MM-DD",
  "yyyy-MM-dd n",
  "EEEE",
  "yyyy yy MM dd",
])("%j is no pattern of a date", (pattern) => {
  expect(compileDatePattern(pattern)).toBeNull();
});

test("neither the machine's zone nor date-fns's global options have a say", () => {
  const before = process.env.TZ;
  try {
    for (const zone of ["America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"]) {
      process.env.TZ = zone;
      setDefaultOptions({ weekStartsOn: 4, firstWeekContainsDate: 1 });
      // New York skipped this time, Lord Howe the next one.
      expect(said("MM/dd/yyyy HH:mm", "03/08/2026 02:30")).toBe("2026-03-08T02:30:00.000");
      expect(said("MM/dd/yyyy HH:mm:ss", "10/04/2026 02:15:59")).toBe("2026-10-04T02:15:59.000");
      expect(said("yyyy-MM-dd HH:mm xxx", "2026-03-08 02:30 +05:30")).toBe("2026-03-07T21:00:00.000Z");
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});
