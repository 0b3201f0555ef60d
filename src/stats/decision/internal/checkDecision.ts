import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { requireDomain, requireFinite } from "../../internal/requireDomain.ts";

/** Options by criteria, and the weights of these, which add up to 1. */
export interface Decision {
  /** A row an option. */
  values: readonly (readonly number[])[];
  /** A weight a criterion. */
  weights: readonly number[];
}

/** Throws unless there are rows of one length and as many weights, none negative and not all 0; scales the weights to add up to 1. */
export function checkDecision(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  where: string,
): Decision {
  const rows = checkRows(values, where, "values");
  requireFinite(weights, where, "weights");
  const criteria = rows[0]!.length;
  requireDomain(weights.length === criteria, where, "weights", "a weight for each criterion", weights.length);
  let total = 0;
  for (let j = 0; j < criteria; j++) {
    requireDomain(weights[j]! >= 0, where, `weights[${j}]`, "a number of at least 0", weights[j]);
    total += weights[j]!;
  }
  requireDomain(total > 0 && total <= LARGEST, where, "weights", "weights that are not all 0", total);
  return { values: rows, weights: Array.from(weights, (weight) => weight / total) };
}

/** Numbers beyond this have no finite squares. */
const LARGEST = 1e150;

/** Throws unless values are rows of one length, with at least one entry. */
export function checkRows(values: readonly (readonly number[])[], where: string, path: string): number[][] {
  if (!Array.isArray(values) || values.length === 0) {
    const received = describeValue(values);
    throw new SocialOpsError(where, { code: "out-of-domain", path, expected: "a list of options", received });
  }
  return Array.from(values, (row: readonly number[], i) => {
    requireFinite(row, where, `${path}[${i}]`);
    const criteria = (values[0] as readonly number[]).length;
    const isSame = row.length >= 1 && row.length === criteria;
    requireDomain(
      isSame,
      where,
      `${path}[${i}]`,
      "as many criteria as the first option, at least one",
      row.length,
    );
    for (const [j, value] of Array.from(row).entries())
      if (Math.abs(value) > LARGEST)
        requireDomain(false, where, `${path}[${i}][${j}]`, "a number from -1e150 to 1e150", value);
    return Array.from(row);
  });
}
