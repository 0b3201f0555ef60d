/** Milliseconds in an hour. */
export const HOUR = 3_600_000;

/** Milliseconds in a UTC day. */
export const DAY = 86_400_000;

/** The last instant that ECMAScript's time values reach, and with a minus sign the first. */
export const LAST_INSTANT = 8.64e15;
