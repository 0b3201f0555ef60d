import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { type KpiAggregate, kpiAggregateSchema } from "../kpiAggregateSchema.ts";

/**
 * Checks an aggregate that may come from storage.
 *
 * @param aggregate - what the caller gave
 * @param where - the public function
 * @param path - the argument's name there
 * @throws {@link SocialOpsError} `unsupported-version`, `invalid-argument`
 */
export function checkAggregate(aggregate: KpiAggregate, where: string, path: string): void {
  const version = (aggregate as { version?: unknown } | null | undefined)?.version;
  if (typeof version === "number" && version !== 1) {
    throw new SocialOpsError(where, {
      code: "unsupported-version",
      path: `${path}.version`,
      expected: "1",
      received: describeValue(version),
    });
  }
  checkValue(kpiAggregateSchema, aggregate, where, path);
  for (const [i, group] of aggregate.groups.entries()) {
    if (group.parts.length === aggregate.definitions.length) continue;
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: `${path}.groups[${i}].parts`,
      expected: `${aggregate.definitions.length} parts, one a definition`,
      received: describeValue(group.parts),
    });
  }
}
