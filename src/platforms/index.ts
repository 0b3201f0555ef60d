export type { XWeightRange } from "../text/countXWeighted.ts";
export {
  type MeasureTextOptions,
  measureText,
  type TextMeasure,
  type TextRange,
} from "./measureText.ts";
export { type MetricBreak, metricBreaks } from "./metricBreaks.ts";
export { platformProfile } from "./platformProfile.ts";
export {
  type Backing,
  type LimitClaim,
  type LocalText,
  type PlatformEngagement,
  type PlatformFeature,
  type PlatformLimit,
  type PlatformMeasures,
  type PlatformNote,
  type PlatformProfile,
  type PlatformSurface,
  type PlatformSyntax,
  platformProfileSchema,
} from "./platformProfileSchema.ts";
export { platformProfiles } from "./platformProfiles.ts";
export { weiboProfile } from "./profiles/weibo.ts";
export { xProfile } from "./profiles/x.ts";
export { weiboTextRule } from "./rules/weiboTextRule.ts";
export { xTextRule } from "./rules/xTextRule.ts";
export { xTextRuleV2 } from "./rules/xTextRuleV2.ts";
export {
  type TextCounting,
  type TextRule,
  textCountingSchema,
  textRuleSchema,
  type WeiboHalfUnitsCounting,
  type XWeightedCounting,
} from "./textRuleSchema.ts";
export { type TextRuleId, textRules } from "./textRules.ts";
