import type { OperationGoal } from "../../operationGoals.ts";

// What the goals ask of a platform. Judgement, not measurement: the ranking calls it a convention, and callers replace it by `weights`
// and by traits of their own.

/** The order in which criteria count for a goal, the weightiest first. */
export const criteriaOrder: Readonly<Record<OperationGoal, readonly string[]>> = {
  awareness: ["audience", "goal", "content", "resources", "measurement", "links"],
  engagement: ["goal", "audience", "content", "resources", "measurement", "links"],
  community: ["goal", "audience", "resources", "content", "measurement", "links"],
  conversion: ["goal", "audience", "links", "measurement", "resources", "content"],
  service: ["audience", "goal", "resources", "measurement", "content", "links"],
  reputation: ["audience", "goal", "content", "measurement", "resources", "links"],
};

/** The fields of a post without which a goal cannot be followed. */
export const goalFields: Readonly<Record<OperationGoal, readonly string[]>> = {
  awareness: ["impressions", "reach", "views"],
  engagement: ["likes", "comments", "shares", "saves"],
  community: ["comments", "shares", "follows"],
  conversion: ["clicks", "conversions", "revenue"],
  service: ["comments", "delivered", "reads"],
  reputation: ["likes", "comments", "shares"],
};

/** The goals that a strength serves, by the strength's id in the profiles. */
export const goalsOfStrength: Readonly<Record<string, readonly OperationGoal[]>> = {
  "links-out": ["conversion"],
  "open-metrics": ["awareness"],
  conversation: ["engagement", "service"],
  communities: ["community"],
  visual: ["awareness", "engagement"],
  "links-and-groups": ["community", "conversion"],
  professional: ["reputation"],
  discovery: ["awareness"],
  lasting: ["awareness", "reputation"],
  intent: ["conversion"],
  questions: ["community", "reputation"],
  channels: ["community", "service"],
  "private-domain": ["community", "conversion", "service"],
  topics: ["awareness", "engagement"],
  "reach-by-video": ["awareness"],
  "live-sales": ["conversion"],
  trust: ["community", "conversion"],
  "search-before-buying": ["conversion", "reputation"],
  expertise: ["reputation"],
  "long-video": ["engagement"],
  interests: ["community"],
  recommendation: ["awareness"],
  search: ["awareness", "reputation"],
  sports: ["community", "engagement"],
  judgment: ["reputation", "conversion"],
  "questions-and-answers": ["community", "service"],
};

/** Kinds of post that are another kind too: who takes the second takes the first. */
export const formatWithin: Readonly<Record<string, string>> = {
  short: "video",
  "short-video": "video",
  carousel: "photo",
  image: "photo",
  images: "photo",
};
