import { reason } from "../../../kernel/reasons/reason.ts";
import { nounInstants, nounKeys } from "../../../model/nouns/nouns.ts";
import type { AuditRule } from "./auditTable.ts";
import { readsCurrency } from "./readsCurrency.ts";

/** Rows that could not be read at all. */
export const rejectedRows: AuditRule = ({ columns: { issues } }) => {
  const { rejected: count, read } = issues;
  const because = reason("kpi.audit-rejected-rows", { rows: count, read });
  const finding = {
    code: "rejected-rows",
    severity: "error",
    fields: [...new Set(issues.first.map(({ field }) => field))].filter((field) => field !== ""),
    rows: [],
    count,
    effect: "too-low",
    because,
  } as const;
  return { code: "rejected-rows", lacks: [], findings: count === 0 ? [] : [finding] };
};

/** Cells that do not hold what their field does. */
export const droppedCells: AuditRule = ({ columns: { issues } }) => {
  const count = issues.byCode["invalid-cell"] ?? 0;
  const fields = [
    ...new Set(issues.first.filter(({ code }) => code === "invalid-cell").map(({ field }) => field)),
  ];
  const because = reason("kpi.audit-dropped-cells", { cells: count, fields: fields.join(", ") });
  const finding = {
    code: "dropped-cells",
    severity: "warning",
    fields,
    rows: [],
    count,
    effect: "unreliable",
    because,
  } as const;
  return { code: "dropped-cells", lacks: [], findings: count === 0 ? [] : [finding] };
};

/** Rows that name a thing that an earlier row has named. */
export const duplicates: AuditRule = ({ noun, columns: { texts, instants, length } }) => {
  const keys = nounKeys[noun].filter(
    (field) => Object.hasOwn(texts, field) || Object.hasOwn(instants, field),
  );
  // A platform alone names nothing.
  if (!keys.includes("id") || length === 0) return { code: "duplicate", lacks: ["id"], findings: [] };
  const met = new Set<string>();
  const rows: number[] = [];
  for (let row = 0; row < length; row++) {
    if (texts.id!.codes[row]! < 0) continue;
    const cells = keys.map((field) =>
      Object.hasOwn(texts, field) ? texts[field]!.codes[row]! : instants[field]![row]!,
    );
    const name = cells.join(" ");
    if (met.has(name)) rows.push(row);
    else met.add(name);
  }
  const because = reason("kpi.audit-duplicate", { rows: rows.length, fields: keys.join(", ") });
  const finding = {
    code: "duplicate",
    severity: "error",
    fields: keys,
    rows,
    effect: "too-high",
    because,
  } as const;
  return { code: "duplicate", lacks: [], findings: rows.length === 0 ? [] : [finding] };
};

/** Money in more than one currency, or with a currency in some rows only. */
export const mixedCurrency: AuditRule = (table) => {
  const currency = readsCurrency(table);
  if (currency === null) return { code: "mixed-currency", lacks: ["currency"], findings: [] };
  const { names, unnamed, fields } = currency;
  if (names.length + (unnamed.length > 0 ? 1 : 0) <= 1)
    return { code: "mixed-currency", lacks: [], findings: [] };
  const because = reason("kpi.audit-mixed-currency", {
    currencies: names.join(", "),
    unnamed: unnamed.length,
  });
  const finding = {
    code: "mixed-currency",
    severity: "error",
    fields: ["currency", ...fields],
    rows: unnamed,
    count: unnamed.length,
    effect: "unreliable",
    because,
  } as const;
  return { code: "mixed-currency", lacks: [], findings: [finding] };
};

/** The year before which no platform had posts. */
const FIRST_INSTANT = 946684800000; // 2000-01-01T00:00:00Z

/** Instants that cannot be: before there were platforms (1970 is how spreadsheets show nothing), or after the time of asking. */
export const impossibleDate: AuditRule = ({ noun, at, options: { asOf } }) => {
  const field = nounInstants[noun];
  if (at === null) return { code: "impossible-date", lacks: [field], findings: [] };
  const latest = asOf === undefined ? Number.POSITIVE_INFINITY : (asOf as number);
  const early: number[] = [];
  const late: number[] = [];
  for (let row = 0; row < at.length; row++) {
    if (at[row]! < FIRST_INSTANT) early.push(row);
    else if (at[row]! > latest) late.push(row);
  }
  const finding = (rows: number[], code: "kpi.audit-date-early" | "kpi.audit-date-late") =>
    ({
      code: "impossible-date",
      severity: "error",
      fields: [field],
      rows,
      effect: "unreliable",
      because: reason(code, { rows: rows.length, field }),
    }) as const;
  const findings = [
    ...(early.length > 0 ? [finding(early, "kpi.audit-date-early")] : []),
    ...(late.length > 0 ? [finding(late, "kpi.audit-date-late")] : []),
  ];
  return { code: "impossible-date", lacks: [], findings };
};
