import { describe, expect, test } from "vitest";
import { monitorSeries } from "../../../src/crisis/monitor/monitorSeries.ts";
import { evenStream, ramp, weekShapes } from "./streams.ts";

const WEEKS = 52;
const shapes = Object.keys(weekShapes) as (keyof typeof weekShapes)[];

/** The whole of this, over more means and seeds, is bench/falseAlarms.ts. */
describe("streams without anomalies keep to the budget over 52 weeks, each of them", () => {
  test.each([5, 60, 1440])("every %i minutes, at any mean and dispersion", (minutes) => {
    for (const mean of [1, 3, 10, 30, 100]) {
      for (const dispersion of [0, 0.1, 1]) {
        for (const seed of minutes === 5 ? [1] : [1, 2, 3]) {
          const stream = evenStream({ minutes, weeks: WEEKS, mean, dispersion, shape: "even", seed });
          const { alerts } = monitorSeries(stream);
          expect(alerts.length, `${mean}, ${dispersion}, ${seed}`).toBeLessThanOrEqual(WEEKS);
        }
      }
    }
  });

  test.each(shapes)("with a week of this shape: %s", (shape) => {
    for (const minutes of [15, 60]) {
      for (const mean of [0.05, 3, 100]) {
        for (const dispersion of [0.1, 3]) {
          const stream = evenStream({ minutes, weeks: WEEKS, mean, dispersion, shape, seed: 4 });
          const { alerts } = monitorSeries(stream);
          expect(alerts.length, `${minutes}, ${mean}, ${dispersion}`).toBeLessThanOrEqual(WEEKS);
        }
      }
    }
  });

  test.each([0.02, 0.05, 0.1, 0.5, 3])("of %d a week", (alarmsPerWeek) => {
    for (const mean of [0.05, 3, 100]) {
      for (const dispersion of [0, 1]) {
        const stream = evenStream({ minutes: 60, weeks: WEEKS, mean, dispersion, shape: "even", seed: 5 });
        const { alerts } = monitorSeries(stream, { alarmsPerWeek });
        expect(alerts.length).toBeLessThanOrEqual(Math.max(1, WEEKS * alarmsPerWeek));
      }
    }
  });
});

describe("ramps are found by the times of the method notes, 2.5, all of them", () => {
  test.each([
    [0.5, 15, 120],
    [5, 15, 120],
    [20, 15, 120],
    [0.5, 60, 310],
    [5, 60, 310],
    [20, 60, 310],
    [0.5, 180, 855],
    [5, 180, 855],
    [20, 180, 855],
  ])("%d every 5 minutes, doubling in %i minutes: half of them within %i", (mean, doubling, latest) => {
    const delays = Array.from({ length: 30 }, (_, seed) => {
      const { start, ...stream } = ramp(mean, doubling, 100 + seed);
      const alert = monitorSeries(stream).alerts.find(({ index }) => index >= start);
      return alert === undefined ? Number.POSITIVE_INFINITY : (alert.index - start) * 5;
    }).sort((a, b) => a - b);
    expect(delays[14]).toBeLessThanOrEqual(latest);
    expect(delays[29]).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});
