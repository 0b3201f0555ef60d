import * as z from "zod/mini";
import { becauseSchema } from "../../kernel/reasons/becauseSchema.ts";
import type { Because, Reason, ReasonValue } from "../../kernel/reasons/reason.ts";
import { worded } from "../../kernel/words/worded.ts";
import { type Issues, issuesSchema } from "../../model/issues.ts";

/** What an audit looks for. */
export const auditCodes = [
  "rejected-rows",
  "dropped-cells",
  "impossible-order",
  "impossible-time",
  "impossible-date",
  "dates-without-time",
  "broken-sum",
  "duplicate",
  "mixed-currency",
  "missing-days",
  "unit-change",
  "drift",
  "constant-column",
  "mostly-missing",
  "mostly-zero",
  "sample-ratio",
] as const;

/** What an audit looks for. */
export type AuditCode = (typeof auditCodes)[number];

/** How bad a finding is: figures are wrong, may be wrong, or are worth knowing about. */
export type AuditSeverity = "error" | "warning" | "note";

/** What a finding does to a KPI. */
export type AuditEffect = "too-high" | "too-low" | "unreliable";

/** A KPI that a finding touches. */
export interface ConcernedKpi {
  /** Its id. */
  id: string;
  /** What the finding does to it. */
  effect: AuditEffect;
}

/** Something that an audit found. */
export interface AuditFinding {
  /** What it is. */
  code: AuditCode;
  /** How bad it is. */
  severity: AuditSeverity;
  /** The fields it is about. */
  fields: string[];
  /** Rows concerned. */
  rows: number;
  /** Their share of the rows that were kept; of `rejected-rows` of those read. */
  share: number;
  /** Positions of the first of them in the data, from 0; at most 100. */
  first: number[];
  /** The numbers of the case. */
  values: Record<string, ReasonValue>;
  /** KPIs of the catalogue that read these fields, and what it does to them. */
  kpis: ConcernedKpi[];
  /** The finding as a sentence; for `explain`. */
  because: Because;
}

/** Whether a check could be made. */
export interface AuditCheck {
  /** What was looked for. */
  code: AuditCode;
  /** Whether the data and options allowed it. */
  ran: boolean;
  /** Fields or options that it lacked; empty where it ran. */
  lacks: string[];
}

/** What an audit found. */
export interface AuditResult {
  /** Findings: errors first, then warnings, then notes, each in the order of the checks. */
  findings: AuditFinding[];
  /** Every check, and whether it could be made. */
  checked: AuditCheck[];
  /** Rows that were kept. */
  n: number;
  /** The sentences of all findings. */
  because: Because;
  /** What became of the rows. */
  issues: Issues;
}

/** Schema of {@link AuditResult}. */
export const auditResultSchema: z.ZodMiniType<AuditResult> = /* @__PURE__ */ worded(() => {
  const count = z.int().check(z.nonnegative());
  return z.object({
    findings: z.array(
      z.object({
        code: z.enum(auditCodes),
        severity: z.enum(["error", "warning", "note"]),
        fields: z.array(z.string()),
        rows: count,
        share: z.number(),
        first: z.array(count),
        values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
        kpis: z.array(z.object({ id: z.string(), effect: z.enum(["too-high", "too-low", "unreliable"]) })),
        because: becauseSchema,
      }),
    ),
    checked: z.array(z.object({ code: z.enum(auditCodes), ran: z.boolean(), lacks: z.array(z.string()) })),
    n: count,
    because: becauseSchema,
    issues: issuesSchema,
  });
});

/** A finding before its KPIs are looked up. */
export interface RawFinding {
  code: AuditCode;
  severity: AuditSeverity;
  fields: readonly string[];
  /** Rows concerned, as positions among the kept rows. */
  rows: readonly number[];
  /** Where the rows are not listed. */
  count?: number;
  effect: AuditEffect;
  because: Reason;
}
