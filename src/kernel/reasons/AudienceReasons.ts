/** The reasons of the audience room. */
export interface AudienceReasons {
  /** Equal values made score bins collapse. */
  "audience.bins-collapsed": { measure: "recency" | "frequency" | "monetary"; wanted: number; got: number };
  /** There are fewer customers than score bins. */
  "audience.fewer-customers-than-bins": { customers: number; bins: number };
  /** The data have no order up to the day asked for. */
  "audience.no-orders": { asOf: string };
  /** Orders of later days than the one asked for are left out. */
  "audience.orders-after-as-of": { orders: number; asOf: string };
  /** Negative amounts lower what their customers spent, and are no orders. */
  "audience.refunds": { refunds: number };
  /** Customers of whom the data have refunds only are left out. */
  "audience.refund-only-customers": { customers: number };
  /** Score edges come from elsewhere, not from these data. */
  "audience.edges-given": { bins: number };
  /** Small segments are hidden, and more with them so that they cannot be worked out. */
  "audience.segments-hidden": { segments: number; minSize: number };
  /** The number of segments has the best silhouette of those that hold. */
  "audience.count-by-silhouette": { segments: number; silhouette: number | null; most: number };
  /** The gap statistic says that there are no groups. */
  "audience.count-one-by-gap": Record<string, never>;
  /** With every number of segments that was looked at, one dissolves when members are drawn anew, or is too small. */
  "audience.count-none-stable": { most: number };
  /** There are too few members, or they are too much alike, to look for groups. */
  "audience.count-too-few": { minSize: number };
  /** Segments that would be too small, or without members, were given up. */
  "audience.segments-merged": { wanted: number; got: number; minSize: number; merged: number };
  /** There are fewer members than the smallest size of a segment. */
  "audience.too-few-members": { members: number; minSize: number };
  /** The least stable segment changes much when members are drawn anew. */
  "audience.segments-unstable": { stability: number };
  /** Segments lie close together. */
  "audience.segments-overlap": { silhouette: number };
  /** Traits that members were divided by differ between segments by construction. */
  "audience.traits-always-differ": { traits: number };
  /** When to fit the model anew. */
  "audience.model-stale": Record<string, never>;
  /** A trait is the same for all, or known of nobody. */
  "audience.trait-constant": { trait: string };
  /** Members of whom no trait is known are in no segment. */
  "audience.members-unknown": { members: number };
  /** Further rows of the same ids are left out. */
  "audience.members-twice": { rows: number };
  /** Members of a segment have more of something. */
  "audience.trait-higher": { trait: string; inside: number; outside: number; deviations: number };
  /** Members of a segment have less of something. */
  "audience.trait-lower": { trait: string; inside: number; outside: number; deviations: number };
  /** Members of a segment have a value more or less often. */
  "audience.trait-share": { trait: string; value: string; inside: number; outside: number };
  /** Members of a segment are at another hour. */
  "audience.trait-hour": { trait: string; inside: string; outside: string };
  /** One period has too few members to look for a drift. */
  "audience.drift-too-few": { before: number; after: number; needed: number };
  /** Neither segments nor traits moved beyond chance. */
  "audience.drift-none": { before: number; after: number };
  /** The shares of segments moved beyond chance. */
  "audience.drift-sizes": { index: number; critical: number };
  /** A trait moved beyond chance. */
  "audience.drift-trait": { trait: string; index: number; critical: number };
  /** It is time to fit the segments anew. */
  "audience.drift-refit": Record<string, never>;
  /** Members of a segment take part in something more than all others. */
  "audience.content-differs": {
    segment: string;
    kind: "topic" | "format" | "hours";
    value: string;
    share: number;
    others: number | null;
  };
  /** No segment takes part in anything more than others, beyond chance. */
  "audience.content-alike": Record<string, never>;
  /** Segments with too few members who interacted. */
  "audience.content-too-few": { segments: number };
  /** The data do not say who is in which segment. */
  "audience.content-no-members": Record<string, never>;
  /** Hours were not looked at. */
  "audience.content-no-zone": Record<string, never>;
  /** A mean of a segment differs from all others'. */
  "audience.measures-differ": {
    segment: string;
    measure: "interactions" | "orders" | "revenue";
    inside: number;
    outside: number;
  };
  /** The hour at which a segment is most active. */
  "audience.measures-hour": { segment: string; hour: number; share: number };
  /** No segment stands out. */
  "audience.measures-alike": Record<string, never>;
  /** Figures of segments are not told. */
  "audience.measures-hidden": { segments: number; minMembers: number };
  /** Parameters of buying were fitted. */
  "audience.purchases-fitted": { customers: number; repeat: number; rate: number; leave: number };
  /** Too few customers, or too few who came back, to fit anything. */
  "audience.purchases-too-few": { customers: number; repeat: number; needed: number; neededRepeat: number };
  /** The likelihood is flat: the data cannot tell the parameters. */
  "audience.purchases-flat": { customers: number; repeat: number };
  /** Customers whose recency, age and frequency contradict each other are left out. */
  "audience.summaries-contradict": { customers: number };
  /** What a model expected came, as far as chance lets one tell. */
  "audience.backtest-holds": { expected: number; actual: number; customers: number };
  /** More came than a model expected. */
  "audience.backtest-too-low": { expected: number; actual: number; customers: number };
  /** Less came than a model expected. */
  "audience.backtest-too-high": { expected: number; actual: number; customers: number };
  /** Too few customers were followed, or for no time. */
  "audience.backtest-too-few": { customers: number; needed: number };
  /** The plain forecast of the same pace did as well. */
  "audience.backtest-no-better": { model: number; pace: number };
  /** Spending was fitted. */
  "audience.spend-fitted": { customers: number; mean: number };
  /** Too few customers came back and spent, or all spent the same. */
  "audience.spend-too-few": { customers: number; needed: number };
  /** The likelihood of spending is flat. */
  "audience.spend-flat": { customers: number };
  /** Spending has no mean in the fitted model. */
  "audience.spend-no-mean": { q: number };
  /** Spending and frequency hang together, which the model takes for independent. */
  "audience.spend-correlated": { correlation: number };
  /** A model could not tell its parameters, so there are no values. */
  "audience.value-not-identified": Record<string, never>;
  /** The horizon is far beyond what was seen. */
  "audience.value-far": { horizon: number; seen: number };
  /** Values are means. */
  "audience.value-means": { customers: number };
  /** Share of members whom a target market covers. */
  "audience.market-coverage": { share: number; members: number };
  /** The part of a target market that leaves most members out. */
  "audience.market-costly-part": { part: string; members: number };
  /** So few members match, or do not, that no share is told. */
  "audience.market-few": { members: number; minSize: number };
  /** No members were given. */
  "audience.market-not-seen": Record<string, never>;
  /** How many persons members are. */
  "audience.links-persons": { members: number; persons: number; linked: number };
  /** Accounts of one person contradict each other. */
  "audience.links-conflicts": { conflicts: number };
  /** Links that lead nowhere. */
  "audience.links-unused": { links: number };
  /** How many members have been silent for longer than the active window. */
  "audience.stages-silent": { members: number; silent: number; activeDays: number };
  /** Where stages begin and end. */
  "audience.stages-limits": { activeDays: number; dormantDays: number; churnDays: number };
  /** Interactions of later days are left out. */
  "audience.stages-after-as-of": { interactions: number };
  /** Responses are weighted to known shares. */
  "audience.survey-weighted": { responses: number; effective: number };
  /** Responses are not weighted. */
  "audience.survey-unweighted": { responses: number };
  /** Known shares could not be met together. */
  "audience.survey-not-raked": Record<string, never>;
  /** Nobody of a known group answered. */
  "audience.survey-nobody": { field: string; value: string };
  /** Answers of few people are hidden. */
  "audience.survey-hidden": { answers: number; minCell: number };
  /** Scores tell seed members better than chance. */
  "audience.similar-useful": { area: number; candidates: number };
  /** Scores are no better than chance. */
  "audience.similar-chance": { area: number };
  /** Too few seed members or candidates. */
  "audience.similar-too-few": { seeds: number; candidates: number; needed: number };
  /** Members who did not agree are left out. */
  "audience.similar-consent": { members: number };
}
