import { expect, test } from "vitest";
import { fitHawkes } from "../../../src/stats/bursts/fitHawkes.ts";
import { hawkesLogLikelihood } from "../../../src/stats/bursts/hawkesLogLikelihood.ts";
import golden from "../../golden/crisis/selfExcitement.json" with { type: "json" };

const { tolerance, noted, processes } = golden;

test.each(processes)("log likelihoods and fit of $times.length events, by another computation", (one) => {
  const { times, end } = one;
  for (const { value, ...parameters } of one.logLikelihoods) {
    const own = hawkesLogLikelihood(times, end, parameters);
    expect(Math.abs(own / value - 1)).toBeLessThan(tolerance.logLikelihood);
  }
  const fit = fitHawkes(times, end)!;
  expect(Math.abs(fit.logLikelihood - one.fit.logLikelihood)).toBeLessThan(tolerance.notedLogLikelihood);
  expect(Math.abs(fit.baseRate - one.fit.baseRate)).toBeLessThan(tolerance.fit);
  expect(Math.abs(fit.branching - one.fit.branching)).toBeLessThan(tolerance.fit);
  if (fit.branching === 0) return;
  expect(Math.abs(fit.decay / one.fit.decay - 1)).toBeLessThan(tolerance.fit);
  expect(Math.abs(hawkesLogLikelihood(times, end, fit) - fit.logLikelihood)).toBeLessThan(1e-9);
});

test("the values of the method notes", () => {
  const { times, end } = processes[0]!;
  const fit = fitHawkes(times, end)!;
  for (const name of ["baseRate", "branching", "decay"] as const) {
    expect(Math.abs(fit[name] - noted.fit[name])).toBeLessThan(tolerance.noted);
  }
  expect(Math.abs(fit.logLikelihood - noted.fit.logLikelihood)).toBeLessThan(tolerance.notedLogLikelihood);
  const [first, second] = noted.logLikelihoods;
  const half = { baseRate: 0.4, branching: 0.5, decay: 2 };
  expect(Math.abs(hawkesLogLikelihood(times, end, half) - first!)).toBeLessThan(tolerance.notedLogLikelihood);
  const more = { baseRate: 0.3, branching: 0.7, decay: 1 };
  expect(Math.abs(hawkesLogLikelihood(times, end, more) - second!)).toBeLessThan(
    tolerance.notedLogLikelihood,
  );
});

test("order and unit of the times make no difference", () => {
  const { times, end } = processes[1]!;
  const fit = fitHawkes(times, end)!;
  expect(fitHawkes([...times].reverse(), end)).toEqual(fit);
  const scaled = fitHawkes(
    times.map((time) => time * 64),
    end * 64,
  )!;
  expect(Math.abs(scaled.branching - fit.branching)).toBeLessThan(1e-6);
  expect(Math.abs((scaled.decay * 64) / fit.decay - 1)).toBeLessThan(1e-5);
});

test("without excitement none is found, and too few moments give no fit", () => {
  const even = Array.from({ length: 50 }, (_, i) => i + 0.5);
  expect(fitHawkes(even, 50)).toMatchObject({ branching: 0, baseRate: 1, n: 50 });
  expect(fitHawkes([], 5)).toBeNull();
  expect(fitHawkes([1, 1, 1, 2], 5)).toBeNull();
  expect(fitHawkes([3, 4, 5], 5)).toMatchObject({ n: 3 });
});

test.each([
  [() => fitHawkes([1, 7], 5), "fitHawkes: times: expected times from 0 to the end (5), received 7"],
  [() => fitHawkes([1, 2], 0), "fitHawkes: end: expected a number from 1e-15 to 1e15, received 0"],
  [
    () => hawkesLogLikelihood([1], 5, { baseRate: 0, branching: 0, decay: 1 }),
    "hawkesLogLikelihood: parameters.baseRate: expected a number from 1e-15 to 1e15, received 0",
  ],
  [
    () => hawkesLogLikelihood([1], 5, { baseRate: 1, branching: -1, decay: 1 }),
    "hawkesLogLikelihood: parameters.branching: expected a number from 0 to 1e15, received -1",
  ],
])("wrong input %#", (call, message) => {
  expect(call).toThrow(message);
});
