/**
 * What a column's name and a field's name have in common: `Published At`, `published_at`, `PUBLISHED-AT` and `publishedAt`
 * are the same. A byte order mark before the first name of a file is dropped.
 *
 * @param name - a name
 * @returns letters, digits and other signs without spaces, underscores, hyphens and case
 */
export function normalizeName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\uFEFF\s_-]+/g, "")
    .toLowerCase();
}
