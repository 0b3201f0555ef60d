/** Every {@link Disambiguation}. */
export const disambiguations = ["compatible", "earlier", "later", "reject"] as const;

/**
 * What to do with a local time that a zone's clock skipped or showed twice (the words of Temporal):
 *
 * - `compatible`: the later in a gap, the earlier in an overlap, as RFC 5545 and most calendars do
 * - `earlier`: the earlier of the two readings
 * - `later`: the later of the two
 * - `reject`: neither
 */
export type Disambiguation = (typeof disambiguations)[number];
