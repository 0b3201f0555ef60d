/** What an emphasizing word adds and a softening one takes, and what a word in capitals adds (VADER). */
const EMPHASIS = 0.293;
export const CAPITALS = 0.733;
/** What a negated word is multiplied by (VADER). */
export const NEGATED = -0.74;
/** How much an emphasizing word counts right before a word, one word away, and two (VADER). */
export const FADING: readonly number[] = [1, 0.95, 0.9];

/** Words that make the next one stronger. */
const STRONGER = `absolutely amazingly awfully damn pretty terribly completely considerably decidedly deeply effing enormously entirely especially exceptionally
  extremely fabulously freakin freaking frickin fucking fully greatly hella highly hugely incredibly insanely intensely majorly mega more most
  particularly purely quite really remarkably seriously so substantially super thoroughly too totally tremendously truly uber unbelievably
  unusually utterly very way`;
/** Words that make it weaker. */
const WEAKER = `almost barely hardly kinda kindof less little marginally occasionally partly scarcely slightly somewhat sorta sortof`;
/** Words that turn it round; so does every word that ends in n't. */
const NEGATORS = `aint arent cannot cant couldnt darent didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neither neednt never none
  nor not nothing nowhere oughtnt shant shouldnt wasnt werent without wont wouldnt rarely seldom despite`;
/** Words of contrast. */
const CONTRASTS = "but however";

const list = (words: string): string[] => words.split(/\s+/);

/** Words that strengthen or weaken, with what they add. */
export const boosters: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  .../* @__PURE__ */ list(STRONGER).map((word) => [word, EMPHASIS] as const),
  .../* @__PURE__ */ list(WEAKER).map((word) => [word, -EMPHASIS] as const),
]);

/** Words that negate. */
export const negators: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(NEGATORS));

/** Words that make what comes after them count more. */
export const contrasts: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(CONTRASTS));
