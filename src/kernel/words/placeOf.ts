/**
 * Writes keys as code would: `options.kpis[0].id`.
 *
 * @param keys - names and positions, from the outside in
 * @param root - what they start from; empty for nothing
 * @returns the place
 */
export function placeOf(keys: readonly PropertyKey[], root = ""): string {
  return keys.reduce<string>((at, key) => {
    if (typeof key === "number") return `${at}[${key}]`;
    return at === "" ? String(key) : `${at}.${String(key)}`;
  }, root);
}
