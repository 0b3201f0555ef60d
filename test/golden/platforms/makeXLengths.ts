/**
 * Makes x-lengths.json: what X's own text library says of 10,000 generated texts. The library is no dependency of this package:
 * 8 MB, last changed in 2021.
 *
 * Run: npm i twitter-text@3.1.0 in a folder anywhere, then TWITTER_TEXT=<folder>/node_modules/twitter-text npx tsx
 * test/golden/platforms/makeXLengths.ts > test/golden/platforms/x-lengths.json    (Node 20.20.2)
 */
import { createRequire } from "node:module";
import { makeXTexts } from "../../platforms/makeXTexts.ts";

const { parseTweet } = createRequire(import.meta.url)(process.env.TWITTER_TEXT ?? "twitter-text") as {
  parseTweet(text: string): { weightedLength: number; valid: boolean };
};

const seed = "20261123";
const texts = makeXTexts(seed, 10_000);
const parsed = texts.map((text) => parseTweet(text));
const golden = {
  made: "makeXLengths.ts, twitter-text 3.1.0, configuration v3",
  seed,
  /** All UTF-16 code units, which tells whether the texts are still the same. */
  units: texts.join("").length,
  tolerance: 0,
  lengths: parsed.map(({ weightedLength }) => weightedLength),
  valid: parsed.map(({ valid }) => (valid ? 1 : 0)).join(""),
};
process.stdout.write(`${JSON.stringify(golden)}\n`);
