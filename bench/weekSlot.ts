/**
 * Week slots and ISO text against what a user would write instead, in one run, with the outputs compared.
 * Run: `npx tsx bench/weekSlot.ts [rows]`. Times are the best of several runs; the ratios are what carries over.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TZDate } from "@date-fns/tz";
import { periodColumn } from "../src/time/periodColumn.ts";
import { resolveLocalMs } from "../src/time/resolveLocalMs.ts";
import { toEpochMilliseconds } from "../src/time/toEpochMilliseconds.ts";
import { toIsoString } from "../src/time/toIsoString.ts";
import { weekSlotColumn } from "../src/time/weekSlotColumn.ts";

const ROWS = Number(process.argv[2] ?? 1_000_000);
/** The slow ways are timed and compared on the first rows only. */
const SLOW_ROWS = Math.min(ROWS, 100_000);
const REPEATS = 7;
const HOUR = 3_600_000;
const WEEKDAYS: Readonly<Record<string, number>> = { Mon: 0, Tue: 1, Wed: 2, Thu: 3, Fri: 4, Sat: 5, Sun: 6 };

/** A seeded generator (Park and Miller's), so that each run has the same rows. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Instants of 2016 to 2027; 2 % within three hours of a change in New York; 1 in 50 on a full hour. */
function makeInstants(): Float64Array {
  const random = generator(42);
  const from = Date.UTC(2016, 0, 1);
  const to = Date.UTC(2028, 0, 1);
  const changes: number[] = [];
  for (let year = 2016; year < 2028; year++) {
    const firstSunday = (month: number): number =>
      ((7 - new Date(Date.UTC(year, month, 1)).getUTCDay()) % 7) + 1;
    changes.push(Date.UTC(year, 2, firstSunday(2) + 7, 7), Date.UTC(year, 10, firstSunday(10), 6));
  }
  return Float64Array.from({ length: ROWS }, () => {
    const kind = random();
    if (kind < 0.02)
      return changes[Math.floor(random() * changes.length)]! + Math.floor((random() * 6 - 3) * HOUR);
    const ms = from + Math.floor(random() * (to - from));
    return kind < 0.04 ? Math.floor(ms / HOUR) * HOUR : ms;
  });
}

function nanosecondsPerRow(rows: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, ((user + system) * 1000) / rows);
  }
  return best;
}

/** A formatter made once and its parts read: the careful way without a library. */
function slotsByParts(instants: Float64Array, timeZone: string): Int16Array {
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "numeric",
    hourCycle: "h23",
  });
  return Int16Array.from(instants, (ms) => {
    let slot = 0;
    for (const { type, value } of formatter.formatToParts(ms)) {
      if (type === "weekday") slot += WEEKDAYS[value]! * 24;
      else if (type === "hour") slot += Number(value);
    }
    return slot;
  });
}

/** `toLocaleString` and `new Date` again: the answer most often given to "convert to a time zone". */
function slotsByLocaleString(instants: Float64Array, timeZone: string): Int16Array {
  return Int16Array.from(instants, (ms) => {
    const text = new Date(ms).toLocaleString("en-US", { timeZone, hourCycle: "h23" });
    const [, month, day, year, hour] = /^(\d+)\/(\d+)\/(\d+), (\d+)/.exec(text)!;
    const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
    return ((weekday + 6) % 7) * 24 + Number(hour);
  });
}

/** `TZDate` of date-fns, made anew for each row, as its readers do. */
function slotsByTZDate(instants: Float64Array, timeZone: string): Int16Array {
  return Int16Array.from(instants, (ms) => {
    const date = new TZDate(ms, timeZone);
    return ((date.getDay() + 6) % 7) * 24 + date.getHours();
  });
}

const PANDAS = `
import sys, time, numpy, pandas
instants = pandas.to_datetime(numpy.fromfile(sys.argv[1]).astype("int64"), unit="ms", utc=True)
best = float("inf")
for _ in range(int(sys.argv[4])):
    start = time.process_time()
    local = instants.tz_convert(sys.argv[3])
    slots = local.weekday * 24 + local.hour
    best = min(best, time.process_time() - start)
slots.to_numpy().astype("int16").tofile(sys.argv[2])
print(best * 1e9 / len(slots), pandas.__version__)
`;

/** pandas' own columns of weekday and hour, where python3 has it. */
function slotsByPandas(
  instants: Float64Array,
  timeZone: string,
): { slots: Int16Array; ns: number; version: string } | null {
  const folder = mkdtempSync(join(tmpdir(), "week-slots-"));
  const [input, output] = [join(folder, "instants"), join(folder, "slots")];
  try {
    writeFileSync(input, instants);
    const said = execFileSync("python3", ["-c", PANDAS, input, output, timeZone, String(REPEATS)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [ns, version] = said.trim().split(" ") as [string, string];
    const bytes = readFileSync(output);
    return { slots: new Int16Array(new Uint8Array(bytes).buffer), ns: Number(ns), version };
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function mismatches(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  let count = 0;
  for (let row = 0; row < theirs.length; row++) if (ours[row] !== theirs[row]) count++;
  return count;
}

type Line = [what: string, nsPerRow: number, ratio: number, differing: number | string];

function print(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  for (const [what, ns, ratio, differing] of lines) {
    console.log(
      `  ${what.padEnd(52)} ${ns.toFixed(1).padStart(9)} ns/row   ours / this ${ratio.toFixed(4).padStart(8)}   differing ${differing}`,
    );
  }
}

const instants = makeInstants();
const few = instants.subarray(0, SLOW_ROWS);

for (const timeZone of ["America/New_York", "Asia/Shanghai"]) {
  const setUp = performance.now();
  weekSlotColumn(instants.subarray(0, 1000), timeZone);
  const setUpMs = performance.now() - setUp;
  const ours = nanosecondsPerRow(ROWS, () => weekSlotColumn(instants, timeZone));
  const slots = weekSlotColumn(instants, timeZone);
  const parts = nanosecondsPerRow(SLOW_ROWS, () => slotsByParts(few, timeZone));
  const locale = nanosecondsPerRow(SLOW_ROWS / 10, () =>
    slotsByLocaleString(few.subarray(0, SLOW_ROWS / 10), timeZone),
  );
  const tzDate = nanosecondsPerRow(SLOW_ROWS, () => slotsByTZDate(few, timeZone));
  const pandas = slotsByPandas(instants, timeZone);
  print(`week slots, ${timeZone}, ${ROWS} rows; set-up of 12 years ${setUpMs.toFixed(1)} ms`, [
    ["weekSlotColumn", ours, 1, 0],
    ["TZDate", tzDate, ours / tzDate, `${mismatches(slots, slotsByTZDate(instants, timeZone))} of ${ROWS}`],
    pandas === null
      ? ["pandas is not installed for python3", Number.NaN, Number.NaN, "-"]
      : [
          `pandas ${pandas.version}`,
          pandas.ns,
          ours / pandas.ns,
          `${mismatches(slots, pandas.slots)} of ${ROWS}`,
        ],
    [
      "one Intl.DateTimeFormat, formatToParts",
      parts,
      ours / parts,
      `${mismatches(slots, slotsByParts(instants, timeZone))} of ${ROWS}`,
    ],
    [
      "toLocaleString a row",
      locale,
      ours / locale,
      `${mismatches(slots, slotsByLocaleString(few.subarray(0, SLOW_ROWS / 10), timeZone))} of ${SLOW_ROWS / 10}`,
    ],
  ]);
}

/** Through JSON, as texts from a file are: one flat piece each, not a chain of the parts they were put together from. */
const texts = JSON.parse(JSON.stringify(Array.from(instants, (ms) => toIsoString(ms)))) as string[];
const parsed = new Float64Array(ROWS);
const parsedByDate = new Float64Array(ROWS);
const parse = nanosecondsPerRow(ROWS, () => {
  for (let row = 0; row < ROWS; row++) parsed[row] = toEpochMilliseconds(texts[row]);
});
const dateParse = nanosecondsPerRow(ROWS, () => {
  for (let row = 0; row < ROWS; row++) parsedByDate[row] = Date.parse(texts[row]!);
});
print(`reading ISO 8601 text, ${ROWS} rows`, [
  ["toEpochMilliseconds", parse, 1, mismatches(parsed, instants)],
  ["Date.parse", dateParse, parse / dateParse, mismatches(parsed, parsedByDate)],
]);

const slots = nanosecondsPerRow(ROWS, () => weekSlotColumn(instants, "America/New_York"));
print(
  `other columns, America/New_York, ${ROWS} rows ("this" is weekSlotColumn's ns divided by theirs)`,
  (["hour", "day", "week", "month", "year"] as const).map((unit): Line => {
    const ns = nanosecondsPerRow(ROWS, () => periodColumn(instants, { unit, timeZone: "America/New_York" }));
    return [`periodColumn by ${unit}`, ns, slots / ns, "-"];
  }),
);
const civil = { year: 2026, month: 3, day: 1, hour: 2, minute: 30 };
const resolve = nanosecondsPerRow(ROWS, () => {
  let sum = 0;
  for (let row = 0; row < ROWS; row++) {
    civil.day = 1 + (row % 28);
    sum += resolveLocalMs(civil, "America/New_York");
  }
  return sum;
});
print("resolving local times", [["resolveLocalMs", resolve, slots / resolve, "-"]]);
