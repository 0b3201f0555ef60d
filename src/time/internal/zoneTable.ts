import { type AskOffset, askOffsetOf } from "./askOffset.ts";
import { daysFromCivil } from "./daysFromCivil.ts";
import { DAY } from "./milliseconds.ts";

/**
 * What is known of a zone so far: for each UTC day of a range, the offset at its start and the moment within it at which
 * the offset changes. Rows then cost two array reads instead of a question to `Intl`.
 */
export interface ZoneTable {
  /** Asks the engine. */
  ask: AskOffset;
  /** First UTC day that is known, as days since 1970-01-01; always a Monday. */
  from: number;
  /** Day after the last known one. */
  to: number;
  /** Offset in milliseconds at the start of each known day, and at `to`. */
  starts: Int32Array;
  /** Milliseconds into each known day at which the next day's offset begins to hold; a whole day where nothing changes. */
  cuts: Int32Array;
}

/**
 * Days between two questions, so few that each stretch has at most one change. Since 1970 the shortest time between two
 * changes of a zone is 6.96 days (America/Recife 2000, and Asia/Gaza in years to come), before it 3.99 days (Africa/Freetown
 * 1939): all zones of tzdb 2025b, 1880 to 2200.
 */
const PROBE_DAYS = 6;
const PROBE_DAYS_BEFORE_1970 = 3;

/** Tables grow by this many days (1.4 years): a multiple of 7, so that they begin on Mondays, and of the probes. */
const CHUNK_DAYS = 504;

/** 1969-12-29, the Monday from which chunks are counted. */
const CHUNK_ORIGIN = -3;

/** First day that tables reach, at the latest 1880-01-01. Before it the engine is asked each time. */
export const FIRST_TABLE_DAY: number = chunkStart(daysFromCivil(1880, 1, 1));

/** Day after the last that tables reach, at the earliest 2200-01-01. From it on the engine is asked each time. */
export const LAST_TABLE_DAY: number = chunkStart(daysFromCivil(2200, 1, 1)) + CHUNK_DAYS;

/** A memo, not state: what it holds is fixed by the engine's zone data. Keyed in lower case, so bounded by the zone names. */
const tables = new Map<string, ZoneTable>();
let lastName: string | undefined;
let lastTable: ZoneTable | undefined;

/** Names of three letters that IANA has. Some engines also take ICU's old `PST`, `IST`, `CST`…, which mean several zones. */
const SHORT_NAMES = /^(cet|eet|est|gmt|hst|met|mst|prc|roc|rok|uct|utc|wet)$/;

/** An IANA name begins with a letter: offsets such as `+08:00` are refused, as not every engine knows them. */
const ZONE_NAME = /^[a-z][a-z0-9_+/-]+$/;

/** Placeholders that some engines know and others do not. */
const NOT_ZONES = /^(factory$|systemv\/|etc\/unknown$)/;

/**
 * The table of a zone.
 *
 * @param timeZone - anything
 * @returns the one table of that zone, or null for what is not the name of an IANA zone
 */
export function zoneTable(timeZone: unknown): ZoneTable | null {
  if (typeof timeZone !== "string") return null;
  if (timeZone === lastName) return lastTable!;
  const name = timeZone.toLowerCase();
  const table = tables.get(name) ?? newTable(name);
  if (table === null) return null;
  tables.set(name, table);
  lastName = timeZone;
  lastTable = table;
  return table;
}

function newTable(name: string): ZoneTable | null {
  if (!ZONE_NAME.test(name) || NOT_ZONES.test(name)) return null;
  if (name.length === 3 && !SHORT_NAMES.test(name)) return null;
  const ask = askOffsetOf(name);
  return ask && { ask, from: 0, to: 0, starts: new Int32Array(1), cuts: new Int32Array(0) };
}

/**
 * Makes a table cover a range of days. Days between the old range and the new one are filled in.
 *
 * @param table - grows in place
 * @param firstDay - first UTC day that has to be known, not before {@link FIRST_TABLE_DAY}
 * @param lastDay - last one, before {@link LAST_TABLE_DAY}
 */
export function coverDays(table: ZoneTable, firstDay: number, lastDay: number): void {
  const empty = table.from === table.to;
  const wantedFrom = chunkStart(firstDay);
  const wantedTo = chunkStart(lastDay) + CHUNK_DAYS;
  const from = empty ? wantedFrom : Math.min(table.from, wantedFrom);
  const to = empty ? wantedTo : Math.max(table.to, wantedTo);
  if (!empty && from === table.from && to === table.to) return;

  const grown: ZoneTable = {
    ask: table.ask,
    from,
    to,
    starts: new Int32Array(to - from + 1),
    cuts: new Int32Array(to - from).fill(DAY),
  };
  if (empty) {
    probe(grown, from, to);
  } else {
    grown.starts.set(table.starts, table.from - from);
    grown.cuts.set(table.cuts, table.from - from);
    probe(grown, from, table.from);
    probe(grown, table.to, to);
  }
  Object.assign(table, grown);
}

/** Fills the days of [from, to), and the offset at `to`. */
function probe(table: ZoneTable, from: number, to: number): void {
  if (from === to) return;
  let before = table.ask(from * DAY);
  for (let day = from; day < to; ) {
    const nextDay = day + (day < CHUNK_ORIGIN ? PROBE_DAYS_BEFORE_1970 : PROBE_DAYS);
    const after = table.ask(nextDay * DAY);
    table.starts.fill(before, day - table.from, nextDay - table.from);
    if (after !== before) {
      const change = firstSecondAfter(table.ask, before, day * DAY, nextDay * DAY);
      const changeDay = Math.floor(change / DAY);
      const inDay = change - changeDay * DAY;
      if (inDay > 0) table.cuts[changeDay - table.from] = inDay;
      table.starts.fill(after, (inDay > 0 ? changeDay + 1 : changeDay) - table.from, nextDay - table.from);
    }
    before = after;
    day = nextDay;
  }
  table.starts[to - table.from] = before;
}

/** The first whole second in (low, high] at which the offset is no longer `before`; it is `before` at low. */
function firstSecondAfter(ask: AskOffset, before: number, low: number, high: number): number {
  let still = low / 1000;
  let changed = high / 1000;
  while (changed - still > 1) {
    const middle = Math.floor((still + changed) / 2);
    if (ask(middle * 1000) === before) still = middle;
    else changed = middle;
  }
  return changed * 1000;
}

function chunkStart(day: number): number {
  return CHUNK_ORIGIN + Math.floor((day - CHUNK_ORIGIN) / CHUNK_DAYS) * CHUNK_DAYS;
}
