import { atan2 } from "../../../kernel/math/atan2.ts";
import { exp } from "../../../kernel/math/exp.ts";
import { sin } from "../../../kernel/math/sin.ts";
import { reason } from "../../../kernel/reasons/reason.ts";
import { toIsoString } from "../../../time/toIsoString.ts";
import type { MonitorAlert, MonitorLevel } from "../monitorAlertSchema.ts";
import type {
  MonitorHolidayState,
  MonitorMeasure,
  MonitorScaleState,
  MonitorStreamState,
  MonitorTally,
} from "../monitorStateSchema.ts";
import { type MonitorPace, monitorPace, RAISE_FACTOR } from "./monitorPace.ts";
import { isInTurn, isNear, LAST, LEAST_VARIANCE, MOST } from "./plainRules.ts";

/**
 * Places in a window's working numbers, an array so that a batch allocates nothing: what the state keeps of the window, then the
 * sums of its rows (counts, totals, how many are known), then the mean that the last sum was compared with.
 */
const LEARNED = 0;
const MEAN = 1;
const VARIANCE = 2;
const THRESHOLD = 3;
const COUNT = 4;
const TOTAL = 5;
const KNOWN = 6;
const USUAL = 7;

/** One stream in work. It is loaded, takes points, and hands out its state once: what it has made by then is the state's. */
export class StreamTracker {
  private readonly fast = new Float64Array(8);
  private readonly slow = new Float64Array(8);
  private tally: MonitorTally = { taken: 0, missing: 0, late: 0, doubled: 0, resets: 0 };
  private name = "";
  private measure: MonitorMeasure = "count";
  private alarmsPerWeek = 1;
  private holidays: readonly MonitorHolidayState[] = [];
  private intervalMinutes: number | null = null;
  private pace: MonitorPace | null = null;
  private intervalMs = Number.NaN;
  private first: number[] | null = null;
  /** Null before the first point. */
  private atMs: number | null = null;
  private lastTotal: number | null = null;
  /** Place of the last point in its row, the row's known points, their sum and their totals' sum. */
  private place = 0;
  private known = 0;
  private sum = Number.NaN;
  private total = Number.NaN;
  private rows = 0;
  /** The last rows, in a circle; null where missing. */
  private counts: (number | null)[] = [];
  private totals: (number | null)[] = [];
  /** Where in the circle the next row goes. */
  private next = 0;
  /** Null before the first alarm. */
  private sinceAlert: number | null = null;
  private alerts = 0;

  /** Takes a stream up where its state says; nothing is left of another one. */
  load(state: MonitorStreamState, holidays: readonly MonitorHolidayState[]): this {
    const { open } = state;
    this.name = state.name;
    this.measure = state.measure;
    this.alarmsPerWeek = state.alarmsPerWeek;
    this.holidays = holidays;
    loadScale(this.fast, state.fast);
    loadScale(this.slow, state.slow);
    const { taken, missing, late, doubled, resets } = state.tally;
    this.tally = { taken, missing, late, doubled, resets };
    this.first = state.first;
    this.atMs = state.atMs;
    this.lastTotal = state.lastTotal;
    this.place = open[0];
    this.known = open[1];
    this.sum = open[2];
    this.total = open[3];
    this.rows = state.rows;
    this.sinceAlert = state.rowsSinceAlert;
    this.alerts = state.alerts;
    this.intervalMinutes = null;
    this.pace = null;
    if (state.intervalMinutes !== null) this.setPace(state.intervalMinutes, state.counts, state.totals);
    return this;
  }

  private setPace(
    minutes: number,
    counts: readonly (number | null)[],
    totals: readonly (number | null)[],
  ): void {
    const pace = monitorPace(minutes, this.alarmsPerWeek);
    this.intervalMinutes = minutes;
    this.intervalMs = minutes * 60_000;
    this.pace = pace;
    this.counts = ringOf(pace.slowRows, counts);
    this.totals = this.measure === "share" ? ringOf(pace.slowRows, totals) : [];
    this.next = this.rows % pace.slowRows;
    if (this.atMs === null) this.place = pace.points - 1;
    this.sumWindows(pace);
  }

  /** The windows' sums anew; they are exact (see {@link exactly}), so it makes no difference when this is done. */
  private sumWindows({ fastRows, slowRows }: MonitorPace): void {
    this.sumRows(this.slow, 0, slowRows);
    const from = this.next - fastRows;
    this.sumRows(this.fast, Math.max(0, from), this.next);
    if (from < 0) this.addRows(this.fast, from + slowRows, slowRows);
  }

  private sumRows(sums: Float64Array, from: number, to: number): void {
    sums[COUNT] = 0;
    sums[TOTAL] = 0;
    sums[KNOWN] = 0;
    this.addRows(sums, from, to);
  }

  private addRows(sums: Float64Array, from: number, to: number): void {
    const { counts, totals } = this;
    const isShare = this.measure === "share";
    let count = 0;
    let total = 0;
    let known = 0;
    for (let i = from; i < to; i += 1) {
      const value = counts[i]!;
      if (value === null) continue;
      count += value;
      known += 1;
      if (isShare) total += totals[i]!;
    }
    sums[COUNT]! += count;
    sums[TOTAL]! += total;
    sums[KNOWN]! += known;
  }

  private add(sums: Float64Array, i: number, sign: number): void {
    const count = this.counts[i]!;
    if (count === null) return;
    sums[COUNT]! += sign * count;
    sums[KNOWN]! += sign;
    if (this.measure === "share") sums[TOTAL]! += sign * this.totals[i]!;
  }

  /** Takes one point in; the alert that it raises, if it raises one. */
  push(at: number, count: number, total: number): MonitorAlert | null {
    const isShare = this.measure === "share";
    if (!(count >= 0 && count <= MOST) || (isShare && !(total >= count && total <= MOST))) {
      this.tally.missing += 1;
      return null;
    }
    if (this.pace === null) return this.learnInterval(at, count, total);
    const { atMs } = this;
    const steps = atMs === null ? 1 : Math.round((at - atMs) / this.intervalMs);
    if (steps <= 0) {
      this.pushLate(-steps, at, count, total);
      return null;
    }
    if (atMs === null) {
      this.atMs = at;
    } else {
      const due = atMs + steps * this.intervalMs;
      // Follows a clock that drifts, without giving way to one late report.
      this.atMs = at === due ? due : due + (at - due) / 8;
    }
    this.tally.taken += 1;
    return this.place + steps < this.pace.points
      ? this.gather(this.pace, at, steps, count, total)
      : this.nextRow(this.pace, at, steps, count, total);
  }

  /**
   * Takes plain points in from an index on, in local variables alone, and stops before the first that needs {@link push}: one
   * that is not in its turn, is missing, or raises an alarm. The same arithmetic, ten times as fast. It starts only behind rows
   * that the columns themselves hold, so that what leaves a window is read there instead of from the circle.
   */
  pushPlain(at: Float64Array, count: Float64Array, from: number): number {
    const { pace, fast, slow, intervalMs } = this;
    if (pace === null || pace.points > 1 || this.measure !== "count" || this.holidays.length > 0) return from;
    const { fastRows, slowRows, relax, floor, quietRows, forget } = pace;
    if (!this.standsBehind(count, from, slowRows)) return from;
    let atMs = this.atMs!;
    const quietUntil = this.sinceAlert === null ? from : from + quietRows - this.sinceAlert;
    let fastSum = fast[COUNT]!;
    let fastMean = fast[MEAN]!;
    let fastVariance = fast[VARIANCE]!;
    let fastLimit = fast[THRESHOLD]!;
    let fastLearned = fast[LEARNED]!;
    let slowSum = slow[COUNT]!;
    let slowMean = slow[MEAN]!;
    let slowVariance = slow[VARIANCE]!;
    let slowLimit = slow[THRESHOLD]!;
    let slowLearned = slow[LEARNED]!;
    const memory = 1 / forget;
    let i = from;
    for (; i < count.length; i += 1) {
      const events = count[i]!;
      const ms = Math.floor(at[i]!);
      const due = atMs + intervalMs;
      if (!(isInTurn(ms, due, intervalMs) && ms <= LAST && events >= 0 && events <= MOST)) break;
      if (events !== Math.floor(events)) break;
      const fastNew = fastSum + (events - count[i - fastRows]!);
      const slowNew = slowSum + (events - count[i - slowRows]!);
      const fastStep = Math.sqrt(fastNew + 0.375) - fastMean;
      const slowStep = Math.sqrt(slowNew + 0.375) - slowMean;
      const fastRelaxed = atLeast(floor, fastLimit * relax);
      const slowRelaxed = atLeast(floor, slowLimit * relax);
      if (i >= quietUntil) {
        if (isNear(fastStep, fastRelaxed, fastVariance + LEAST_VARIANCE)) break;
        if (isNear(slowStep, slowRelaxed, slowVariance + LEAST_VARIANCE)) break;
      }
      fastSum = fastNew;
      slowSum = slowNew;
      fastLimit = fastRelaxed;
      slowLimit = slowRelaxed;
      const fastWeight = fastLearned + 2 > memory ? forget : 1 / (fastLearned + 2);
      const slowWeight = slowLearned + 2 > memory ? forget : 1 / (slowLearned + 2);
      fastLearned += 1;
      slowLearned += 1;
      fastMean += fastWeight * fastStep;
      slowMean += slowWeight * slowStep;
      fastVariance = (1 - fastWeight) * (fastVariance + fastWeight * fastStep * fastStep);
      slowVariance = (1 - slowWeight) * (slowVariance + slowWeight * slowStep * slowStep);
      atMs = ms === due ? due : due + (ms - due) / 8;
    }
    const taken = i - from;
    if (taken === 0) return from;
    this.rows += taken;
    this.next = this.rows % slowRows;
    for (let back = 1; back <= slowRows; back += 1)
      this.counts[(this.rows - back) % slowRows] = count[i - back]!;
    this.atMs = atMs;
    if (this.sinceAlert !== null) this.sinceAlert += taken;
    this.tally.taken += taken;
    this.known = 1;
    this.sum = count[i - 1]!;
    fast[COUNT] = fastSum;
    fast[MEAN] = fastMean;
    fast[VARIANCE] = fastVariance;
    fast[THRESHOLD] = fastLimit;
    fast[LEARNED] = fastLearned;
    slow[COUNT] = slowSum;
    slow[MEAN] = slowMean;
    slow[VARIANCE] = slowVariance;
    slow[THRESHOLD] = slowLimit;
    slow[LEARNED] = slowLearned;
    return i;
  }

  /** Whether the rows before an index of a column are the last rows, all of them whole numbers. */
  private standsBehind(count: Float64Array, index: number, rows: number): boolean {
    if (index < rows || this.rows < rows || this.fast[LEARNED] === 0 || this.slow[LEARNED] === 0)
      return false;
    for (let back = 1; back <= rows; back += 1) {
      const value = count[index - back]!;
      if (value !== Math.floor(value) || value !== this.counts[(this.rows - back) % rows]) return false;
    }
    return this.atMs !== null && this.atMs >= -LAST;
  }

  /** Without an interval the first point waits for the second one. */
  private learnInterval(at: number, count: number, total: number): MonitorAlert | null {
    if (this.first === null) {
      this.first = [at, count, Number.isNaN(total) ? 0 : total];
      return null;
    }
    const [firstAt, firstCount, firstTotal] = this.first as [number, number, number];
    if (at <= firstAt) {
      this.tally[at === firstAt ? "doubled" : "late"] += 1;
      return null;
    }
    this.first = null;
    this.setPace(Math.min(10_080, Math.max(1 / 60, (at - firstAt) / 60_000)), [], []);
    this.push(firstAt, firstCount, firstTotal);
    return this.push(at, count, total);
  }

  private nextRow(
    pace: MonitorPace,
    at: number,
    steps: number,
    count: number,
    total: number,
  ): MonitorAlert | null {
    const place = this.place + steps;
    const rows = Math.floor(place / pace.points);
    const isOpen = this.place < pace.points - 1 && this.known > 0;
    const alert = isOpen ? this.closeRow(pace, at) : null;
    if (this.place < pace.points - 1 && !isOpen) this.skipRows(pace, 1);
    if (rows > 1) this.skipRows(pace, rows - 1);
    this.place = -1;
    this.known = 0;
    this.sum = 0;
    this.total = 0;
    const own = this.gather(pace, at, place - rows * pace.points + 1, count, total, steps);
    return alert ?? own;
  }

  /** Adds a point to the open row, and closes the row with its last point. */
  private gather(
    pace: MonitorPace,
    at: number,
    places: number,
    count: number,
    total: number,
    steps: number = places,
  ): MonitorAlert | null {
    this.place += places;
    let value = count;
    if (this.measure === "counter") {
      value = this.increase(count) / steps;
      if (Number.isNaN(value)) return this.place === pace.points - 1 ? this.closeRow(pace, at) : null;
    }
    this.known += 1;
    this.sum += value;
    if (this.measure === "share") this.total += total;
    return this.place === pace.points - 1 ? this.closeRow(pace, at) : null;
  }

  /** By how much a running total has grown; one that fell began again at 0. NaN for the first. */
  private increase(total: number): number {
    const last = this.lastTotal;
    this.lastTotal = total;
    if (last === null) return Number.NaN;
    if (total >= last) return total - last;
    this.tally.resets += 1;
    return total;
  }

  /** A point behind the last one fills its row where that is empty and still in the windows; it raises no alert. */
  private pushLate(back: number, at: number, count: number, total: number): void {
    if (back === 0) {
      this.tally.doubled += 1;
      return;
    }
    this.tally.late += 1;
    const pace = this.pace!;
    const { slowRows } = pace;
    if (pace.points > 1 || this.measure === "counter" || back >= slowRows || back >= this.rows) return;
    const i = (this.next - 1 - back + 2 * slowRows) % slowRows;
    if (this.counts[i] !== null) return;
    const expected = this.expectedAt(at);
    if (expected === 0) return;
    this.tally.taken += 1;
    this.counts[i] = exactly(this.measure === "share" ? count : count / expected);
    if (this.measure === "share") this.totals[i] = exactly(total);
    this.sumWindows(pace);
  }

  /** Rows without anything: time goes on, nothing is learned. */
  private skipRows(pace: MonitorPace, rows: number): void {
    const { slowRows } = pace;
    for (let i = 0; i < Math.min(rows, slowRows); i += 1) this.counts[(this.next + i) % slowRows] = null;
    this.rows += rows;
    this.next = this.rows % slowRows;
    this.sumWindows(pace);
    if (this.sinceAlert !== null) this.sinceAlert += rows;
    const relax = exp(-pace.relaxRate * rows);
    relaxThreshold(this.fast, relax, pace.floor);
    relaxThreshold(this.slow, relax, pace.floor);
  }

  private expectedAt(at: number): number {
    for (const { startMs, endMs, expected } of this.holidays) {
      if (at >= startMs && at < endMs) return expected ?? 0;
    }
    return 1;
  }

  private closeRow(pace: MonitorPace, at: number): MonitorAlert | null {
    const expected = this.holidays.length === 0 ? 1 : this.expectedAt(at);
    // A row with less than half of its points is missing; a row of a time without comparison too.
    if (this.known * 2 < pace.points || this.known === 0 || expected === 0) {
      this.skipRows(pace, 1);
      return null;
    }
    const isShare = this.measure === "share";
    const { next } = this;
    const { fastRows, slowRows } = pace;
    this.add(this.slow, next, -1);
    this.add(this.fast, next >= fastRows ? next - fastRows : next - fastRows + slowRows, -1);
    this.counts[next] = exactly(((isShare ? this.sum : this.sum / expected) * pace.points) / this.known);
    if (isShare) this.totals[next] = exactly((this.total * pace.points) / this.known);
    this.add(this.slow, next, 1);
    this.add(this.fast, next, 1);
    this.rows += 1;
    this.next = next + 1 === slowRows ? 0 : next + 1;
    if (this.sinceAlert !== null) this.sinceAlert += 1;
    relaxThreshold(this.fast, pace.relax, pace.floor);
    relaxThreshold(this.slow, pace.relax, pace.floor);
    return this.compare(pace, at, expected === 1);
  }

  /** The sums of both windows against their baselines. */
  private compare(pace: MonitorPace, at: number, isUsual: boolean): MonitorAlert | null {
    const { fastRows, slowRows } = pace;
    const { rows, fast, slow } = this;
    const fastKnown = fast[KNOWN]!;
    const slowKnown = slow[KNOWN]!;
    const fastZ2 =
      fastKnown * 2 >= Math.min(fastRows, rows) ? this.learn(fast, fastRows / fastKnown, pace, isUsual) : 0;
    const slowZ2 =
      slowKnown * 2 >= Math.min(slowRows, rows) ? this.learn(slow, slowRows / slowKnown, pace, isUsual) : 0;
    const fastLimit = fast[THRESHOLD]!;
    const slowLimit = slow[THRESHOLD]!;
    const isFast = fastZ2 >= fastLimit * fastLimit;
    const isSlow = slowZ2 >= slowLimit * slowLimit;
    if (!(isFast || isSlow) || this.isQuiet(pace)) return null;
    const fastOver = Math.sqrt(fastZ2) / fastLimit;
    const slowOver = Math.sqrt(slowZ2) / slowLimit;
    const scale = isFast && (!isSlow || fastOver >= slowOver) ? "fast" : "slow";
    if (Math.max(fastOver, slowOver) < CRITICAL && this.alerts + 1 > this.allowance(pace)) return null;
    const alert = this.alertOf(pace, at, scale, scale === "fast" ? fastOver : slowOver);
    if (isFast) fast[THRESHOLD]! *= RAISE_FACTOR;
    if (isSlow) slow[THRESHOLD]! *= RAISE_FACTOR;
    this.sinceAlert = 0;
    this.alerts += 1;
    return alert;
  }

  private isQuiet({ quietRows }: MonitorPace): boolean {
    return this.sinceAlert !== null && this.sinceAlert <= quietRows;
  }

  /**
   * Alarms that the stream may have had by now. The thresholds keep to the budget in the long run; this holds them to it where they
   * have not found their height after 16 weeks, or a year where that would be less than 4. It leaves room for a time of real bursts, and
   * critical alerts are free of it.
   */
  private allowance(pace: MonitorPace): number {
    const weeks = (this.rows * pace.rowMinutes) / 10_080;
    const atFirst = Math.max(16 * this.alarmsPerWeek, Math.min(4, 52 * this.alarmsPerWeek), 1);
    return Math.max(atFirst, this.alarmsPerWeek * weeks);
  }

  /** The square of how many standard deviations a sum lies above its baseline; 0 below. Then the baseline learns from it. */
  private learn(
    scale: Float64Array,
    /** Scales a sum up for its missing rows. */
    factor: number,
    pace: MonitorPace,
    isUsual: boolean,
  ): number {
    const isShare = this.measure === "share";
    const sum = scale[COUNT]! * factor;
    const total = scale[TOTAL]! * factor;
    if (isShare && total === 0) return 0;
    const y = isShare
      ? atan2(Math.sqrt(sum + 0.375), Math.sqrt(total - sum + 0.375))
      : Math.sqrt(sum + 0.375);
    const learned = scale[LEARNED]!;
    const mean = learned === 0 ? y : scale[MEAN]!;
    const variance = scale[VARIANCE]!;
    scale[USUAL] = mean;
    const step = y - mean;
    // The arcsine's spread is 1 / (2 sqrt(total)) whatever the share.
    const r = isShare ? step * 2 * Math.sqrt(total + 0.75) : step;
    const z2 = r > 0 ? (r * r) / (isShare ? Math.max(1, variance) : variance + LEAST_VARIANCE) : 0;
    if (isUsual) {
      const weight = learned + 2 > 1 / pace.forget ? pace.forget : 1 / (learned + 2);
      scale[LEARNED] = learned + 1;
      scale[MEAN] = mean + weight * step;
      scale[VARIANCE] = (1 - weight) * (variance + weight * r * r);
    }
    return z2;
  }

  private alertOf(pace: MonitorPace, at: number, scale: "fast" | "slow", over: number): MonitorAlert {
    const rows = scale === "fast" ? pace.fastRows : pace.slowRows;
    const windowMinutes = rows * pace.rowMinutes;
    const work = this[scale];
    const count = (work[COUNT]! * rows) / work[KNOWN]!;
    const total = (work[TOTAL]! * rows) / work[KNOWN]!;
    const threshold = work[THRESHOLD]!;
    const learned = work[LEARNED]!;
    const mean = work[USUAL]!;
    const usual = this.measure === "share" ? total * sin(mean) * sin(mean) : mean * mean - 0.375;
    const baseline = Math.max(0, usual);
    const excess = count - baseline;
    const z = over * threshold;
    return {
      at: toIsoString(at),
      stream: this.name,
      level: levelOf(over),
      scale,
      windowMinutes,
      count,
      baseline,
      excess,
      z,
      threshold,
      because: [
        reason("crisis.monitor.excess", { stream: this.name, count, baseline, windowMinutes }),
        reason("crisis.monitor.threshold", { z, threshold }),
        ...(learned < SHORT_BASELINE ? [reason("crisis.monitor.short-baseline", { learned })] : []),
      ],
    };
  }

  /** The state as JSON. */
  state(): MonitorStreamState {
    return {
      name: this.name,
      measure: this.measure,
      intervalMinutes: this.intervalMinutes,
      alarmsPerWeek: this.alarmsPerWeek,
      first: this.first,
      atMs: this.atMs,
      lastTotal: this.lastTotal,
      open: [this.place, this.known, this.sum, this.total],
      rows: this.rows,
      counts: this.counts,
      totals: this.totals,
      rowsSinceAlert: this.sinceAlert,
      alerts: this.alerts,
      fast: scaleState(this.fast),
      slow: scaleState(this.slow),
      tally: this.tally,
    };
  }
}

/** To 1/1024, so that sums of counts up to {@link MOST} are exact and can be carried along. */
function exactly(count: number): number {
  return Number.isInteger(count) ? count : Math.round(count * 1024) / 1024;
}

/** With fewer sums than these a baseline is called short: a day of five-minute rows. */
const SHORT_BASELINE = 288;

/** Times the threshold from which an alert is critical. */
const CRITICAL = 3;

function levelOf(over: number): MonitorLevel {
  return over >= CRITICAL ? "critical" : over >= 1.5 ? "warning" : "watch";
}

/** `Math.max` of numbers that are neither NaN nor -0, which it would look for. */
function atLeast(least: number, value: number): number {
  if (value > least) return value;
  return least;
}

function relaxThreshold(scale: Float64Array, relax: number, floor: number): void {
  scale[THRESHOLD] = atLeast(floor, scale[THRESHOLD]! * relax);
}

function loadScale(work: Float64Array, { learned, mean, variance, threshold }: MonitorScaleState): void {
  work[LEARNED] = learned;
  work[MEAN] = mean;
  work[VARIANCE] = variance;
  work[THRESHOLD] = threshold;
}

function scaleState(work: Float64Array): MonitorScaleState {
  return {
    learned: work[LEARNED]!,
    mean: work[MEAN]!,
    variance: work[VARIANCE]!,
    threshold: work[THRESHOLD]!,
  };
}

function ringOf(length: number, values: readonly (number | null)[]): (number | null)[] {
  return values.length === length ? values.slice() : Array.from({ length }, (_, i) => values[i] ?? null);
}
