import { reason } from "../../../kernel/reasons/reason.ts";
import { sampleRatioTest } from "../../../stats/experiment/sampleRatioTest.ts";
import type { AuditRule } from "./auditTable.ts";

/** Below, the split of an experiment is not the planned one. */
const SUSPECT = 0.01;

/** Arms of an experiment whose sizes are not what was planned: equal, where `weights` do not say otherwise. */
export const sampleRatio: AuditRule = ({ columns: { texts }, options: { arms } }) => {
  if (arms === undefined || !Object.hasOwn(texts, arms.field))
    return { code: "sample-ratio", lacks: [arms?.field ?? "options.arms"], findings: [] };
  const { codes, values } = texts[arms.field]!;
  const sizes = values.map(() => 0);
  for (const code of codes) if (code >= 0) sizes[code]!++;
  const { weights } = arms;
  const planned = values.map((name) => (weights === undefined ? 1 : (weights[name] ?? 0)));
  const hasPlan = values.length >= 2 && planned.every((weight) => weight > 0);
  if (!hasPlan) return { code: "sample-ratio", lacks: ["options.arms.weights"], findings: [] };
  const { pValue } = sampleRatioTest(sizes, planned);
  if (pValue === null || pValue >= SUSPECT) return { code: "sample-ratio", lacks: [], findings: [] };
  const because = reason("kpi.audit-sample-ratio", {
    field: arms.field,
    sizes: values.map((name, i) => `${name} ${sizes[i]}`).join(", "),
    pValue,
  });
  const finding = {
    code: "sample-ratio",
    severity: pValue < 0.001 ? "error" : "warning",
    fields: [arms.field],
    rows: [],
    count: codes.length,
    effect: "unreliable",
    because,
  } as const;
  return { code: "sample-ratio", lacks: [], findings: [finding] };
};
