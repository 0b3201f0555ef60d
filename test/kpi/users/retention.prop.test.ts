import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregateRetention } from "../../../src/kpi/users/aggregateRetention.ts";
import { finishRetention } from "../../../src/kpi/users/finishRetention.ts";
import { mergeRetention } from "../../../src/kpi/users/mergeRetention.ts";
import { type RetentionOptions, retention } from "../../../src/kpi/users/retention.ts";
import type { RetentionAggregate } from "../../../src/kpi/users/retentionAggregateSchema.ts";
import type { RetentionResult } from "../../../src/kpi/users/retentionResultSchema.ts";
import type { Issues } from "../../../src/model/issues.ts";
import { periodOf } from "../../../src/time/periodOf.ts";

const HOUR = 3_600_000;
const BEGIN = Date.UTC(2026, 2, 1);

const row = fc.record({
  memberId: fc.constantFrom("a", "b", "c", "Ä", "李", "z"),
  at: fc.integer({ min: 0, max: 24 * 60 }).map((hours) => BEGIN + hours * HOUR),
  kind: fc.constantFrom("view", "like"),
});
const rows = fc.array(row, { maxLength: 60 });
type Row = typeof row extends fc.Arbitrary<infer One> ? One : never;

const setting = fc.record({
  asOf: fc
    .integer({ min: 0, max: 24 * 70 })
    .map((hours) => BEGIN + hours * HOUR - (hours % 3 === 0 ? 1000 : 0)),
  unit: fc.constantFrom("day", "week", "month"),
  timeZone: fc.constantFrom("UTC", "America/New_York", "Asia/Shanghai", "Pacific/Chatham"),
  weekStart: fc.constantFrom(1, 7),
  clock: fc.constantFrom("calendar", "24h"),
});
const ask = fc.oneof(
  fc.record({
    kind: fc.constantFrom("n-day", "unbounded", "within"),
    offsets: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant("bracket" as const),
    brackets: fc.constantFrom<[number, number][]>(
      [[1, 3]],
      [
        [4, 7],
        [1, 30],
      ],
      [
        [1, 2],
        [2, 2],
        [1, 1],
      ],
    ),
  }),
);

const figures = ({ issues: _, ...result }: { issues: Issues }): object => result;

/** Straight from the definition, in quadratic time. */
function byDefinition(data: readonly Row[], options: RetentionOptions): [string, number, number, number][] {
  const { unit, timeZone, weekStart, clock, kind } = options;
  const asOf = options.asOf as number;
  const period = { unit, timeZone, weekStart };
  const step = { day: 1, week: 7, month: 30 }[unit] * 24 * HOUR;
  const spans = options.brackets ?? options.offsets!.map((offset) => [offset, offset] as const);
  /** Periods from one instant to a later one, counted one by one. */
  const apart = (from: number, to: number): number => {
    if (clock === "24h") return Math.floor((to - from) / step);
    let steps = 0;
    for (
      let end = Date.parse(periodOf(from, period).end);
      end <= to;
      end = Date.parse(periodOf(end, period).end)
    )
      steps++;
    return steps;
  };
  const cohorts = new Map<string, { size: number; eligible: number[]; retained: number[] }>();
  const ids = [...new Set(data.map(({ memberId }) => memberId))];
  for (const id of ids) {
    const times = data.filter(({ memberId, at }) => memberId === id && at <= asOf).map(({ at }) => at);
    if (times.length === 0) continue;
    const first = Math.min(...times);
    const { start } = periodOf(first, period);
    const cohort = cohorts.get(start) ?? {
      size: 0,
      eligible: spans.map(() => 0),
      retained: spans.map(() => 0),
    };
    cohorts.set(start, cohort);
    cohort.size++;
    // Whole units that are over: the distance to the first moment that was not observed.
    const over = apart(first, asOf + 1000) - 1;
    for (const [i, [from, to]] of spans.entries()) {
      if (to > over) continue;
      cohort.eligible[i]! += 1;
      const isBack = times.some((at) => {
        const offset = apart(first, at);
        if (kind === "unbounded") return offset >= from;
        return kind === "within" ? offset >= 1 && offset <= to : offset >= from && offset <= to;
      });
      if (isBack) cohort.retained[i]! += 1;
    }
  }
  return [...cohorts].flatMap(([start, { size, eligible, retained }]) =>
    spans.map((_, i) => [start, size, eligible[i]!, retained[i]!] as [string, number, number, number]),
  );
}

const flat = ({ cohorts }: RetentionResult): [string, number, number, number][] =>
  cohorts.flatMap(({ start, size, cells }) =>
    cells.map(
      ({ eligible, retained }) => [start, size, eligible, retained] as [string, number, number, number],
    ),
  );

describe("retention", () => {
  test("is what the definition says", () => {
    fc.assert(
      fc.property(rows, setting, ask, (data, settings, asked) => {
        const options = { ...settings, ...asked } as RetentionOptions;
        const sorted =
          options.brackets === undefined
            ? { ...options, offsets: [...options.offsets!].sort((a, b) => a - b) }
            : { ...options, brackets: [...options.brackets].sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
        const wanted = byDefinition(data, sorted).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
        expect(flat(retention(data, options))).toEqual(wanted);
      }),
    );
  });

  test("does not depend on the order of rows, nor on rows that are there twice", () => {
    fc.assert(
      fc.property(rows, setting, ask, (data, settings, asked) => {
        const options = { ...settings, ...asked } as RetentionOptions;
        const whole = figures(retention(data, options));
        expect(figures(retention([...data].reverse(), options))).toEqual(whole);
        const { afterAsOf } = retention(data, options);
        expect(figures(retention([...data, ...data], options))).toEqual({
          ...whole,
          afterAsOf: 2 * afterAsOf,
        });
      }),
    );
  });

  test("unbounded and within are at least n-day; over members who are all mature, within never falls and unbounded never rises", () => {
    fc.assert(
      fc.property(rows, setting, (data, settings) => {
        const offsets = [1, 2, 3, 4, 5];
        const of = (kind: "n-day" | "unbounded" | "within"): RetentionResult =>
          retention(data, { ...settings, kind, offsets } as RetentionOptions);
        const [nDay, unbounded, within] = [of("n-day"), of("unbounded"), of("within")];
        for (const [i, { retained }] of nDay.overall.entries()) {
          expect(unbounded.overall[i]!.retained).toBeGreaterThanOrEqual(retained);
          expect(within.overall[i]!.retained).toBeGreaterThanOrEqual(retained);
        }
        for (const [c, { cells, size }] of within.cohorts.entries()) {
          if (cells.at(-1)!.eligible < size) continue;
          for (let i = 1; i < cells.length; i++) {
            expect(cells[i]!.retained).toBeGreaterThanOrEqual(cells[i - 1]!.retained);
            const { cells: later } = unbounded.cohorts[c]!;
            expect(later[i]!.retained).toBeLessThanOrEqual(later[i - 1]!.retained);
          }
        }
      }),
    );
  });
});

describe("the aggregate", () => {
  test("of any split, merged in any order and through JSON, is that of the whole and finishes alike", () => {
    fc.assert(
      fc.property(rows, rows, rows, setting, ask, (a, b, c, settings, asked) => {
        const { asOf, unit, timeZone, weekStart, clock } = settings as RetentionOptions;
        const of = (data: readonly Row[]): RetentionAggregate =>
          JSON.parse(JSON.stringify(aggregateRetention(data, { asOf, unit, timeZone, weekStart, clock })));
        const left = mergeRetention(mergeRetention(of(a), of(b)), of(c));
        const right = mergeRetention(of(a), mergeRetention(of(c), of(b)));
        expect(right).toEqual(left);
        const data = [...c, ...a, ...b];
        expect(figures(left)).toEqual(figures(of(data)));
        const options = { ...settings, ...asked } as RetentionOptions;
        expect(figures(finishRetention(left, asked as never))).toEqual(figures(retention(data, options)));
      }),
    );
  });
});
