import { describe, expect, test } from "vitest";
import { createMonitor } from "../../../src/crisis/monitor/createMonitor.ts";
import { type MonitorPoint, monitorPoint } from "../../../src/crisis/monitor/monitorPoint.ts";
import { monitorSeries } from "../../../src/crisis/monitor/monitorSeries.ts";
import type { MonitorState } from "../../../src/crisis/monitor/monitorStateSchema.ts";
import { createRandomSource } from "../../../src/kernel/createRandomSource.ts";
import golden from "../../golden/crisis/nabAlarms.json" with { type: "json" };
import { nabProfiles, nabScore, readNab } from "./nabScore.ts";

const MINUTE = 60_000;

function pushed(points: readonly MonitorPoint[], start: MonitorState): { state: MonitorState; at: string[] } {
  const at: string[] = [];
  let state = start;
  for (const point of points) {
    const step = monitorPoint(JSON.parse(JSON.stringify(state)), point);
    state = step.state;
    if (step.alert !== undefined) at.push(step.alert.at);
  }
  return { state, at };
}

/** Steady counts with a burst here and there. */
function stream(n: number, minutes: number, bursts: readonly number[], seed = 1): MonitorPoint[] {
  const random = createRandomSource(seed);
  return Array.from({ length: n }, (_, i) => ({
    at: i * minutes * MINUTE,
    count: Math.floor(random.nextFloat() * 12) + (bursts.includes(i) ? 150 : 0),
  }));
}

describe("points one by one, stopped and resumed at each, give what a batch gives", () => {
  test.each([1, 5, 7, 60, 1440])("every %i minutes", (minutes) => {
    const points = stream(900, minutes, [500, 501, 502, 503, 504, 505, 700]);
    const options = { intervalMinutes: minutes };
    const batch = monitorSeries(points, options);
    const one = pushed(points, createMonitor(options));
    expect(one.at).toEqual(batch.alerts.map(({ at }) => at));
    expect(one.state).toEqual(batch.state);
    expect(batch.alerts.length > 0).toBe(true);
    const columns = {
      at: Float64Array.from(points, ({ at }) => Number(at)),
      count: Float64Array.from(points, ({ count }) => Number(count)),
    };
    expect(monitorSeries(columns, options)).toEqual(batch);
  });
});

describe("points that are not as they should be", () => {
  const points = stream(600, 5, [500]);
  const options = { intervalMinutes: 5 };
  const state = (list: readonly MonitorPoint[]) => monitorSeries(list, options).state.streams[0]!;

  test("doubled points change nothing", () => {
    const twice = points.flatMap((point) => [point, { ...point, count: 999 }]);
    expect({ ...state(twice), tally: 0 }).toEqual({ ...state(points), tally: 0 });
    expect(state(twice).tally.doubled).toBe(600);
  });

  test("missing points leave holes and no alerts", () => {
    const holes = points.map((point, i) => (i % 3 === 1 ? { ...point, count: null } : point));
    const result = monitorSeries(holes, options);
    expect(result.state.streams[0]!.tally).toMatchObject({ taken: 400, missing: 200 });
    expect(result.alerts.some(({ index }) => index >= 500 && index <= 511)).toBe(true);
  });

  test("a gap of years costs nothing and raises nothing", () => {
    const late = points.map((point, i) => (i < 590 ? point : { ...point, at: Number(point.at) + 1e11 }));
    const { alerts } = monitorSeries(late, options);
    expect(alerts.every(({ index }) => index < 590)).toBe(true);
  });

  test("a late point fills its row", () => {
    const swapped = points.slice();
    [swapped[598], swapped[597]] = [points[597]!, points[598]!];
    expect(state(swapped).counts).toEqual(state(points).counts);
    expect(state(swapped).tally.late).toBe(1);
  });

  test("a counter that falls has been reset", () => {
    let total = 0;
    const totals = points.map(({ at, count }, i) => {
      total = i === 300 ? 4 : total + Number(count);
      return { at, count: total };
    });
    const streams = [{ name: "views", measure: "counter" as const }];
    const result = monitorSeries(totals, { intervalMinutes: 5, streams });
    expect(result.state.streams[0]!.tally.resets).toBe(1);
    expect(result.alerts.map(({ index }) => index)).toContain(500);
  });

  test("what is no point is counted", () => {
    const odd = [...points, null, { at: "yesterday", count: 3 }] as MonitorPoint[];
    expect(monitorSeries(odd, options).unreadable).toBe(2);
  });
});

test("a share is watched by its total", () => {
  const points = Array.from({ length: 600 }, (_, i) => ({
    at: i * 5 * MINUTE,
    count: i >= 550 ? 30 : 4 + (i % 3),
    total: i === 400 ? 400 : 50,
  }));
  const { alerts } = monitorSeries(points, {
    intervalMinutes: 5,
    streams: [{ name: "negative", measure: "share" }],
  });
  expect(alerts.map(({ index }) => index)).toEqual([550]);
});

test("named streams share one budget, and the state stays under 8 kB", () => {
  const names = ["mentions", "complaints", "unfollows", "reports", "negative", "a", "b", "c"];
  const streams = names.map((name) => ({
    name,
    measure: name === "negative" ? ("share" as const) : ("count" as const),
  }));
  const random = createRandomSource(3);
  const points = Array.from({ length: 8 * 4000 }, (_, i) => {
    const total = 1000 + Math.floor(random.nextFloat() * 90_000) / 7;
    return { at: Math.floor(i / 8) * 4 * MINUTE, stream: names[i % 8]!, count: total / 3, total };
  });
  const holidays = Array.from({ length: 20 }, (_, i) => ({
    start: i * 1e9 + 1e12,
    end: i * 1e9 + 1e12 + 1,
    expected: 1.5,
  }));
  const { state } = monitorSeries(points, { streams, holidays });
  expect(JSON.stringify(state).length).toBeLessThan(8192);
  expect(state.streams.every(({ alarmsPerWeek }) => alarmsPerWeek === 0.125)).toBe(true);
});

describe("holidays", () => {
  const points = stream(800, 5, []).map((point, i) => ({
    ...point,
    count: Number(point.count) * (i >= 600 && i < 700 ? 6 : 1),
  }));
  const day = { start: 600 * 5 * MINUTE, end: 700 * 5 * MINUTE };
  test("without one there is an alert", () => {
    expect(monitorSeries(points).alerts.some(({ index }) => index >= 600)).toBe(true);
  });
  test.each([{ ...day }, { ...day, expected: 6 }])("none with %j", (holiday) => {
    const { alerts } = monitorSeries(points, { holidays: [holiday] });
    expect(alerts.filter(({ index }) => index >= 600)).toEqual([]);
  });
});

describe("streams without anomalies keep to the budget over 52 weeks", () => {
  test.each([
    [1, 1],
    [10, 1],
    [100, 1],
    [10, 0.1],
  ])("mean %d, %d a week", (mean, alarmsPerWeek) => {
    const random = createRandomSource(mean);
    const n = 52 * 2016;
    const count = new Float64Array(n);
    // Geometric: the negative binomial with dispersion 1.
    for (let i = 0; i < n; i += 1)
      count[i] = Math.floor(Math.log(1 - random.nextFloat()) / Math.log(mean / (1 + mean)));
    const at = Float64Array.from(count, (_, i) => i * 5 * MINUTE);
    expect(monitorSeries({ at, count }, { alarmsPerWeek }).alerts.length).toBeLessThanOrEqual(
      52 * alarmsPerWeek,
    );
  });
});

test.each([15, 60, 180])("a ramp that doubles every %i minutes is found", (doubling) => {
  // Delays of the reference detector on such ramps, in minutes from 10 % on: method notes, 2.5.
  const latest = { 15: 120, 60: 310, 180: 855 }[doubling]!;
  const random = createRandomSource(doubling);
  const start = 4 * 2016;
  const points = Array.from({ length: start + latest / 5 }, (_, i) => {
    const extra = i < start ? 0 : 0.1 * 2 ** (((i - start) * 5) / doubling);
    const usual = 20 + 8 * Math.sin((2 * Math.PI * i) / 288);
    return { at: i * 5 * MINUTE, count: Math.round(usual * (1 + extra) * (0.7 + 0.6 * random.nextFloat())) };
  });
  const { alerts } = monitorSeries(points);
  expect(alerts.some(({ index }) => index >= start)).toBe(true);
});

test.each([
  [() => createMonitor({ alarmsPerWeek: 0 }), "createMonitor: options.alarmsPerWeek"],
  [
    () => createMonitor({ streams: [{ name: "a" }, { name: "a" }] }),
    "createMonitor: options.streams: expected 1 to 8 streams with different names, received an array of 2",
  ],
  [
    () => monitorPoint(createMonitor(), { at: "now", count: 1 }),
    'monitorPoint: point.at: expected an instant (ISO 8601 with an offset, epoch milliseconds, or a Date), received "now"',
  ],
  [
    () => monitorPoint(createMonitor(), { at: 0, count: 1, stream: "x" }),
    'monitorPoint: point.stream: expected one of the monitor\'s streams ("mentions"), received "x"',
  ],
  [
    () => monitorPoint({ ...createMonitor(), version: 2 as never }, { at: 0, count: 1 }),
    "monitorPoint: state.version: expected a monitor of version 1, received 2",
  ],
  [
    () => monitorSeries(5 as never),
    "monitorSeries: points: expected rows, or columns with at and count, received 5",
  ],
  [
    () => monitorSeries([], { state: createMonitor(), alarmsPerWeek: 2 }),
    "monitorSeries: options.state: expected no other option beside it, received an object",
  ],
])("wrong input %#", (call, message) => {
  expect(call).toThrow(message);
});

describe.skipIf(!process.env.SOCIALOPS_DATA)("NAB realTweets", () => {
  const files = process.env.SOCIALOPS_DATA ? readNab(`${process.env.SOCIALOPS_DATA}/nab`) : [];
  const profiles = Object.keys(nabProfiles) as (keyof typeof nabProfiles)[];

  test("the scorer gives the reference alarms the reference scores", () => {
    const alarms = files.map(({ name, labels }) =>
      golden.alarms[name as keyof typeof golden.alarms].map((label) => labels.indexOf(label)),
    );
    for (const profile of profiles) {
      const score = nabScore(files, alarms, profile);
      expect(Math.abs(score - golden.scores[profile])).toBeLessThan(golden.tolerance.score);
    }
  });

  test("with its defaults the monitor raises the reference detector's alarms, and has its scores", () => {
    const alarms = files.map(({ at, count }) =>
      monitorSeries({ at, count }).alerts.map(({ index }) => index),
    );
    for (const [f, { name, labels }] of files.entries()) {
      expect(alarms[f]!.map((i) => labels[i])).toEqual(golden.alarms[name as keyof typeof golden.alarms]);
    }
    expect(nabScore(files, alarms, "standard")).toBeGreaterThanOrEqual(84.5);
    expect(nabScore(files, alarms, "lowFP")).toBeGreaterThanOrEqual(77);
    expect(nabScore(files, alarms, "lowFN")).toBeGreaterThanOrEqual(88.8);
  });
});
