/** What a number field counts or measures. Only fields of one unit can be added. */
export type FieldUnit =
  | "clicks"
  | "conversions"
  | "engagements"
  | "impressions"
  | "messages"
  | "money"
  | "orders"
  | "people"
  | "plays"
  | "seconds"
  | "views";

/**
 * The unit of each number field of the nouns. A formula that adds people to impressions is refused by it; fields of the
 * caller's own are not in it and can be added to anything.
 */
export const fieldUnits: Readonly<Record<string, FieldUnit>> = {
  adSpendEstimate: "money",
  amount: "money",
  authorFollowers: "people",
  budget: "money",
  clicks: "clicks",
  comments: "engagements",
  conversions: "conversions",
  delivered: "messages",
  engagedUsers: "people",
  engagements: "engagements",
  followers: "people",
  followersAtPublish: "people",
  follows: "people",
  hides: "engagements",
  impressions: "impressions",
  likes: "engagements",
  meanConcurrent: "people",
  newFollowers: "people",
  orders: "orders",
  peakConcurrent: "people",
  productClicks: "clicks",
  reach: "people",
  reads: "people",
  revenue: "money",
  saves: "engagements",
  shares: "engagements",
  spend: "money",
  unfollows: "people",
  videoCompletions: "plays",
  videoStarts: "plays",
  viewers: "people",
  views: "views",
  watchSeconds: "seconds",
};
