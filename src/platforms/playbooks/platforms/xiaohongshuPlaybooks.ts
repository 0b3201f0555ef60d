import {
  ACTIONS_CHECKED,
  adLaw,
  xiaohongshuCompliance,
  xiaohongshuEcosystem,
} from "../../internal/marketingSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "xiaohongshu.ugc-notes",
    platform: "xiaohongshu",
    title: { en: "Notes by users", "zh-CN": "用户真实笔记" },
    text: {
      en: "Give the product to people who would buy it, ask for an honest note with what they disliked, and have the gift stated.",
      "zh-CN": "把产品送给真正会买的人，请其写真实体验（包括不满），并注明赠送。",
    },
    effects: { awareness: "high", engagement: "high", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "samples", op: "ge", value: 20 },
    cadence: { times: 2, per: "month" },
    hours: 2.5,
    roles: [
      { id: "community-manager", hours: 1.5 },
      { id: "partner-manager", hours: 1 },
    ],
    formats: ["photo", "video"],
    kpis: ["content.save_rate", "content.net_sentiment", "content.conversation_rate"],
    contraindication: {
      text: {
        en: "Buying notes by the hundred: the platform punishes the brand, and readers see the pattern. Not for medicine and other goods whose advertising has to be approved: users' testimony is barred there.",
        "zh-CN":
          "批量买素人笔记：平台会处罚品牌，读者也看得出套路。药品等须审批发布广告的商品不适用，不得以用户体验作证明。",
      },
      when: { field: "isRegulated", op: "eq", value: true },
    },
    review: {
      weeks: 6,
      question: {
        en: "What do the notes complain about, and is it mended?",
        "zh-CN": "笔记里抱怨什么，改了没有？",
      },
    },
    sources: ["xiaohongshu-compliance", "ad-law", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "xiaohongshu.creator-reviews",
    platform: "xiaohongshu",
    title: { en: "Reviews by creators", "zh-CN": "博主测评合作" },
    text: {
      en: "Many middling creators of the field rather than one star, ordered through the official marketplace, each free to say what does not fit.",
      "zh-CN": "以垂直中腰部博主为主，通过官方平台下单报备，允许说缺点。",
    },
    effects: { awareness: "high", conversion: "medium", reputation: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "partners", op: "ge", value: 3 },
        { field: "monthlyBudget", op: "gt", value: 0 },
        { field: "isVerified", op: "eq", value: true },
      ],
    },
    cadence: { times: 4, per: "month" },
    hours: 3.5,
    roles: [
      { id: "partner-manager", hours: 3 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: ["photo", "video"],
    kpis: ["content.unique_reach", "marketing.cost_per_conversion", "content.save_rate"],
    contraindication: {
      text: {
        en: "Orders outside of the marketplace that hide the relation. Not for medicine and other goods whose advertising has to be approved: users' testimony is barred there.",
        "zh-CN": "绕开报备、隐瞒合作关系。药品等须审批发布广告的商品不适用，不得以用户体验作证明。",
      },
      when: { field: "isRegulated", op: "eq", value: true },
    },
    review: {
      weeks: 6,
      question: {
        en: "Which creators' readers search for the product afterwards?",
        "zh-CN": "哪些博主的读者事后会搜索产品？",
      },
    },
    sources: ["xiaohongshu-ecosystem", "ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "xiaohongshu.search-answer-notes",
    platform: "xiaohongshu",
    title: { en: "Notes that answer a search", "zh-CN": "搜索型攻略笔记" },
    text: {
      en: "One note for each question that people type, the answer on the first picture, the question's words in title and text.",
      "zh-CN": "一条笔记回答一个搜索问题，首图给答案，标题正文用用户的原话。",
    },
    effects: { awareness: "medium", conversion: "medium", service: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "knownQuestions", op: "ge", value: 5 },
    cadence: { times: 2, per: "week" },
    hours: 3.5,
    roles: [
      { id: "writer", hours: 2 },
      { id: "designer", hours: 1.5 },
    ],
    formats: ["photo", "video"],
    kpis: ["content.impressions", "content.save_rate"],
    contraindication: {
      text: { en: "Stuffing words that the note does not answer.", "zh-CN": "堆砌与内容无关的关键词。" },
    },
    review: {
      weeks: 6,
      question: { en: "For which questions is the note found first?", "zh-CN": "哪些问题能搜到这条笔记？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "xiaohongshu.official-notes",
    platform: "xiaohongshu",
    title: { en: "Notes of the official account", "zh-CN": "专业号日常笔记" },
    text: {
      en: "The people behind the brand write as themselves: what they make, try and throw away.",
      "zh-CN": "由品牌背后的人以本人口吻写：在做什么、试什么、放弃了什么。",
    },
    effects: { engagement: "medium", community: "low" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "isVerified", op: "eq", value: true },
        { field: "contentStock", op: "ge", value: 4 },
      ],
    },
    cadence: { times: 3, per: "week" },
    hours: 3,
    roles: [
      { id: "writer", hours: 2 },
      { id: "designer", hours: 1 },
    ],
    formats: ["photo", "video"],
    kpis: ["content.engagement_rate_by_views", "content.conversation_rate"],
    contraindication: { text: { en: "Posters with slogans.", "zh-CN": "发促销海报。" } },
    review: {
      weeks: 4,
      question: {
        en: "Do readers answer the person or only the offer?",
        "zh-CN": "读者是在和人聊天，还是只问优惠？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "xiaohongshu.shop-notes-and-live",
    platform: "xiaohongshu",
    title: { en: "Shop notes and the shop's live sessions", "zh-CN": "商品笔记与店播" },
    text: {
      en: "Notes with the product attached, for those who decided; a calm live session for those who still have questions.",
      "zh-CN": "商品笔记服务已决定的人，安静讲解的店播服务还有疑问的人。",
    },
    effects: { conversion: "high" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasShop", op: "eq", value: true },
        { field: "hosts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 2, per: "week" },
    hours: 4.5,
    roles: [
      { id: "host", hours: 2.5 },
      { id: "writer", hours: 1 },
      { id: "customer-service", hours: 1 },
    ],
    formats: ["photo", "live"],
    kpis: ["live.order_rate_by_viewers", "marketing.conversion_rate"],
    contraindication: { text: { en: "Turning every note into an offer.", "zh-CN": "每条笔记都变成卖货。" } },
    review: {
      weeks: 4,
      question: { en: "Which notes lead to orders that are kept?", "zh-CN": "哪些笔记带来的订单没有退？" },
    },
    sources: ["ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "xiaohongshu.comment-care",
    platform: "xiaohongshu",
    title: { en: "Look after the comments", "zh-CN": "评论区答疑" },
    text: {
      en: "Answer questions under your own and, as the brand, under others' notes; take up what was disliked first.",
      "zh-CN": "在自己的笔记下、以品牌身份在他人笔记下答疑，先回应不满。",
    },
    effects: { service: "high", engagement: "medium", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 5 },
    cadence: { times: 1, per: "day" },
    hours: 3,
    roles: [{ id: "customer-service", hours: 3 }],
    formats: ["photo"],
    kpis: ["users.time_to_first_response", "content.response_rate"],
    contraindication: { text: { en: "Arguing under a bad review.", "zh-CN": "在差评下争辩。" } },
    review: {
      weeks: 4,
      question: {
        en: "How many comments with a question are unanswered after a day?",
        "zh-CN": "一天后还有多少提问没人回？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "xiaohongshu.group-chat",
    platform: "xiaohongshu",
    title: { en: "A group chat with a theme", "zh-CN": "主题群聊" },
    text: {
      en: "A theme people share beyond the product, a host, and a limit of size so that people know each other.",
      "zh-CN": "围绕产品之外的共同兴趣，有群主、控制人数，让成员互相认识。",
    },
    effects: { community: "high", service: "low" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "groups", op: "ge", value: 1 },
        { field: "moderators", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 5, per: "week" },
    hours: 2,
    roles: [{ id: "community-manager", hours: 2 }],
    formats: [],
    kpis: ["private_domain.active_rate", "users.retention_bracket"],
    contraindication: { text: { en: "Using it as a list for mass messages.", "zh-CN": "当作群发名单。" } },
    review: {
      weeks: 6,
      question: {
        en: "Do members speak on days without the brand?",
        "zh-CN": "品牌不发言的日子，成员还聊吗？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "xiaohongshu.user-co-creation",
    platform: "xiaohongshu",
    title: { en: "Make something together with users", "zh-CN": "用户共创" },
    text: {
      en: "Users choose, name or improve a product; what was taken up and what not is told with reasons.",
      "zh-CN": "让用户参与选品、命名或改进，采纳与否都说明理由。",
    },
    effects: { community: "high", engagement: "medium" },
    stages: ["mature"],
    precondition: { field: "activeContributors", op: "ge", value: 10 },
    cadence: { times: 1, per: "quarter" },
    hours: 2,
    roles: [
      { id: "community-manager", hours: 1 },
      { id: "organizer", hours: 1 },
    ],
    formats: ["photo", "video"],
    kpis: ["users.contributor_share", "marketing.participation_rate"],
    contraindication: { text: { en: "A vote whose outcome is fixed.", "zh-CN": "结果早已内定的投票。" } },
    review: {
      weeks: 12,
      question: { en: "Would those who took part do so again?", "zh-CN": "参与者愿意再来一次吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "xiaohongshu.place-check-in",
    platform: "xiaohongshu",
    title: { en: "A place worth a photo", "zh-CN": "线下打卡点" },
    text: {
      en: "Make one corner good to photograph and to be in, mark the way, and thank those who post.",
      "zh-CN": "做好一处好拍也好待的角落，指引清楚，感谢发帖的人。",
    },
    effects: { community: "medium", awareness: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "venues", op: "ge", value: 1 },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [
      { id: "designer", hours: 1 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: ["photo", "video"],
    kpis: ["content.impressions", "users.contributor_share"],
    contraindication: { text: { en: "Trading vouchers for praise.", "zh-CN": "用优惠换好评。" } },
    review: {
      weeks: 8,
      question: {
        en: "How many notes about the place nobody asked for?",
        "zh-CN": "有多少打卡笔记是自发的？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "xiaohongshu.honest-limits",
    platform: "xiaohongshu",
    title: { en: "Say for whom it is not", "zh-CN": "讲清不适合谁" },
    text: {
      en: "Notes that say which people should not buy it and why, and what to take instead.",
      "zh-CN": "写明哪些人不该买、为什么、可以买什么替代。",
    },
    effects: { reputation: "high" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "experts", op: "ge", value: 1 },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [
      { id: "expert", hours: 0.5 },
      { id: "writer", hours: 1 },
    ],
    formats: ["photo", "video"],
    kpis: ["content.net_sentiment", "content.save_rate"],
    contraindication: { text: { en: "Modesty as a trick.", "zh-CN": "把“自嘲”当套路。" } },
    review: { weeks: 8, question: { en: "Do fewer people send it back?", "zh-CN": "退货变少了吗？" } },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for Xiaohongshu, one for each goal that its own actions serve. */
export const xiaohongshuPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "xiaohongshu", name: { en: "Xiaohongshu", "zh-CN": "小红书" } },
  actions,
  {
    "xiaohongshu-compliance": xiaohongshuCompliance,
    "ad-law": adLaw,
    "xiaohongshu-ecosystem": xiaohongshuEcosystem,
  },
);
