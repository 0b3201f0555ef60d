/**
 * Interactions to a table of day cohorts, against what one would write by hand: a Map of Sets of days from objects, and a loop
 * over members and offsets. In one run:
 *
 *     npx tsx bench/retention.ts [--events 1000000]
 *
 * Prints milliseconds of processor time (least of three turns, garbage collection included) and the ratio to the hand-written
 * one; below 1 is faster. Rows and columns, and merging ten parts. Fails if the sides do not agree on every cell.
 */
import { aggregateRetention } from "../src/kpi/users/aggregateRetention.ts";
import { finishRetention } from "../src/kpi/users/finishRetention.ts";
import { mergeRetention } from "../src/kpi/users/mergeRetention.ts";
import { retention } from "../src/kpi/users/retention.ts";
import type { RetentionResult } from "../src/kpi/users/retentionResultSchema.ts";

const at = process.argv.indexOf("--events");
const count = at < 0 ? 1_000_000 : Number(process.argv[at + 1]);
const members = Math.max(1, Math.floor(count / 10));
const DAY = 86_400_000;
const DAYS = 180;
const begin = Date.UTC(2026, 0, 1);
const asOf = begin + DAYS * DAY;

let state = 12345;
function draw(below: number): number {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return Math.floor((state / 4294967296) * below);
}

const events = Array.from({ length: count }, () => ({
  memberId: `m${draw(members)}`,
  at: begin + draw(DAYS * 86_400) * 1000,
  kind: "view",
}));
const columns = {
  memberId: events.map(({ memberId }) => memberId),
  at: Float64Array.from(events, ({ at: time }) => time),
};
const offsets = Array.from({ length: 30 }, (_, i) => i + 1);

/** Size, then eligible and retained of each offset, by cohort in order of time. */
type Triangle = number[][];

function byHand(): Triangle {
  const daysOf = new Map<string, Set<number>>();
  for (const { memberId, at: time } of events) {
    const day = Math.floor((time - begin) / DAY);
    const days = daysOf.get(memberId);
    if (days === undefined) daysOf.set(memberId, new Set([day]));
    else days.add(day);
  }
  const cohorts = new Map<number, number[]>();
  for (const days of daysOf.values()) {
    const first = Math.min(...days);
    const row = cohorts.get(first) ?? new Array<number>(1 + 2 * offsets.length).fill(0);
    cohorts.set(first, row);
    row[0]! += 1;
    for (const [i, offset] of offsets.entries()) {
      if (first + offset >= DAYS) continue;
      row[1 + 2 * i]! += 1;
      if (days.has(first + offset)) row[2 + 2 * i]! += 1;
    }
  }
  return [...cohorts].sort((a, b) => a[0] - b[0]).map(([, row]) => row);
}

const triangle = ({ cohorts }: RetentionResult): Triangle =>
  cohorts.map(({ size, cells }) => [
    size,
    ...cells.flatMap(({ eligible, retained }) => [eligible, retained]),
  ]);

/** Processor time, not the clock's: other programs on the machine move it less. */
function leastTime<Result>(run: () => Result): { ms: number; result: Result } {
  let least = Number.POSITIVE_INFINITY;
  let result: Result | undefined;
  for (let turn = 0; turn < 3; turn++) {
    const start = process.cpuUsage();
    result = run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return { ms: least, result: result as Result };
}

const settings = { asOf, unit: "day", timeZone: "UTC" } as const;
const ask = { kind: "n-day", offsets } as const;
const hand = leastTime(byHand);
const runs: [string, () => RetentionResult][] = [
  ["retention from rows", () => retention(events, { ...settings, ...ask })],
  ["retention from columns", () => retention(columns, { ...settings, ...ask })],
  ["retention from columns, 24-hour clock", () => retention(columns, { ...settings, ...ask, clock: "24h" })],
  [
    "ten parts, merged, from rows",
    () => {
      const part = Math.ceil(count / 10);
      const parts = Array.from({ length: 10 }, (_, i) =>
        aggregateRetention(events.slice(i * part, (i + 1) * part), settings),
      );
      return finishRetention(parts.reduce(mergeRetention), ask);
    },
  ],
];
console.log(`${count} events of ${new Set(columns.memberId).size} members`);
const line = (what: string, ms: number): void =>
  console.log(`${what.padEnd(40)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / hand.ms).toFixed(2)}`);
line("by hand", hand.ms);
for (const [what, run] of runs) {
  const { ms, result } = leastTime(run);
  const agrees = JSON.stringify(triangle(result)) === JSON.stringify(hand.result);
  if (result.clock === "calendar" && !agrees) throw new Error(`the sides disagree: ${what}`);
  line(what, ms);
}
