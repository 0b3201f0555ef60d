import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { type KpiAggregate, kpiAggregateSchema } from "../kpiAggregateSchema.ts";
import { findOddTotal } from "./findOddTotal.ts";

/**
 * Checks an aggregate that may come from storage.
 *
 * @param aggregate - what the caller gave
 * @param where - the public function
 * @param path - the argument's name there
 * @returns the aggregate, without anything that does not belong to one
 * @throws {@link SocialOpsError} `unsupported-version`, `invalid-argument`
 */
export function checkAggregate(aggregate: KpiAggregate, where: string, path: string): KpiAggregate {
  const version = (aggregate as { version?: unknown } | null | undefined)?.version;
  if (typeof version === "number" && version !== 1) {
    throw new SocialOpsError(where, {
      code: "unsupported-version",
      path: `${path}.version`,
      expected: "1",
      received: describeValue(version),
    });
  }
  const checked = checkValue(kpiAggregateSchema, aggregate, where, path);
  for (const [i, group] of checked.groups.entries()) {
    if (group.parts.length === checked.definitions.length) continue;
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: `${path}.groups[${i}].parts`,
      expected: `${checked.definitions.length} parts, one a definition`,
      received: describeValue(group.parts),
    });
  }
  for (const [i, { rows, parts }] of checked.groups.entries()) {
    const odd = parts.findIndex(({ n }) => n > rows);
    if (odd < 0) continue;
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: `${path}.groups[${i}].parts[${odd}].n`,
      expected: `a number from 0 to ${rows}`,
      received: describeValue(parts[odd]!.n),
    });
  }
  for (const [i, { parts }] of checked.groups.entries()) {
    for (const [k, part] of parts.entries()) {
      const fault = findOddTotal(checked.definitions[k]!.formula, part);
      if (fault === null) continue;
      throw new SocialOpsError(where, {
        code: "invalid-argument",
        path: `${path}.groups[${i}].parts[${k}].${fault.path}`,
        expected: fault.expected,
        received: describeValue(fault.received),
      });
    }
  }
  return checked;
}
