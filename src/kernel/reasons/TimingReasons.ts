/** The reasons of the timing room. */
export interface TimingReasons {
  /** Posts not seen are predicted better with their time known. */
  "timing.gain": { gain: number; low: number; high: number; n: number };
  /** Posts not seen are not predicted better with their time known. */
  "timing.no-gain": { gain: number; low: number; high: number; n: number };
  /** Posts not seen are predicted better with their time known, but so little that it does not matter. */
  "timing.gain-too-small": { gain: number; low: number; high: number; n: number; needed: number };
  /** There are fewer posts than the question needs. */
  "timing.too-few-posts": { n: number; needed: number };
  /** The posts are in fewer hours of the week than the question needs. */
  "timing.too-few-slots": { slots: number; needed: number; n: number };
  /** All posts are of one fold, or nothing varies beyond the level. */
  "timing.nothing-to-compare": { n: number };
  /** The zone of the hours is not known. */
  "timing.zone-unknown": { n: number };
  /** A slot is recommended for its expected outcome. */
  "timing.slot-outcome": { weekday: number; hour: number; n: number; index: number };
  /** The interval of a slot's expected outcome. */
  "timing.slot-interval": { low: number; high: number; level: number };
  /** A slot's estimate rests mostly on other hours and days. */
  "timing.slot-few-posts": { n: number };
  /** No post was published in the slot. */
  "timing.slot-no-posts": Record<string, never>;
  /** A slot is recommended because too little is known about it and it may be good. */
  "timing.slot-explore": { weekday: number; hour: number; n: number; index: number };
  /** A slot is recommended because followers are active after it. */
  "timing.slot-audience": { weekday: number; hour: number; activity: number; hours: number };
  /** A slot is recommended for the people that it adds to those reached before. */
  "timing.slot-coverage": { weekday: number; hour: number; share: number; audience: string };
  /** A slot is recommended to spread posts over the week. */
  "timing.slot-spread": { weekday: number; hour: number; n: number };
  /** Spread times keep to hours in which the account already posts. */
  "timing.hours-in-use": { hours: number; n: number };
  /** Spread times keep to hours in which people are usually awake. */
  "timing.hours-by-convention": { from: number; to: number };
  /** Blackout leaves no or too few slots. */
  "timing.unmet-blackout": { count: number; open: number };
  /** Gap and daily limit leave too few slots. */
  "timing.unmet-spacing": { count: number; placed: number; minGapHours: number };
  /** Blackout windows and days off leave no room for some posts of a schedule. */
  "timing.no-room-blackout": { placed: number; room: number; wanted: number };
  /** Freezes leave no room for some posts of a schedule. */
  "timing.no-room-freeze": { placed: number; room: number; wanted: number };
  /** Holidays leave no room for some posts of a schedule. */
  "timing.no-room-holiday": { placed: number; room: number; wanted: number };
  /** Posts of other channels leave no room for some posts of a schedule. */
  "timing.no-room-across": { placed: number; room: number; wanted: number };
  /** The least gap leaves no room for some posts of a schedule. */
  "timing.no-room-gap": { placed: number; room: number; wanted: number };
  /** The daily limit leaves no room for some posts of a schedule. */
  "timing.no-room-day": { placed: number; room: number; wanted: number };
  /** The weekly limit leaves no room for some posts of a schedule. */
  "timing.no-room-week": { placed: number; room: number; wanted: number };
  /** The period has no room for some posts of a schedule, whatever single constraint is dropped. */
  "timing.no-room-period": { placed: number; wanted: number };
  /** There are more drafts than posts were asked for. */
  "timing.no-room-count": { wanted: number; drafts: number };
  /** The clock skips a local time; it was read by a rule. */
  "timing.local-time-skipped": { rule: string };
  /** The clock shows a local time twice; it was read by a rule. */
  "timing.local-time-twice": { rule: string };
  /** The hour of the week in which an audience is busiest. */
  "timing.active-peak": { weekday: number; hour: number; share: number; members: number };
  /** How sure it is that this hour is the busiest. */
  "timing.active-peak-certainty": { probability: number; candidates: number };
  /** Too few members to say how sure the busiest hour is. */
  "timing.active-few-members": { members: number; needed: number };
  /** How often an account posts. */
  "timing.cadence-rate": { perWeek: number; n: number; days: number };
  /** There was no post on part of the days. */
  "timing.cadence-silent-days": { silent: number; days: number; longest: number };
  /** The longest time between two posts. */
  "timing.cadence-longest-gap": { hours: number; median: number };
  /** Posts came in bursts. */
  "timing.cadence-bursts": { bursts: number; n: number; share: number };
  /** Outcome a post is lower in weeks with more posts. */
  "timing.fatigue-falls": { correlation: number; low: number; high: number; n: number };
  /** Outcome a post is higher in weeks with more posts. */
  "timing.fatigue-rises": { correlation: number; low: number; high: number; n: number };
  /** Outcome a post is not reliably different in weeks with more posts. */
  "timing.fatigue-no-difference": { correlation: number; low: number; high: number; n: number };
  /** Too few weeks to compare, or the number of posts hardly changes. */
  "timing.fatigue-insufficient": { n: number; needed: number };
  /** There are no messages to time. */
  "timing.response-none": Record<never, never>;
  /** By when half of the messages are answered. */
  "timing.response-median": { median: number; messages: number; waiting: number };
  /** Fewer than half of the messages were answered while they were seen. */
  "timing.response-unbounded": { answered: number; messages: number };
  /** How many answers keep a target. */
  "timing.response-attainment": { share: number; target: number };
  /** What a median of answered messages alone would say. */
  "timing.response-answered-only": { median: number; waiting: number };
  /** Parts of the messages are answered differently fast. */
  "timing.response-parts-differ": { parts: number; pValue: number };
  /** No difference between parts of the messages is seen. */
  "timing.response-parts-alike": { parts: number; pValue: number };
}
