import { describeValue } from "../../kernel/describeValue.ts";

/** More names than this are no help in an error. */
const MOST = 20;

/**
 * The columns of the data for an error's words.
 *
 * @param columns - their names
 * @returns the first 20 in quotes, with an ellipsis where there are more
 */
export function listColumns(columns: readonly string[]): string {
  const names = columns.slice(0, MOST).map(describeValue).join(", ");
  return columns.length > MOST ? `${names}, …` : names;
}
