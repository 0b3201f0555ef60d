import { describe, expect, test } from "vitest";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { estimatePostingTimes } from "../../../src/timing/estimatePostingTimes.ts";
import { buildSchedule } from "../../../src/timing/schedule/buildSchedule.ts";
import type { ScheduleChannel, ScheduleRequest } from "../../../src/timing/schedule/scheduleRequestSchema.ts";

const week = (worth: (weekday: number, hour: number) => number) =>
  Array.from({ length: 168 }, (_, slot) => worth(Math.floor(slot / 24) + 1, slot % 24));
const evening = week((_, hour) => (hour === 20 ? 3 : hour === 12 ? 2 : 1));
const shanghai = { platform: "weibo", timeZone: "Asia/Shanghai" };
/** The first days of a week from Monday 2026-03-02. */
const days = (count: number, ...channels: ScheduleChannel[]): ScheduleRequest => ({
  from: "2026-03-02T00:00:00+08:00",
  until: Date.UTC(2026, 2, 1, 16) + count * 86_400_000,
  channels,
});

describe("what cannot be placed comes back with what forbids it", () => {
  const one = { ...shanghai, values: evening, count: 4, minGapHours: 4 };
  test.each<[string, ScheduleRequest, string[], number]>([
    [
      "blackout",
      days(1, { ...one, blackout: [{ fromHour: 0, toHour: 16 }] }),
      ["timing.no-room-blackout", "timing.no-room-gap"],
      2,
    ],
    ["days off", days(2, { ...one, daysOff: [1, 2] }), ["timing.no-room-blackout"], 0],
    [
      "freeze",
      {
        ...days(1, one),
        freezes: [{ from: "2026-03-02T04:00:00+08:00", until: "2026-03-03T00:00:00+08:00" }],
      },
      ["timing.no-room-freeze", "timing.no-room-gap"],
      1,
    ],
    ["holiday", { ...days(1, one), holidays: ["2026-03-02"] }, ["timing.no-room-holiday"], 0],
    ["gap", days(1, { ...one, minGapHours: 20 }), ["timing.no-room-gap"], 2],
    ["day", days(2, { ...one, perDay: 1 }), ["timing.no-room-day"], 2],
    ["week", days(9, { ...one, perWeek: 1 }), ["timing.no-room-week"], 2],
    [
      "across",
      { ...days(1, { ...one, count: 1 }, { ...one, platform: "x" }), minGapHoursAcross: 24 },
      ["timing.no-room-across"],
      1,
    ],
    [
      "two of them, neither alone to blame",
      days(1, { ...one, minGapHours: 24, perDay: 1 }),
      ["timing.no-room-period"],
      1,
    ],
    ["period", { ...days(1, one), until: "2026-03-02T02:00:00+08:00" }, ["timing.no-room-gap"], 1],
  ])("%s", (_, request, codes, placed) => {
    const { items, unmet } = buildSchedule(request);
    expect(items.length).toBe(placed);
    const last = unmet.at(-1)!;
    expect(last.because.map(({ code }) => code)).toEqual(codes);
    for (const locale of ["en", "zh-CN"] as const)
      expect(explain(last.because, { locale })).not.toMatch(/[{}]/);
  });

  test("more drafts than posts asked for", () => {
    const drafts = [{ id: "a" }, { id: "b", priority: 2 }, { id: "c" }];
    const { items, unmet } = buildSchedule(
      days(3, { ...shanghai, values: evening, count: 2, perDay: 1, drafts }),
    );
    expect(items.map(({ draftId }) => draftId)).toEqual(["b", "a"]);
    expect(unmet).toEqual([
      {
        platform: "weibo",
        draftId: "c",
        because: [{ code: "timing.no-room-count", values: { wanted: 2, drafts: 3 } }],
      },
    ]);
  });
});

describe("drafts", () => {
  test("the best time goes to the highest priority; equal ones keep their order", () => {
    const values = [1, 3, 2, 3].map((value, i) => ({ at: Date.UTC(2026, 2, 2 + i, 1), value }));
    const drafts = [
      { id: "low", priority: -1 },
      { id: "first" },
      { id: "second" },
      { id: "top", priority: 5 },
    ];
    const { items } = buildSchedule(days(7, { ...shanghai, values, drafts }));
    expect(items.map(({ draftId }) => draftId)).toEqual(["low", "top", "first", "second"]);
  });

  test("fewer drafts than posts leave places open", () => {
    const { items } = buildSchedule(
      days(7, { ...shanghai, values: evening, count: 3, drafts: [{ id: "a" }] }),
    );
    expect(items.filter((item) => "draftId" in item)).toHaveLength(1);
    expect(items).toHaveLength(3);
  });
});

// Local times that a clock shows twice; oracle: Python zoneinfo with tzdata 2025b.
describe.each([
  ["America/New_York", "2026-11-01T01:30", "2026-11-01T05:30Z", "2026-11-01T06:30Z"],
  ["Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30Z", "2026-10-25T01:30Z"],
  ["Australia/Sydney", "2026-04-05T02:30", "2026-04-04T15:30Z", "2026-04-04T16:30Z"],
  ["Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45Z", "2026-04-04T15:15Z"],
  ["Africa/Cairo", "2026-10-29T23:30", "2026-10-29T20:30Z", "2026-10-29T21:30Z"],
  ["America/Santiago", "2026-04-04T23:30", "2026-04-05T02:30Z", "2026-04-05T03:30Z"],
] as const)("%s shows %s twice", (timeZone, local, earlier, later) => {
  test.each([
    ["compatible", earlier, later],
    ["earlier", earlier, later],
    ["later", later, earlier],
    ["reject", null, null],
  ] as const)("%s", (rule, chosen, other) => {
    const items = everyTime(timeZone, local, 15, rule);
    const read = items.find(({ at }) => sameInstant(at, chosen));
    if (rule === "reject") expect(items.some(({ localTime }) => localTime === local)).toBe(false);
    else {
      expect(read).toMatchObject({ localTime: local });
      expect(read!.because).toContainEqual({ code: "timing.local-time-twice", values: { rule } });
    }
    expect(items.some(({ at }) => sameInstant(at, other))).toBe(false);
  });
});

describe.each([
  // The clock jumps over half an hour: 2:00 is read as 2:30, or as 1:30, which is then the time that its own clock shows.
  ["Australia/Lord_Howe", "2026-10-04T02:00", "2026-10-03T15:30Z", "2026-10-03T15:00Z"],
  ["America/New_York", "2026-03-08T02:00", "2026-03-08T07:00Z", "2026-03-08T06:00Z"],
] as const)("%s skips %s", (timeZone, local, later, earlier) => {
  test.each(["compatible", "earlier", "later", "reject"] as const)("%s", (rule) => {
    const items = everyTime(timeZone, local, 60, rule);
    const instants = items.map(({ at }) => at);
    expect(new Set(instants).size).toBe(instants.length);
    expect(items.some(({ localTime }) => localTime === local)).toBe(false);
    const read = items.find(({ at }) => sameInstant(at, rule === "earlier" ? earlier : later));
    const isShown = read?.localTime.endsWith(":00") ?? false;
    // Where another hour of the grid stands at that instant, it is that hour.
    if (isShown)
      expect(read!.because).not.toContainEqual({ code: "timing.local-time-skipped", values: { rule } });
    else if (rule === "reject") expect(read).toBeUndefined();
    else expect(read!.because).toContainEqual({ code: "timing.local-time-skipped", values: { rule } });
  });
});

/** Every time of three days around a date. */
function everyTime(
  timeZone: string,
  local: string,
  stepMinutes: 15 | 60,
  disambiguation: "compatible" | "earlier" | "later" | "reject",
) {
  const noon = Date.parse(`${local.slice(0, 10)}T12:00Z`);
  return buildSchedule({
    from: noon - 36 * 3_600_000,
    until: noon + 36 * 3_600_000,
    stepMinutes,
    disambiguation,
    channels: [{ platform: "x", timeZone, count: 1000, minGapHours: 0, values: week(() => 1) }],
  }).items;
}

function sameInstant(a: string, b: string | null): boolean {
  return b !== null && Date.parse(a) === Date.parse(b);
}

describe("values", () => {
  const posts = Array.from({ length: 200 }, (_, i) => ({
    id: String(i),
    platform: "x",
    publishedAt: Date.UTC(2026, 0, 5 + i, i % 2 ? 19 : 9),
    likes: (i % 2 ? 60 : 30) + ((i * 7) % 11),
  }));
  const options = { timeZone: "Europe/Berlin", outcome: "likes", seed: 1, draws: 100 } as const;

  test("a reliable model: its values, its zone, its grounds", () => {
    const model = estimatePostingTimes(posts, options);
    const { items } = buildSchedule({
      from: "2026-09-07T00:00:00+02:00",
      until: "2026-09-14T00:00:00+02:00",
      channels: [{ platform: "x", count: 2, values: model }],
    });
    for (const { localTime, timeZone, value, because } of items) {
      expect(timeZone).toBe("Europe/Berlin");
      const { weekday, hour, n, index } = because[0]!.values as Record<string, number>;
      expect(hour).toBe(Number(localTime.slice(11, 13)));
      expect(model.slots[(weekday! - 1) * 24 + hour!]).toMatchObject({ value, n, index });
    }
  });

  test("a model that is not reliable: spread evenly over usual hours", () => {
    const model = estimatePostingTimes([], options);
    const { items } = buildSchedule({
      from: "2026-09-07T00:00:00+02:00",
      until: "2026-09-21T00:00:00+02:00",
      channels: [{ platform: "x", count: 7, values: model }],
    });
    const at = items.map((item) => Date.parse(item.at));
    const gaps = at.slice(1).map((time, i) => (time - at[i]!) / 3_600_000);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
    expect(items[0]!.because[0]!.code).toBe("timing.slot-spread");
  });

  test("a model of another version is refused", () => {
    const old = { ...estimatePostingTimes([], options), version: 1 };
    expect(() => buildSchedule(days(1, { platform: "x", count: 1, values: old as never }))).toThrow(
      "buildSchedule: request.channels[0].values.version: expected 2, received 1",
    );
  });
});

test.each<[string, unknown, string]>([
  [
    "no zone",
    days(1, { platform: "x", count: 1 }),
    "request.channels[0].timeZone: expected an IANA time zone, received undefined",
  ],
  [
    "an end before the start",
    { ...days(1, shanghai), until: 0 },
    "request.until: expected an instant after from, at most 1100 days later",
  ],
  [
    "too long",
    { ...days(1, shanghai), until: "2030-01-01T00:00:00Z" },
    "request.until: expected an instant after from",
  ],
  ["no channels", days(1), "request.channels: expected"],
  [
    "values of another length",
    days(1, { ...shanghai, values: [1, 2] }),
    "request.channels[0].values: expected a list of at least 168 entries, received an array of 2",
  ],
  [
    "drafts of one id",
    days(1, { ...shanghai, drafts: [{ id: "a" }, { id: "a" }] }),
    "request.channels[0].drafts: expected drafts of different ids",
  ],
  [
    "a date that is none",
    { ...days(1, shanghai), holidays: ["2026-02-30"] },
    "request.holidays[0]: expected a date like 2026-10-01",
  ],
  ["an unknown field", { ...days(1, shanghai), holiday: [] }, "request.holiday: expected"],
  [
    "too much to search",
    {
      ...days(1000, { ...shanghai, values: evening, count: 5000, perDay: 10, minGapHours: 0 }),
      stepMinutes: 5,
    },
    "request.channels[0]: expected a question of fewer times",
  ],
])("%s is refused", (_, request, message) => {
  expect(() => buildSchedule(request as ScheduleRequest)).toThrow(message);
});

test("nothing asked for is nothing scheduled", () => {
  expect(buildSchedule(days(1, shanghai))).toEqual({
    kind: "posting-schedule",
    items: [],
    unmet: [],
    objective: 0,
    bound: 0,
  });
});
