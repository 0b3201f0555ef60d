import type { Citation } from "../../kernel/citationSchema.ts";

/** The delta method for a ratio of sums, as every rate of the catalogue has its interval. */
export const deltaMethodPaper: Citation = {
  kind: "paper",
  title: "Deng, Knoblich & Lu: Applying the Delta Method in Metric Analytics (KDD)",
  year: 2018,
  url: "https://doi.org/10.1145/3219819.3219919",
  confidence: "high",
};

/** Engagement rates as sums over sums. */
export const rivalIqRates: Citation = {
  kind: "source",
  title: "Rival IQ help: understanding engagement rates (sum of engagements over sum of followers or reach)",
  url: "https://help.rivaliq.com/en/articles/2043672-understanding-engagement-rates",
  confidence: "medium",
};

/** Engagement rates by reach, impressions and followers. */
export const hootsuiteFormulas: Citation = {
  kind: "source",
  title: "Hootsuite: engagement rate formulas (per post; averages rates where this divides sums)",
  url: "https://blog.hootsuite.com/calculate-engagement-rate/",
  confidence: "medium",
};
