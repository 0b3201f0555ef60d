import fc from "fast-check";
import { expect, test } from "vitest";
import { compileBusinessClock } from "../../src/time/compileBusinessClock.ts";

const zones = [
  "America/New_York",
  "Europe/Berlin",
  "Asia/Shanghai",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "America/Santiago",
  "Africa/Cairo",
];
const clockTime = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 ? "30" : "00"}`);
const hours = fc.array(
  fc.record({
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    from: clockTime,
    until: clockTime,
  }),
  { minLength: 1, maxLength: 3 },
);
/** Around the changes of clocks of 2026 of one zone or another. */
const around = fc.constantFrom(
  "2026-03-08",
  "2026-11-01",
  "2026-03-29",
  "2026-10-25",
  "2026-04-05",
  "2026-10-04",
  "2026-04-24",
  "2026-10-29",
  "2026-09-06",
  "2026-01-01",
  "2026-06-15",
);
const start = fc
  .tuple(around, fc.integer({ min: -48, max: 48 }))
  .map(([day, halves]) => Date.parse(`${day}T00:00Z`) + halves * 1_800_000);

test("what passes first and what passes then is what passes; nothing passes backwards", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      hours,
      start,
      fc.nat(4000),
      fc.nat(4000),
      (timeZone, list, from, first, then) => {
        const clock = compileBusinessClock({ timeZone, hours: list });
        const middle = from + first * 60_000;
        const end = middle + then * 60_000;
        const [a, b, all] = [
          clock.minutesBetween(from, middle),
          clock.minutesBetween(middle, end),
          clock.minutesBetween(from, end),
        ];
        expect(a + b).toBeCloseTo(all, 9);
        expect(a).toBeGreaterThanOrEqual(0);
        expect(a).toBeLessThanOrEqual(first);
        expect(clock.minutesBetween(end, from)).toBeCloseTo(-all, 9);
      },
    ),
    { numRuns: 500 },
  );
});

test("equal to a walk through the minutes on the wall clock, where no window has an end that the clock shows twice", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      hours,
      start,
      fc.integer({ min: 1, max: 3000 }),
      (timeZone, list, from, length) => {
        const show = new Intl.DateTimeFormat("en-US", {
          timeZone,
          weekday: "short",
          hour: "2-digit",
          minute: "2-digit",
          hourCycle: "h23",
        });
        const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
        const ends = new Map<string, number>();
        let open = 0;
        let last = "";
        for (let minute = 0; minute < length; minute++) {
          const parts = Object.fromEntries(
            show.formatToParts(from + minute * 60_000).map(({ type, value }) => [type, value]),
          );
          const day = days.indexOf(parts.weekday!) + 1;
          const clock = `${parts.hour}:${parts.minute}`;
          const now = `${day} ${clock}`;
          if (now < last && day === Number(last[0])) fc.pre(false);
          last = now;
          ends.set(now, 1);
          const isOpen = list.some(({ weekdays, from: opens, until: closes }) =>
            closes > opens
              ? weekdays.includes(day) && clock >= opens && clock < closes
              : (weekdays.includes(day) && clock >= opens) ||
                (weekdays.includes(day === 1 ? 7 : day - 1) && clock < closes),
          );
          if (isOpen) open++;
        }
        expect(
          compileBusinessClock({ timeZone, hours: list }).minutesBetween(from, from + length * 60_000),
        ).toBe(open);
      },
    ),
    { numRuns: 120 },
  );
});
