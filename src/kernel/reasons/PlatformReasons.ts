/** The reasons of the platforms room. */
export interface PlatformReasons {
  /** A text is longer than the platform takes. */
  "platforms.text-too-long": { platform: string; length: number; limit: number; unit: string };
  /** A text counts nothing. */
  "platforms.text-empty": { platform: string };
  /** A text holds a character that the platform refuses. */
  "platforms.text-forbidden-character": { platform: string; character: string };
  /** A part of a draft is more than a platform allows: too long, too many, too large. */
  "platforms.post-over-limit": PostLimit;
  /** A part of a draft is less than a platform asks for: too short, too few, too small. */
  "platforms.post-under-limit": PostLimit;
  /** Something is there that may not be. */
  "platforms.post-not-allowed": { platform: string; field: string; rule: string };
  /** Something is missing that has to be there. */
  "platforms.post-missing": { platform: string; field: string; rule: string };
  /** Sources disagree on a limit: the preferred one allows more. */
  "platforms.claims-differ": { preferred: number | boolean | string; unit: string };
  /** A limit rests on weak sources alone. */
  "platforms.claim-unsure": { confidence: string };
  /** Actions of a playbook were chosen that fit into the hours. */
  "platforms.playbook-chosen": {
    playbook: string;
    chosen: number;
    able: number;
    hours: number;
    points: number;
  };
  /** Effects and hours of actions are judgments. */
  "platforms.playbook-judged": { playbook: string };
  /** There is no playbook for a goal on a platform. */
  "platforms.playbook-not-written": { platform: string; goal: string };
  /** None of the actions of a playbook can be begun. */
  "platforms.playbook-none-ready": { playbook: string; stage: string; actions: number };
  /** None of the actions that could be begun fits into the hours. */
  "platforms.playbook-none-fits": { playbook: string; hours: number; least: number };
  /** An action's place by effect for effort. */
  "platforms.action-ranked": { action: string; rank: number; effect: string; hours: number };
  /** An action is chosen for how the order of effects is made into numbers. */
  "platforms.action-hangs-on-points": { action: string };
  /** An action fits another stage. */
  "platforms.action-other-stage": { action: string; stage: string };
  /** A fact breaks the precondition of an action. */
  "platforms.action-not-ready": { action: string; fact: string; found: string };
  /** A fact is not known that the precondition of an action asks for. */
  "platforms.action-fact-unknown": { action: string; fact: string };
  /** A fact makes an action harmful. */
  "platforms.action-harmful": { action: string };
  /** Nobody has a skill that an action needs. */
  "platforms.action-skill-missing": { action: string; role: string };
  /** An action needs more hours of a skill than there are. */
  "platforms.action-skill-hours": { action: string; role: string; needed: number; hours: number };
  /** An action needs more hours than there are. */
  "platforms.action-too-long": { action: string; needed: number; hours: number };
  /** An action could be begun, but others do more with the hours. */
  "platforms.action-outweighed": { action: string; needed: number; left: number };
  /** A platform's score is high enough to adopt it. */
  "platforms.rank-adopt": { platform: string; score: number; bar: number };
  /** A platform's score is too low to adopt it now. */
  "platforms.rank-hold": { platform: string; score: number; bar: number };
  /** Too much of a platform is unknown to say whether it is worth adopting. */
  "platforms.rank-undecided": { platform: string; low: number; high: number; bar: number };
  /** What is unknown of a new platform decides whether it is worth adopting. */
  "platforms.rank-pilot": { platform: string; low: number; high: number; bar: number };
  /** When a trial ends, and what stops it. */
  "platforms.pilot-stop": { weeks: number; bar: number };
  /** The criterion that adds most to a score. */
  "platforms.rank-strongest": { criterion: string; value: number };
  /** The criterion by which a score loses most. */
  "platforms.rank-weakest": { criterion: string; value: number };
  /** How much of a score nobody knows. */
  "platforms.rank-unknown": { share: number; criterion: string };
  /** A platform of which no profile is known. */
  "platforms.rank-no-profile": { platform: string };
  /** A value lies beyond its declared scale. */
  "platforms.trait-beyond-scale": { platform: string; criterion: string };
  /** A platform needs more hours or money than there are. */
  "platforms.unfit-amount": { platform: string; resource: string; needed: number; available: number };
  /** A platform needs a skill that nobody has. */
  "platforms.unfit-skill": { platform: string; skill: string };
  /** Too few of the target audience are on a platform. */
  "platforms.unfit-audience": { platform: string; share: number; least: number };
  /** A platform's public is in another region. */
  "platforms.unfit-region": { platform: string };
  /** A platform takes none of the planned formats. */
  "platforms.unfit-formats": { platform: string };
  /** No platform can be done. */
  "platforms.none-fit": Record<never, never>;
  /** The weights are those of a goal. */
  "platforms.weights-of-goal": { goal: string; criterion: string; weight: number };
  /** The weights are the caller's. */
  "platforms.weights-given": { criterion: string; weight: number };
  /** An order that depends on which platforms are compared. */
  "platforms.rank-reversal": Record<never, never>;
  /** A format that no known platform has under this name. */
  "platforms.format-unknown": { format: string };
  /** The first place stands. */
  "platforms.ranking-stable": { platform: string; share: number };
  /** Most weights put another platform first. */
  "platforms.fragile-share": { platform: string; share: number };
  /** A small change of one weight puts another platform first. */
  "platforms.fragile-weight": { platform: string; criterion: string; weight: number; turn: number };
  /** Two methods put different platforms first. */
  "platforms.fragile-method": { platform: string; other: string };
  /** A platform has a role as the best for it. */
  "platforms.role-best": { platform: string; role: string; fit: number };
  /** A platform has a role that another would fill better, which is needed elsewhere. */
  "platforms.role-instead": { platform: string; role: string; fit: number; other: string; otherFit: number };
  /** A role that no platform can fill. */
  "platforms.role-unfilled": { role: string };
  /** A platform without a role. */
  "platforms.role-none": { platform: string };
  /** A platform gets the hours or the money that it needs, which is more than its roles' share. */
  "platforms.role-at-needs": { platform: string };
  /** Two platforms of one role reach the same people, and how many is known. */
  "platforms.role-duplicate-known": { role: string; platform: string; other: string; share: number };
  /** Two platforms of one role may reach the same people. */
  "platforms.role-duplicate": { role: string; platform: string; other: string; low: number; high: number };
}

interface PostLimit {
  platform: string;
  field: string;
  actual: number;
  limit: number;
  unit: string;
}
