import fc from "fast-check";
import { expect, test } from "vitest";
import { createMonitor, type MonitorOptions } from "../../../src/crisis/monitor/createMonitor.ts";
import { type MonitorPoint, monitorPoint } from "../../../src/crisis/monitor/monitorPoint.ts";
import { monitorSeries } from "../../../src/crisis/monitor/monitorSeries.ts";
import { type MonitorMeasure, monitorMeasures } from "../../../src/crisis/monitor/monitorStateSchema.ts";

const MINUTE = 60_000;

/** What one point after the other does: how many intervals pass, how far off it is, and what it counts. */
const acts = fc.array(
  fc.record({
    steps: fc.oneof(
      { weight: 20, arbitrary: fc.constant(1) },
      { weight: 3, arbitrary: fc.integer({ min: -3, max: 5 }) },
      { weight: 1, arbitrary: fc.integer({ min: 6, max: 5000 }) },
    ),
    drift: fc.oneof(
      { weight: 10, arbitrary: fc.constant(0) },
      fc.double({ min: -0.7, max: 0.7, noNaN: true }),
    ),
    count: fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 0, max: 30 }) },
      { weight: 2, arbitrary: fc.integer({ min: 200, max: 5000 }) },
      { weight: 1, arbitrary: fc.constantFrom(null, Number.NaN, -1, 0.5, 7.3, 1e12, 2 ** 53) },
    ),
  }),
  { minLength: 1, maxLength: 120 },
);

const cases = fc.record({
  minutes: fc.constantFrom(undefined, 1, 2.5, 5, 7, 15, 60, 1440),
  measure: fc.constantFrom<MonitorMeasure>("count", "count", ...monitorMeasures),
  isHoliday: fc.boolean(),
  alarmsPerWeek: fc.constantFrom(0.1, 1, 20),
  acts,
});

type Case = typeof cases extends fc.Arbitrary<infer Value> ? Value : never;

function optionsOf({ minutes, measure, isHoliday, alarmsPerWeek }: Case): MonitorOptions {
  const holiday = { start: 40 * (minutes ?? 5) * MINUTE, end: 60 * (minutes ?? 5) * MINUTE, expected: 3 };
  return {
    alarmsPerWeek,
    intervalMinutes: minutes,
    streams: [{ name: "a", measure }],
    holidays: isHoliday ? [holiday] : [],
  };
}

/** Forty even rows first, so that windows are full before anything odd happens. */
function pointsOf({ minutes, measure, acts }: Case): MonitorPoint[] {
  const even = Array.from({ length: 40 }, (_, i) => ({ steps: 1, drift: 0, count: 5 + (i % 4) }));
  let place = 0;
  return [...even, ...acts].map(({ steps, drift, count }) => {
    place += steps;
    const at = (place + drift) * (minutes ?? 5) * MINUTE;
    return measure === "share" ? { at, count, total: 40 } : { at, count };
  });
}

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

test("stopped, saved and resumed at each point, pushed, or all at once: the same alerts and the same state", () => {
  fc.assert(
    fc.property(cases, (one) => {
      const options = optionsOf(one);
      const points = pointsOf(one);
      const batch = monitorSeries(points, options);
      let pushed = createMonitor(options);
      let resumed = createMonitor(options);
      const alerts: unknown[] = [];
      for (const [index, point] of points.entries()) {
        const step = monitorPoint(pushed, point);
        const other = monitorPoint(JSON.parse(JSON.stringify(resumed)), point);
        expect(other).toEqual(step);
        pushed = step.state;
        resumed = other.state;
        if (step.alert !== undefined) alerts.push({ index, ...step.alert });
      }
      expect({ alerts, state: pushed }).toEqual({ alerts: batch.alerts, state: batch.state });
      if (one.measure === "share") return;
      const at = Float64Array.from(points, (point) => Number(point.at));
      const count = Float64Array.from(points, (point) => point.count ?? Number.NaN);
      expect(monitorSeries({ at, count }, options)).toEqual(batch);
      expect(monitorSeries({ at: Array.from(at), count: Array.from(count) }, options)).toEqual(batch);
    }),
  );
});

test("a series cut anywhere goes on as if it had not been", () => {
  fc.assert(
    fc.property(cases, fc.nat(160), (one, cut) => {
      const options = optionsOf(one);
      const points = pointsOf(one);
      const whole = monitorSeries(points, options);
      const before = monitorSeries(points.slice(0, cut), options);
      const state = JSON.parse(JSON.stringify(before.state));
      const after = monitorSeries(points.slice(cut), { state });
      expect(after.state).toEqual(whole.state);
      expect(before.alerts.length + after.alerts.length).toBe(whole.alerts.length);
    }),
  );
});

test("the state before a point stays as it was and gives the same again", () => {
  fc.assert(
    fc.property(cases, (one) => {
      let state = createMonitor(optionsOf(one));
      for (const point of pointsOf(one)) {
        const text = JSON.stringify(state);
        const step = monitorPoint(frozen(state), point);
        expect(JSON.stringify(state)).toBe(text);
        expect(monitorPoint(state, point)).toEqual(step);
        state = step.state;
      }
    }),
    { numRuns: 30 },
  );
});

test("each point is tallied once", () => {
  fc.assert(
    fc.property(cases, (one) => {
      const points = pointsOf(one);
      const { state, unreadable } = monitorSeries(points, optionsOf(one));
      const { tally, first } = state.streams[0]!;
      const { taken, missing, late, doubled } = tally;
      const waiting = first === null ? 0 : 1;
      // A late point that is taken is tallied as both.
      const seen = taken + missing + late + doubled + waiting + unreadable;
      expect(seen).toBeGreaterThanOrEqual(points.length);
      expect(seen - late).toBeLessThanOrEqual(points.length);
    }),
  );
});

test("any streams at any interval keep the state under 8 kB, and their alerts are as long as they are quiet apart", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 8 }), (one, n) => {
      const options = optionsOf(one);
      const streams = Array.from({ length: n }, (_, i) => ({
        name: `${i}`.padEnd(40, "x"),
        measure: monitorMeasures[i % 3],
      }));
      const holidays = Array.from({ length: 20 }, (_, i) => ({
        start: 1e12 + i * 1e9,
        end: 1e12 + i * 1e9 + 1,
      }));
      const points = pointsOf(one).flatMap((point) =>
        streams.map(({ name }) => ({ ...point, total: (point.count ?? 0) + 1 / 7, stream: name })),
      );
      const { state, alerts } = monitorSeries(points, { ...options, streams, holidays });
      expect(JSON.stringify(state).length).toBeLessThan(8192);
      for (const { name } of streams) {
        const times = alerts.filter(({ stream }) => stream === name).map(({ at }) => Date.parse(at));
        for (let i = 1; i < times.length; i += 1) {
          expect(times[i]! - times[i - 1]!).toBeGreaterThan(11 * 60 * MINUTE);
        }
      }
    }),
    { numRuns: 40 },
  );
});
