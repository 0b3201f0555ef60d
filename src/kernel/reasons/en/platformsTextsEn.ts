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
  "platforms.rank-adopt":
    "{platform} scores {score|decimals2} of 1; from {bar|decimals2} on it is worth adopting.",
  "platforms.rank-hold":
    "{platform} scores {score|decimals2} of 1; it would be worth adopting from {bar|decimals2} on.",
  "platforms.rank-undecided":
    "{platform} scores from {low|decimals2} to {high|decimals2}: too little is known to say whether it reaches {bar|decimals2}, from where on it is worth adopting.",
  "platforms.rank-pilot":
    "{platform} scores from {low|decimals2} to {high|decimals2}, depending on what is not known yet; from {bar|decimals2} on it is worth adopting. A small trial tells.",
  "platforms.pilot-stop":
    "Stop the trial after {weeks} weeks if the score with what was measured is below {bar|decimals2}.",
  "platforms.rank-strongest": "It gains most by {criterion|term} ({value|decimals2} of 1).",
  "platforms.rank-weakest": "It loses most by {criterion|term} ({value|decimals2} of 1).",
  "platforms.rank-unknown": "{share|percent} of the score is not known, most of it {criterion|term}.",
  "platforms.rank-no-profile": "No profile of {platform} is kept here; all that is known of it was given.",
  "platforms.trait-beyond-scale":
    "By {criterion|term} {platform} lies beyond the declared scale and counts as its end.",
  "platforms.unfit-amount": "{platform} needs {needed} {resource|term}; there are {available}.",
  "platforms.unfit-skill": "{platform} needs a skill that is missing: {skill}.",
  "platforms.unfit-audience":
    "At most {share|percent} of the target audience is on {platform}; below {least|percent} nothing makes up for that.",
  "platforms.unfit-region":
    "The public of {platform} is elsewhere; say what share of yours is there if you know better.",
  "platforms.unfit-formats": "{platform} takes none of the planned formats.",
  "platforms.none-fit": "None of the platforms can be done with these resources and this content.",
  "platforms.weights-of-goal":
    "The weights follow an order of criteria for {goal|term} (convention); {criterion|term} counts most ({weight|percent}).",
  "platforms.weights-given": "The weights were given; {criterion|term} counts most ({weight|percent}).",
  "platforms.rank-reversal":
    "TOPSIS measures against the platforms at hand: one more or less can change the order of the others.",
  "platforms.format-unknown":
    "No platform known here has a format named {format}; it counts as taken by none.",
  "platforms.ranking-stable":
    "Over all weights and all that is unknown, {platform} comes first in {share|percent} of cases.",
  "platforms.fragile-share":
    "Fragile: over all weights and all that is unknown, {platform} comes first in only {share|percent} of cases.",
  "platforms.fragile-weight":
    "Fragile: {platform} is first with a weight of {weight|percent} for {criterion|term}; at {turn|percent} the first place changes.",
  "platforms.fragile-method": "Fragile: TOPSIS puts {platform} first, the weighted mean {other}.",
  "platforms.role-best": "{platform}: the best for {role|term} ({fit|decimals2} of 1).",
  "platforms.role-instead":
    "{platform}: {role|term} ({fit|decimals2} of 1). {other} would be better for it ({otherFit|decimals2}), but this assignment brings more as a whole.",
  "platforms.role-unfilled": "No platform is left that could take on a role ({role|term}).",
  "platforms.role-none": "{platform} has no role: others fill all of them at least as well on the whole.",
  "platforms.role-at-needs": "It gets what it needs, which is more than the share of its roles.",
  "platforms.role-duplicate-known":
    "{other} and {platform} share a role ({role|term}): {share|percent} of all effort goes to people on {other} whom {platform} reaches as well.",
  "platforms.role-duplicate":
    "{other} and {platform} share a role ({role|term}): {low|percent} to {high|percent} of all effort goes to people on {other} whom {platform} reaches as well.",
};
