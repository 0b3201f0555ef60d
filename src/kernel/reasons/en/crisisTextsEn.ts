import type { CrisisReasons } from "../CrisisReasons.ts";

/** The sentences of {@link CrisisReasons} in English. */
export const crisisTextsEn: Readonly<Record<keyof CrisisReasons, string>> = {
  "crisis.harm.none-confirmed":
    "Harm to people is alleged, but no case is confirmed; that adds {points} points.",
  "crisis.harm.potential": "People may come to harm; that adds {points} points.",
  "crisis.harm.indirect": "People have been harmed indirectly; that adds {points} points.",
  "crisis.harm.injury": "People have been injured; that adds {points} points.",
  "crisis.harm.death": "Somebody has died; that adds {points} points.",
  "crisis.harm.mass-death": "Several people have died; that adds {points} points.",
  "crisis.cluster.victim": "People see the organization as a victim itself; that adds {points} points.",
  "crisis.cluster.victim-rumour-to-accidental":
    "It began as a rumor and turned out to have a true core; that adds {points} points.",
  "crisis.cluster.accidental": "People see an accident of the organization; that adds {points} points.",
  "crisis.cluster.preventable-mild":
    "People see an avoidable misstep of the organization; that adds {points} points.",
  "crisis.cluster.preventable":
    "People see avoidable misconduct of the organization; that adds {points} points.",
  "crisis.growth.none": "Mentions stayed below 2 times the usual volume; that adds {points} points.",
  "crisis.growth.low": "Mentions peaked at 2 to 5 times the usual volume; that adds {points} points.",
  "crisis.growth.medium": "Mentions peaked at 5 to 20 times the usual volume; that adds {points} points.",
  "crisis.growth.high": "Mentions peaked at 20 to 100 times the usual volume; that adds {points} points.",
  "crisis.growth.extreme":
    "Mentions peaked at 100 times the usual volume or more; that adds {points} points.",
  "crisis.reach.contained": "It was shown less than 100,000 times; that adds {points} points.",
  "crisis.reach.limited": "It was shown 100,000 to 1 million times; that adds {points} points.",
  "crisis.reach.wide": "It was shown 1 to 10 million times; that adds {points} points.",
  "crisis.reach.national": "It was shown 10 to 100 million times; that adds {points} points.",
  "crisis.reach.global": "It was shown 100 million times or more; that adds {points} points.",
  "crisis.media.local": "Local media report it; that adds {points} points.",
  "crisis.media.national": "National media report it; that adds {points} points.",
  "crisis.media.international": "International media report it; that adds {points} points.",
  "crisis.authority.statement": "An authority has made a statement; that adds {points} points.",
  "crisis.authority.inspection": "An authority has inspected; that adds {points} points.",
  "crisis.authority.hearing":
    "An authority has called a hearing or summoned the organization; that adds {points} points.",
  "crisis.authority.formal-warning": "An authority has issued a formal warning; that adds {points} points.",
  "crisis.authority.formal-warning-and-recall":
    "An authority has issued a formal warning, and a recall is under way; that adds {points} points.",
  "crisis.authority.authority-action": "An authority has taken formal action; that adds {points} points.",
  "crisis.authority.investigation": "An authority is investigating; that adds {points} points.",
  "crisis.authority.enforcement": "An authority has imposed sanctions; that adds {points} points.",
  "crisis.authority.grounding":
    "An authority has stopped the product or the operations; that adds {points} points.",
  "crisis.outrage.low": "Moral outrage is low; that adds {points} points.",
  "crisis.outrage.medium": "Moral outrage is noticeable; that adds {points} points.",
  "crisis.outrage.high": "Moral outrage is high; that adds {points} points.",
  "crisis.outrage.extreme": "Moral outrage is extreme; that adds {points} points.",
  "crisis.history.different": "The organization has had crises of another kind; that adds {points} points.",
  "crisis.history.similar":
    "Similar crises happened before, so people attribute more responsibility; that adds {points} points.",
  "crisis.history.same":
    "The same crisis happened before, so people attribute more responsibility; that adds {points} points.",
  "crisis.reputation.neutral-negative": "The reputation was already rather poor; that adds {points} points.",
  "crisis.reputation.negative":
    "The reputation was already bad, so people attribute more responsibility; that adds {points} points.",
  "crisis.speed": "Mentions reached ten times the usual volume within {hours} h; that adds {points} points.",
  "crisis.doubling": "Mentions doubled every {minutes} min at first; that adds {points} points.",
  "crisis.response-delay": "The first official response took {hours} h; that adds {points} points.",
  "crisis.unknown.humanHarm":
    "It is not known whether people came to harm: finding out would narrow the level most.",
  "crisis.unknown.scctCluster":
    "It is not known how much responsibility people attribute to the organization: finding out would narrow the level most.",
  "crisis.unknown.volumeGrowth":
    "It is not known how much the volume has grown: finding out would narrow the level most.",
  "crisis.unknown.reach": "It is not known how many people saw it: finding out would narrow the level most.",
  "crisis.unknown.mainstreamMedia":
    "It is not known how far news media report it: finding out would narrow the level most.",
  "crisis.unknown.regulator":
    "It is not known whether an authority has stepped in: finding out would narrow the level most.",
  "crisis.unknown.moralOutrage":
    "It is not known how strong the outrage is: finding out would narrow the level most.",
  "crisis.unknown.crisisHistory":
    "It is not known whether there were similar crises before: finding out would narrow the level most.",
  "crisis.unknown.priorReputation":
    "It is not known how good the reputation was before: finding out would narrow the level most.",
  "crisis.unknowns":
    "Not known: {unknown} of 9 metrics; the level is the middle of what they allow, rounded towards the worse.",
  "crisis.held":
    "The facts now allow a lower level, but a level is kept for {dwellHours} hours after they last supported it.",
  "crisis.stepped-down":
    "The level goes down one step at a time; the next step is possible after {dwellHours} hours.",
  "crisis.strategy.cluster-unknown":
    "As long as it is not clear who is held responsible, inform and care for those affected; choose no further response yet.",
  "crisis.strategy.no-cluster": "No crisis type applies; informing people is enough.",
  "crisis.strategy.rumor":
    "The claim is false and the organization its victim: rebut it with facts, and only with facts.",
  "crisis.strategy.victim":
    "People attribute hardly any responsibility: informing and caring for those affected is enough.",
  "crisis.strategy.victim-intensified":
    "Similar crises or a bad reputation make people attribute more responsibility than to a victim: explain the limits of the organization's part.",
  "crisis.strategy.accidental":
    "People attribute some responsibility: explain that there was no intent and what has been done.",
  "crisis.strategy.accidental-intensified":
    "After similar crises or with a bad reputation an accident counts as avoidable: apologize and make amends.",
  "crisis.strategy.preventable": "People hold the organization fully responsible: apologize and make amends.",
  "crisis.strategy.intensifier-unknown":
    "History or prior reputation is not known and is not counted as an intensifier here.",
  "crisis.strategy.never-mix":
    "Never mix denial with excuses or an apology, never attack those who complain, and never look for a scapegoat.",
  "crisis.monitor.excess": "{stream}: {count} in {windowMinutes|span}, where {baseline} are usual.",
  "crisis.monitor.threshold":
    "That is {z} standard deviations above the usual; alerts are raised from {threshold}.",
  "crisis.monitor.short-baseline": "The usual is known from only {learned} rows so far.",
  "crisis.sentiment.word": "“{word}” adds {value}.",
  "crisis.sentiment.no-words": "No word of the text is in the lexicon.",
  "crisis.sentiment.no-language": "The text is neither English nor Chinese.",
  "crisis.sentiment.empty": "There is no text.",
  "crisis.sentiment.share":
    "{observed|percent} of the texts were called negative; the scorer finds {sensitivity|percent} of the negative texts and leaves alone {specificity|percent} of the others.",
  "crisis.sentiment.beyond":
    "The scorer's errors alone account for what was observed: the share is set to {share|percent}, and the interval says how far it may be from there.",
  "crisis.sentiment.useless":
    "As far as is known the scorer calls negative texts negative no more often than others: what it says bears on no share.",
  "crisis.sentiment.contradicted":
    "{observed|percent} of the texts were called negative; by the accuracy given it would be between {least|percent} and {most|percent}, whatever the texts say: on these texts the scorer's accuracy is another one.",
  "crisis.sentiment.rise":
    "The share of negative texts rose by {points|decimals2} percentage points, more than chance explains (p = {pValue}).",
  "crisis.sentiment.fall":
    "The share of negative texts fell by {points|decimals2} percentage points, more than chance explains (p = {pValue}).",
  "crisis.sentiment.no-change":
    "Chance alone explains the change of the share of negative texts (p = {pValue}).",
  "crisis.risks.first": "{risk} has the largest expected loss: {loss} {unit} a year.",
  "crisis.risks.undecided":
    "What is known leaves open whether another one is larger ({risks}): narrow down its bounds before the order decides anything.",
  "crisis.risks.unknown":
    "Of some risks the probability or the loss is not known; they stand at the end ({risks}).",
  "crisis.risks.no-owner": "Nobody watches over some risks ({risks}).",
  "crisis.risks.overdue": "Overdue: reviews ({reviews}), actions ({actions}).",
  "crisis.risks.near-misses":
    "{risk} nearly came true more often: {recent} times in the last 90 days, {before} in the 90 days before.",
  "crisis.matrix.consistent": "The matrix keeps all three axioms.",
  "crisis.matrix.weak":
    "Some risks of the highest color are smaller than some of the lowest (weak consistency).",
  "crisis.matrix.between": "A small rise leads from the lowest color straight to the highest (betweenness).",
  "crisis.matrix.coloring":
    "Some cells have another color than cells with risks like theirs (consistent coloring).",
  "crisis.matrix.resolution":
    "Of pairs of risks spread evenly the colors put {right|percent} in the right order, {tied|percent} into one color and {reversed|percent} the wrong way round.",
};
