/**
 * Every `code` that a {@link SocialOpsError} can carry.
 *
 * - `invalid-argument`: an option or a required value is not what the function takes
 * - `invalid-data`: the data as a whole cannot be read (no rows, columns of different lengths, mixed currencies)
 * - `invalid-row`: a bad row, where the caller asked for `onBadRow: "throw"`
 * - `unknown-id`: an id that no catalog has
 * - `unsupported-version`: a model or vector of a version that this release does not read
 * - `out-of-domain`: a number outside the domain of a statistical function
 * - `incompatible`: two aggregates or results that cannot be put together
 */
export const errorCodes = [
  "invalid-argument",
  "invalid-data",
  "invalid-row",
  "unknown-id",
  "unsupported-version",
  "out-of-domain",
  "incompatible",
] as const;

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];
