import { editDistance } from "../../kernel/editDistance.ts";

const MOST = 3;
/** What is longer is no slip of the pen, and would take its length times that of every name. */
const LONGEST = 80;

/**
 * The known ids that look most like an unknown one, for an error message: a name that holds the other first, then
 * fewest edits, ties in the order given.
 *
 * @param id - what the caller wrote
 * @param known - known ids, with other names that people use for them
 * @returns at most three known ids, in quotes, with commas between
 */
export function nearestIds(id: string, known: ReadonlyMap<string, readonly string[]>): string {
  const wanted = id.slice(0, LONGEST).toLowerCase();
  return [...known]
    .map(([name, others]) => ({
      name,
      edits: Math.min(...[name, ...others].map((word) => editsBetween(wanted, word))),
    }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST)
    .map(({ name }) => JSON.stringify(name))
    .join(", ");
}

/** Edits from one word to the other; none where one is a part of the other (`新浪` of `新浪微博`), if of two letters or more. */
function editsBetween(a: string, b: string): number {
  const isPart = Math.min(a.length, b.length) > 1 && (a.includes(b) || b.includes(a));
  return isPart ? 0 : editDistance(a, b);
}
