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

/** Likes, comments and shares per post. */
export const kaushikRates: Citation = {
  kind: "source",
  title: "Avinash Kaushik: conversation, amplification and applause rate, per post (2011)",
  url: "https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/",
  confidence: "medium",
};

/** Active users by the days on which they were active. */
export const activeDaysSource: Citation = {
  kind: "convention",
  title:
    "Active users of a day, 7 days and 28 days, as product analytics has them; others take 30 days or calendar months",
  confidence: "medium",
};

/** Retention by N days, unbounded, in brackets and within N days. */
export const retentionKindsSource: Citation = {
  kind: "convention",
  title: "Retention on day N, unbounded and in brackets, as Amplitude and PostHog tell them apart",
  confidence: "medium",
};

/** New, retained, resurrected and churned users, and their quick ratio. */
export const growthAccountingSource: Citation = {
  kind: "source",
  title:
    "Jonathan Hsu, Social Capital: Diligence at Social Capital, part 1: accounting for user growth (2015)",
  url: "https://davidjaxon.wordpress.com/2016/03/15/a-simple-metric-to-measure-the-quality-of-your-user-growth/",
  checked: "2026-11-23",
  confidence: "medium",
};

/** When a session counts as engaged. */
export const engagedSessionSource: Citation = {
  kind: "source",
  title:
    "Google Analytics help: engagement rate and bounce rate (longer than 10 seconds, a key event, or two views); read in several guides that quote it",
  url: "https://support.google.com/analytics/answer/12195621",
  checked: "2026-11-23",
  confidence: "medium",
};

/** Time to the first answer, by people and not by programs. */
export const firstResponseSource: Citation = {
  kind: "source",
  title: "CHAOSS: time to first response (time of the first response less the time the activity was created)",
  url: "https://github.com/chaoss/wg-common/blob/main/focus-areas/time/time-to-first-response.md",
  checked: "2026-11-23",
  confidence: "high",
};

/** Size of cascades, and the mean distance between their nodes. */
export const goelPaper: Citation = {
  kind: "paper",
  title:
    "Goel, Anderson, Hofman & Watts: The Structural Virality of Online Diffusion (Management Science 62)",
  year: 2016,
  url: "https://doi.org/10.1287/mnsc.2015.2158",
  confidence: "high",
};

/** Depth and breadth of cascades. */
export const vosoughiPaper: Citation = {
  kind: "paper",
  title: "Vosoughi, Roy & Aral: The spread of true and false news online (Science 359)",
  year: 2018,
  url: "https://doi.org/10.1126/science.aap9559",
  confidence: "high",
};

/** Children over possible parents, as the mean of a branching process. */
export const harrisEstimator: Citation = {
  kind: "paper",
  title:
    "Harris: Branching Processes (Annals of Mathematical Statistics 19), estimator of the mean offspring",
  year: 1948,
  confidence: "medium",
};

/** What a channel's removal takes away in a Markov model of paths. */
export const anderlPaper: Citation = {
  kind: "paper",
  title: "Anderl, Becker, von Wangenheim & Schumann: Mapping the customer journey (IJRM 33)",
  year: 2016,
  confidence: "medium",
};

/** Percentile and thresholds of the web vitals. */
export const webVitalsSource: Citation = {
  kind: "source",
  title:
    "web-vitals (commit d889518): thresholds of LCP, INP, CLS, FCP and TTFB, at the 75th percentile of page loads",
  url: "https://web.dev/articles/vitals",
  checked: "2026-11-23",
  confidence: "high",
};

/** Satisfied, tolerating and frustrated samples. */
export const apdexSource: Citation = {
  kind: "source",
  title: "Apdex: (satisfied + tolerating / 2) / samples, with tolerating up to four times the target",
  url: "https://updown.io/faq/what-is-apdex",
  checked: "2026-11-23",
  confidence: "high",
};
