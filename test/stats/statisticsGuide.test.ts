/** docs/guide/statistics.md is put together from the doc comments of src/stats; UPDATE_GUIDE=1 writes it anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as stats from "../../src/stats/index.ts";
import { sourceExamples } from "../doctest/extract.ts";

const guide = new URL("../../docs/guide/statistics.md", import.meta.url);

const families: Readonly<Record<string, readonly [title: string, lead: string]>> = {
  proportion: [
    "Shares",
    "Where every trial is a yes or a no of its own: people who came back, letters that were opened. For a ratio summed over posts use the ratios below.",
  ],
  ratio: [
    "Ratios of sums",
    "Clicks over impressions, summed over posts or people, with the post or the person as the unit (delta method).",
  ],
  rate: [
    "Rates of events",
    "Counts of independent events over an exposure: complaints a day, failures a thousand requests.",
  ],
  mean: ["Means", "From values, or from count, mean and variance as a warehouse gives them."],
  rank: ["Ranks", "For skewed figures: whether one group tends to be larger, and by how much."],
  sample: ["Quantiles and sums", "Quantiles with intervals that hold for any distribution."],
  multiple: ["Many tests at once", "p-values of many segments or indicators, adjusted."],
  experiment: [
    "Experiments",
    "Whether the arms are as planned, less noise from what was known before, and a test by relabeling.",
  ],
  sequential: ["Looking before the end", "p-values and intervals that hold however often one looks."],
  bayesian: ["By belief", "How likely one arm is better, and what a wrong choice would cost."],
  power: ["How many", "Sizes of groups before, and chances of seeing an effect."],
  decision: [
    "Choosing among options",
    "Weighing options by several criteria, and whether the choice stands when the weights move.",
  ],
  association: ["Association", "How strongly two fields hang together."],
  drift: ["Drift", "How far a distribution moved between two times, and whether chance explains it."],
  bursts: ["Bursts", "When something came in faster than usual, and how much faster."],
  regression: ["Regression", "What tells an outcome, with a penalty so that there is always an answer."],
  cluster: [
    "Clusters",
    "Groups of like things, and how well they hold. Groups are found in any data, even where there are none: look at the silhouette, and whether they come back.",
  ],
  survival: [
    "How long until",
    "Times until an answer, a purchase, a leave, where some are still waiting: leaving those out makes every figure too good.",
  ],
  circular: [
    "Circles",
    "Hours of the day and days of the week have no first and no last: the mean of 23 and 1 o'clock is midnight.",
  ],
  concentration: ["Concentration", "Whether few channels, posts or customers make up most."],
  distribution: [
    "Distributions",
    "To about 1e-13 of their value, tails included: p-values far below 1e-16 keep their digits.",
  ],
};

function statisticsGuide(): string {
  const examples = sourceExamples().filter(({ file }) => file.startsWith("src/stats/"));
  const parts = Object.entries(families).map(([family, [title, lead]]) => {
    const own = examples.filter(({ file }) => file.startsWith(`src/stats/${family}/`));
    const blocks = own.map(({ file, code }) => {
      const name = file.slice(file.lastIndexOf("/") + 1, -".ts".length);
      return `### ${name}\n\n${purposeOf(file)}\n\n\`\`\`ts\n${code.trim()}\n\`\`\``;
    });
    return `## ${title}\n\n${lead}\n\n${blocks.join("\n\n")}`;
  });
  return `# Statistics

What the decisions of this package rest on, for use by itself: \`import { … } from "socialops/stats"\`. The functions take plain numbers and lists, give plain objects, and
throw a \`SocialOpsError\` for a value outside their domain; null stands where there is no answer (no variance, nothing to divide by).
Every result is held against R, scipy or sums of hundreds of digits, with the tolerance beside each value under \`test/golden/stats\`.

Which interval for a share? \`wilsonInterval\`: over the sizes 20 to 5,000 and shares 0.1 % to 50 % its exact coverage of a nominal 95 % is 94.8 % in the mean,
where the textbook formula has 77 % (\`bench/coverage.ts\`). For ratios over people who act more than once it would be too narrow: with 300 people it covers 72 %
where the delta method of \`ratioInterval\` covers 95 % (\`bench/clusteredClicks.ts\`).

${parts.join("\n\n")}
`;
}

/** The first sentence of the comment above a function. */
function purposeOf(file: string): string {
  const source = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const at = source.search(/\nexport (?:async )?function/);
  const start = source.lastIndexOf("/**", at);
  const body = source.slice(start + 3, source.indexOf("*/", start)).replace(/^\s*\* ?/gm, "");
  const first = body
    .trim()
    .split(/\n\s*\n/)[0]!
    .replace(/\s+/g, " ");
  return first.replace(/\{@link (\w+)\}/g, "`$1`");
}

test("the guide to the statistics has every function, with its example", () => {
  const wanted = statisticsGuide();
  if (process.env.UPDATE_GUIDE === "1") writeFileSync(guide, wanted);
  expect(readFileSync(guide, "utf8")).toBe(wanted);
  for (const [name, value] of Object.entries(stats))
    if (typeof value === "function") expect(wanted).toContain(`### ${name}\n`);
});
