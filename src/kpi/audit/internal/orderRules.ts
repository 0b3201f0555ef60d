import { reason } from "../../../kernel/reasons/reason.ts";
import type { NounName } from "../../../model/nouns/nouns.ts";
import type { AuditSeverity, RawFinding } from "../auditResultSchema.ts";
import type { AuditRule } from "./auditTable.ts";

/** Figures of which one cannot be more than the other. A click or conversion can be counted twice, so that more of them is a warning. */
const ORDERS: readonly (readonly [small: string, large: string, severity: AuditSeverity])[] = [
  ["reach", "impressions", "error"],
  ["engagedUsers", "reach", "error"],
  ["videoCompletions", "videoStarts", "error"],
  ["reads", "delivered", "error"],
  ["meanConcurrent", "peakConcurrent", "error"],
  ["peakConcurrent", "viewers", "error"],
  ["clicks", "impressions", "warning"],
  ["conversions", "clicks", "warning"],
  ["orders", "productClicks", "warning"],
];

/** Figures that are larger than what they are a part of. */
export const impossibleOrder: AuditRule = ({ numbers }) => {
  const pairs = ORDERS.filter(([small, large]) => numbers.has(small) && numbers.has(large));
  const findings = pairs.flatMap(([small, large, severity]): RawFinding[] => {
    const [a, b] = [numbers.get(small)!, numbers.get(large)!];
    const rows: number[] = [];
    // Without a click, a conversion came another way: after a view.
    const isPossible = (row: number): boolean => large === "clicks" && b[row] === 0;
    for (let row = 0; row < a.length; row++) if (a[row]! > b[row]! && !isPossible(row)) rows.push(row);
    if (rows.length === 0) return [];
    const because = reason("kpi.audit-impossible-order", { rows: rows.length, small, large });
    return [
      {
        code: "impossible-order",
        severity,
        fields: [small, large],
        rows,
        effect: "unreliable",
        because,
      },
    ];
  });
  return { code: "impossible-order", lacks: pairs.length === 0 ? ["reach", "impressions"] : [], findings };
};

/** Instants of which the second cannot be before the first. */
const TIMES: Readonly<Partial<Record<NounName, readonly (readonly [first: string, second: string])[]>>> = {
  liveSession: [["startsAt", "endsAt"]],
  campaign: [["startsAt", "endsAt"]],
  feedback: [
    ["at", "respondedAt"],
    ["at", "resolvedAt"],
  ],
};

/** Ends before beginnings. */
export const impossibleTime: AuditRule = ({ noun, columns: { instants } }) => {
  const known = TIMES[noun] ?? [];
  const pairs = known.filter(([a, b]) => Object.hasOwn(instants, a) && Object.hasOwn(instants, b));
  const findings = pairs.flatMap(([first, second]): RawFinding[] => {
    const [a, b] = [instants[first]!, instants[second]!];
    const rows: number[] = [];
    for (let row = 0; row < a.length; row++) if (b[row]! < a[row]!) rows.push(row);
    if (rows.length === 0) return [];
    const because = reason("kpi.audit-impossible-time", { rows: rows.length, first, second });
    return [
      {
        code: "impossible-time",
        severity: "error",
        fields: [first, second],
        rows,
        effect: "unreliable",
        because,
      },
    ];
  });
  return { code: "impossible-time", lacks: pairs.length === 0 ? ["endsAt"] : [], findings };
};

/** Totals that are not the sum of their parts, in rows that have all of them. */
export const brokenSum: AuditRule = ({ numbers, options: { sums = [] } }) => {
  const known = sums.filter(({ total, parts }) => [total, ...parts].every((field) => numbers.has(field)));
  const findings = known.flatMap(({ total, parts }): RawFinding[] => {
    const whole = numbers.get(total)!;
    const columns = parts.map((part) => numbers.get(part)!);
    const rows: number[] = [];
    for (let row = 0; row < whole.length; row++) {
      const sum = columns.reduce((all, column) => all + column[row]!, 0);
      if (Math.abs(sum - whole[row]!) > 1e-9 * Math.abs(whole[row]!)) rows.push(row);
    }
    if (rows.length === 0) return [];
    const because = reason("kpi.audit-broken-sum", { rows: rows.length, total, parts: parts.join(" + ") });
    return [
      {
        code: "broken-sum",
        severity: "error",
        fields: [total, ...parts],
        rows,
        effect: "unreliable",
        because,
      },
    ];
  });
  return { code: "broken-sum", lacks: known.length === 0 ? ["options.sums"] : [], findings };
};
