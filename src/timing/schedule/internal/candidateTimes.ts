import type { Disambiguation } from "../../../time/disambiguations.ts";
import { localDateTime } from "../../../time/localDateTime.ts";
import { resolveLocalMs } from "../../../time/resolveLocalMs.ts";
import { weekSlotColumn } from "../../../time/weekSlotColumn.ts";
import type { Candidates } from "./Candidates.ts";

const DAY = 86_400_000;

/** How a local time was read: as it stands, or the clock skips it, or shows it twice. */
const AS_IT_STANDS = 0;
export const SKIPPED = 1;
export const TWICE = 2;

/** Where and how finely to look for times. */
export interface TimeGrid {
  /** First epoch milliseconds. */
  from: number;
  /** End, not in it. */
  until: number;
  /** Zone of the local times. */
  timeZone: string;
  /** Minutes between two. */
  stepMinutes: number;
  /** What to do with local times that the clock skips or shows twice. */
  disambiguation: Disambiguation;
}

/**
 * The local times of a grid, each once: of two local times that are read as the same instant, the one that the clock shows stays.
 *
 * @param grid - where to look
 * @param worthOf - what a slot of the week is worth
 */
export function gridTimes(grid: TimeGrid, worthOf: (slot: number) => number): Candidates {
  const { from, until, timeZone, stepMinutes, disambiguation } = grid;
  const found: { at: number; day: number; reading: number }[] = [];
  const [first, last] = [Math.floor(from / DAY) - 1, Math.floor(until / DAY) + 1];
  for (let day = first; day <= last; day++) {
    const { year, month, day: ofMonth } = localDateTime(day * DAY, "UTC");
    for (let minutes = 0; minutes < 1440; minutes += stepMinutes) {
      const hour = Math.floor(minutes / 60);
      const civil = { year, month, day: ofMonth, hour, minute: minutes % 60 };
      let at = resolveLocalMs(civil, timeZone, "reject");
      let reading = AS_IT_STANDS;
      if (Number.isNaN(at)) {
        at = resolveLocalMs(civil, timeZone, disambiguation);
        if (Number.isNaN(at)) continue;
        const shown = localDateTime(at, timeZone);
        reading = shown.hour === hour && shown.minute === minutes % 60 ? TWICE : SKIPPED;
      }
      if (at >= from && at < until)
        found.push({ at, day: reading === SKIPPED ? dayOf(at, timeZone) : day, reading });
    }
  }
  found.sort((a, b) => a.at - b.at || readingOrder(a.reading) - readingOrder(b.reading));
  const once = found.filter(({ at }, i) => i === 0 || at !== found[i - 1]!.at);
  const at = Float64Array.from(once, (time) => time.at);
  const slots = weekSlotColumn(at, timeZone);
  return withWeeks(
    at,
    Float64Array.from(slots, worthOf),
    Int32Array.from(once, (time) => time.day),
    Uint8Array.from(once, (time) => time.reading),
  );
}

/** Times that a caller gave with their values: those of the period, in order, each once with its greatest value. */
export function givenTimes(
  { from, until, timeZone }: TimeGrid,
  given: readonly { at: number; value: number }[],
): Candidates {
  const inside = given.filter(({ at }) => at >= from && at < until);
  const ordered = [...inside].sort((a, b) => a.at - b.at || b.value - a.value);
  const once = ordered.filter(({ at }, i) => i === 0 || at !== ordered[i - 1]!.at);
  return withWeeks(
    Float64Array.from(once, (time) => time.at),
    Float64Array.from(once, (time) => time.value),
    Int32Array.from(once, (time) => dayOf(time.at, timeZone)),
    new Uint8Array(once.length),
  );
}

/** A time that the clock shows comes before one that it skips. */
function readingOrder(reading: number): number {
  return reading === SKIPPED ? 1 : 0;
}

function dayOf(at: number, timeZone: string): number {
  return Math.floor((at + localDateTime(at, timeZone).offsetMinutes * 60_000) / DAY);
}

function withWeeks(at: Float64Array, value: Float64Array, day: Int32Array, reading: Uint8Array): Candidates {
  return { at, value, day, week: day.map((date) => Math.floor((date + 3) / 7)), reading };
}
