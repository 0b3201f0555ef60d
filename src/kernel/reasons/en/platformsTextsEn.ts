import type { PlatformReasons } from "../PlatformReasons.ts";

/** The sentences of {@link PlatformReasons} in English. */
export const platformsTextsEn: Readonly<Record<keyof PlatformReasons, string>> = {
  "platforms.text-too-long": "The text counts {length} on {platform}; the limit is {limit}.",
  "platforms.text-empty": "The text is empty by the counting of {platform}.",
  "platforms.text-forbidden-character": "The text holds {character}, a character that {platform} refuses.",
  "platforms.post-over-limit": "On {platform}, {field}: {actual} {unit|term}; at most {limit} allowed.",
  "platforms.post-under-limit": "On {platform}, {field}: {actual} {unit|term}; at least {limit} needed.",
  "platforms.post-not-allowed": "On {platform}, {field} breaks a rule: {rule|term}.",
  "platforms.post-missing": "On {platform}, {field} is missing: {rule|term}.",
  "platforms.claims-differ": "Sources disagree: the preferred one says {preferred} {unit|term}.",
  "platforms.claim-unsure": "The sources of this limit are weak (confidence: {confidence|term}).",
  "platforms.playbook-chosen":
    "{chosen} of the {able} actions of {playbook} that can be begun now fit into {hours} hours a week; no other choice of them is worth more than these {points} points.",
  "platforms.playbook-judged":
    "Effects and hours in {playbook} are the trade's judgment and not measured: hold each action to its own KPIs at its review.",
  "platforms.playbook-not-written":
    "There is no playbook for {goal|term} on {platform}: too few actions are its own for that.",
  "platforms.playbook-none-ready":
    "None of the {actions} actions of {playbook} can be begun in this stage ({stage|term}) with these facts and skills.",
  "platforms.playbook-none-fits":
    "{hours} hours a week are too few: the shortest action of {playbook} that could be begun takes {least}.",
  "platforms.action-ranked":
    "{action} is number {rank} by effect for effort: effect {effect|term}, {hours} hours a week.",
  "platforms.action-hangs-on-points":
    "The choice of {action} hangs on how many points a step of effect counts: compare it with those left out.",
  "platforms.action-other-stage": "{action} does not fit this stage ({stage|term}).",
  "platforms.action-not-ready": "{action} cannot be begun yet: {fact|term} is {found|term}.",
  "platforms.action-fact-unknown": "{action} asks for {fact|term}, which is not known.",
  "platforms.action-harmful": "{action} would do harm under these facts.",
  "platforms.action-skill-missing": "{action} needs somebody for the role {role|term}, and there is nobody.",
  "platforms.action-skill-hours":
    "{action} needs {needed} hours a week of the role {role|term}; there are {hours}.",
  "platforms.action-too-long": "{action} needs {needed} hours a week; there are {hours}.",
  "platforms.action-outweighed":
    "{action} could be begun, but needs {needed} hours a week; {left} are left beside actions that are worth more together.",
};
