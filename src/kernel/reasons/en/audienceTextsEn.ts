import type { AudienceReasons } from "../AudienceReasons.ts";

/** The sentences of {@link AudienceReasons} in English. */
export const audienceTextsEn: Readonly<Record<keyof AudienceReasons, string>> = {
  "audience.bins-collapsed":
    "Many customers share the same {measure|term}, so {wanted} score groups became {got}.",
  "audience.fewer-customers-than-bins":
    "There are fewer customers ({customers}) than score groups ({bins}), so the scores only rank them.",
  "audience.no-orders": "There is no order up to {asOf}, so nobody is scored.",
  "audience.orders-after-as-of": "Orders dated after {asOf} are left out ({orders}).",
  "audience.refunds": "Refunds lower what their customers spent and do not count as orders ({refunds}).",
  "audience.refund-only-customers": "Customers of whom there are only refunds are not scored ({customers}).",
  "audience.edges-given":
    "The borders of the {bins} score groups were given, not taken from these customers.",
  "audience.segments-hidden":
    "Segments of fewer than {minSize} customers are hidden, with others from which they could be worked out ({segments} in all).",
  "audience.count-by-silhouette":
    "{segments} segments have the best silhouette ({silhouette|decimals2}) of the numbers up to {most} that hold when members are drawn anew.",
  "audience.count-one-by-gap":
    "There are no groups to speak of: more segments describe these members no better than they would describe members without groups.",
  "audience.count-none-stable":
    "No number of segments up to {most} holds: each has one that dissolves when members are drawn anew, or is too small. So all are in one.",
  "audience.count-too-few":
    "There are too few members, or they are too much alike, to look for groups of at least {minSize}.",
  "audience.segments-merged":
    "Of {wanted} segments {got} are left: the others had fewer than {minSize} members, or nobody.",
  "audience.too-few-members": "There are {members} members, fewer than a segment must have ({minSize}).",
  "audience.segments-unstable":
    "When members are drawn anew, the least stable segment keeps {stability|percent} of its members on average, where 85% would be stable: do not build much on it.",
  "audience.segments-overlap":
    "Segments lie close together (silhouette {silhouette|decimals2}): they divide members, but are hardly groups of their own.",
  "audience.traits-always-differ":
    "Traits that members were divided by always differ between segments ({traits}): that shows what divides them, not that the groups exist.",
  "audience.model-stale":
    "Check the segments against new members now and then, and fit them anew once the drift is more than chance explains.",
  "audience.trait-constant": "{trait} is the same for all members, or known of nobody, and is passed over.",
  "audience.members-unknown": "Members of whom no trait is known are in no segment ({members}).",
  "audience.members-twice": "Further rows of the same members are left out ({rows}).",
  "audience.trait-higher":
    "{trait} is higher: {inside|decimals2} on average against {outside|decimals2} among all others ({deviations|decimals2} standard deviations).",
  "audience.trait-lower":
    "{trait} is lower: {inside|decimals2} on average against {outside|decimals2} among all others ({deviations|decimals2} standard deviations).",
  "audience.trait-share": "{trait} is {value} for {inside|percent}, against {outside|percent} of all others.",
  "audience.trait-hour": "{trait} is around {inside}, against {outside} among all others.",
  "audience.drift-too-few":
    "One period has fewer than {needed} members ({before} before, {after} after): too few to tell a drift from chance.",
  "audience.drift-none":
    "Segments and traits moved no more than chance explains ({before} members before, {after} after).",
  "audience.drift-sizes":
    "The sizes of segments moved by an index of {index|decimals2}, beyond the {critical|decimals2} that chance explains.",
  "audience.drift-trait":
    "{trait} moved by an index of {index|decimals2}, beyond the {critical|decimals2} that chance explains.",
  "audience.drift-refit": "Fit the segments anew on the later members before building on them.",
  "audience.content-differs":
    "{segment} differs in {kind|term} {value}: {share|percent} of its interactions against {others|percent} of all others'.",
  "audience.content-alike":
    "No topic, format or hour differs between segments by more than chance explains: publish for all alike.",
  "audience.content-too-few": "Segments with too few active members were not compared ({segments}).",
  "audience.content-no-members":
    "The data do not say who is in which segment: give the members, or their assignments.",
  "audience.content-no-zone": "Hours were not looked at: they need a time zone.",
  "audience.measures-differ":
    "{segment} differs in {measure|term}: {inside|decimals2} for each member against {outside|decimals2} among all others.",
  "audience.measures-hour":
    "{segment} is most active in the hour from {hour|clock}: {share|percent} of what its members do.",
  "audience.measures-alike": "No segment differs from the others by more than chance explains.",
  "audience.measures-hidden":
    "Figures of {segments} segments are left out: they would tell of fewer than {minMembers} members.",
  "audience.purchases-fitted":
    "Fitted on {customers} customers, of whom {repeat} came back: {rate|decimals2} days with orders a unit of time on average while they stay, and a chance of {leave|percent} to leave after each.",
  "audience.purchases-too-few":
    "{customers} customers, of whom {repeat} came back, cannot tell how often customers buy: it takes {needed} and {neededRepeat}.",
  "audience.purchases-flat":
    "The purchases of {customers} customers ({repeat} came back) fit very different parameters alike: nothing is predicted.",
  "audience.summaries-contradict":
    "Customers whose recency, age and frequency contradict each other are left out ({customers}).",
  "audience.backtest-holds":
    "{actual} days with orders came of {customers} customers, {expected} were expected: the difference is no more than chance explains.",
  "audience.backtest-too-low":
    "{actual} days with orders came of {customers} customers, {expected} were expected: the model expects too little of these customers.",
  "audience.backtest-too-high":
    "{actual} days with orders came of {customers} customers, {expected} were expected: the model expects too much of these customers.",
  "audience.backtest-too-few":
    "{customers} customers could be followed from one moment to the later one: it takes {needed}, and time in between.",
  "audience.backtest-no-better":
    "That each customer goes on at the same pace is no worse a forecast: it is {pace|decimals2} days off a customer, the model {model|decimals2}.",
  "audience.spend-fitted":
    "Fitted on {customers} customers who came back: {mean|decimals2} spent on a day with orders on average.",
  "audience.spend-too-few":
    "{customers} customers came back and spent, or all spent the same: it takes {needed} who differ.",
  "audience.spend-flat": "The spending of {customers} customers fits very different parameters alike.",
  "audience.spend-no-mean":
    "A few customers spend so much more than all others that the model has no mean (q = {q|decimals2}).",
  "audience.spend-correlated":
    "Frequency and spending hang together (correlation {correlation|decimals2}), which the model takes for independent.",
  "audience.value-not-identified":
    "There is no value, as one of the models could not tell its parameters or spending has no mean.",
  "audience.value-far":
    "The horizon of {horizon|decimals2} units is more than twice what was seen ({seen|decimals2}): take it for a guess.",
  "audience.value-means":
    "Values are means over customers with the same history ({customers} customers): one customer's own varies far more.",
  "audience.market-coverage": "{share|percent} of the {members} members seen are in the target market.",
  "audience.market-costly-part":
    "The part that leaves most members out is {part|term}: without it {members} more would be in.",
  "audience.market-few":
    "Of {members} members fewer than {minSize} are in the target market, or out of it: no share is told.",
  "audience.market-not-seen": "No members were given, so it is not known how many the target market covers.",
  "audience.links-persons":
    "{members} members are {persons} persons, {linked} of them with several accounts.",
  "audience.links-conflicts":
    "Accounts of one person contradict each other ({conflicts}): check these links.",
  "audience.links-unused": "Links to members who are not in the data are left out ({links}).",
  "audience.stages-silent": "Of {members} members {silent} did nothing in the last {activeDays} days.",
  "audience.stages-limits":
    "Members are active within {activeDays} days, at risk up to {dormantDays} days of silence, dormant up to {churnDays}, churned beyond: limits that are conventions.",
  "audience.stages-after-as-of": "Interactions of later days are left out ({interactions}).",
  "audience.survey-weighted":
    "{responses} responses are weighted to known shares, which makes them as sure as {effective|decimals2} unweighted ones.",
  "audience.survey-unweighted":
    "{responses} responses stand for those who answered: others may think otherwise.",
  "audience.survey-not-raked":
    "The known shares cannot all be met by these responses at once: weights come close.",
  "audience.survey-nobody": "Nobody with {field} {value} answered, so weights cannot speak for them.",
  "audience.survey-hidden":
    "Answers that fewer than {minCell} people gave are hidden, with others from which they could be worked out ({answers}).",
  "audience.similar-useful":
    "A seed member has a higher score than a candidate in {area|percent} of pairs, by models that have seen neither ({candidates} candidates).",
  "audience.similar-chance":
    "Scores tell seed members no better than chance ({area|percent} of pairs): these traits do not say who is like them.",
  "audience.similar-too-few":
    "{seeds} seed members and {candidates} candidates are too few: it takes {needed} of each.",
  "audience.similar-consent": "Members who have not agreed are left out ({members}).",
};
