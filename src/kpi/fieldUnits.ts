/** What a number field counts or measures. Only fields of one unit can be added. */
export type FieldUnit =
  | "actions"
  | "ads"
  | "cells"
  | "clicks"
  | "conversions"
  | "days"
  | "engagements"
  | "generations"
  | "impressions"
  | "messages"
  | "milliseconds"
  | "minutes"
  | "money"
  | "nodes"
  | "orders"
  | "people"
  | "plays"
  | "posts"
  | "posts per day"
  | "probability"
  | "requests"
  | "rows"
  | "samples"
  | "score"
  | "seconds"
  | "sessions"
  | "squared share"
  | "steps"
  | "views"
  | "visits";

/**
 * The unit of each number field of the nouns, and of the further columns that KPIs of the catalogue read. A formula that adds
 * people to impressions is refused by it; other columns of the caller's own are not in it and can be added to anything.
 */
export const fieldUnits: Readonly<Record<string, FieldUnit>> = {
  activeDays: "days",
  adCount: "ads",
  adSpendEstimate: "money",
  ageSeconds: "seconds",
  allVisits: "visits",
  amount: "money",
  assistedConversions: "conversions",
  authorFollowers: "people",
  budget: "money",
  checkedRows: "rows",
  children: "nodes",
  churned: "people",
  clicks: "clicks",
  cls: "score",
  comments: "engagements",
  contactsAdded: "people",
  continued: "people",
  conversionProbability: "probability",
  conversionProbabilityWithout: "probability",
  conversions: "conversions",
  days: "days",
  delivered: "messages",
  depth: "generations",
  duplicateRows: "rows",
  eligible: "people",
  engagedSessions: "sessions",
  engagedUsers: "people",
  engagements: "engagements",
  entered: "people",
  expectedCells: "cells",
  expectedConversions: "conversions",
  failedRequests: "requests",
  fcp: "milliseconds",
  filledCells: "cells",
  followers: "people",
  followersAtPublish: "people",
  followersAtStart: "people",
  follows: "actions",
  gapDeviationSeconds: "seconds",
  goodMinutes: "minutes",
  halfLifeSeconds: "seconds",
  hides: "actions",
  impressions: "impressions",
  inp: "milliseconds",
  lastContactConversions: "conversions",
  lcp: "milliseconds",
  likes: "engagements",
  margin: "money",
  maxBreadth: "nodes",
  meanConcurrent: "people",
  meanGapSeconds: "seconds",
  medianPostsPerDay: "posts per day",
  new: "people",
  newFollowers: "actions",
  observedMinutes: "minutes",
  orders: "orders",
  parents: "nodes",
  participants: "people",
  peakConcurrent: "people",
  posts: "posts",
  postsPerDay: "posts per day",
  productClicks: "clicks",
  reach: "people",
  reads: "people",
  requests: "requests",
  responseSeconds: "seconds",
  resurrected: "people",
  retained: "people",
  revenue: "money",
  samples: "samples",
  satisfiedSamples: "samples",
  saves: "engagements",
  secondsToConvert: "seconds",
  sessionSeconds: "seconds",
  sessions: "sessions",
  shares: "engagements",
  singlePageVisits: "visits",
  size: "nodes",
  spend: "money",
  squaredShare: "squared share",
  structuralVirality: "steps",
  toleratingSamples: "samples",
  treatedConversions: "conversions",
  ttfb: "milliseconds",
  unfollows: "actions",
  validRows: "rows",
  videoCompletions: "plays",
  videoStarts: "plays",
  viewers: "people",
  views: "views",
  viralReach: "people",
  visits: "visits",
  watchSeconds: "seconds",
  windowDays: "days",
};
