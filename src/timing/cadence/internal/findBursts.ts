/** The rule of bursts. */
export interface BurstRule {
  /** Least posts. */
  posts: number;
  /** Within so many minutes, both ends counted. */
  withinMinutes: number;
}

/** A burst, as positions of its first and last post. */
export interface BurstRange {
  /** First post. */
  first: number;
  /** Last post. */
  last: number;
}

/**
 * Bursts: the longest stretches in which each post is one of at least `posts` within `withinMinutes` of each other, and each
 * such window overlaps the next in a post.
 *
 * @param instants - epoch milliseconds, ascending
 * @param rule - what counts
 */
export function findBursts(instants: ArrayLike<number>, { posts, withinMinutes }: BurstRule): BurstRange[] {
  const within = withinMinutes * 60_000;
  const bursts: BurstRange[] = [];
  for (let first = 0; first + posts <= instants.length; first++) {
    const last = first + posts - 1;
    if (instants[last]! - instants[first]! > within) continue;
    const before = bursts.at(-1);
    if (before !== undefined && first <= before.last) before.last = last;
    else bursts.push({ first, last });
  }
  return bursts;
}
