import type { Lexicon } from "../sentiment/Lexicon.ts";
import { wordsByValue } from "./internal/wordsByValue.ts";

/** Words by what they say. */
const WORDS: Readonly<Record<string, string>> = {
  "3": `adore adored amazing amazingly awesome awesomeness beautiful best bliss blessed blessing blessings brilliant
    breathtaking celebrate celebrated celebrating celebration champion delighted delightful ecstatic epic excellent
    exceptional extraordinary fabulous fantastic flawless glorious gorgeous greatest heaven incredible incredibly joy
    joyful joyous legendary love loved lovely lover loves loving luv magical magnificent marvelous masterpiece miracle
    outstanding overjoyed passion passionate perfect perfection perfectly phenomenal priceless sensational spectacular
    splendid stunning sublime superb terrific thrilled triumph unforgettable wonderful wonderfully woohoo wow yay
    yippee hooray bestie excited exciting excitement magic sweetheart lmao lmfao rofl hilarious`,
  "2": `paradise accomplished accomplishment admire admired adorable affordable agree amused amusing appreciate
    appreciated appreciates appreciation attractive award awarded awards beauty benefit benefits better bonus bravo
    bright calm captivating care cared cares caring charm charming cheer cheerful cheering cheers classy clean clever
    comfort comfortable comforting comfy compliment confident congrats congratulate congratulations cool courage
    courageous courteous cozy creative cute dazzling dear dearly dedicated delicious delight deserve deserves durable
    eager easier easy effective efficient elegant encourage encouraged encouragement encouraging energetic engaging
    enjoy enjoyable enjoyed enjoying enjoys enthusiastic exquisite fair faith faithful famous fascinating favorite
    favorites favourite favor fav fave festive fine fortunate free freedom fresh friend friendly friends friendship
    fun funny generous genius gentle genuine gift gifts giggle glad gladly good goodness grace graceful gracious grand
    grateful gratitude great greatly grin hah haha hahaha hahahaha hahah happiness happy happier happily happiest
    healthy heartfelt hehe help helped helpful helping hero heroes honest honestly honor honored hope hopeful
    hopefully hopes hoping hug hugs humor humorous ideal impressed impressive improve improved improvement
    improvements innovative inspiration inspirational inspire inspired inspires inspiring intelligent interesting
    invaluable joke joking kind kindly kindness kiss kisses laugh laughed laughing laughs laughter legit liked likes
    lol lols loyal loyalty lucky luckily luxury memorable merry motivated neat nice nicely nicest nicer optimistic
    party peace peaceful pleasant pleased pleasure plus polite popular positive powerful praise praised precious
    premium pretty pride promising proud proudly prompt quality radiant recommend recommended refreshing relax relaxed
    relaxing reliable relief relieved remarkable respect respected respectful reward rewarding rich romantic safe
    safely satisfied satisfying satisfaction secure sexy sincere smart smile smiled smiles smiling smooth smoothly
    solid special stylish success successful successfully super superior support supported supporting supportive sweet
    sweetest talented tasty tender thank thankful thanks thx thoughtful thrive treasure treat treats trust trusted
    trustworthy upbeat useful valuable victory vibrant vivid warm welcome welcomed welcoming well-made win winner
    winning wins wise won worth worthwhile worthy yum yummy yeah yep bless hottie beloved xoxo xo w00t woot woo
    sweetie well goodnight true`,
  "1": `accept accepted active advantage adventure alive amen asset assure balanced certainly chance clearly correct
    curious definitely desire determined dream dreams ease energy entertain entertaining fixed forgive forgiven
    fortune gain gained grow growth handy huge interested interest keen laid-back like miraculous natural new okay ok
    original patient play played playing please plenty prepared progress promise protect protected proper quick
    quickly ready recover responsive restore share shared shiny simple sorted stable steady strong stronger strength
    sure surprise surprised surprising sunshine thumbs upgrade value wish wishes wishing worked works cutie weekend
    vacation holiday christmas birthday live important significant hey`,
  "-1": `abandon absent alone although anxious apologies apologize apologized apology argue argument awkward blah block
    blocked bored boring bother bothered broke busy cancel canceled cancelled charge cold complicated concern
    concerned confuse confused confusing confusion conflict damn darn decline declined delay delayed delays demand
    demanding deny desperate difficult difficulty dirty discourage dispute doubt doubtful doubts drag dropped dry dull
    dumped embarrassing embarrassed empty escape excuse excuses expensive exhausted exhausting expired fake fault
    fewer forced forget forgot forgotten hard hesitant ignore ignored ignoring impatient inconsistent jealous lack
    lacking lacks late lazy leave leaving less lonely lost low mess messy miss missed misses missing mistake mistakes
    negative nervous nervousness nonsense nope odd outdated overpriced pity poorly pressure problem problems punish
    refuse refused regret reject rejected resign restrict risk risks risky rough rumor scarce serious shame shocked
    shocking shortage shy silly sleepy slow slowly sore sorry stop stopped stops strange strict struggle struggled
    struggles struggling stuck suspicious tense tired tiring tough trouble troubles unclear uncomfortable uneasy
    unfair unknown unlucky unsure warn warned warning weak weird worried worries worry worrying wasted waste wasting
    meh no`,
  "-2": `ache aching afraid aggressive aggressively alarm alarming angrily annoy annoyance annoyed annoying anger arrogant
    ashamed bad badly bankrupt banned bitter blame blamed boo break-up bully bullied bullying bug bugs buggy burnt-out
    careless cheat cheated cheating clueless clumsy collapse complain complained complaining complains complaint
    complaints condemn contaminated corrupt cowardly crap crappy crash crashed crashes crashing crazy criminal crisis
    critical criticism criticize criticized cruel cry crying cried cries curse damage damaged damages danger dangerous
    dead death deceive deceived deceptive defect defective defects depressed depressing depression despair destroyed
    died die dies dying disagree disappoint disappointed disappointing disappointment disappoints discrimination
    dishonest dislike disliked disrespect disrespectful distrust disturbing dodgy dreadful dumb error errors evil fail
    failed failing fails failure failures false fear feared fearful fears fight fighting filthy flawed fool fooled
    foolish fraudulent fright frightened frightening frustrate frustrated frustrating frustration fuming garbage
    greedy grief grieving gross guilt guilty harm harmed harmful harsh headache heartbreaking heartbroken helpless
    hopeless horrid hostile humiliated hurt hurting hurts hypocrite idiot idiotic idiots ignorant illegal immoral
    inadequate incompetent inferior infuriating injured injury insane insecure insensitive insult insulted insulting
    irresponsible irritate irritated irritating irritation junk killed kill killing kills lame leak leaked leaking
    liar liars lie lied lies lying lose loser losers loses losing loss lousy mad malicious mean menace mislead
    misleading mock mocked murder nasty neglect neglected negligent offend offended offensive pain painful pains panic
    panicked poison poor prison racist rage refund ridiculous rip-off robbed rotten rude rudely sad sadden saddened
    saddens sadly sadness scare scared scares scary scream screaming sick sickness sin sinking sloppy smell smelly
    snob spam stale steal stealing stink stinks stole stolen stress stressed stressful stupid stupidly stupidity suck
    sucked sucking sucks suffer suffered suffering suffers sue sued sux tear tears terrified threat threaten
    threatened threatening tragic trash trashy traumatic ugh ugly unacceptable unbearable unethical unfortunate
    unfortunately unhappy unhealthy unhelpful unpleasant unprofessional unreliable unsafe unusable upset upsetting
    useless vicious victim victims vile violence violent virus vomit vulgar war weep wicked worse wound wounded wreck
    wrecked wrong wrongly wtf mess-up shoddy unresponsive hassle headaches bummed bummer boohoo nooo grr argh smh fml
    moron`,
  "-3": `abuse abused abusive agony anguish appalled appalling assault atrocious attack attacked awful awfully bastard
    bastards betray betrayal betrayed bitch bitches bullshit catastrophe catastrophic crime cruelty damned deadly
    despise despised detest devastated devastating diarrhea disaster disastrous disgrace disgraceful disgust disgusted
    disgusting dreaded fraud fraudster fuck fucked fucker fucking fuckin furious ghastly hate hated hateful hater
    haters hates hating hatred hell hideous horrendous horrible horribly horrific horrified horrifying horror
    humiliating infested inexcusable kidnapped loathe lawsuit miserable miserably misery molested nightmare outrage
    outraged outrageous pathetic poisoned poisoning poisonous rape ruin ruined ruining scam scammed scammer scammers
    scams scandal shameful shit shitty slaughter sickening suicide terrible terribly terrifying terror terrorist
    terrorists torture tortured toxic tragedy unforgivable unsanitary worst worthless asshole dickhead piss pissed
    bankruptcy revolting repulsive vomiting massacre heartbreak`,
};

/** Faces made of signs. */
const EMOTICONS: Readonly<Record<string, string>> = {
  "3": `<3 :d =d :-d &lt;3`,
  "2": `xd :) :-) (: =) ;) ;-) :p :-p :') ^_^ ^^ :] =] ;d :3 ;p :* :-* =p (-:`,
  "1": `8) :o`,
  "-1": `:/ :-/ :| :\\ -_- >_< o_o :-| =/`,
  "-2": `:( :-( ): =( :'( :[ :c d: >:( ;( :'-( t_t &gt;:( :-[ :@ )-:`,
  "-3": `</3`,
};

/** Phrases whose words mislead one by one. */
const PHRASES: Lexicon = {
  "can't wait": 2.5,
  "cant wait": 2.5,
  "cannot wait": 2.5,
  "never again": -2.5,
  "rip off": -2.5,
  "ripped off": -2.8,
  "waste of": -2.5,
  "fed up": -2.2,
  "let down": -2,
  "falls apart": -2.2,
  "fell apart": -2.2,
  "no problem": 1.2,
  "no worries": 1.3,
  "not bad": 1.4,
  "kick ass": 2.5,
  "bad ass": 1.8,
  "the shit": 2,
  "the bomb": 2.4,
  "yeah right": -1.4,
  "hand to mouth": -1.5,
  "money back": -1.4,
  "out of stock": -1.2,
  "good luck": 1.8,
  "thumbs up": 2,
  "thumbs down": -2,
  "well done": 2.4,
  "food poisoning": -3.4,
  "cheer up": 0.6,
  "makes me sick": -2.6,
  "shut up": -1.8,
};

/**
 * English words, phrases and emoticons with what they say, for comments, reviews and messages to brands; written for this package.
 * Data: about 1,400 entries, plain JSON.
 *
 * @example
 * ```ts
 * import { englishLexicon } from "socialops/lexicon";
 * import { createLexiconScorer, scoreSentiment } from "socialops/crisis";
 *
 * // On this desk "sick" is praise.
 * const scorer = createLexiconScorer({ ...englishLexicon, sick: 3 });
 * scoreSentiment("These shoes are sick", { lang: "en" }, { scorer }).label; // => "positive"
 * ```
 */
export const englishLexicon: Lexicon = /* @__PURE__ */ Object.freeze({
  .../* @__PURE__ */ wordsByValue(WORDS),
  .../* @__PURE__ */ wordsByValue(EMOTICONS),
  ...PHRASES,
});
