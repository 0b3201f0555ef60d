/**
 * A field of a row: its own property of that name, or for `record.entry` the entry of a record (`traits.age` of a member).
 *
 * @param row - anything
 * @param field - the field's name
 * @returns the cell; undefined where there is none
 */
export function readField(row: unknown, field: string): unknown {
  if (typeof row !== "object" || row === null) return undefined;
  if (Object.hasOwn(row, field)) return (row as Record<string, unknown>)[field];
  const dot = field.indexOf(".");
  if (dot < 0) return undefined;
  const record = field.slice(0, dot);
  const inner = Object.hasOwn(row, record) ? (row as Record<string, unknown>)[record] : undefined;
  const entry = field.slice(dot + 1);
  return typeof inner === "object" && inner !== null && Object.hasOwn(inner, entry)
    ? (inner as Record<string, unknown>)[entry]
    : undefined;
}
