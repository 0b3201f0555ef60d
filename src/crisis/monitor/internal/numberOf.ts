/** A count as the monitor takes it: NaN for whatever is no number. Adding 0 turns -0 into 0, which JSON could not keep. */
export function numberOf(value: unknown): number {
  if (typeof value === "number") return value + 0;
  return typeof value === "bigint" ? Number(value) : Number.NaN;
}
