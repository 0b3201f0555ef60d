import type { XWeights } from "../../text/countXWeighted.ts";

/** What versions 2 and 3 of X's configuration have in common: all but how an emoji of several code points counts. */
export const xWeights: Omit<XWeights, "emojiAsOne"> = {
  scale: 100,
  defaultWeight: 200,
  ranges: [
    { start: 0, end: 4351, weight: 100 },
    { start: 8192, end: 8205, weight: 100 },
    { start: 8208, end: 8223, weight: 100 },
    { start: 8242, end: 8247, weight: 100 },
  ],
  urlLength: 23,
};
