import { expect, test } from "vitest";
import { monitorSeries } from "../../../src/crisis/monitor/monitorSeries.ts";

const HOUR = 3_600_000;
const start = Date.UTC(2026, 2, 1);
const points = Array.from({ length: 24 * 14 }, (_, i) => [
  { at: start + i * HOUR, stream: "complaints", count: 3 + ((i * 5) % 4) + (i > 202 && i < 208 ? 25 : 0) },
  { at: start + i * HOUR, stream: "unfollows", count: 20 + ((i * 7) % 9) + (i > 250 && i < 256 ? 80 : 0) },
]).flat();
const columns = {
  at: points.map(({ at }) => at),
  count: points.map(({ count }) => count),
  stream: points.map(({ stream }) => stream),
};
const named = { streams: [{ name: "complaints" }, { name: "unfollows" }] };

test("without `streams` they are those that the points name", () => {
  const wanted = monitorSeries(points, named);
  expect(new Set(wanted.alerts.map(({ stream }) => stream))).toEqual(new Set(["complaints", "unfollows"]));
  expect(wanted.unreadable).toBe(0);
  expect(monitorSeries(points)).toEqual(wanted);
  expect(monitorSeries(columns)).toEqual(wanted);
});

test("points without a name are mentions, which come first", () => {
  const mixed = points.map((point) =>
    point.stream === "unfollows" ? { ...point, stream: undefined } : point,
  );
  const { state, unreadable } = monitorSeries(mixed);
  expect(state.streams.map(({ name }) => name)).toEqual(["mentions", "complaints"]);
  expect(unreadable).toBe(0);
  expect(monitorSeries(points.map(({ at, count }) => ({ at, count }))).state.streams).toHaveLength(1);
  expect(monitorSeries([]).state.streams.map(({ name }) => name)).toEqual(["mentions"]);
});

test("names past the eighth, and what is no name, are counted as unreadable", () => {
  const many = Array.from({ length: 90 }, (_, i) => ({
    at: start + i * HOUR,
    stream: `s${i % 9}`,
    count: 1,
  }));
  const { state, unreadable } = monitorSeries(many);
  expect(state.streams).toHaveLength(8);
  expect(unreadable).toBe(10);
  const odd = [
    { at: start, stream: "a", count: 1 },
    { at: start, stream: 7, count: 1 },
    { at: start, stream: "x".repeat(41), count: 1 },
    { at: start, stream: "", count: 1 },
    null,
  ];
  expect(monitorSeries(odd as never).state.streams.map(({ name }) => name)).toContain("a");
});

test("a generator cannot be read twice: it has one stream unless they are given", () => {
  const each = function* () {
    yield* points;
  };
  expect(monitorSeries(each()).unreadable).toBe(points.length);
  expect(monitorSeries(each(), named)).toEqual(monitorSeries(points));
});
