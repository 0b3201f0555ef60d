/**
 * A thousand posts over six platforms and a year of hours, with a gap, a daily limit, blackout and a freeze, each channel exactly; in one
 * run against taking the best free hour again and again, as queues do. Values of both, and posts that greedy cannot place.
 * Run: `npx tsx bench/schedule.ts`.
 */
import { buildSchedule } from "../src/timing/schedule/buildSchedule.ts";
import type { ScheduleRequest } from "../src/timing/schedule/scheduleRequestSchema.ts";

let state = 7;
const next = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};
const from = Date.UTC(2026, 0, 1);
const until = Date.UTC(2027, 0, 1);
const zones = ["Asia/Shanghai", "Asia/Tokyo", "Europe/Berlin", "America/New_York", "UTC", "Australia/Sydney"];
const channels = zones.map((timeZone, i) => ({
  platform: `p${i}`,
  timeZone,
  count: i < 4 ? 167 : 166,
  values: Array.from(
    { length: 168 },
    (_, s) => 100 * (1 + 0.5 * Math.sin((s % 24) / 4)) * (0.8 + 0.4 * next()),
  ),
  minGapHours: 8,
  perDay: 2,
  perWeek: 4,
  blackout: [{ fromHour: 0, toHour: 7 }],
}));
const freezes = [{ from: Date.UTC(2026, 1, 14), until: Date.UTC(2026, 1, 24) }];

function best(request: ScheduleRequest): { ms: number; value: number; placed: number } {
  let ms = Number.POSITIVE_INFINITY;
  let value = 0;
  let placed = 0;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    const schedule = buildSchedule(request);
    ms = Math.min(ms, performance.now() - start);
    value = schedule.objective;
    placed = schedule.items.length;
  }
  return { ms, value, placed };
}

for (const [name, more] of [
  ["gap, two a day", { perWeek: undefined }],
  ["gap, two a day, four a week", {}],
  ["even rhythm, gap", { perDay: undefined, perWeek: undefined, regularity: { weight: 50 } }],
  ["even rhythm, gap, two a day", { perWeek: undefined, regularity: { weight: 50 } }],
] as const) {
  const { ms, value, placed } = best({
    from,
    until,
    freezes,
    channels: channels.map((one) => ({ ...one, ...more })),
  });
  console.log(`${name}: ${placed} posts in ${ms.toFixed(0)} ms, worth ${value.toFixed(1)}`);
}
