import { checkValue } from "../../kernel/checkValue.ts";
import type { TableInput } from "../../model/TableInput.ts";
import { toEpochMilliseconds } from "../../time/toEpochMilliseconds.ts";
import { type AuditOptions, auditOptionsSchema } from "./auditOptionsSchema.ts";
import type { AuditFinding, AuditResult, AuditSeverity, RawFinding } from "./auditResultSchema.ts";
import { sampleRatio } from "./internal/armRule.ts";
import { type AuditTable, auditTable, checkOf } from "./internal/auditTable.ts";
import { constantColumn, mostlyMissing, mostlyZero } from "./internal/columnRules.ts";
import { concernedKpis } from "./internal/concernedKpis.ts";
import { brokenSum, impossibleOrder, impossibleTime } from "./internal/orderRules.ts";
import {
  droppedCells,
  duplicates,
  impossibleDate,
  mixedCurrency,
  rejectedRows,
} from "./internal/rowRules.ts";
import { datesWithoutTime, drift, missingDays, unitChange } from "./internal/timeRules.ts";

const RULES = [
  rejectedRows,
  droppedCells,
  impossibleOrder,
  impossibleTime,
  impossibleDate,
  datesWithoutTime,
  brokenSum,
  duplicates,
  mixedCurrency,
  missingDays,
  unitChange,
  drift,
  constantColumn,
  mostlyMissing,
  mostlyZero,
  sampleRatio,
];

const ORDER: readonly AuditSeverity[] = ["error", "warning", "note"];

/**
 * Looks through data for what would make KPIs wrong: figures that cannot be (reach above impressions), sums that do not add up, rows
 * twice, days missing, dates that cannot be, changes of unit, drift, columns that say nothing. Each finding says which rows, how bad,
 * and what it does to which KPI of the catalogue; checks that the data do not allow are listed with what they lack.
 *
 * An `error` makes figures wrong, a `warning` may, a `note` is worth knowing. Rows are not changed or left out: what to do is for the
 * caller to decide. Thresholds (a week without posts, a jump of 50 times, a false discovery rate of 0.1 % for drift, p below 0.01 for
 * arms) are conventions, set so that clean data bring no errors.
 *
 * Cost: linear in cells, with a sort of each figure by time and by size.
 *
 * @param rows - rows, columns or an Arrow-style table
 * @param options - what the rows are, and what is known of them
 * @returns findings and checks
 * @throws {@link SocialOpsError} `invalid-argument`, `invalid-data`, `invalid-row`
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { auditData } from "socialops/kpi";
 *
 * const posts = [
 *   { id: "a", platform: "x", publishedAt: "2026-03-02T12:00:00Z", impressions: 900, reach: 700 },
 *   { id: "b", platform: "x", publishedAt: "2026-03-03T12:00:00Z", impressions: 400, reach: 650 },
 *   { id: "a", platform: "x", publishedAt: "2026-03-02T12:00:00Z", impressions: 900, reach: 700 },
 * ];
 * const { findings, because } = auditData(posts, { noun: "post" });
 * findings.map(({ code, first }) => [code, first]); // => [["impossible-order", [1]], ["duplicate", [2]]]
 * findings[0]?.kpis.map(({ id }) => id).includes("content.post_reach"); // => true
 * explain(because); // => "1 rows have more reach than impressions, which cannot be; ratios of the two are unreliable. 1 rows repeat the platform, id of an earlier row; totals count them twice."
 * ```
 */
export function auditData(rows: TableInput<object>, options: AuditOptions): AuditResult {
  const checked = checkValue(auditOptionsSchema, options, "auditData", "options");
  const asOf = checked.asOf === undefined ? undefined : toEpochMilliseconds(checked.asOf);
  const table = auditTable(rows, { ...checked, asOf });
  const outcomes = RULES.map((rule) => rule(table));
  const findings = outcomes
    .flatMap((outcome) => outcome.findings)
    .map((raw) => findingOf(raw, table))
    .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return {
    findings,
    checked: outcomes.map(checkOf),
    n: table.columns.length,
    because: findings.flatMap(({ because }) => because),
    issues: table.columns.issues,
  };
}

function findingOf(raw: RawFinding, { noun, columns, numbers }: AuditTable): AuditFinding {
  const { code, severity, fields, rows, effect, because } = raw;
  const count = raw.count ?? rows.length;
  const all = code === "rejected-rows" ? columns.issues.read : columns.length;
  const supplied = new Set([...numbers.keys(), ...Object.keys(columns.texts)]);
  return {
    code,
    severity,
    fields: [...fields],
    rows: count,
    share: all === 0 ? 0 : Math.min(1, count / all),
    first: rows.slice(0, 100).map((row) => columns.rows[row]!),
    values: { ...because.values },
    kpis: concernedKpis(noun, fields, effect, supplied),
    because: [because],
  };
}
