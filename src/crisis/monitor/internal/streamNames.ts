/** What a stream without a name is called. */
export const UNNAMED = "mentions";

/** So many streams a monitor takes; names past them are left out. */
const MOST_STREAMS = 8;
/** As the options have it. */
const LONGEST = 40;

/**
 * The names of streams in the order in which they first come; points without one are the first stream, `mentions`.
 *
 * @param names - the name of each point, or nothing
 * @param length - number of points
 * @returns one name at least, 8 at most
 */
export function streamNames(names: (i: number) => unknown, length: number): string[] {
  const found = new Set<string>();
  let hasUnnamed = false;
  let last: unknown;
  for (let i = 0; i < length; i += 1) {
    const name = names(i) ?? undefined;
    // Points of one stream mostly follow each other.
    if (name === last && i > 0) continue;
    last = name;
    if (name === undefined) hasUnnamed = true;
    else if (typeof name === "string" && name !== "" && name.length <= LONGEST) found.add(name);
  }
  const all = hasUnnamed || found.size === 0 ? new Set([UNNAMED, ...found]) : found;
  return [...all].slice(0, MOST_STREAMS);
}
