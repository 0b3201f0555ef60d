import { clickThroughRate } from "./definitions/clickThroughRate.ts";
import { conversionRate } from "./definitions/conversionRate.ts";
import { engagementCount } from "./definitions/engagementCount.ts";
import { engagementRateByFollowers } from "./definitions/engagementRateByFollowers.ts";
import { engagementRateByImpressions } from "./definitions/engagementRateByImpressions.ts";
import { engagementRateByReach } from "./definitions/engagementRateByReach.ts";
import { impressionCount } from "./definitions/impressionCount.ts";
import { postCount } from "./definitions/postCount.ts";
import { postReach } from "./definitions/postReach.ts";
import { shareRate } from "./definitions/shareRate.ts";
import type { KpiDefinition } from "./kpiDefinitionSchema.ts";

/**
 * The catalogue: every KPI definition of the package. Each is exported by itself too, so that a bundle can hold only those
 * it names; see `evaluateKpis`.
 *
 * @example
 * ```ts
 * import { kpiDefinitions } from "socialops/kpi";
 *
 * const reach = kpiDefinitions.find((kpi) => kpi.id === "content.post_reach");
 * reach?.title["zh-CN"]; // => "帖子触达人次（逐帖累加，非去重人数）"
 * ```
 */
export const kpiDefinitions: readonly KpiDefinition[] = [
  postCount,
  impressionCount,
  postReach,
  engagementCount,
  engagementRateByReach,
  engagementRateByImpressions,
  engagementRateByFollowers,
  clickThroughRate,
  shareRate,
  conversionRate,
];
