import type { Citation } from "../../kernel/citationSchema.ts";
import type { LocalText } from "../platformProfileSchema.ts";

/** Something that platforms are judged by, on a scale that is fixed before any platform is looked at. */
export interface PlatformCriterion {
  /** Id, as traits and weights name it. */
  id: string;
  /** Its name. */
  name: LocalText;
  /** What the ends of the scale count: `ratio`, `CNY`. */
  unit: string;
  /** The value that is worth nothing; what is worse counts the same. */
  worst: number;
  /** The value that is worth all; what is better counts the same. Less than `worst` where less is better. */
  best: number;
  /** Where the scale comes from. */
  source: Citation;
}

const scale = (id: string, en: string, zhCN: string, says: string): PlatformCriterion => ({
  id,
  name: { en, "zh-CN": zhCN },
  unit: "ratio",
  worst: 0,
  best: 1,
  source: { kind: "convention", title: says, confidence: "medium" },
});

/**
 * The criteria that {@link rankPlatforms} knows, each a share from 0 to 1: how much of the target audience is there, how well the platform
 * serves the goal, how much of the planned content it takes, how much of hours, budget and skills is left over, how many of the goal's
 * figures its data hold, and whether its links lead on.
 *
 * @example
 * ```ts
 * import { platformCriteria } from "socialops/platforms";
 *
 * platformCriteria.map(({ id, worst, best }) => [id, worst, best].join(" ")); // => ["audience 0 1", "goal 0 1", "content 0 1", "resources 0 1", "measurement 0 1", "links 0 1"]
 * ```
 */
export const platformCriteria: readonly PlatformCriterion[] = [
  scale(
    "audience",
    "Target audience",
    "目标受众覆盖",
    "Share of the target audience that uses the platform, from nobody to everybody",
  ),
  scale(
    "goal",
    "Fit with the goal",
    "目标契合度",
    "How well the platform serves the goal, from not at all to as well as any",
  ),
  scale(
    "content",
    "Content it takes",
    "内容适配度",
    "Share of the planned content whose format the platform takes",
  ),
  scale(
    "resources",
    "Resources left",
    "资源余量",
    "The scarcest of hours left over, budget left over, and skills at hand, each as a share",
  ),
  scale(
    "measurement",
    "Measurability",
    "效果可衡量度",
    "Share of the goal's figures that the platform's own data hold",
  ),
  scale("links", "Links out", "外链引流", "Whether links in a post can be clicked"),
];
