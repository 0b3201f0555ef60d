import type { TimingReasons } from "../TimingReasons.ts";

/** The sentences of {@link TimingReasons} in English. */
export const timingTextsEn: Readonly<Record<keyof TimingReasons, string>> = {
  "timing.gain":
    "Knowing the time makes predictions of posts it has not seen better: {gain|percent} less squared error ({low|percent} to {high|percent}, {n} posts).",
  "timing.no-gain":
    "Knowing the time does not make predictions of unseen posts reliably better: the reduction of squared error is {gain|percent}, somewhere between {low|percent} and {high|percent} ({n} posts).",
  "timing.gain-too-small":
    "The time matters too little to act on: it takes away {gain|percent} of the squared error on unseen posts, and {needed|percent} is asked for ({n} posts).",
  "timing.too-few-posts": "There are {n} posts; at least {needed} are needed to judge times.",
  "timing.too-few-slots":
    "All {n} posts went out in {slots} different hours of the week; at least {needed} are needed to compare times.",
  "timing.nothing-to-compare":
    "The {n} posts give nothing to compare: they are all of the same days, or their outcomes do not differ.",
  "timing.zone-unknown":
    "The time zone of the hours in the data is not known; the hours are meant in that same zone.",
  "timing.slot-outcome":
    "Posts on {weekday|weekday} at {hour|clock} are expected to reach {index|times} the mean outcome ({n} posts in this slot).",
  "timing.slot-interval": "The expected outcome lies between {low} and {high} (level {level|percent}).",
  "timing.slot-no-posts":
    "No post has been published in this slot yet; the estimate comes from neighboring hours and days.",
  "timing.slot-few-posts":
    "With {n} posts in this slot, the estimate rests mostly on neighboring hours and days.",
  "timing.slot-explore":
    "{weekday|weekday} at {hour|clock} is in the better half of the week and among its least certain hours ({n} posts so far, expected {index|times} the mean outcome): posting there teaches most.",
  "timing.slot-audience":
    "In the {hours} hours after {weekday|weekday} {hour|clock}, followers are {activity|times} as active as on average.",
  "timing.slot-coverage":
    "Posts on {weekday|weekday} at {hour|clock} add {share|percent} of all people to those reached before, most of them of {audience}.",
  "timing.slot-spread":
    "{weekday|weekday} at {hour|clock} is one of several times spread over the week, not a proven best time ({n} posts in this slot so far).",
  "timing.hours-in-use":
    "The times keep to the {hours} hours of the day in which this account already posts ({n} posts).",
  "timing.hours-by-convention":
    "The times keep to {from|clock} to {to|clock}, when most people are awake; this is a convention, not a finding.",
  "timing.unmet-blackout":
    "{count} times were asked for, and blackout windows leave {open} hours of the week open.",
  "timing.unmet-spacing":
    "Of {count} times asked for, {placed} fit into the week with {minGapHours} hours between them and the daily limit.",
  "timing.no-room-blackout":
    "Without the blackout windows and days off, {room} of {wanted} posts would fit instead of {placed}.",
  "timing.no-room-freeze": "Without the freezes, {room} of {wanted} posts would fit instead of {placed}.",
  "timing.no-room-holiday": "Without the holidays, {room} of {wanted} posts would fit instead of {placed}.",
  "timing.no-room-across":
    "Without the gap to other channels, {room} of {wanted} posts would fit instead of {placed}.",
  "timing.no-room-gap": "Without the least gap, {room} of {wanted} posts would fit instead of {placed}.",
  "timing.no-room-day": "Without the daily limit, {room} of {wanted} posts would fit instead of {placed}.",
  "timing.no-room-week": "Without the weekly limit, {room} of {wanted} posts would fit instead of {placed}.",
  "timing.no-room-period":
    "{placed} of {wanted} posts fit into the period; no single constraint is to blame.",
  "timing.no-room-count": "{wanted} posts were asked for, and there are {drafts} drafts.",
  "timing.local-time-skipped":
    'The clock skips this local time on that day; it was read by the rule "{rule}".',
  "timing.local-time-twice":
    'The clock shows this local time twice on that day; it was read by the rule "{rule}".',
  "timing.active-peak":
    "The audience is busiest on {weekday|weekday} at {hour|clock}: {share|percent} of the week's activity ({members} members, each counting as one).",
  "timing.active-peak-certainty":
    "This hour is the busiest with a probability of {probability|percent}; candidates for the busiest hour: {candidates}.",
  "timing.active-few-members":
    "Only {members} members acted; at least {needed} are needed to say how sure the busiest hour is.",
  "timing.cadence-rate": "{n} posts in {days} days: {perWeek|decimals2} a week.",
  "timing.cadence-silent-days":
    "No post on {silent} of {days} days; the longest silence lasted {longest} days.",
  "timing.cadence-longest-gap":
    "The longest gap between two posts was {hours|decimals2} hours; half of the gaps are {median|decimals2} hours or shorter.",
  "timing.cadence-bursts": "{share|percent} of the {n} posts came in bursts ({bursts} of them).",
  "timing.fatigue-falls":
    "In weeks with more posts, each post does less (rank correlation {correlation|decimals2}, {low|decimals2} to {high|decimals2}, {n} weeks). This is no proof that posting more is the cause.",
  "timing.fatigue-rises":
    "In weeks with more posts, each post does more (rank correlation {correlation|decimals2}, {low|decimals2} to {high|decimals2}, {n} weeks). This is no proof that posting more is the cause.",
  "timing.fatigue-no-difference":
    "Posts in weeks with more posts do not reliably do better or worse (rank correlation {correlation|decimals2}, {low|decimals2} to {high|decimals2}, {n} weeks).",
  "timing.fatigue-insufficient":
    "{n} weeks can be compared; at least {needed} with different numbers of posts are needed to tell whether posting more changes what a post does.",
  "timing.response-none": "There are no messages to time.",
  "timing.response-median":
    "Half of the messages are answered within {median|decimals2} minutes ({messages} messages, of which {waiting} still wait).",
  "timing.response-unbounded":
    "When half of the messages are answered cannot be said: {answered} of {messages} were answered while they were seen.",
  "timing.response-attainment": "{share|percent} are answered within {target} minutes.",
  "timing.response-answered-only":
    "A median of answered messages alone would be {median|decimals2} minutes: it leaves out the {waiting} that still wait.",
  "timing.response-parts-differ":
    "The {parts} parts are not answered equally fast (log-rank test, p = {pValue}).",
  "timing.response-parts-alike":
    "No difference in speed is seen between the {parts} parts (log-rank test, p = {pValue}).",
};
