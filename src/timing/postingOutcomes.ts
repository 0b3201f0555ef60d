/**
 * What a posting time can be judged by: a number field of a post, or `engagements`, the sum of those of likes, comments,
 * shares and saves that the row has. Rows of one data set should have the same of these four, else their sums mean
 * different things.
 */
export const postingOutcomes = [
  "engagements",
  "impressions",
  "reach",
  "views",
  "clicks",
  "likes",
  "comments",
  "shares",
  "saves",
  "follows",
  "engagedUsers",
  "videoStarts",
  "videoCompletions",
  "watchSeconds",
  "reads",
  "revenue",
  "conversions",
] as const;

/** One of {@link postingOutcomes}. */
export type PostingOutcome = (typeof postingOutcomes)[number];
