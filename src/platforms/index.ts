export type { XWeightRange } from "../text/countXWeighted.ts";
export {
  type CheckPostOptions,
  type ClaimOverride,
  checkPost,
  checkPostOptionsSchema,
  type PostCheck,
  type PostViolation,
  postCheckSchema,
} from "./checkPost.ts";
export { extractXEntities, type XEntities, type XEntity } from "./extractXEntities.ts";
export type { ViolationCode } from "./internal/limitChecks.ts";
export {
  type MeasureTextOptions,
  measureText,
  type TextCapMeasure,
  type TextMeasure,
  type TextRange,
} from "./measureText.ts";
export { type MetricBreak, metricBreaks } from "./metricBreaks.ts";
export { type OperationGoal, operationGoals } from "./operationGoals.ts";
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
export { type BrandFacts, brandFactsSchema } from "./playbooks/brandFactsSchema.ts";
export { fitPlaybook } from "./playbooks/fitPlaybook.ts";
export {
  type FitPlaybookOptions,
  fitPlaybookOptionsSchema,
  type PlaybookResources,
  playbookResourcesSchema,
} from "./playbooks/fitPlaybookOptionsSchema.ts";
export { bilibiliPlaybooks } from "./playbooks/platforms/bilibiliPlaybooks.ts";
export { doubanPlaybooks } from "./playbooks/platforms/doubanPlaybooks.ts";
export { douyinPlaybooks } from "./playbooks/platforms/douyinPlaybooks.ts";
export { facebookPlaybooks } from "./playbooks/platforms/facebookPlaybooks.ts";
export { hupuPlaybooks } from "./playbooks/platforms/hupuPlaybooks.ts";
export { instagramPlaybooks } from "./playbooks/platforms/instagramPlaybooks.ts";
export { kuaishouPlaybooks } from "./playbooks/platforms/kuaishouPlaybooks.ts";
export { linkedinPlaybooks } from "./playbooks/platforms/linkedinPlaybooks.ts";
export { redditPlaybooks } from "./playbooks/platforms/redditPlaybooks.ts";
export { tiebaPlaybooks } from "./playbooks/platforms/tiebaPlaybooks.ts";
export { tiktokPlaybooks } from "./playbooks/platforms/tiktokPlaybooks.ts";
export { verticalPlaybooks } from "./playbooks/platforms/verticalPlaybooks.ts";
export { wechatPlaybooks } from "./playbooks/platforms/wechatPlaybooks.ts";
export { weiboPlaybooks } from "./playbooks/platforms/weiboPlaybooks.ts";
export { xiaohongshuPlaybooks } from "./playbooks/platforms/xiaohongshuPlaybooks.ts";
export { xPlaybooks } from "./playbooks/platforms/xPlaybooks.ts";
export { youtubePlaybooks } from "./playbooks/platforms/youtubePlaybooks.ts";
export { zhihuPlaybooks } from "./playbooks/platforms/zhihuPlaybooks.ts";
export {
  type ActionCadence,
  type ActionContraindication,
  type ActionEffect,
  type ActionReview,
  type ActionRole,
  type PlaybookAction,
  type PlaybookStage,
  playbookActionSchema,
} from "./playbooks/playbookActionSchema.ts";
export { playbookGoals } from "./playbooks/playbookGoals.ts";
export { playbookRoles } from "./playbooks/playbookRoles.ts";
export {
  type Playbook,
  type PlaybookGoalPart,
  type PlaybookStagePart,
  playbookSchema,
} from "./playbooks/playbookSchema.ts";
export {
  type LeftOutAction,
  type LeftOutCode,
  type PlannedAction,
  type PlaybookSelection,
  playbookSelectionSchema,
} from "./playbooks/playbookSelectionSchema.ts";
export { playbookStages } from "./playbooks/playbookStages.ts";
export { playbooks } from "./playbooks/playbooks.ts";
export {
  type SelectPlaybookOptions,
  selectPlaybook,
  selectPlaybookOptionsSchema,
} from "./playbooks/selectPlaybook.ts";
export {
  type DraftImage,
  type DraftVideo,
  type PostDraft,
  postDraftSchema,
} from "./postDraftSchema.ts";
export { baijiahaoProfile } from "./profiles/baijiahao.ts";
export { bilibiliProfile } from "./profiles/bilibili.ts";
export { blueskyProfile } from "./profiles/bluesky.ts";
export { doubanProfile } from "./profiles/douban.ts";
export { douyinProfile } from "./profiles/douyin.ts";
export { facebookProfile } from "./profiles/facebook.ts";
export { hupuProfile } from "./profiles/hupu.ts";
export { instagramProfile } from "./profiles/instagram.ts";
export { kuaishouProfile } from "./profiles/kuaishou.ts";
export { linkedinProfile } from "./profiles/linkedin.ts";
export { mastodonProfile } from "./profiles/mastodon.ts";
export { pinterestProfile } from "./profiles/pinterest.ts";
export { redditProfile } from "./profiles/reddit.ts";
export { telegramProfile } from "./profiles/telegram.ts";
export { threadsProfile } from "./profiles/threads.ts";
export { tiebaProfile } from "./profiles/tieba.ts";
export { tiktokProfile } from "./profiles/tiktok.ts";
export { toutiaoProfile } from "./profiles/toutiao.ts";
export { verticalProfile } from "./profiles/vertical.ts";
export { wechatProfile } from "./profiles/wechat.ts";
export { weiboProfile } from "./profiles/weibo.ts";
export { xProfile } from "./profiles/x.ts";
export { xiaohongshuProfile } from "./profiles/xiaohongshu.ts";
export { youtubeProfile } from "./profiles/youtube.ts";
export { zhihuProfile } from "./profiles/zhihu.ts";
export { assignPlatformRoles } from "./ranking/assignPlatformRoles.ts";
export {
  type AssignPlatformRolesOptions,
  type AudienceOverlap,
  assignPlatformRolesOptionsSchema,
  type RoleDemand,
} from "./ranking/assignPlatformRolesOptionsSchema.ts";
export {
  type PlatformCandidate,
  type PlatformNeeds,
  platformCandidateSchema,
  type TraitRange,
  type TraitValue,
  traitValueSchema,
} from "./ranking/platformCandidateSchema.ts";
export { type PlatformCriterion, platformCriteria } from "./ranking/platformCriteria.ts";
export {
  type CriterionStability,
  type PilotPeriod,
  type PilotStopRule,
  type PilotTarget,
  type PlatformAcceptability,
  type PlatformPilot,
  type PlatformRanking,
  type PlatformStability,
  type PlatformVerdict,
  platformRankingSchema,
  type RankedPlatform,
  type RankedTrait,
  type WeightedCriterion,
} from "./ranking/platformRankingSchema.ts";
export {
  type DuplicateSpend,
  type FilledRole,
  type OverlapRange,
  type PlatformEffort,
  type PlatformRoleAssignment,
  platformRoleAssignmentSchema,
  type SparePlatform,
  type UnfilledRole,
} from "./ranking/platformRoleAssignmentSchema.ts";
export { type PlatformRole, platformRoles } from "./ranking/platformRoles.ts";
export {
  type OwnResources,
  type PlannedContent,
  type PlatformSituation,
  platformSituationSchema,
  type TargetedAudience,
} from "./ranking/platformSituationSchema.ts";
export { rankPlatforms } from "./ranking/rankPlatforms.ts";
export {
  type OwnCriterion,
  type PilotTerms,
  type RankPlatformsOptions,
  rankPlatformsOptionsSchema,
} from "./ranking/rankPlatformsOptionsSchema.ts";
export { bilibiliTextRule } from "./rules/bilibiliTextRule.ts";
export { bilibiliTitleTextRule } from "./rules/bilibiliTitleTextRule.ts";
export { blueskyTextRule } from "./rules/blueskyTextRule.ts";
export { douyinTextRule } from "./rules/douyinTextRule.ts";
export { douyinTitleTextRule } from "./rules/douyinTitleTextRule.ts";
export { facebookTextRule } from "./rules/facebookTextRule.ts";
export { instagramTextRule } from "./rules/instagramTextRule.ts";
export { kuaishouTextRule } from "./rules/kuaishouTextRule.ts";
export { linkedinTextRule } from "./rules/linkedinTextRule.ts";
export { mastodonTextRule } from "./rules/mastodonTextRule.ts";
export { pinterestTextRule } from "./rules/pinterestTextRule.ts";
export { redditTextRule } from "./rules/redditTextRule.ts";
export { redditTitleTextRule } from "./rules/redditTitleTextRule.ts";
export { telegramTextRule } from "./rules/telegramTextRule.ts";
export { threadsTextRule } from "./rules/threadsTextRule.ts";
export { tiktokPhotoTextRule } from "./rules/tiktokPhotoTextRule.ts";
export { tiktokTextRule } from "./rules/tiktokTextRule.ts";
export { wechatChannelsTextRule } from "./rules/wechatChannelsTextRule.ts";
export { wechatTextRule } from "./rules/wechatTextRule.ts";
export { wechatTitleTextRule } from "./rules/wechatTitleTextRule.ts";
export { weiboTextRule } from "./rules/weiboTextRule.ts";
export { xiaohongshuTextRule } from "./rules/xiaohongshuTextRule.ts";
export { xiaohongshuTitleTextRule } from "./rules/xiaohongshuTitleTextRule.ts";
export { xTextRule } from "./rules/xTextRule.ts";
export { xTextRuleV2 } from "./rules/xTextRuleV2.ts";
export { youtubeTextRule } from "./rules/youtubeTextRule.ts";
export { youtubeTitleTextRule } from "./rules/youtubeTitleTextRule.ts";
export { zhihuTitleTextRule } from "./rules/zhihuTitleTextRule.ts";
export {
  type MastodonCounting,
  type PlainCounting,
  type TextCap,
  type TextCounting,
  type TextRule,
  textCountingSchema,
  textRuleSchema,
  type WeiboHalfUnitsCounting,
  type XWeightedCounting,
} from "./textRuleSchema.ts";
export { type TextRuleId, textRules } from "./textRules.ts";
