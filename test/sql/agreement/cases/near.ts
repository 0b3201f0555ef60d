/**
 * Where two JSON values differ, numbers by more than rounding, or null.
 *
 * @param wanted - one value
 * @param found - the other
 * @param scale - the size of the numbers that went into a number at a path; rounding is measured by it
 */
export function near(
  wanted: unknown,
  found: unknown,
  path = "",
  scale: (path: string) => number = () => 0,
): string | null {
  if (typeof wanted === "number" && typeof found === "number") {
    const size = Math.max(Math.abs(wanted), Math.abs(found), scale(path));
    return Math.abs(wanted - found) <= 1e-12 * size ? null : `${path}: ${wanted} and ${found}`;
  }
  if (typeof wanted !== "object" || typeof found !== "object" || wanted === null || found === null) {
    return Object.is(wanted, found)
      ? null
      : `${path}: ${JSON.stringify(wanted)} and ${JSON.stringify(found)}`;
  }
  const keys = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  for (const key of keys) {
    const [a, b] = [(wanted as Record<string, unknown>)[key], (found as Record<string, unknown>)[key]];
    const difference = near(a, b, path === "" ? key : `${path}.${key}`, scale);
    if (difference !== null) return difference;
  }
  return null;
}
