import type { OperationGoal } from "../operationGoals.ts";
import type { PlaybookGoalPart } from "./playbookSchema.ts";

/** The goal parts of which {@link playbooks} are composed. The KPIs are the trade's convention, to be narrowed to your own. */
export const playbookGoals: Readonly<Record<OperationGoal, PlaybookGoalPart>> = {
  awareness: {
    id: "awareness",
    name: { en: "Awareness", "zh-CN": "品牌认知" },
    aim: {
      en: "More of the people meant meet the brand and remember what it is for.",
      "zh-CN": "让更多目标用户看见品牌，并记住它能解决什么问题。",
    },
    kpis: ["content.post_reach", "content.impressions", "audience.net_follower_change"],
  },
  engagement: {
    id: "engagement",
    name: { en: "Engagement", "zh-CN": "互动活跃" },
    aim: {
      en: "People answer, pass on and come back, because it is worth their time.",
      "zh-CN": "让用户愿意评论、转发并再次回来，因为内容值得花时间。",
    },
    kpis: ["content.engagements", "content.conversation_rate", "content.amplification_rate"],
  },
  community: {
    id: "community",
    name: { en: "Community", "zh-CN": "社群经营" },
    aim: {
      en: "Members help one another, and stay when the brand is silent.",
      "zh-CN": "让成员之间彼此帮助，品牌不发声时社群依然运转。",
    },
    kpis: ["users.contributor_share", "users.retention_bracket", "private_domain.active_rate"],
  },
  conversion: {
    id: "conversion",
    name: { en: "Conversion", "zh-CN": "促进转化" },
    aim: {
      en: "Interest becomes orders, visits or sign-ups that last.",
      "zh-CN": "把兴趣变成订单、到店或注册，并且留得住。",
    },
    kpis: ["marketing.conversions", "marketing.conversion_rate", "marketing.revenue"],
  },
  service: {
    id: "service",
    name: { en: "Customer service", "zh-CN": "客户服务" },
    aim: {
      en: "Whoever asks gets an answer that settles the matter, soon and in public where it helps others.",
      "zh-CN": "让每个提问都及时得到真正解决问题的答复，能帮到别人的公开回答。",
    },
    kpis: ["users.time_to_first_response", "content.response_rate"],
  },
  reputation: {
    id: "reputation",
    name: { en: "Reputation", "zh-CN": "口碑声誉" },
    aim: {
      en: "What people say among themselves is fair, and what the brand says is believed.",
      "zh-CN": "让用户之间的评价真实公允，让品牌说的话有人信。",
    },
    kpis: ["content.net_sentiment", "competition.share_of_voice", "content.negative_feedback_rate"],
  },
};
