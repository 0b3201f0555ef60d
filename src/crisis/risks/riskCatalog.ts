import type { Locale } from "../../kernel/reasons/locales.ts";
import type { ScctCluster } from "../crisisMetrics.ts";

/** Where a risk comes from. */
export const riskCategories = [
  "information",
  "people",
  "account",
  "market",
  "policy",
  "platform",
  "society",
  "users",
  "product",
  "partner",
  "legal",
] as const;

/** One of {@link riskCategories}. */
export type RiskCategory = (typeof riskCategories)[number];

/** A text in each language. */
export type RiskText = Readonly<Record<Locale, string>>;

/** A kind of risk of an account. */
export interface RiskKind {
  /** Its name in a register. */
  id: string;
  /** Where it comes from. */
  category: RiskCategory;
  /** What it is called. */
  title: RiskText;
  /** What happens. */
  description: RiskText;
  /**
   * How people mostly attribute it (Coombs 2007), for `gradeCrisis` as long as nothing better is known; `none` where nobody is blamed.
   */
  scctCluster: ScctCluster;
  /** What shows early that it happens. */
  signs: readonly RiskText[];
  /** What keeps it from happening, or makes it smaller. */
  prevention: readonly RiskText[];
}

/**
 * Risks that most accounts share, as a list to start a register from. It says what can happen and how that shows, not how likely or how costly it
 * is: that differs from account to account, and no number is given here. Signs and steps are conventions of the trade.
 *
 * @example
 * ```ts
 * import { riskCatalog } from "socialops/crisis";
 *
 * riskCatalog.find(({ id }) => id === "account-takeover")?.title["zh-CN"]; // => "账号被盗"
 * riskCatalog.length; // => 19
 * ```
 */
export const riskCatalog: readonly RiskKind[] = [
  {
    id: "data-leak",
    category: "information",
    title: { en: "Leak of personal data", "zh-CN": "用户信息泄露" },
    description: {
      en: "Names, numbers, messages or files of followers or customers get out of a tool, an export or a chat.",
      "zh-CN": "粉丝或客户的姓名、联系方式、私信或文件从工具、导出表或聊天中外流。",
    },
    scctCluster: "preventable",
    signs: [
      {
        en: "Posts that ask how a stranger got their number or order",
        "zh-CN": "有人问“陌生人怎么会有我的电话或订单”",
      },
      {
        en: "Complaints about calls and messages after they ordered",
        "zh-CN": "下单后收到骚扰电话、短信的投诉增多",
      },
    ],
    prevention: [
      {
        en: "Give each tool and person only the fields the task takes; delete exports after use",
        "zh-CN": "工具与人员只开放完成任务所需的字段，导出表用完即删",
      },
      {
        en: "Keep a list of who has which data, and whom to notify within which time",
        "zh-CN": "列明谁持有哪些数据，以及须在多长时间内通知谁",
      },
    ],
  },
  {
    id: "early-leak",
    category: "information",
    title: { en: "Plans get out early", "zh-CN": "未发布信息外泄" },
    description: {
      en: "Prices, products, contracts or internal talk are published before they should be.",
      "zh-CN": "价格、新品、合同或内部讨论在发布前被公开。",
    },
    scctCluster: "preventable-mild",
    signs: [
      { en: "Mentions of a name that has not been announced", "zh-CN": "尚未公布的名称被提及" },
      { en: "Screenshots of internal chats", "zh-CN": "内部聊天截图流出" },
    ],
    prevention: [
      {
        en: "Number drafts, and share them by link with an end date",
        "zh-CN": "草稿编号，以有期限的链接分享",
      },
      { en: "Have a text ready for an early announcement", "zh-CN": "备好提前公布时的说明" },
    ],
  },
  {
    id: "staff-mistake",
    category: "people",
    title: { en: "A post by mistake", "zh-CN": "误发内容" },
    description: {
      en: "A private opinion, a test or an unapproved draft appears on the account.",
      "zh-CN": "个人观点、测试内容或未审批的草稿从官方账号发出。",
    },
    scctCluster: "preventable-mild",
    signs: [
      { en: "A post outside the schedule", "zh-CN": "计划外的发布" },
      { en: "Comments that ask whether the account was hacked", "zh-CN": "评论问“是不是被盗号了”" },
    ],
    prevention: [
      {
        en: "No private and brand accounts on one device; a second pair of eyes before publishing",
        "zh-CN": "个人账号与品牌账号不同机登录，发布前由第二人复核",
      },
      {
        en: "Rules for deleting: who decides, and what is said about it",
        "zh-CN": "明确由谁决定删除、删除后如何说明",
      },
    ],
  },
  {
    id: "staff-conduct",
    category: "people",
    title: { en: "Conduct of staff or hosts", "zh-CN": "员工或主播言行不当" },
    description: {
      en: "Rude answers, insults or a scandal of a person whom people take for the brand.",
      "zh-CN": "客服回复粗暴、出言侮辱，或被视为品牌代表的人出现丑闻。",
    },
    scctCluster: "preventable",
    signs: [
      {
        en: "Negative share among comments that name a person or the service",
        "zh-CN": "提及某人或客服的评论中负面占比上升",
      },
      { en: "Screenshots of chats with the service", "zh-CN": "客服聊天截图被转发" },
    ],
    prevention: [
      {
        en: "Write down how to answer anger, and when to hand over",
        "zh-CN": "写明如何回应愤怒用户、何时转交",
      },
      {
        en: "Clauses on conduct in contracts of hosts and partners",
        "zh-CN": "在主播与合作方合同中约定言行条款",
      },
    ],
  },
  {
    id: "account-takeover",
    category: "account",
    title: { en: "Theft of the account", "zh-CN": "账号被盗" },
    description: {
      en: "Strangers publish, run ads or answer messages in the brand's name.",
      "zh-CN": "他人以品牌名义发布内容、投放广告或回复私信。",
    },
    scctCluster: "victim",
    signs: [
      { en: "Logins from new places, changed recovery data", "zh-CN": "异地登录、找回方式被改" },
      { en: "Posts or ads that nobody planned", "zh-CN": "出现无人计划的内容或广告" },
    ],
    prevention: [
      {
        en: "Two factors for everyone, a role for each, no shared password",
        "zh-CN": "全员启用两步验证，按角色授权，不共用密码",
      },
      {
        en: "The platform's contact for stolen accounts in the plan",
        "zh-CN": "预案中写明平台的盗号申诉渠道",
      },
    ],
  },
  {
    id: "impersonation",
    category: "account",
    title: { en: "Fake accounts", "zh-CN": "仿冒账号" },
    description: {
      en: "Accounts with the brand's name and picture sell, collect money or insult.",
      "zh-CN": "仿冒品牌名称与头像的账号卖货、收款或辱骂他人。",
    },
    scctCluster: "victim",
    signs: [
      { en: "Messages that ask whether an account is yours", "zh-CN": "用户来问“这个号是不是你们的”" },
      { en: "Orders people paid for and you never saw", "zh-CN": "用户付了款而系统中没有订单" },
    ],
    prevention: [
      {
        en: "Verify accounts, and list them on your own site",
        "zh-CN": "完成官方认证，并在官网公布账号清单",
      },
      {
        en: "Search for your name every week and report what is fake",
        "zh-CN": "每周检索品牌名，及时举报仿冒号",
      },
    ],
  },
  {
    id: "rival-attack",
    category: "market",
    title: { en: "Attack by a rival", "zh-CN": "竞争对手攻击" },
    description: {
      en: "Bought comments, mass reports or comparisons that bend the facts.",
      "zh-CN": "水军评论、恶意举报或歪曲事实的对比。",
    },
    scctCluster: "victim",
    signs: [
      {
        en: "Many similar comments from young accounts within minutes",
        "zh-CN": "短时间内大量新号发布雷同评论",
      },
      { en: "Report counts that rise without a change in what you publish", "zh-CN": "内容未变而举报数上升" },
    ],
    prevention: [
      { en: "Keep proofs for every claim you make", "zh-CN": "保存每一项宣传的证据" },
      {
        en: "Save comments with time and author before you report them",
        "zh-CN": "举报前先固定评论的时间与作者",
      },
    ],
  },
  {
    id: "market-shift",
    category: "market",
    title: { en: "Demand turns away", "zh-CN": "市场需求转向" },
    description: {
      en: "A rival, a price or a fashion takes the attention that a plan counts on.",
      "zh-CN": "竞品、价格或潮流带走了计划所依赖的关注。",
    },
    scctCluster: "none",
    signs: [
      { en: "Interest in your topics falls while it grows elsewhere", "zh-CN": "自身话题热度下降而别处上升" },
      { en: "Cost per order rises over several weeks", "zh-CN": "单笔订单成本连续数周上升" },
    ],
    prevention: [
      {
        en: "Do not put more than one half of the reach on one topic or host",
        "zh-CN": "单一话题或主播带来的触达不超过一半",
      },
      { en: "Check the target market every quarter", "zh-CN": "每季度复核目标市场" },
    ],
  },
  {
    id: "policy-change",
    category: "policy",
    title: { en: "A law or rule changes", "zh-CN": "法律法规变化" },
    description: {
      en: "New duties for advertising, data, minors, live sales or labels.",
      "zh-CN": "广告、数据、未成年人、直播带货或标识出现新的要求。",
    },
    scctCluster: "none",
    signs: [
      {
        en: "Drafts and warnings of authorities about your trade",
        "zh-CN": "主管部门发布行业征求意见稿或提示",
      },
      { en: "First fines of others", "zh-CN": "同行出现首批处罚" },
    ],
    prevention: [
      {
        en: "A person who reads the notices of the authorities every week",
        "zh-CN": "指定专人每周查看主管部门公告",
      },
      {
        en: "Rules of review as data, with a date of the last check",
        "zh-CN": "审核规则数据化，并注明最近核对日期",
      },
    ],
  },
  {
    id: "platform-penalty",
    category: "platform",
    title: { en: "Penalty by the platform", "zh-CN": "平台处罚" },
    description: {
      en: "Reach is cut, posts are taken down, the account is muted or closed.",
      "zh-CN": "限流、内容下架、禁言或封号。",
    },
    scctCluster: "preventable-mild",
    signs: [
      {
        en: "Impressions of all posts fall on one day while the pace is the same",
        "zh-CN": "发布节奏不变而全部内容的曝光同日下跌",
      },
      { en: "Notices in the account's inbox", "zh-CN": "账号收到平台站内信" },
    ],
    prevention: [
      { en: "Check each draft against the platform's rules", "zh-CN": "发布前逐条核对平台规则" },
      { en: "A second place where people can follow you", "zh-CN": "在另一平台保留可关注的账号" },
    ],
  },
  {
    id: "platform-change",
    category: "platform",
    title: { en: "The platform changes its rules or metrics", "zh-CN": "平台规则或统计口径变化" },
    description: {
      en: "Ranking, tools or definitions change, or a platform goes away.",
      "zh-CN": "推荐机制、工具或统计口径改变，甚至平台停运。",
    },
    scctCluster: "none",
    signs: [
      { en: "A break in a metric without a cause in what you did", "zh-CN": "自身未变而指标出现断点" },
      { en: "Announcements to advertisers and developers", "zh-CN": "平台向广告主、开发者发出公告" },
    ],
    prevention: [
      { en: "Keep your own copies of contents and figures", "zh-CN": "自行备份内容与数据" },
      { en: "Do not build on one platform alone", "zh-CN": "不把全部经营放在一个平台" },
    ],
  },
  {
    id: "outage",
    category: "platform",
    title: { en: "Shop, page or service fails", "zh-CN": "服务中断" },
    description: {
      en: "The shop, the link, the live room or the service cannot be reached.",
      "zh-CN": "商城、链接、直播间或客服无法访问。",
    },
    scctCluster: "accidental",
    signs: [
      { en: "Clicks without orders", "zh-CN": "有点击而无订单" },
      { en: "Comments that say it does not load", "zh-CN": "评论反映“打不开”" },
    ],
    prevention: [
      { en: "Test links and load before a campaign", "zh-CN": "活动前测试链接与承载能力" },
      { en: "A text for outages and a place to give the state", "zh-CN": "备好故障说明与进度公布渠道" },
    ],
  },
  {
    id: "social-event",
    category: "society",
    title: { en: "A public event", "zh-CN": "社会事件" },
    description: {
      en: "A disaster, mourning or conflict makes planned cheer look heartless.",
      "zh-CN": "灾害、悼念或冲突期间，既定的欢快内容显得不合时宜。",
    },
    scctCluster: "none",
    signs: [
      { en: "Topics of the day that do not go with the schedule", "zh-CN": "当日热点与排期内容冲突" },
      { en: "Other brands stop publishing", "zh-CN": "其他品牌停更" },
    ],
    prevention: [
      {
        en: "A stop for all scheduled posts within minutes, and a person who may pull it",
        "zh-CN": "能在几分钟内暂停全部排期，并明确由谁执行",
      },
      { en: "A calendar of sensitive days", "zh-CN": "维护敏感日期日历" },
    ],
  },
  {
    id: "user-conduct",
    category: "users",
    title: { en: "Conduct of users", "zh-CN": "用户违规行为" },
    description: {
      en: "Hate, fraud, self-harm or private data in comments and groups under your roof.",
      "zh-CN": "评论区或社群中出现仇恨、诈骗、自伤或他人隐私内容。",
    },
    scctCluster: "accidental",
    signs: [
      { en: "Reports by members", "zh-CN": "成员举报增多" },
      { en: "Sudden activity at night or by new members", "zh-CN": "深夜或新成员异常活跃" },
    ],
    prevention: [
      {
        en: "Rules of the house, moderators at all hours that count",
        "zh-CN": "公布社区规则，重点时段有人值守",
      },
      { en: "Steps for danger to life: whom to call", "zh-CN": "写明涉及生命安全时联系谁" },
    ],
  },
  {
    id: "false-rumor",
    category: "users",
    title: { en: "False rumor", "zh-CN": "谣言" },
    description: { en: "A false story about the brand spreads.", "zh-CN": "关于品牌的不实信息扩散。" },
    scctCluster: "victim",
    signs: [
      { en: "Questions about the same story in several places", "zh-CN": "多处出现同一说法的询问" },
      { en: "Old pictures with a new text", "zh-CN": "旧图配新文" },
    ],
    prevention: [
      { en: "Facts and proofs by topic, ready to be shown", "zh-CN": "按主题备好事实与证据" },
      {
        en: "Answer with facts where it spreads, without attacking who asks",
        "zh-CN": "在传播的平台用事实回应，不攻击提问者",
      },
    ],
  },
  {
    id: "product-harm",
    category: "product",
    title: { en: "Product hurts people", "zh-CN": "产品安全问题" },
    description: {
      en: "A product, food or service harms people or could.",
      "zh-CN": "产品、食品或服务伤人，或有伤人的可能。",
    },
    scctCluster: "preventable",
    signs: [
      { en: "Complaints that name an injury or an illness", "zh-CN": "投诉提及受伤或身体不适" },
      { en: "The same fault from several places within days", "zh-CN": "数日内多地反映同一缺陷" },
    ],
    prevention: [
      {
        en: "A line from comments to quality control, with batch and place",
        "zh-CN": "建立从评论到品控的通道，登记批次与地点",
      },
      { en: "Who may stop a sale, at any hour", "zh-CN": "明确谁可随时叫停销售" },
    ],
  },
  {
    id: "false-claim",
    category: "product",
    title: { en: "A claim does not hold", "zh-CN": "宣传不实" },
    description: {
      en: "An advertised effect, price or stock is not true.",
      "zh-CN": "宣传的功效、价格或库存与事实不符。",
    },
    scctCluster: "preventable",
    signs: [
      { en: "Comments that hold the offer against the order", "zh-CN": "评论拿宣传与订单对比" },
      { en: "Complaints at the regulator or a consumer site", "zh-CN": "监管或投诉平台出现投诉" },
    ],
    prevention: [
      { en: "A proof for each number and each superlative", "zh-CN": "每个数字、每个最高级用语都有依据" },
      { en: "Check price and stock an hour before a post", "zh-CN": "发布前一小时核对价格与库存" },
    ],
  },
  {
    id: "partner-scandal",
    category: "partner",
    title: { en: "Scandal of a partner", "zh-CN": "合作方丑闻" },
    description: {
      en: "A creator, a spokesperson, a supplier or a co-brand falls into disgrace.",
      "zh-CN": "达人、代言人、供应商或联名方出现丑闻。",
    },
    scctCluster: "accidental",
    signs: [
      { en: "Your name beside theirs in negative posts", "zh-CN": "负面内容中品牌与其名字同现" },
      { en: "Their followers fall", "zh-CN": "其粉丝数下降" },
    ],
    prevention: [
      { en: "Look into the past of partners before signing", "zh-CN": "签约前做背景调查" },
      {
        en: "A clause to leave, and posts that can be taken down the same hour",
        "zh-CN": "约定解约条款，相关内容可一小时内下架",
      },
    ],
  },
  {
    id: "copyright",
    category: "legal",
    title: { en: "Use of others' works", "zh-CN": "侵权" },
    description: {
      en: "Pictures, music, fonts or texts without a license.",
      "zh-CN": "未经授权使用图片、音乐、字体或文字。",
    },
    scctCluster: "preventable-mild",
    signs: [
      { en: "Letters of owners and agencies", "zh-CN": "收到权利人或代理机构函件" },
      { en: "Muted videos", "zh-CN": "视频被静音" },
    ],
    prevention: [
      { en: "A register of licenses with end dates", "zh-CN": "建立授权台账并登记到期日" },
      { en: "Ask creators of user works in writing", "zh-CN": "使用用户作品须取得书面授权" },
    ],
  },
];
