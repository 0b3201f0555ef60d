import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSchedule } from "../../../src/timing/schedule/buildSchedule.ts";
import { scheduleSchema } from "../../../src/timing/schedule/scheduleSchema.ts";

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 5);

/** A channel with times of its own, limits and a rhythm, small enough to try everything. */
const question = fc.record({
  times: fc.uniqueArray(
    fc.record({ hour: fc.integer({ min: 0, max: 340 }), value: fc.integer({ min: -3, max: 9 }) }),
    { minLength: 1, maxLength: 11, selector: ({ hour }) => hour },
  ),
  count: fc.integer({ min: 0, max: 7 }),
  minGapHours: fc.constantFrom(0, 2, 24, 48),
  perDay: fc.constantFrom(undefined, 1, 2),
  perWeek: fc.constantFrom(undefined, 1, 3),
  regularity: fc.constantFrom(undefined, { weight: 2 }, { weight: 0.5, idealGapHours: 30 }),
});

interface Best {
  count: number;
  worth: number;
}

/** Every subset of the times. */
function tryAll(asked: typeof question extends fc.Arbitrary<infer Q> ? Q : never): Best {
  const times = [...asked.times].sort((a, b) => a.hour - b.hour);
  const ideal = asked.regularity?.idealGapHours;
  const fits = (chosen: typeof times): boolean => {
    const inDay = new Map<number, number>();
    const inWeek = new Map<number, number>();
    return chosen.every(({ hour }, i) => {
      const [day, week] = [Math.floor(hour / 24), Math.floor(hour / 168)];
      inDay.set(day, (inDay.get(day) ?? 0) + 1);
      inWeek.set(week, (inWeek.get(week) ?? 0) + 1);
      return (
        (i === 0 || hour - chosen[i - 1]!.hour >= asked.minGapHours) &&
        inDay.get(day)! <= (asked.perDay ?? 99) &&
        inWeek.get(week)! <= (asked.perWeek ?? 99)
      );
    });
  };
  const possible: (typeof times)[] = [];
  for (let bits = 0; bits < 2 ** times.length; bits++) {
    const chosen = times.filter((_, i) => (bits >> i) & 1);
    if (chosen.length <= asked.count && fits(chosen)) possible.push(chosen);
  }
  const count = Math.max(...possible.map((chosen) => chosen.length));
  const gapWanted = ideal ?? 360 / count;
  const worthOf = (chosen: typeof times): number =>
    chosen.reduce((sum, { hour, value }, i) => {
      const off = i === 0 ? 0 : (hour - chosen[i - 1]!.hour) / gapWanted - 1;
      return sum + value - (asked.regularity?.weight ?? 0) * off * off;
    }, 0);
  return {
    count,
    worth: Math.max(...possible.filter((chosen) => chosen.length === count).map(worthOf)),
  };
}

test("as many as fit, of the greatest worth: equal to trying everything, 3,000 times", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { times, ...rest } = asked;
      const schedule = buildSchedule({
        from: START,
        until: START + 360 * HOUR,
        channels: [
          {
            platform: "x",
            timeZone: "UTC",
            values: times.map(({ hour, value }) => ({ at: START + hour * HOUR, value })),
            ...rest,
          },
        ],
      });
      const best = tryAll(asked);
      expect(schedule.items.length).toBe(best.count);
      expect(schedule.objective).toBeCloseTo(best.worth, 9);
      expect(schedule.bound).toBe(schedule.objective);
      expect(schedule.unmet.length).toBe(asked.count - best.count);
      expect(schedule.unmet.every(({ because }) => because.length > 0)).toBe(true);
      expect(scheduleSchema.safeParse(schedule).success).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("across channels: gaps hold, nothing is lost, and the bound is above", () => {
  const channel = fc.record({
    values: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 168, maxLength: 168 }),
    count: fc.integer({ min: 0, max: 8 }),
    minGapHours: fc.constantFrom(1, 12),
    timeZone: fc.constantFrom("Asia/Shanghai", "America/New_York", "Australia/Lord_Howe"),
  });
  fc.assert(
    fc.property(
      fc.array(channel, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(0, 1, 6),
      (channels, gap) => {
        const schedule = buildSchedule({
          from: Date.UTC(2026, 2, 6),
          until: Date.UTC(2026, 2, 11),
          channels: channels.map((one, i) => ({ ...one, platform: `p${i}` })),
          minGapHoursAcross: gap,
        });
        const wanted = channels.reduce((sum, { count }) => sum + count, 0);
        expect(schedule.items.length + schedule.unmet.length).toBe(wanted);
        expect(schedule.bound).toBeGreaterThanOrEqual(schedule.objective);
        const placed = schedule.items.map(({ at, platform }) => ({ at: Date.parse(at), platform }));
        for (const [i, a] of placed.entries()) {
          for (const b of placed.slice(0, i)) {
            const least =
              a.platform === b.platform ? channels[Number(a.platform.slice(1))]!.minGapHours : gap;
            expect(Math.abs(a.at - b.at)).toBeGreaterThanOrEqual(least * HOUR);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
