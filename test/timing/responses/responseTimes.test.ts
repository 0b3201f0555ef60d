import { describe, expect, test } from "vitest";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { type ResponseTimesOptions, responseTimes } from "../../../src/timing/responses/responseTimes.ts";
import { responseTimesResultSchema } from "../../../src/timing/responses/responseTimesResultSchema.ts";
import golden from "../../golden/stats/survival.json" with { type: "json" };

const MINUTE = 60_000;
const START = Date.UTC(2026, 2, 2);
/** The golden twenty messages: each was seen for its minutes, so that each gets a place in time of its own. */
const messages = golden.curves[0]!;
const asOf = START + 240 * MINUTE;
const feedback = messages.times.map((minutes, i) => {
  const answered = messages.observed[i] === 1;
  const at = answered ? START : asOf - minutes * MINUTE;
  return {
    id: `f${i}`,
    at,
    channel: i % 2 === 0 ? "chat" : "mail",
    respondedAt: answered ? at + minutes * MINUTE : null,
  };
});

describe("the golden twenty messages (R survival 3.5-3)", () => {
  const found = responseTimes(feedback, { asOf, by: ["channel"], horizonMinutes: 240, targetMinutes: 30 });

  test("percentiles, and the one that is not reached", () => {
    const [median, p75, p90] = found.percentiles;
    expect(median).toMatchObject({
      minutes: { status: "ok", value: 30, n: 20, interval: { low: 8, high: 120, level: 0.95 } },
      low: 8,
      high: 120,
    });
    expect(p75).toMatchObject({ minutes: { status: "ok", value: 120, interval: null }, low: 41, high: null });
    expect(p90).toMatchObject({
      minutes: { status: "absent", reason: "unbounded", n: 20 },
      low: 120,
      high: null,
    });
  });

  test("attainment, restricted mean, and what answered messages alone would say", () => {
    const share = found.attainment!.share;
    expect(share.status === "ok" && share.value).toBeCloseTo(1 - 0.4821428571428572, 12);
    expect(share.status === "ok" && share.interval!.low).toBeCloseTo(1 - 0.6800901437307629, 12);
    const mean = found.restrictedMean!.minutes;
    expect(mean.status === "ok" && mean.value).toBeCloseTo(79.07008928571429, 10);
    expect(mean.status === "ok" && mean.interval!.high).toBeCloseTo(
      79.07008928571429 + 1.959963984540054 * 22.018998265918345,
      9,
    );
    expect(found.answeredOnly!.median).toBe(15);
    expect(found.answeredOnly!.p90).toBeCloseTo(96, 12);
    expect(found.answeredOnly!.mean).toBeCloseTo(42.4, 12);
  });

  test("curve and comparison of the parts", () => {
    expect(found.curve.map(({ minutes }) => minutes)).toEqual(messages.time);
    expect(found.comparison!.statistic).toBeCloseTo(2.26340558634, 9);
    expect(found.comparison!.pValue).toBeCloseTo(0.13246247828, 9);
    expect(found.groups.map(({ group, messages: n }) => [group.channel, n])).toEqual([
      ["chat", 10],
      ["mail", 10],
    ]);
  });

  test("sentences in both languages", () => {
    expect(explain(found.because)).toBe(
      "Half of the messages are answered within 30.00 minutes (20 messages, of which 5 still wait). 51.8% are answered within 30 minutes. A median of answered messages alone would be 15.00 minutes: it leaves out the 5 that still wait. No difference in speed is seen between the 2 parts (log-rank test, p = 0.1325).",
    );
    expect(explain(found.because, { locale: "zh-CN" })).not.toMatch(/[{}]/);
  });

  test("fits its schema, and JSON", () => {
    expect(responseTimesResultSchema.safeParse(found).success).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

test("business minutes for answers and for those who wait", () => {
  const businessHours = { hours: [{ weekdays: [1, 2, 3, 4, 5], from: "09:00", until: "17:00" }] };
  const rows = [
    {
      id: "weekend",
      at: "2026-03-06T16:30:00-05:00",
      channel: "mail",
      respondedAt: "2026-03-09T09:15:00-04:00",
    },
    { id: "waits", at: "2026-03-06T16:30:00-05:00", channel: "mail" },
  ];
  const found = responseTimes(rows, {
    asOf: "2026-03-09T10:00:00-04:00",
    businessHours,
    timeZone: "America/New_York",
  });
  expect(found.clock).toBe("business");
  expect(found.curve.map(({ minutes }) => minutes)).toEqual([45, 90]);
  expect(found.waiting).toBe(1);
});

test("an answer after asOf has not come yet; messages after it, and answers before their message, are left out and counted", () => {
  const rows = [
    { id: "1", at: START, channel: "a", respondedAt: START + 30 * MINUTE },
    { id: "2", at: START, channel: "a", respondedAt: START + 90 * MINUTE },
    { id: "3", at: START + 61 * MINUTE, channel: "a" },
    { id: "4", at: START, channel: "a", respondedAt: START - MINUTE },
    { id: "5", at: "yesterday", channel: "a" },
  ];
  const found = responseTimes(rows, { asOf: START + 60 * MINUTE });
  expect([found.messages, found.answered, found.waiting]).toEqual([2, 1, 1]);
  expect(found.leftOut).toEqual({ afterAsOf: 1, answeredBefore: 1, outsideClock: 0 });
  expect(found.issues).toMatchObject({ read: 5, kept: 4, rejected: 1 });
});

test("resolution times instead; a condition; columns", () => {
  const columns = {
    id: ["1", "2", "3"],
    at: [START, START, START],
    channel: ["a", "a", "b"],
    resolvedAt: [START + 10 * MINUTE, START + 20 * MINUTE, null],
  };
  const found = responseTimes(columns, {
    asOf: START + 60 * MINUTE,
    measure: "resolution",
    where: { field: "channel", op: "eq", value: "a" } as never,
  });
  expect([found.measure, found.messages, found.answered]).toEqual(["resolution", 2, 2]);
});

test("what nobody was watched long enough for is immature, not zero", () => {
  const rows = [
    { id: "1", at: START, channel: "a", respondedAt: START + 5 * MINUTE },
    { id: "2", at: START, channel: "a" },
  ];
  const found = responseTimes(rows, { asOf: START + 30 * MINUTE, targetMinutes: 60, horizonMinutes: 60 });
  expect(found.attainment!.share).toEqual({ status: "absent", reason: "immature", n: 2 });
  expect(found.restrictedMean!.minutes).toEqual({ status: "absent", reason: "immature", n: 2 });
});

test("all or none within the target: the share of those watched as long, with Wilson's interval", () => {
  const rows = (minutes: number) =>
    Array.from({ length: 10 }, (_, i) => ({
      id: `${i}`,
      at: START,
      channel: "a",
      respondedAt: START + minutes * MINUTE,
    }));
  const share = (minutes: number) =>
    responseTimes(rows(minutes), { asOf, targetMinutes: 30 }).attainment!.share;
  expect(share(5)).toMatchObject({ value: 1, interval: { method: "wilson", high: 1 } });
  expect(share(60)).toMatchObject({ value: 0, interval: { method: "wilson", low: 0 } });
});

test("nothing asked, nothing answered", () => {
  const found = responseTimes([], { asOf });
  expect(found).toMatchObject({
    messages: 0,
    restrictedMean: null,
    answeredOnly: null,
    curve: [],
    groups: [],
    comparison: null,
  });
  expect(found.percentiles[0]!.minutes).toEqual({ status: "absent", reason: "too-few", n: 0, needed: 1 });
  expect(explain(found.because)).toBe("There are no messages to time.");
});

test("a long curve has at most 200 points, the first and the last among them", () => {
  const rows = Array.from({ length: 1000 }, (_, i) => ({
    id: `${i}`,
    at: START,
    channel: "a",
    respondedAt: START + (i + 1) * 1000,
  }));
  const { curve } = responseTimes(rows, { asOf });
  expect([curve.length, curve[0]!.minutes, curve.at(-1)!.minutes]).toEqual([200, 1 / 60, 1000 / 60]);
});

test.each<[string, unknown, string]>([
  ["no asOf", {}, "options.asOf: expected"],
  ["a share of 1", { asOf, percentiles: [1] }, "options.percentiles[0]: expected"],
  [
    "business hours without a zone",
    { asOf, businessHours: { hours: [{ from: "09:00", until: "17:00" }] } },
    "options.timeZone: expected an IANA time zone, received undefined",
  ],
  [
    "a time",
    { asOf, timeZone: "UTC", businessHours: { hours: [{ from: "9", until: "17:00" }] } },
    "options.businessHours.hours[0].from: expected a time like 09:00",
  ],
  ["a field of no text", { asOf, by: ["at"] }, "options.by[0]: expected a field that holds text"],
  ["an unknown option", { asOf, target: 3 }, "options.target: expected"],
])("%s is refused", (_, options, message) => {
  expect(() => responseTimes(feedback, options as ResponseTimesOptions)).toThrow(message);
});
