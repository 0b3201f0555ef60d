import type { LocalText } from "../platformProfileSchema.ts";

/** The roles that the actions of {@link playbooks} name, with what each is called. Actions of your own may name others. */
export const playbookRoles: Readonly<Record<string, LocalText>> = {
  writer: { en: "Writer", "zh-CN": "文案编辑" },
  designer: { en: "Designer", "zh-CN": "设计" },
  videographer: { en: "Video maker", "zh-CN": "视频拍摄与剪辑" },
  host: { en: "Host", "zh-CN": "主播" },
  expert: { en: "Subject expert", "zh-CN": "专业人员" },
  "community-manager": { en: "Community manager", "zh-CN": "社群运营" },
  "customer-service": { en: "Customer service", "zh-CN": "客服" },
  advertiser: { en: "Advertising buyer", "zh-CN": "广告投放" },
  "partner-manager": { en: "Partner manager", "zh-CN": "商务合作" },
  analyst: { en: "Analyst", "zh-CN": "数据分析" },
  developer: { en: "Developer", "zh-CN": "开发" },
  organizer: { en: "Event organizer", "zh-CN": "活动策划" },
  moderator: { en: "Moderator", "zh-CN": "版务管理" },
};
