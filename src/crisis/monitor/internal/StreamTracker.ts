import { atan2 } from "../../../kernel/math/atan2.ts";
import { exp } from "../../../kernel/math/exp.ts";
import { sin } from "../../../kernel/math/sin.ts";
import { reason } from "../../../kernel/reasons/reason.ts";
import { toIsoString } from "../../../time/toIsoString.ts";
import type { MonitorAlert, MonitorLevel } from "../monitorAlertSchema.ts";
import type {
  MonitorHolidayState,
  MonitorScaleState,
  MonitorStreamState,
  MonitorTally,
} from "../monitorStateSchema.ts";
import { type MonitorPace, monitorPace, RAISE_FACTOR } from "./monitorPace.ts";

/** Keeps a perfectly even stream's spread above nothing. */
const LEAST_VARIANCE = 0.01;

/** More than this is no count of people's acts. */
const MOST = 1e11;

/** Just below 1. */
const NEARLY = 0.999_999;

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

/** One stream in work: its state with the rows in typed arrays, where NaN is missing. */
export class StreamTracker {
  private readonly name: string;
  private readonly measure: MonitorStreamState["measure"];
  private readonly alarmsPerWeek: number;
  private readonly holidays: readonly MonitorHolidayState[];
  private readonly fast: number[];
  private readonly slow: number[];
  private readonly tally: MonitorTally;
  private intervalMinutes: number | null;
  private pace: MonitorPace | null;
  private intervalMs = 0;
  private first: number[] | null;
  private atMs: number;
  private lastTotal: number | null;
  /** Place of the last point in its row, the row's known points, their sum and their totals' sum. */
  private place: number;
  private known: number;
  private sum: number;
  private total: number;
  private rows: number;
  private counts: number[] = [];
  private totals: number[] = [];
  /** Where in the circle the next row goes. */
  private next = 0;
  /** Infinite before the first alarm. */
  private sinceAlert: number;
  private alerts: number;

  constructor(state: MonitorStreamState, holidays: readonly MonitorHolidayState[]) {
    this.name = state.name;
    this.measure = state.measure;
    this.alarmsPerWeek = state.alarmsPerWeek;
    this.holidays = holidays;
    this.fast = workOf(state.fast);
    this.slow = workOf(state.slow);
    this.tally = { ...state.tally };
    this.intervalMinutes = state.intervalMinutes;
    this.pace = null;
    this.first = state.first;
    this.atMs = state.atMs ?? Number.NaN;
    this.lastTotal = state.lastTotal;
    this.place = state.open[0];
    this.known = state.open[1];
    this.sum = state.open[2];
    this.total = state.open[3];
    this.rows = state.rows;
    this.sinceAlert = state.rowsSinceAlert ?? Number.POSITIVE_INFINITY;
    this.alerts = state.alerts;
    if (this.intervalMinutes !== null) this.setPace(this.intervalMinutes, state);
  }

  private setPace(minutes: number, state?: MonitorStreamState): void {
    this.intervalMinutes = minutes;
    this.intervalMs = minutes * 60_000;
    this.pace = monitorPace(minutes, this.alarmsPerWeek);
    const { slowRows, points } = this.pace;
    this.counts = ring(slowRows, state?.counts);
    this.totals = ring(this.measure === "share" ? slowRows : 0, state?.totals);
    this.next = this.rows % slowRows;
    if (Number.isNaN(this.atMs)) this.place = points - 1;
    this.sumWindows();
  }

  /** The windows' sums anew; they are exact (see {@link exactly}), so it makes no difference when this is done. */
  private sumWindows(): void {
    this.sumWindow(this.fast, this.pace!.fastRows);
    this.sumWindow(this.slow, this.pace!.slowRows);
  }

  private sumWindow(sums: number[], rows: number): void {
    const last = this.pace!.slowRows - 1;
    sums[COUNT] = 0;
    sums[TOTAL] = 0;
    sums[KNOWN] = 0;
    for (let back = 0, i = this.next; back < rows; back += 1) {
      i = i === 0 ? last : i - 1;
      this.add(sums, i, 1);
    }
  }

  private add(sums: number[], i: number, sign: number): void {
    const count = this.counts[i]!;
    if (!(count >= 0)) return;
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
    const steps = Number.isNaN(this.atMs) ? 1 : Math.round((at - this.atMs) / this.intervalMs);
    if (steps <= 0) {
      this.pushLate(-steps, at, count, total);
      return null;
    }
    if (Number.isNaN(this.atMs)) {
      this.atMs = at;
    } else {
      const due = this.atMs + steps * this.intervalMs;
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
   * that is off its time, missing, or raises an alarm, or any while the windows are not full. The same arithmetic, ten times as fast.
   */
  pushPlain(at: Float64Array, count: Float64Array, from: number): number {
    const { pace, counts, fast, slow } = this;
    if (pace === null || pace.points > 1 || this.measure !== "count" || this.holidays.length > 0) return from;
    const { fastRows, slowRows, relax, floor, quietRows, forget } = pace;
    if (slow[KNOWN]! < slowRows) return from;
    const { intervalMs } = this;
    let { atMs, next, sinceAlert } = this;
    let fastSum = fast[COUNT]!;
    let fastMean = fast[MEAN]!;
    let fastVariance = fast[VARIANCE]!;
    let fastLimit = fast[THRESHOLD]!;
    let slowSum = slow[COUNT]!;
    let slowMean = slow[MEAN]!;
    let slowVariance = slow[VARIANCE]!;
    let slowLimit = slow[THRESHOLD]!;
    let fastLearned = fast[LEARNED]!;
    let slowLearned = slow[LEARNED]!;
    const memory = 1 / forget;
    let leaving = next >= fastRows ? next - fastRows : next - fastRows + slowRows;
    let i = from;
    for (; i < at.length; i += 1) {
      const events = count[i]!;
      if (at[i] !== atMs + intervalMs || !(events >= 0 && events <= MOST) || events !== Math.floor(events))
        break;
      const fastNew = fastSum - counts[leaving]! + events;
      const slowNew = slowSum - counts[next]! + events;
      const fastStep = Math.sqrt(fastNew + 0.375) - fastMean;
      const slowStep = Math.sqrt(slowNew + 0.375) - slowMean;
      const fastRelaxed = Math.max(floor, fastLimit * relax);
      const slowRelaxed = Math.max(floor, slowLimit * relax);
      const fastSquare = fastStep * fastStep;
      const slowSquare = slowStep * slowStep;
      if (sinceAlert + 1 > quietRows) {
        // A little early, so that rounding cannot part this from the other way.
        const isFast =
          fastStep > 0 && fastSquare >= NEARLY * fastRelaxed * fastRelaxed * (fastVariance + LEAST_VARIANCE);
        const isSlow =
          slowStep > 0 && slowSquare >= NEARLY * slowRelaxed * slowRelaxed * (slowVariance + LEAST_VARIANCE);
        if (isFast || isSlow) break;
      }
      counts[next] = events;
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
      next = next + 1 === slowRows ? 0 : next + 1;
      leaving = leaving + 1 === slowRows ? 0 : leaving + 1;
      atMs += intervalMs;
      sinceAlert += 1;
    }
    const taken = i - from;
    if (taken === 0) return from;
    this.atMs = atMs;
    this.next = next;
    this.sinceAlert = sinceAlert;
    this.rows += taken;
    this.tally.taken += taken;
    this.known = 1;
    this.sum = counts[next === 0 ? slowRows - 1 : next - 1]!;
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
    this.setPace(Math.min(10_080, Math.max(1 / 60, (at - firstAt) / 60_000)));
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
    const { points, slowRows } = this.pace!;
    if (points > 1 || this.measure === "counter" || back >= slowRows || back >= this.rows) return;
    const i = (this.next - 1 - back + 2 * slowRows) % slowRows;
    if (!Number.isNaN(this.counts[i]!)) return;
    const expected = this.expectedAt(at);
    if (expected === 0) return;
    this.tally.taken += 1;
    this.counts[i] = exactly(this.measure === "share" ? count : count / expected);
    if (this.measure === "share") this.totals[i] = exactly(total);
    this.sumWindows();
  }

  /** Rows without anything: time goes on, nothing is learned. */
  private skipRows(pace: MonitorPace, rows: number): void {
    const { slowRows } = pace;
    for (let i = 0; i < Math.min(rows, slowRows); i += 1)
      this.counts[(this.next + i) % slowRows] = Number.NaN;
    this.rows += rows;
    this.next = this.rows % slowRows;
    this.sumWindows();
    this.sinceAlert += rows;
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
    this.sinceAlert += 1;
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
    if (!(isFast || isSlow) || this.sinceAlert <= pace.quietRows) return null;
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

  /**
   * Alarms that the stream may have had by now. The thresholds keep to the budget in the long run; this holds them to it where they
   * have not found their height after 16 weeks. It leaves room for a time of real bursts, and critical alerts are free of it.
   */
  private allowance(pace: MonitorPace): number {
    const weeks = (this.rows * pace.rowMinutes) / 10_080;
    return Math.max(4, this.alarmsPerWeek * Math.max(16, weeks));
  }

  /** The square of how many standard deviations a sum lies above its baseline; 0 below. Then the baseline learns from it. */
  private learn(
    scale: number[],
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
      atMs: Number.isNaN(this.atMs) ? null : this.atMs,
      lastTotal: this.lastTotal,
      open: [this.place, this.known, this.sum, this.total],
      rows: this.rows,
      counts: plainRing(this.counts, this.pace?.slowRows ?? 0),
      totals: plainRing(this.totals, this.measure === "share" ? (this.pace?.slowRows ?? 0) : 0),
      rowsSinceAlert: this.sinceAlert === Number.POSITIVE_INFINITY ? null : this.sinceAlert,
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

function relaxThreshold(scale: number[], relax: number, floor: number): void {
  scale[THRESHOLD] = Math.max(floor, scale[THRESHOLD]! * relax);
}

function workOf({ learned, mean, variance, threshold }: MonitorScaleState): number[] {
  // NaN makes it an array of doubles from the start.
  return [learned, mean, variance, threshold, 0, 0, 0, Number.NaN];
}

function scaleState(work: readonly number[]): MonitorScaleState {
  return {
    learned: work[LEARNED]!,
    mean: work[MEAN]!,
    variance: work[VARIANCE]!,
    threshold: work[THRESHOLD]!,
  };
}

function ring(length: number, values: readonly (number | null)[] | undefined): number[] {
  const made = [Number.NaN];
  for (let i = 0; i < length; i += 1) made[i] = values?.[i] ?? Number.NaN;
  return made;
}

function plainRing(values: readonly number[], length: number): (number | null)[] {
  const made: (number | null)[] = [];
  for (let i = 0; i < length; i += 1) {
    const value = values[i]!;
    made.push(value >= 0 ? value : null);
  }
  return made;
}
