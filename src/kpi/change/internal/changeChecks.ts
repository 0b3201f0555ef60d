import { type Reason, type ReasonValue, reason } from "../../../kernel/reasons/reason.ts";
import type { TextColumn } from "../../../model/readColumns.ts";
import { metricBreaks } from "../../../platforms/metricBreaks.ts";
import { periodColumn } from "../../../time/periodColumn.ts";
import { toEpochMilliseconds } from "../../../time/toEpochMilliseconds.ts";
import { toIsoString } from "../../../time/toIsoString.ts";
import { valueFields } from "../../internal/formulaFields.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import type { ChangeCheck } from "../changeExplanationSchema.ts";
import type { ChangeSide, SideRows } from "./changeSide.ts";
import { TOLD_SHARE } from "./kpiDifferences.ts";
import { unlikelyRun } from "./unlikelyRun.ts";

/** Share of a side's rows from which on a campaign that only one side has is told: a convention. */
const TOLD_CAMPAIGN = 0.05;

/** Days with rows from which on a rhythm can be told: a convention. */
const FEWEST_DAYS = 10;

/** What checks go by. */
export interface CheckContext {
  /** The KPI. */
  definition: KpiDefinition;
  /** Whether it is a ratio. */
  isRatio: boolean;
  /** The change; null where there is none. */
  total: number | null;
  /** Zone whose midnight begins a day. */
  timeZone: string;
}

type Code = ChangeCheck["code"];

/** Looks for other causes of a change, in the order of `changeCheckCodes`. */
export function changeChecks(before: ChangeSide, after: ChangeSide, context: CheckContext): ChangeCheck[] {
  const [a, b] = [before.rows, after.rows];
  const coverage = checkCoverage(before, after);
  if (a === null || b === null) {
    const untold = (
      [
        "metric-break",
        "missing-rows",
        "missing-days",
        "zero-run",
        "one-row",
        "campaigns",
        "paid-share",
      ] as const
    ).map((code) => cannotTell(code, reason("kpi.check-needs-rows", { check: code })));
    return [...untold, coverage];
  }
  return [
    checkBreaks(a, b, context.definition),
    checkMissingRows(a, b),
    checkMissingDays(a, b, context.timeZone),
    checkZeroRun(a, b),
    checkOneRow(a, b, context),
    checkCampaigns(a, b),
    checkPaidShare(a, b),
    coverage,
  ];
}

const SEVERITY: Readonly<Record<Code, ChangeCheck["severity"]>> = {
  "metric-break": "high",
  "missing-rows": "high",
  "missing-days": "high",
  "zero-run": "high",
  "one-row": "medium",
  campaigns: "medium",
  "paid-share": "medium",
  coverage: "medium",
};

function cannotTell(code: Code, because: Reason): ChangeCheck {
  return { code, found: null, severity: SEVERITY[code], values: {}, because: [because] };
}

function needsField(code: Code, field: string): ChangeCheck {
  return cannotTell(code, reason("kpi.check-needs-field", { check: code, field }));
}

function told(
  code: Code,
  found: boolean,
  values: Record<string, ReasonValue>,
  because: readonly Reason[],
): ChangeCheck {
  return { code, found, severity: SEVERITY[code], values, because: found ? because : [] };
}

function checkBreaks(a: SideRows, b: SideRows, { formula }: KpiDefinition): ChangeCheck {
  const code = "metric-break";
  if (a.instants === null || b.instants === null) return needsField(code, "instant");
  if (a.platforms === null || b.platforms === null) return needsField(code, "platform");
  const fields = valueFields(formula);
  const found = metricBreaks.filter(({ platform, fields: broken, at }) => {
    if (!fields.some((field) => broken.includes(field))) return false;
    const spans = [spanOf(a, platform), spanOf(b, platform)].filter((span) => span !== null);
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    return spans.length > 0 && start < toEpochMilliseconds(at) && toEpochMilliseconds(at) <= end;
  });
  return told(
    code,
    found.length > 0,
    { breaks: found.length },
    found.map(({ platform, metric, at }) =>
      reason("kpi.metric-break", { platform, metric, at: at.slice(0, 10) }),
    ),
  );
}

interface Span {
  start: number;
  end: number;
}

/** From the first instant to the last, of all rows or those of a platform; null without any. */
function spanOf({ instants, platforms }: SideRows, platform?: string): Span | null {
  const wanted = platform === undefined ? null : platforms!.values.indexOf(platform);
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < instants!.length; row++) {
    const at = instants![row]!;
    if (Number.isNaN(at) || (wanted !== null && (wanted < 0 || platforms!.codes[row] !== wanted))) continue;
    start = Math.min(start, at);
    end = Math.max(end, at);
  }
  return start <= end ? { start, end } : null;
}

function checkMissingRows(a: SideRows, b: SideRows): ChangeCheck {
  const code = "missing-rows";
  if (a.ids === null || b.ids === null) return needsField(code, "id");
  if (a.instants === null || b.instants === null) return needsField(code, "instant");
  const [first, second] = [spanOf(a), spanOf(b)];
  const start = Math.max(first?.start ?? 0, second?.start ?? 0);
  const end = Math.min(first?.end ?? -1, second?.end ?? -1);
  if (first === null || second === null || start > end) {
    return cannotTell(code, reason("kpi.check-needs-overlap", { check: code }));
  }
  const there = new Set(namesOf(b));
  let [rows, missing] = [0, 0];
  for (const [row, name] of namesOf(a).entries()) {
    const at = a.instants[row]!;
    if (name === null || !(at >= start && at <= end)) continue;
    rows++;
    if (!there.has(name)) missing++;
  }
  const values = { missing, rows, from: toIsoString(start), to: toIsoString(end) };
  return told(code, missing > 0, values, [reason("kpi.rows-missing", values)]);
}

/** Platform and id of each row; null where it has no id. */
function namesOf({ ids, platforms }: SideRows): (string | null)[] {
  return Array.from(ids!.codes, (code, row) =>
    code < 0 ? null : JSON.stringify([textAt(platforms, row), ids!.values[code]]),
  );
}

function textAt(column: TextColumn | null, row: number): string | null {
  const code = column === null ? -1 : column.codes[row]!;
  return code < 0 ? null : column!.values[code]!;
}

function checkMissingDays(a: SideRows, b: SideRows, timeZone: string): ChangeCheck {
  const code = "missing-days";
  if (a.instants === null || b.instants === null) return needsField(code, "instant");
  const gaps = [gapOf(a.instants, timeZone), gapOf(b.instants, timeZone)].filter((gap) => gap !== null);
  if (gaps.length === 0) {
    return cannotTell(code, reason("kpi.check-needs-days", { check: code, days: FEWEST_DAYS }));
  }
  const found = gaps.filter(({ isOdd }) => isOdd);
  const longest = [...(found.length > 0 ? found : gaps)].sort((one, other) => other.days - one.days)[0]!;
  const { days, from } = longest;
  return told(
    code,
    found.length > 0,
    { days, from },
    found.map((gap) => reason("kpi.days-missing", { days: gap.days, from: gap.from ?? "" })),
  );
}

interface Gap {
  /** Days without rows. */
  days: number;
  /** The first of them; null where there is none. */
  from: string | null;
  /** Whether it is longer than the rhythm explains. */
  isOdd: boolean;
}

/** The longest stretch of days without rows; null for too few days with rows. */
function gapOf(instants: Float64Array, timeZone: string): Gap | null {
  const { periods, ordinals } = periodColumn(instants, { unit: "day", timeZone });
  if (ordinals.length < FEWEST_DAYS) return null;
  let [days, at] = [0, 0];
  for (let i = 1; i < ordinals.length; i++) {
    const between = ordinals[i]! - ordinals[i - 1]! - 1;
    if (between > days) [days, at] = [between, i];
  }
  const without = 1 - ordinals.length / (ordinals.at(-1)! - ordinals[0]! + 1);
  return {
    days,
    from: days === 0 ? null : periods[at - 1]!.end,
    isOdd: unlikelyRun(ordinals.length - 1, without, days),
  };
}

function checkZeroRun(a: SideRows, b: SideRows): ChangeCheck {
  const code = "zero-run";
  if (a.instants === null || b.instants === null) return needsField(code, "instant");
  const runs = [zeroRun(a), zeroRun(b)];
  const found = runs.filter(({ isOdd }) => isOdd);
  const rows = Math.max(0, ...(found.length > 0 ? found : runs).map((run) => run.rows));
  return told(
    code,
    found.length > 0,
    { rows },
    found.map((run) => reason("kpi.zero-run", { rows: run.rows, from: run.from, to: run.to })),
  );
}

interface ZeroRun {
  rows: number;
  from: string;
  to: string;
  isOdd: boolean;
}

/** The longest run of rows with a numerator of 0, by time. */
function zeroRun({ x, instants }: SideRows): ZeroRun {
  const order = Array.from(x.keys()).filter(
    (row) => !Number.isNaN(x[row]!) && !Number.isNaN(instants![row]!),
  );
  order.sort((one, other) => instants![one]! - instants![other]! || one - other);
  let [zeros, run, rows, end] = [0, 0, 0, -1];
  for (const [i, row] of order.entries()) {
    run = x[row] === 0 ? run + 1 : 0;
    if (run > 0) zeros++;
    if (run > rows) [rows, end] = [run, i];
  }
  const at = (i: number): string => (rows === 0 ? "" : toIsoString(instants![order[i]!]!));
  return {
    rows,
    from: at(end - rows + 1),
    to: at(end),
    isOdd: zeros < order.length && unlikelyRun(order.length, zeros / order.length, rows),
  };
}

function checkOneRow(a: SideRows, b: SideRows, { total, isRatio }: CheckContext): ChangeCheck {
  const code = "one-row";
  if (total === null || total === 0) return told(code, false, {}, []);
  const [first, second] = [mostInfluential(a, isRatio), mostInfluential(b, isRatio)];
  const isFirst = first !== null && (second === null || Math.abs(first.shift) > Math.abs(second.shift));
  const most = isFirst ? first : second;
  if (most === null) return told(code, false, {}, []);
  // Without the row its side moves by the shift; the change with it, or against it.
  const without = isFirst ? total - most.shift : total + most.shift;
  const left = without / total;
  if (!Number.isFinite(left)) return told(code, false, {}, []);
  const side = isFirst ? a : b;
  const values = {
    side: isFirst ? "before" : "after",
    row: side.rows[most.row]!,
    id: textAt(side.ids, most.row),
    left: left + 0,
  };
  const because = reason("kpi.one-row", { row: values.id ?? `${values.row}`, left: values.left });
  return told(code, Math.abs(left - 1) > 0.5, values, [because]);
}

/** The row without which a side's value moves most, and by how much; null without rows. */
function mostInfluential({ x, y }: SideRows, isRatio: boolean): { row: number; shift: number } | null {
  let [sumX, sumY] = [0, 0];
  for (let row = 0; row < x.length; row++) {
    if (Number.isNaN(x[row]!)) continue;
    sumX += x[row]!;
    sumY += y[row]!;
  }
  let most: { row: number; shift: number } | null = null;
  for (let row = 0; row < x.length; row++) {
    if (Number.isNaN(x[row]!)) continue;
    const shift = isRatio ? (sumX - x[row]!) / (sumY - y[row]!) - sumX / sumY : -x[row]!;
    if (Number.isFinite(shift) && (most === null || Math.abs(shift) > Math.abs(most.shift)))
      most = { row, shift };
  }
  return most;
}

function checkCampaigns(a: SideRows, b: SideRows): ChangeCheck {
  const code = "campaigns";
  if (a.campaigns === null && b.campaigns === null) return needsField(code, "campaign");
  const [first, second] = [sharesOf(a.campaigns, a.x.length), sharesOf(b.campaigns, b.x.length)];
  const only = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): [string, number][] =>
    [...one].filter(([name, share]) => share >= TOLD_CAMPAIGN && !other.has(name));
  const [ended, began] = [only(first, second), only(second, first)];
  return told(code, ended.length + began.length > 0, { ended: ended.length, began: began.length }, [
    ...ended.map(([campaign, share]) => reason("kpi.campaign-ended", { campaign, share })),
    ...began.map(([campaign, share]) => reason("kpi.campaign-began", { campaign, share })),
  ]);
}

function sharesOf(column: TextColumn | null, rows: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const name = textAt(column, row);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map([...counts].map(([name, count]) => [name, count / rows]));
}

function checkPaidShare(a: SideRows, b: SideRows): ChangeCheck {
  const code = "paid-share";
  const [before, after] = [paidShare(a), paidShare(b)];
  if (before === null || after === null) return needsField(code, "paid");
  const values = { before, after };
  return told(code, Math.abs(after - before) > TOLD_SHARE, values, [reason("kpi.paid-share", values)]);
}

function paidShare({ paid }: SideRows): number | null {
  const known = paid === null ? [] : Array.from(paid).filter((flag) => !Number.isNaN(flag));
  return known.length === 0 ? null : known.filter((flag) => flag === 1).length / known.length;
}

function checkCoverage(a: ChangeSide, b: ChangeSide): ChangeCheck {
  const share = ({ n, leftOut }: ChangeSide): number => leftOut / Math.max(1, n + leftOut);
  const values = { before: share(a), after: share(b) };
  const isFound = Math.abs(values.after - values.before) > TOLD_SHARE;
  return told("coverage", isFound, values, [reason("kpi.differs-coverage", values)]);
}
