import {
  ACTIONS_CHECKED,
  adLaw,
  momentsAds,
  wechatMiniProgram,
  wechatTemplates,
  wecomSends,
} from "../../internal/marketingSources.ts";
import { wechatMassSend } from "../../internal/platformSources.ts";
import { composePlaybooks } from "../internal/composePlaybooks.ts";
import type { PlaybookAction } from "../playbookActionSchema.ts";
import type { Playbook } from "../playbookSchema.ts";

const actions: readonly PlaybookAction[] = [
  {
    id: "wechat.quality-articles",
    platform: "wechat",
    title: { en: "Articles worth keeping", "zh-CN": "高质量图文" },
    text: {
      en: "Few long articles that settle a question of the reader, written for the account and not pasted from elsewhere.",
      "zh-CN": "少而精的长文，真正解决读者一个问题，为本号原创而非搬运。",
    },
    effects: { awareness: "high", engagement: "medium", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 2 },
    cadence: { times: 1, per: "week" },
    hours: 5,
    roles: [
      { id: "writer", hours: 4 },
      { id: "designer", hours: 1 },
    ],
    formats: ["article"],
    kpis: ["content.wechat_open_rate", "content.share_rate", "content.save_rate"],
    contraindication: {
      text: {
        en: "A mass send is scarce: one without use costs followers.",
        "zh-CN": "群发次数有限，没用的推送会掉粉。",
      },
    },
    review: {
      weeks: 6,
      question: {
        en: "Do readers share and keep it, or only open it?",
        "zh-CN": "读者是转发收藏，还是只点开看一眼？",
      },
    },
    sources: ["wechat-mass-send", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "wechat.mini-program-service",
    platform: "wechat",
    title: { en: "Service in a mini program", "zh-CN": "小程序服务" },
    text: {
      en: "Put one thing that people come back for (order, booking, look-up, repair) into a mini program, linked to the account and its menu.",
      "zh-CN": "把用户会反复使用的一件事（下单、预约、查询、报修）做成小程序，与公众号和菜单关联。",
    },
    effects: { service: "high", conversion: "high" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasMiniProgram", op: "eq", value: true },
        { field: "isVerified", op: "eq", value: true },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 4,
    roles: [
      { id: "developer", hours: 3 },
      { id: "customer-service", hours: 1 },
    ],
    formats: ["mini-program"],
    kpis: ["channel.funnel_conversion_rate", "users.retention_within"],
    contraindication: {
      text: {
        en: "A copy of the website in small is not used twice.",
        "zh-CN": "把官网缩小搬进去，没人会用第二次。",
      },
    },
    review: {
      weeks: 8,
      question: {
        en: "How many of those who opened it finish, and come back within a month?",
        "zh-CN": "打开的人有多少办成了，一个月内会再来吗？",
      },
    },
    sources: ["wechat-mini-program", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "wechat.advertising",
    platform: "wechat",
    title: { en: "WeChat advertising", "zh-CN": "微信广告" },
    text: {
      en: "Ads in Moments and in articles to people like your customers, leading to a page that keeps what the ad says.",
      "zh-CN": "在朋友圈与公众号文章投放，面向与现有顾客相近的人群，落地页兑现广告所说。",
    },
    effects: { awareness: "high", conversion: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hasAdAccount", op: "eq", value: true },
        { field: "monthlyBudget", op: "gt", value: 0 },
        { field: "isVerified", op: "eq", value: true },
      ],
    },
    cadence: { times: 4, per: "month" },
    hours: 3.5,
    roles: [
      { id: "advertiser", hours: 2 },
      { id: "designer", hours: 1 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: ["article", "photo", "video"],
    kpis: ["marketing.cost_per_conversion", "marketing.return_on_ad_spend"],
    contraindication: {
      text: {
        en: "Without a page that converts, money only buys clicks.",
        "zh-CN": "承接页没准备好，花钱只能买到点击。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "What does a customer cost who stays, not a click?",
        "zh-CN": "留下来的顾客，而不是点击，每个花了多少？",
      },
    },
    sources: ["moments-ads", "ad-law", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "wechat.group-and-private-domain-care",
    platform: "wechat",
    title: { en: "Care for groups and private contacts", "zh-CN": "社群与私域维护" },
    text: {
      en: "Groups with a theme and somebody who answers; messages only to people who agreed, and less often than they are allowed.",
      "zh-CN": "社群有主题、有人答；只联系同意者，频次低于平台允许的上限。",
    },
    effects: { community: "high", conversion: "medium", service: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "contacts", op: "ge", value: 50 },
        { field: "groups", op: "ge", value: 1 },
        { field: "moderators", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 3, per: "week" },
    hours: 5,
    roles: [
      { id: "community-manager", hours: 4 },
      { id: "customer-service", hours: 1 },
    ],
    formats: [],
    kpis: ["private_domain.active_rate", "private_domain.block_rate", "private_domain.repurchase_rate"],
    contraindication: {
      text: {
        en: "A group that only gets offers is muted. Contacts without consent are not written to.",
        "zh-CN": "只发优惠的群会被免打扰；未获同意不联系。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "Do members talk to one another, and how many leave after a message?",
        "zh-CN": "成员之间会互相交流吗？每次群发后有多少人退出？",
      },
    },
    sources: ["wecom-sends", "practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "wechat.channels-video",
    platform: "wechat",
    title: { en: "Short videos on Channels", "zh-CN": "视频号短视频" },
    text: {
      en: "Videos that friends pass on to friends: useful, short, with the point in the first seconds.",
      "zh-CN": "做朋友愿意转给朋友的视频：有用、简短，开头几秒见重点。",
    },
    effects: { awareness: "medium", engagement: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "contentStock", op: "ge", value: 4 },
    cadence: { times: 2, per: "week" },
    hours: 4,
    roles: [
      { id: "videographer", hours: 3 },
      { id: "writer", hours: 1 },
    ],
    formats: ["video"],
    kpis: ["content.views", "content.amplification_rate", "content.completion_rate"],
    contraindication: {
      text: {
        en: "Videos cut for another platform, its watermark included, are not passed on.",
        "zh-CN": "带着别家水印搬过来的视频没人转。",
      },
    },
    review: {
      weeks: 6,
      question: {
        en: "How much of the plays comes from friends' likes and shares?",
        "zh-CN": "播放里有多少来自朋友点赞和转发？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "wechat.channels-live",
    platform: "wechat",
    title: { en: "Live session on Channels", "zh-CN": "视频号直播" },
    text: {
      en: "Tell followers and groups before, show the thing in use, answer questions on air, and follow up on orders the next day.",
      "zh-CN": "提前在公众号和社群预告，现场演示、边播边答，次日跟进订单。",
    },
    effects: { conversion: "high", engagement: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "hosts", op: "ge", value: 1 },
        { field: "hasShop", op: "eq", value: true },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 4,
    roles: [
      { id: "host", hours: 2 },
      { id: "community-manager", hours: 1 },
      { id: "customer-service", hours: 1 },
    ],
    formats: ["live"],
    kpis: ["live.order_rate_by_viewers", "live.mean_watch_time", "live.interaction_rate"],
    contraindication: {
      text: {
        en: "Without somebody who answers while the host speaks, questions go unanswered before everyone.",
        "zh-CN": "没有场控答疑，问题就当众没人理。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "How many viewers came from your own followers, and how many bought?",
        "zh-CN": "观众里多少来自自有粉丝，多少人下单？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "wechat.menu-and-auto-reply",
    platform: "wechat",
    title: { en: "Menu and automatic answers", "zh-CN": "菜单与自动回复" },
    text: {
      en: "Three menu items by what people want done, and automatic answers to known questions with a way to a person.",
      "zh-CN": "菜单按用户要办的事设三项，已知问题自动回复，并始终留有人工入口。",
    },
    effects: { service: "high" },
    stages: ["start", "grow", "mature"],
    precondition: {
      all: [
        { field: "knownQuestions", op: "ge", value: 5 },
        { field: "isVerified", op: "eq", value: true },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 1,
    roles: [
      { id: "customer-service", hours: 0.5 },
      { id: "writer", hours: 0.5 },
    ],
    formats: [],
    kpis: ["users.time_to_first_response", "channel.funnel_step_rate"],
    contraindication: {
      text: {
        en: "An answer that leads in circles is worse than none: always offer a person.",
        "zh-CN": "绕圈子的自动回复比没有更糟，务必能转人工。",
      },
    },
    review: {
      weeks: 8,
      question: {
        en: "Which questions still reach a person, and which should not?",
        "zh-CN": "哪些问题还在转人工，哪些本不必？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "wechat.selected-comments",
    platform: "wechat",
    title: { en: "Choose and answer readers' comments", "zh-CN": "精选留言互动" },
    text: {
      en: "Put the best comments on show, answer them at length, and let a reader's objection stand beside the answer.",
      "zh-CN": "精选有价值的留言并认真回复，不同意见与回应并列展示。",
    },
    effects: { engagement: "high", community: "medium", reputation: "medium" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "supportHours", op: "ge", value: 3 },
    cadence: { times: 3, per: "week" },
    hours: 1.5,
    roles: [{ id: "community-manager", hours: 1.5 }],
    formats: ["article"],
    kpis: ["content.conversation_rate", "content.net_sentiment"],
    contraindication: {
      text: {
        en: "Showing praise only makes the comments worthless to readers.",
        "zh-CN": "只放好评，留言区对读者就没有意义。",
      },
    },
    review: {
      weeks: 6,
      question: {
        en: "Do readers write again once they were chosen?",
        "zh-CN": "被精选过的读者会再次留言吗？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "wechat.service-notices",
    platform: "wechat",
    title: { en: "Notices of service", "zh-CN": "服务通知" },
    text: {
      en: "Tell customers what happened with their order or booking, by message templates, and nothing else.",
      "zh-CN": "用模板消息告知订单、预约的进展，只说这件事。",
    },
    effects: { service: "medium" },
    stages: ["grow", "mature"],
    precondition: {
      all: [
        { field: "accountType", op: "eq", value: "service-account" },
        { field: "isVerified", op: "eq", value: true },
      ],
    },
    cadence: { times: 1, per: "week" },
    hours: 1.5,
    roles: [
      { id: "developer", hours: 1 },
      { id: "customer-service", hours: 0.5 },
    ],
    formats: [],
    kpis: ["users.time_to_first_response", "private_domain.block_rate"],
    contraindication: {
      text: {
        en: "Advertising in a notice of service breaks its purpose and the rules.",
        "zh-CN": "在服务通知里夹广告，既违背用途也违规。",
      },
    },
    review: {
      weeks: 8,
      question: {
        en: "Do questions about the state of orders become fewer?",
        "zh-CN": "“我的订单到哪了”的提问变少了吗？",
      },
    },
    sources: ["wechat-templates", "practice"],
    confidence: "medium",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "wechat.signed-explanations",
    platform: "wechat",
    title: { en: "Explanations signed by people who know", "zh-CN": "专家署名释疑" },
    text: {
      en: "Experts of the house explain a matter of dispute under their names, with what speaks against it.",
      "zh-CN": "由内部专家署名解释有争议的问题，并写出反面的理由。",
    },
    effects: { reputation: "high" },
    stages: ["start", "grow", "mature"],
    precondition: { field: "experts", op: "ge", value: 1 },
    cadence: { times: 1, per: "month" },
    hours: 2.5,
    roles: [
      { id: "expert", hours: 1.5 },
      { id: "writer", hours: 1 },
    ],
    formats: ["article"],
    kpis: ["content.share_rate", "content.net_sentiment"],
    contraindication: {
      text: {
        en: "An opinion given as a finding comes back to the brand.",
        "zh-CN": "把观点当结论，最后由品牌承担。",
      },
    },
    review: {
      weeks: 8,
      question: { en: "Do others link to it or quote it?", "zh-CN": "有没有人引用或转载？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "wechat.customer-stories",
    platform: "wechat",
    title: { en: "Stories of customers", "zh-CN": "用户故事" },
    text: {
      en: "Told by customers in their words and with their consent, including what did not go well.",
      "zh-CN": "经本人同意，用顾客自己的话讲述，也写不顺利的地方。",
    },
    effects: { community: "medium", reputation: "medium" },
    stages: ["grow", "mature"],
    precondition: { field: "consentedWorks", op: "ge", value: 2 },
    cadence: { times: 2, per: "month" },
    hours: 2,
    roles: [{ id: "writer", hours: 2 }],
    formats: ["article", "video"],
    kpis: ["content.share_rate", "users.contributor_share"],
    contraindication: {
      text: { en: "Invented or polished stories are found out.", "zh-CN": "编造或过度美化的故事会被识破。" },
    },
    review: {
      weeks: 8,
      question: {
        en: "Do other customers recognize themselves and write?",
        "zh-CN": "其他顾客会不会觉得“说的就是我”并来留言？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];

/** The playbooks for WeChat, one for each goal that its own actions serve. */
export const wechatPlaybooks: readonly Playbook[] = /* @__PURE__ */ composePlaybooks(
  { id: "wechat", name: { en: "WeChat", "zh-CN": "微信" } },
  actions,
  {
    "wechat-mass-send": wechatMassSend,
    "wechat-mini-program": wechatMiniProgram,
    "moments-ads": momentsAds,
    "ad-law": adLaw,
    "wecom-sends": wecomSends,
    "wechat-templates": wechatTemplates,
  },
);
