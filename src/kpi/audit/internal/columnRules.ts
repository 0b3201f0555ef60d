import { reason } from "../../../kernel/reasons/reason.ts";
import type { RawFinding } from "../auditResultSchema.ts";
import type { AuditRule } from "./auditTable.ts";

/** Fewer rows say nothing of a column. */
const FEWEST = 20;

/** Columns of numbers that hold one value throughout. */
export const constantColumn: AuditRule = ({ numbers, columns: { length } }) => {
  const findings = [...numbers].flatMap(([field, values]): RawFinding[] => {
    const known = values.filter((value) => !Number.isNaN(value));
    const value = known[0];
    if (known.length < FEWEST || value === undefined || known.some((other) => other !== value)) return [];
    const because = reason("kpi.audit-constant-column", { field, value, rows: known.length });
    return [
      {
        code: "constant-column",
        severity: value === 0 ? "warning" : "note",
        fields: [field],
        rows: [],
        count: known.length,
        effect: "unreliable",
        because,
      },
    ];
  });
  return { code: "constant-column", lacks: length < FEWEST ? ["20 rows"] : [], findings };
};

/** Columns that most rows lack, though some have them. */
export const mostlyMissing: AuditRule = ({ numbers, columns: { length } }) => {
  const findings = [...numbers].flatMap(([field, values]): RawFinding[] => {
    const rows: number[] = [];
    for (let row = 0; row < length; row++) if (Number.isNaN(values[row]!)) rows.push(row);
    if (length < FEWEST || rows.length === length || rows.length < 0.5 * length) return [];
    const because = reason("kpi.audit-mostly-missing", { field, share: rows.length / length });
    return [
      { code: "mostly-missing", severity: "note", fields: [field], rows, effect: "unreliable", because },
    ];
  });
  return { code: "mostly-missing", lacks: length < FEWEST ? ["20 rows"] : [], findings };
};

/** What ratios are divided by, where it is often 0. */
const DENOMINATORS = ["impressions", "reach", "clicks", "views", "delivered", "viewers", "videoStarts"];

/** Denominators that are 0 in many rows: sums are right, but means of row ratios would leave those rows out. */
export const mostlyZero: AuditRule = ({ numbers, columns: { length } }) => {
  const known = DENOMINATORS.filter((field) => numbers.has(field));
  const findings = known.flatMap((field): RawFinding[] => {
    const values = numbers.get(field)!;
    const rows: number[] = [];
    for (let row = 0; row < length; row++) if (values[row] === 0) rows.push(row);
    if (length < FEWEST || rows.length < 0.05 * length || rows.length === length) return [];
    const because = reason("kpi.audit-mostly-zero", {
      field,
      rows: rows.length,
      share: rows.length / length,
    });
    return [{ code: "mostly-zero", severity: "note", fields: [field], rows, effect: "unreliable", because }];
  });
  return { code: "mostly-zero", lacks: known.length === 0 ? ["impressions"] : [], findings };
};
