/** Prints a digest of what every function of the area says of some thousand instants; run under several host zones. */
import { createHash } from "node:crypto";
import { localDateTime } from "../../src/time/localDateTime.ts";
import { periodUnits } from "../../src/time/Period.ts";
import { periodColumn } from "../../src/time/periodColumn.ts";
import { periodOf } from "../../src/time/periodOf.ts";
import { periodsBetween } from "../../src/time/periodsBetween.ts";
import { resolveLocalMs } from "../../src/time/resolveLocalMs.ts";
import { resolveLocalTime } from "../../src/time/resolveLocalTime.ts";
import { stepLocalTime } from "../../src/time/stepLocalTime.ts";
import { toEpochMilliseconds } from "../../src/time/toEpochMilliseconds.ts";
import { toIsoString } from "../../src/time/toIsoString.ts";
import { weekSlot } from "../../src/time/weekSlot.ts";
import { weekSlotColumn } from "../../src/time/weekSlotColumn.ts";

const ZONES = [
  "UTC",
  "America/New_York",
  "Asia/Shanghai",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Cairo",
];
const COUNT = 3600;
const STEP = 7_919_000 * 17;
const FIRST = Date.UTC(2011, 11, 28);

const hash = createHash("sha256");
const add = (value: unknown): void => {
  hash.update(`${JSON.stringify(value)}\n`);
};

const instants = Float64Array.from({ length: COUNT }, (_, row) => FIRST + row * STEP);
instants.forEach((ms, row) => {
  const timeZone = ZONES[row % ZONES.length]!;
  const unit = periodUnits[row % periodUnits.length]!;
  const iso = toIsoString(ms);
  const local = iso.slice(0, -1);
  const stepped = stepLocalTime(local, { months: row % 25, days: row % 13 });
  add([iso, toEpochMilliseconds(iso), toEpochMilliseconds(local)]);
  add(weekSlot(iso, timeZone));
  add(localDateTime(ms, timeZone));
  add([stepped, stepLocalTime(local.slice(0, 10), { quarters: 1 })]);
  add(resolveLocalTime(local, { timeZone }));
  add(resolveLocalTime(stepped, { timeZone, disambiguation: "earlier" }));
  add(resolveLocalMs(localDateTime(ms, timeZone), timeZone, "later"));
  add(periodOf(ms, { unit, timeZone, weekStart: 1 + (row % 7) }));
});
for (const timeZone of ZONES) {
  add([...weekSlotColumn(instants, timeZone)]);
  for (const unit of periodUnits) {
    const { codes, periods, ordinals } = periodColumn(instants, { unit, timeZone });
    add([[...codes], periods, ordinals]);
    if (unit !== "hour") add(periodsBetween(FIRST, FIRST + 4e10, { unit, timeZone, weekStart: 7 }));
  }
}

// The host's zone itself, to show that it was taken: the only thing here that may differ.
const host = new Intl.DateTimeFormat().resolvedOptions().timeZone;
console.log(JSON.stringify({ host, rows: COUNT, digest: hash.digest("hex") }));
