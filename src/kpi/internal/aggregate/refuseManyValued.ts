import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import type { Columns } from "../../../model/readColumns.ts";

/**
 * Refuses to group by a field that has no one value a row.
 *
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function refuseManyValued(field: string, path: string, columns: Columns, where: string): void {
  if (Object.hasOwn(columns.texts, field) || Object.hasOwn(columns.numbers, field)) return;
  throw new SocialOpsError(where, {
    code: "invalid-argument",
    path,
    expected: "a field with one text, number or flag a row (for instants use period)",
    received: describeValue(field),
  });
}
