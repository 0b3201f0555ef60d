import { checkValue } from "../../kernel/checkValue.ts";
import { type Because, type Reason, reason } from "../../kernel/reasons/reason.ts";
import { topsis } from "../../stats/decision/topsis.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";
import { platformProfiles } from "../platformProfiles.ts";
import { explainPlace } from "./internal/explainPlace.ts";
import { judgeCandidates, type Mean } from "./internal/judgeCandidates.ts";
import { judgeStability } from "./internal/judgeStability.ts";
import { planPilot } from "./internal/planPilot.ts";
import { partsOf, takes } from "./internal/profileTraits.ts";
import { type ReadCandidate, readCandidates } from "./internal/readCandidates.ts";
import type { JudgedCandidate } from "./internal/traitsOf.ts";
import type { PlatformCandidate } from "./platformCandidateSchema.ts";
import type {
  PlatformRanking,
  PlatformVerdict,
  RankedPlatform,
  WeightedCriterion,
} from "./platformRankingSchema.ts";
import { type RankPlatformsOptions, rankPlatformsOptionsSchema } from "./rankPlatformsOptionsSchema.ts";

/** The middle of the scale. */
const ADOPT_FROM = 0.5;
/** Where more of a score is unknown than this, its middle decides nothing. */
const MOST_UNKNOWN = 0.5;
/** Sums of weighted values are off in the last digits. */
const ROUNDING = 1e-12;

/**
 * Puts platforms in order for a goal, and says whether the order stands.
 *
 * - The score is the weighted mean of what a platform is worth by each criterion, each on a scale that is fixed before any platform is
 *   looked at (multi-attribute value, Keeney and Raiffa 1976). A platform that is added or taken away, useless or a copy, changes no
 *   other's score, so never the order of the others. With values scaled by the candidates at hand it can.
 * - What a platform is worth by a criterion is, in this order: the caller's trait; what follows from `audience.shares`, from needs and
 *   resources, from formats and content; what its profile says (strengths, region, measures, links), the less sure the wider; or the
 *   whole scale from 0 to 1 where nobody knows. The middle counts for the score, the ends for `low` and `high`.
 * - Default weights come from an order of criteria for the goal, by rank order centroids (Edwards and Barron 1994). The order is a
 *   convention of this package: give `weights` where you know better. `resources` counts where `resources` says anything, `content`
 *   where `content.formats` does, `links` for `conversion` or where `content.links` asks for it.
 * - `stability` has for each weight the exact stretch in which the first stays first, and for each platform its share of first, second,
 *   … places over 10,000 draws of all weights and all unknown values (Lahdelma and Salminen 2001). `fragile` is said where the
 *   first has less than half of the first places, or a weight moved by less than 0.05 puts another first (both conventions).
 * - `verdict`: `adopt` from `adoptFrom` on, `hold` below, `undecided` where more than half of the score is unknown and that decides. A
 *   platform that is new (`emerging`) comes back as `pilot` there: with a small budget, a period, and what it has to reach not to be
 *   stopped. `unfit` are those that need more hours, money or skills than there are, take none of the content, or reach too little
 *   of the audience (below `leastShare`, or in another region where no share is given).
 * - `topsis` orders by closeness to the best of the candidates (Hwang and Yoon 1981). It comes with a warning, as there an added
 *   candidate can change the order of the others; `low`, `high`, verdicts and `stability` stay those of the weighted mean.
 *
 * Equal scores keep the candidates' order. Ids look their profile up among {@link platformProfiles}.
 *
 * Cost: draws times candidates squared; some 30 ms for ten platforms, half a second for a hundred.
 *
 * @param candidates - 1 to 100 platforms: ids, profiles, or objects with traits, needs and formats of their own
 * @param options - goal, audience, resources, content, weights, criteria of your own
 * @returns the ranking with its evidence, plain JSON
 * @throws {@link SocialOpsError} `unknown-id` for a platform, surface or criterion, `invalid-argument` for anything else amiss
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 * import { rankPlatforms } from "socialops/platforms";
 *
 * const { ranking, stability } = rankPlatforms(
 *   ["weibo", "xiaohongshu", { platform: "x", traits: { audience: 0.02 } }, { platform: "newcomer", formats: ["video"] }],
 *   {
 *     goal: "awareness",
 *     audience: { region: "china", shares: { weibo: 0.45, xiaohongshu: { low: 0.5, high: 0.7 } } },
 *     content: { formats: { photo: 3, video: 1 } },
 *     resources: { hoursPerWeek: 20, budget: 8000 },
 *   },
 * );
 * ranking.map(({ platform, verdict }) => `${platform}: ${verdict}`); // => ["xiaohongshu: adopt", "weibo: adopt", "newcomer: pilot", "x: unfit"]
 * ranking[2]!.pilot!.budget; // => 800
 * stability.fragile; // => true
 * explain(stability.because.slice(0, 1)); // => "Fragile: xiaohongshu is first with a weight of 25.7% for fit with the goal; at 30.6% the first place changes."
 * ```
 */
export function rankPlatforms(
  candidates: readonly (string | PlatformProfile | PlatformCandidate)[],
  options: RankPlatformsOptions,
): PlatformRanking {
  const where = "rankPlatforms";
  const read = readCandidates(candidates, where);
  const checked = checkValue(rankPlatformsOptionsSchema, options, where, "options");
  const { goal, method = "weighted", adoptFrom: bar = ADOPT_FROM, pilot: terms = {}, seed = 1 } = checked;
  const { criteria, judged, means } = judgeCandidates(read, checked, where);
  const verdicts = judged.map((one, i) => verdictOf(one, means[i]!, bar));
  const trials = verdicts.filter((verdict) => verdict === "pilot").length;
  const scores = method === "topsis" ? closenesses(judged, criteria) : means.map(({ middle }) => middle);
  const order = [...judged.keys()].sort(
    (a, b) =>
      Number(verdicts[a] === "unfit") - Number(verdicts[b] === "unfit") || scores[b]! - scores[a]! || a - b,
  );
  const fit = [...judged.keys()].filter((i) => verdicts[i] !== "unfit");
  const { ranks, ...stability } = judgeStability(
    fit.map((i) => judged[i]!),
    criteria,
    fit.map((i) => means[i]!.middle),
    fit.indexOf(order[0]!),
    seed,
  );
  const ranking = order.map((i): RankedPlatform => {
    const { candidate, traits } = judged[i]!;
    const [mean, verdict] = [means[i]!, verdicts[i]!];
    const pilot =
      verdict === "pilot"
        ? planPilot(traits, criteria, mean, bar, terms, trials, checked.resources ?? {})
        : undefined;
    return {
      ...named(candidate),
      score: scores[i]!,
      low: mean.low,
      high: mean.high,
      verdict,
      ...(pilot === undefined ? undefined : { pilot }),
      traits,
      firstShare: ranks[fit.indexOf(i)]?.[0] ?? null,
      because: explainPlace(judged[i]!, criteria, verdict, mean, bar, pilot),
    };
  });
  return {
    kind: "platform-ranking",
    goal,
    method,
    adoptFrom: bar,
    criteria,
    ranking,
    stability: {
      ...stability,
      acceptability: order.flatMap((i) =>
        fit.includes(i) ? [{ platform: judged[i]!.candidate.platform, ranks: ranks[fit.indexOf(i)]! }] : [],
      ),
    },
    because: notesOn(checked, criteria, read),
  };
}

function named({
  platform,
  profile,
  surface,
}: ReadCandidate): Pick<RankedPlatform, "platform" | "surface" | "name"> {
  return {
    platform,
    ...(surface === undefined ? undefined : { surface }),
    ...(profile === undefined ? undefined : { name: profile.name }),
  };
}

/** Where all are alike each is the ideal and its opposite at once: halfway. */
function closenesses(judged: readonly JudgedCandidate[], criteria: readonly WeightedCriterion[]): number[] {
  return topsis(
    judged.map(({ traits }) => traits.map(({ value }) => value)),
    criteria.map(({ weight }) => weight),
  ).map(({ closeness }) => closeness ?? 0.5);
}

function verdictOf(
  { candidate: { profile, emerging }, lacks }: JudgedCandidate,
  { low, high, middle }: Mean,
  bar: number,
): PlatformVerdict {
  if (lacks.length > 0) return "unfit";
  const isVague = high - low > MOST_UNKNOWN;
  const isOpen = low < bar && bar <= high;
  if (isOpen && (emerging ?? (profile === undefined && isVague))) return "pilot";
  if (isOpen && isVague) return "undecided";
  return middle >= bar - ROUNDING ? "adopt" : "hold";
}

function notesOn(
  { goal, weights, method, content }: RankPlatformsOptions,
  criteria: readonly WeightedCriterion[],
  read: readonly ReadCandidate[],
): Because {
  const { id: criterion, weight } = criteria[0]!;
  const taken = [...platformProfiles, ...read].flatMap(({ formats }) => formats ?? []);
  const strange = partsOf(content?.formats ?? []).filter(([format]) => !takes(taken, format));
  const notes: Reason[] = [
    weights === undefined
      ? reason("platforms.weights-of-goal", { goal, criterion, weight })
      : reason("platforms.weights-given", { criterion, weight }),
    ...(method === "topsis" ? [reason("platforms.rank-reversal", {})] : []),
    ...strange.map(([format]) => reason("platforms.format-unknown", { format })),
  ];
  return notes;
}
