import type { NounName } from "../../../model/nouns/nouns.ts";
import { conditionalFields, valueFields } from "../../internal/formulaFields.ts";
import { kpiDefinitions } from "../../kpiDefinitions.ts";
import type { AuditEffect, AuditFinding } from "../auditResultSchema.ts";

/**
 * The KPIs of the catalogue that a finding touches, and how. What doubles or hides whole rows moves totals, and leaves ratios
 * unreliable.
 *
 * @param noun - what the rows are
 * @param fields - the fields of the finding; those that name rows or say when touch every KPI
 * @param effect - what it does to totals
 * @param supplied - the fields that the data have
 */
export function concernedKpis(
  noun: NounName,
  fields: readonly string[],
  effect: AuditEffect,
  supplied: ReadonlySet<string>,
): AuditFinding["kpis"] {
  return kpiDefinitions
    .filter((kpi) => kpi.noun === noun)
    .flatMap((kpi) => {
      const read = [...valueFields(kpi.formula), ...conditionalFields(kpi)];
      if (!read.every((field) => supplied.has(field))) return [];
      const isWhole = fields.some((field) => NAMES.has(field));
      if (!isWhole && !read.some((field) => fields.includes(field))) return [];
      return [{ id: kpi.id, effect: kpi.formula.op === "ratio" ? ("unreliable" as const) : effect }];
    });
}

/** Fields that name rows, or place them in time. */
const NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "id",
  "publishedAt",
  "at",
  "startsAt",
  "joinedAt",
]);
