/** What an account can be run for, in the order in which people usually come closer to a brand. */
export const operationGoals = [
  "awareness",
  "engagement",
  "community",
  "conversion",
  "service",
  "reputation",
] as const;

/** One of {@link operationGoals}. */
export type OperationGoal = (typeof operationGoals)[number];
