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
}

interface PostLimit {
  platform: string;
  field: string;
  actual: number;
  limit: number;
  unit: string;
}
