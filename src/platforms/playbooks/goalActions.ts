import { ACTIONS_CHECKED } from "../internal/marketingSources.ts";
import type { PlaybookAction } from "./playbookActionSchema.ts";

/** What every platform needs for a goal: one action for each goal and stage. */
export const goalActions: readonly PlaybookAction[] = [
  {
    id: "awareness.account-foundation",
    platform: null,
    title: { en: "Put the account in order", "zh-CN": "账号基础建设" },
    text: {
      en: "Name, picture and description say who speaks and what for; the pinned post answers what newcomers ask first.",
      "zh-CN": "名称、头像、简介说清楚是谁、提供什么；置顶内容先回答新访客最常问的问题。",
    },
    effects: { awareness: "medium" },
    stages: ["start"],
    precondition: { field: "contentStock", op: "ge", value: 3 },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [
      { id: "writer", hours: 1 },
      { id: "designer", hours: 0.5 },
    ],
    formats: [],
    kpis: ["audience.net_follower_change", "content.follows"],
    contraindication: {
      text: {
        en: "Visitors find an empty account: have a few good posts up before it is made known.",
        "zh-CN": "主页没有内容时不要对外导流，先备好几篇像样的内容。",
      },
    },
    review: {
      weeks: 4,
      question: { en: "Do visitors of the profile follow?", "zh-CN": "访问主页的人有没有关注？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "awareness.content-series",
    platform: null,
    title: { en: "Run a series with a name", "zh-CN": "固定栏目" },
    text: {
      en: "One theme, one form, one day of the week chosen from the account's own data; each part stands alone.",
      "zh-CN": "一个主题、一种形式，日期按账号自身数据选定；每一期都能单独看懂。",
    },
    effects: { awareness: "high" },
    stages: ["grow"],
    precondition: { field: "contentStock", op: "ge", value: 4 },
    cadence: { times: 1, per: "week" },
    hours: 3,
    roles: [
      { id: "writer", hours: 2 },
      { id: "designer", hours: 1 },
    ],
    formats: [],
    kpis: ["content.post_reach", "content.publish_regularity"],
    contraindication: {
      text: {
        en: "A series that is kept up without anything to say costs trust: let it end.",
        "zh-CN": "没有内容硬撑栏目会消耗信任，该停就停。",
      },
    },
    review: {
      weeks: 6,
      question: {
        en: "Does the series reach more people than single posts of the same weeks?",
        "zh-CN": "栏目内容的触达是否高于同期单篇？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "awareness.paid-reach-test",
    platform: null,
    title: { en: "Test paid reach in small steps", "zh-CN": "小额付费曝光测试" },
    text: {
      en: "Promote what already does well unpaid, to two audiences at a time, with a stop rule agreed before.",
      "zh-CN": "只推自然表现已经好的内容，一次比较两组人群，事先约定止损条件。",
    },
    effects: { awareness: "medium" },
    stages: ["mature"],
    precondition: {
      all: [
        { field: "monthlyBudget", op: "gt", value: 0 },
        { field: "hasAdAccount", op: "eq", value: true },
      ],
    },
    cadence: { times: 2, per: "month" },
    hours: 2,
    roles: [
      { id: "advertiser", hours: 1.5 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: [],
    kpis: ["marketing.cost_per_thousand_impressions", "marketing.incremental_lift"],
    contraindication: {
      text: {
        en: "Paying for what nobody wanted to see unpaid only makes more people pass it by.",
        "zh-CN": "自然数据差的内容花钱推，只会让更多人划走。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "What does a thousand impressions among the people meant cost, and do they come back?",
        "zh-CN": "目标人群的千次曝光成本是多少，他们之后还会来吗？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "engagement.reply-to-everyone",
    platform: null,
    title: { en: "Answer everyone who writes", "zh-CN": "逐条回复" },
    text: {
      en: "While the account is small, answer each comment with something said for that person.",
      "zh-CN": "账号还小的时候，每条评论都给出针对这个人的回复。",
    },
    effects: { engagement: "high" },
    stages: ["start"],
    precondition: { field: "supportHours", op: "ge", value: 3 },
    cadence: { times: 1, per: "day" },
    hours: 2.5,
    roles: [{ id: "community-manager", hours: 2.5 }],
    formats: [],
    kpis: ["content.conversation_rate", "content.response_rate"],
    contraindication: {
      text: {
        en: "Stock phrases under every comment look like a machine and end the talk.",
        "zh-CN": "千篇一律的套话像机器，反而让人不再开口。",
      },
    },
    review: {
      weeks: 4,
      question: { en: "Do people who got an answer write again?", "zh-CN": "得到回复的人会不会再次评论？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "engagement.question-of-the-week",
    platform: null,
    title: { en: "Ask one good question a week", "zh-CN": "每周一问" },
    text: {
      en: "A question that the people meant can answer from their own life; the best answers are taken up in the next post.",
      "zh-CN": "提一个目标用户能从自己生活里回答的问题，下一期采用最好的回答。",
    },
    effects: { engagement: "medium" },
    stages: ["grow"],
    precondition: { field: "followers", op: "ge", value: 100 },
    cadence: { times: 1, per: "week" },
    hours: 1.5,
    roles: [
      { id: "writer", hours: 0.5 },
      { id: "community-manager", hours: 1 },
    ],
    formats: [],
    kpis: ["content.conversation_rate", "users.contributor_share"],
    contraindication: {
      text: {
        en: "Questions whose answer nobody uses are noticed; do not ask for comments' sake.",
        "zh-CN": "只为凑评论而问、问完不用，用户看得出来。",
      },
    },
    review: {
      weeks: 6,
      question: {
        en: "Do more different people answer than last month?",
        "zh-CN": "回答的人数比上月更多了吗？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "engagement.user-work-showcase",
    platform: null,
    title: { en: "Show what users made", "zh-CN": "用户作品精选" },
    text: {
      en: "Pick works of users, with their consent and their name, and say what is good about them.",
      "zh-CN": "经作者同意并署名，选出用户作品，说清楚好在哪里。",
    },
    effects: { engagement: "medium" },
    stages: ["mature"],
    precondition: { field: "consentedWorks", op: "ge", value: 3 },
    cadence: { times: 2, per: "month" },
    hours: 1.5,
    roles: [
      { id: "community-manager", hours: 1 },
      { id: "designer", hours: 0.5 },
    ],
    formats: [],
    kpis: ["content.engagements", "content.share_rate"],
    contraindication: {
      text: {
        en: "Works without their author's consent are not shown, however public they are.",
        "zh-CN": "未获作者同意的作品一律不用，公开发布的也不例外。",
      },
    },
    review: {
      weeks: 8,
      question: {
        en: "Do those shown and their friends come back?",
        "zh-CN": "被展示的作者和他们的朋友有没有再来？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "community.founding-members",
    platform: null,
    title: { en: "Invite the first members one by one", "zh-CN": "种子用户招募" },
    text: {
      en: "Ask people who agreed to be contacted, tell them what the community is for, and settle its first topics with them.",
      "zh-CN": "向同意被联系的用户逐个发出邀请，说明社群为什么而建，并一起定下最初的话题。",
    },
    effects: { community: "high" },
    stages: ["start"],
    precondition: { field: "contacts", op: "ge", value: 20 },
    cadence: { times: 1, per: "week" },
    hours: 2.5,
    roles: [{ id: "community-manager", hours: 2.5 }],
    formats: [],
    kpis: ["private_domain.group_join_rate", "users.activation_rate"],
    contraindication: {
      text: {
        en: "A community filled by mass invitations is silent from its first day.",
        "zh-CN": "群发拉人填满的社群，第一天就是沉默的。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "How many of the first members wrote something within a week?",
        "zh-CN": "首批成员有多少人在一周内发过言？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "community.rules-and-moderators",
    platform: null,
    title: { en: "Write rules and share their keeping", "zh-CN": "社区规则与版务分工" },
    text: {
      en: "Few rules with examples, what happens when they are broken, and moderators who also thank.",
      "zh-CN": "规则少而具体、附例子，写明违反的后果；管理员既处理违规也会致谢。",
    },
    effects: { community: "medium" },
    stages: ["grow"],
    precondition: { field: "moderators", op: "ge", value: 1 },
    cadence: { times: 1, per: "week" },
    hours: 2.5,
    roles: [
      { id: "moderator", hours: 2 },
      { id: "community-manager", hours: 0.5 },
    ],
    formats: [],
    kpis: ["users.retention_bracket", "content.negative_feedback_rate"],
    contraindication: {
      text: {
        en: "Removing criticism because it is criticism drives honest members away.",
        "zh-CN": "因为是批评就删帖，会赶走说真话的成员。",
      },
    },
    review: {
      weeks: 8,
      question: { en: "Are cases like one another decided alike?", "zh-CN": "相似的情况处理得一致吗？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "community.member-led-activities",
    platform: null,
    title: { en: "Let members lead", "zh-CN": "成员自组织活动" },
    text: {
      en: "Members propose and run activities; the brand gives room, means and thanks.",
      "zh-CN": "由成员提议并主办活动，品牌提供场地、资源与感谢。",
    },
    effects: { community: "high" },
    stages: ["mature"],
    precondition: { field: "activeContributors", op: "ge", value: 10 },
    cadence: { times: 1, per: "month" },
    hours: 2,
    roles: [
      { id: "community-manager", hours: 1.5 },
      { id: "organizer", hours: 0.5 },
    ],
    formats: [],
    kpis: ["users.contributor_share", "users.mean_active_days"],
    contraindication: {
      text: {
        en: "Unpaid work that saves the brand a salary is not a community.",
        "zh-CN": "把本该付薪的工作交给成员免费做，不叫社群。",
      },
    },
    review: {
      weeks: 12,
      question: {
        en: "How many activities would go on without the brand?",
        "zh-CN": "品牌退出后，还有多少活动会继续？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "conversion.clear-path",
    platform: null,
    title: { en: "Make the way to the order short and clear", "zh-CN": "转化路径梳理" },
    text: {
      en: "From a post to the order in as few steps as the platform allows; price, delivery and returns said before.",
      "zh-CN": "从内容到下单的步骤压到平台允许的最少；价格、发货、退换在下单前说清。",
    },
    effects: { conversion: "high" },
    stages: ["start"],
    precondition: {
      any: [
        { field: "hasShop", op: "eq", value: true },
        { field: "hasMiniProgram", op: "eq", value: true },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 2,
    roles: [
      { id: "writer", hours: 0.5 },
      { id: "developer", hours: 1 },
      { id: "analyst", hours: 0.5 },
    ],
    formats: [],
    kpis: ["channel.funnel_step_rate", "channel.funnel_conversion_rate"],
    contraindication: {
      text: {
        en: "Hidden costs on the last step lose the customer and the next one.",
        "zh-CN": "最后一步才出现的费用，失去的不只这一单。",
      },
    },
    review: {
      weeks: 4,
      question: { en: "At which step do most people leave?", "zh-CN": "用户最多在哪一步离开？" },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "conversion.offer-test",
    platform: null,
    title: { en: "Test one offer against another", "zh-CN": "优惠方案对比测试" },
    text: {
      en: "Two offers that differ in one thing, to people drawn at random, for as long as was settled before.",
      "zh-CN": "两个方案只差一处，随机分组，测试时长事先定好。",
    },
    effects: { conversion: "medium" },
    stages: ["grow"],
    precondition: {
      all: [
        { field: "followers", op: "ge", value: 500 },
        {
          any: [
            { field: "hasShop", op: "eq", value: true },
            { field: "hasMiniProgram", op: "eq", value: true },
          ],
        },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [
      { id: "analyst", hours: 1 },
      { id: "writer", hours: 0.5 },
    ],
    formats: [],
    kpis: ["marketing.conversion_rate", "marketing.incremental_lift"],
    contraindication: {
      text: { en: "Discounts all the time teach people to wait.", "zh-CN": "常年打折会教会用户等降价。" },
    },
    review: {
      weeks: 4,
      question: {
        en: "Does the better offer also bring people who come back?",
        "zh-CN": "更好的方案带来的用户之后还会复购吗？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "conversion.repeat-purchase-care",
    platform: null,
    title: { en: "Care for those who bought", "zh-CN": "老客复购关怀" },
    text: {
      en: "Ask how it went, help with use, and offer what fits next, to people who agreed to be contacted.",
      "zh-CN": "对同意被联系的顾客回访、指导使用，再推荐合适的下一件。",
    },
    effects: { conversion: "high" },
    stages: ["mature"],
    precondition: { field: "contacts", op: "ge", value: 50 },
    cadence: { times: 2, per: "month" },
    hours: 2,
    roles: [
      { id: "community-manager", hours: 1 },
      { id: "customer-service", hours: 1 },
    ],
    formats: [],
    kpis: ["private_domain.repurchase_rate", "private_domain.block_rate"],
    contraindication: {
      text: {
        en: "Messages to people who did not agree are not sent; whoever says stop is left alone.",
        "zh-CN": "未同意者不发；说了不要的人不再打扰。",
      },
    },
    review: {
      weeks: 8,
      question: {
        en: "Do those cared for buy again more often than a group left alone?",
        "zh-CN": "与未触达的对照组相比，复购是否更多？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "service.answer-hours",
    platform: null,
    title: { en: "Say when you answer, and do", "zh-CN": "公布服务时间并做到" },
    text: {
      en: "Publish the hours in which somebody answers, and what to do outside of them; keep to it.",
      "zh-CN": "写明何时有人回复、其余时间怎么办，并严格做到。",
    },
    effects: { service: "high" },
    stages: ["start"],
    precondition: { field: "supportHours", op: "ge", value: 5 },
    cadence: { times: 1, per: "day" },
    hours: 4,
    roles: [{ id: "customer-service", hours: 4 }],
    formats: [],
    kpis: ["users.time_to_first_response", "content.response_rate"],
    contraindication: {
      text: {
        en: "Hours that are promised and not kept are worse than none.",
        "zh-CN": "承诺了做不到，比不承诺更糟。",
      },
    },
    review: {
      weeks: 4,
      question: {
        en: "What share of questions gets its first answer in the hours promised?",
        "zh-CN": "有多少提问在承诺时间内得到首次回复？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "service.answer-library",
    platform: null,
    title: { en: "Keep a library of answers", "zh-CN": "答案库" },
    text: {
      en: "Write down what is asked again and again, with the date it was checked; answer by it, in your own words.",
      "zh-CN": "把反复出现的问题写成答案并注明核对日期，回复时据此作答、用自己的话说。",
    },
    effects: { service: "medium" },
    stages: ["grow"],
    precondition: { field: "knownQuestions", op: "ge", value: 10 },
    cadence: { times: 1, per: "week" },
    hours: 1.5,
    roles: [
      { id: "customer-service", hours: 1 },
      { id: "writer", hours: 0.5 },
    ],
    formats: [],
    kpis: ["users.time_to_first_response", "content.response_rate"],
    contraindication: {
      text: {
        en: "An answer that is out of date spreads faster than its correction.",
        "zh-CN": "过期答案传得比更正快。",
      },
    },
    review: {
      weeks: 8,
      question: {
        en: "How many questions are settled by the first answer?",
        "zh-CN": "有多少问题一次答复就解决？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "service.closed-loop",
    platform: null,
    title: { en: "Bring complaints back to those who can mend it", "zh-CN": "客诉闭环" },
    text: {
      en: "Count complaints by cause each month, hand the first three to those in charge, and tell customers what changed.",
      "zh-CN": "每月按原因统计客诉，前三项交给能改的部门，并告诉用户改了什么。",
    },
    effects: { service: "high" },
    stages: ["mature"],
    precondition: {
      all: [
        { field: "supportHours", op: "ge", value: 10 },
        { field: "knownQuestions", op: "ge", value: 10 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 2,
    roles: [
      { id: "analyst", hours: 1 },
      { id: "customer-service", hours: 1 },
    ],
    formats: [],
    kpis: ["content.net_sentiment", "content.negative_feedback_rate"],
    contraindication: {
      text: {
        en: "Thanking for feedback without changing anything is noticed the second time.",
        "zh-CN": "只感谢不改进，第二次用户就不信了。",
      },
    },
    review: {
      weeks: 12,
      question: {
        en: "Which cause has fewer complaints than three months ago?",
        "zh-CN": "哪一类原因的客诉比三个月前少了？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "reputation.listening-baseline",
    platform: null,
    title: { en: "Know what is said before you speak", "zh-CN": "口碑基线盘点" },
    text: {
      en: "Read and sort what people say of the brand and its field for some weeks, and write down what is normal.",
      "zh-CN": "连续几周阅读并归类用户对品牌和行业的说法，写下常态是什么样。",
    },
    effects: { reputation: "medium" },
    stages: ["start"],
    precondition: { field: "supportHours", op: "ge", value: 2 },
    cadence: { times: 1, per: "week" },
    hours: 1.5,
    roles: [{ id: "analyst", hours: 1.5 }],
    formats: [],
    kpis: ["content.net_sentiment", "competition.share_of_voice"],
    contraindication: {
      text: {
        en: "Judging by a loud day: without a normal there is no more or less.",
        "zh-CN": "凭某一天的热闹下判断；没有常态就谈不上多或少。",
      },
    },
    review: {
      weeks: 6,
      question: {
        en: "What do people praise and complain about most, in their own words?",
        "zh-CN": "用户用自己的话，最常夸什么、抱怨什么？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "reputation.correct-with-evidence",
    platform: null,
    title: { en: "Correct what is wrong, with evidence", "zh-CN": "有据澄清" },
    text: {
      en: "State the fact, show the proof, say what is still unknown, under the brand's own name.",
      "zh-CN": "以品牌本名说明事实、给出证据，并说明哪些尚未查清。",
    },
    effects: { reputation: "high" },
    stages: ["grow"],
    precondition: {
      all: [
        { field: "isVerified", op: "eq", value: true },
        { field: "experts", op: "ge", value: 1 },
      ],
    },
    cadence: { times: 1, per: "month" },
    hours: 1.5,
    roles: [
      { id: "expert", hours: 1 },
      { id: "writer", hours: 0.5 },
    ],
    formats: [],
    kpis: ["content.net_sentiment", "content.amplification_rate"],
    contraindication: {
      text: {
        en: "Attacking whoever complained, or answering under other names, is never right.",
        "zh-CN": "攻击投诉者、用小号发言，任何时候都不可以。",
      },
    },
    review: {
      weeks: 8,
      question: {
        en: "Is the correction found by those who look for the claim?",
        "zh-CN": "搜索这一说法的人能看到澄清吗？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
  {
    id: "reputation.open-record",
    platform: null,
    title: { en: "Keep an open record", "zh-CN": "公开改进记录" },
    text: {
      en: "Publish what went wrong, what was done and what it led to, in one place that stays.",
      "zh-CN": "在固定位置公开出过什么问题、怎么处理、结果如何。",
    },
    effects: { reputation: "high" },
    stages: ["mature"],
    precondition: {
      all: [
        { field: "isVerified", op: "eq", value: true },
        { field: "knownQuestions", op: "ge", value: 10 },
      ],
    },
    cadence: { times: 1, per: "quarter" },
    hours: 1,
    roles: [
      { id: "writer", hours: 0.5 },
      { id: "expert", hours: 0.5 },
    ],
    formats: [],
    kpis: ["content.net_sentiment", "competition.share_of_voice"],
    contraindication: {
      text: { en: "A record of successes only is an advertisement.", "zh-CN": "只写成绩的记录是广告。" },
    },
    review: {
      weeks: 13,
      question: {
        en: "Do people refer to the record by themselves?",
        "zh-CN": "用户会不会主动引用这份记录？",
      },
    },
    sources: ["practice"],
    confidence: "low",
    checked: ACTIONS_CHECKED,
  },
];
