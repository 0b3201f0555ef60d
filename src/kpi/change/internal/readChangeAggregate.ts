import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { checkAggregate } from "../../internal/checkAggregate.ts";
import { sameJson } from "../../internal/sameJson.ts";
import type { KpiAggregate } from "../../kpiAggregateSchema.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { type ChangeSide, sideOf } from "./changeSide.ts";

/**
 * One side of a change from an aggregate.
 *
 * @param aggregate - what the caller gave
 * @param definition - the KPI
 * @param by - the fields to split by
 * @param path - the argument's name
 * @throws {@link SocialOpsError} `incompatible` for an aggregate of other groups or another definition
 */
export function readChangeAggregate(
  aggregate: KpiAggregate,
  definition: KpiDefinition,
  by: readonly string[],
  path: string,
): ChangeSide {
  const checked = checkAggregate(aggregate, "explainChange", path);
  const refuse = (at: string, expected: string, received: unknown): SocialOpsError =>
    new SocialOpsError("explainChange", {
      code: "incompatible",
      path: `${path}.${at}`,
      expected,
      received: describeValue(received),
    });
  if (!sameJson(checked.by, by)) throw refuse("by", "the fields of options.by", checked.by);
  if (checked.period !== null)
    throw refuse("period", "null: one aggregate of all the time of its side", checked.period);
  const index = checked.definitions.findIndex((kpi) => sameJson(kpi, definition));
  if (index < 0) {
    const ids = checked.definitions.map(({ id }) => id);
    throw refuse("definitions", "the definition of options.kpi among them", ids);
  }
  return sideOf(checked, index, null);
}
