import { formatNumber } from "../formatNumber.ts";
import type { Locale } from "./locales.ts";
import type { ReasonValue } from "./reason.ts";

const WEEKDAYS: Readonly<Record<Locale, readonly string[]>> = {
  en: ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"],
  "zh-CN": ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
};

/** What a name in a reason's values is called in a sentence. */
const TERMS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    recency: "time since the last order",
    frequency: "number of orders",
    monetary: "amount spent",
    "metric-break": "breaks of the metric",
    "missing-rows": "deleted rows",
    "missing-days": "missing days",
    "zero-run": "failed measurements",
    "one-row": "one weighty row",
    campaigns: "campaigns",
    "paid-share": "paid rows",
    "weighted-characters": "weighted characters",
    "weibo-characters": "characters (字)",
    "xiaohongshu-characters": "characters (字)",
    "utf16-units": "UTF-16 code units",
    graphemes: "characters",
    "width/height": "(width by height)",
    pieces: "in number",
    "media.mixed": "images and videos cannot go together",
    "media.required": "the post needs an image or a video",
    "text.noncharacters": "the text holds a character that is refused",
    "text.angle-brackets": "< and > are refused",
    "title.angle-brackets": "< and > are refused",
    "content.required": "the post is empty",
    service: "customer service",
    grow: "growth",
    mature: "maturity",
    audience: "target audience",
    goal: "fit with the goal",
    content: "content it takes",
    resources: "resources left",
    links: "links out",
    "hours-per-week": "hours a week",
    acquire: "finding new people",
    convert: "selling",
    serve: "service",
  },
  "zh-CN": {
    recency: "距最近一次消费的天数",
    frequency: "消费次数",
    monetary: "消费金额",
    hour: "小时",
    day: "日",
    week: "周",
    month: "月",
    quarter: "季度",
    year: "年",
    "metric-break": "统计口径变更",
    "missing-rows": "被删除的行",
    "missing-days": "缺失的日期",
    "zero-run": "统计故障",
    "one-row": "影响过大的单行",
    campaigns: "活动起止",
    "paid-share": "付费占比",
    topic: "话题",
    demographics: "人口属性",
    region: "地域",
    interests: "兴趣",
    needs: "需求",
    spending: "消费习惯",
    usage: "使用习惯",
    format: "形式",
    hours: "时段",
    interactions: "互动次数",
    orders: "下单次数",
    revenue: "消费金额",
    text: "正文",
    title: "标题",
    summary: "摘要",
    author: "作者",
    link: "链接",
    images: "图片",
    videos: "视频",
    "weighted-characters": "加权字符",
    "weibo-characters": "字",
    "xiaohongshu-characters": "字",
    "utf16-units": "个 UTF-16 码元",
    graphemes: "个字符",
    characters: "个字符",
    bytes: "字节",
    tags: "话题",
    pieces: "个",
    seconds: "秒",
    pixels: "像素",
    "width/height": "（宽高比）",
    "media.mixed": "图片与视频不能混用",
    "media.required": "必须带图片或视频",
    "text.noncharacters": "文字含有不被接受的字符",
    "text.angle-brackets": "不能包含 < 与 >",
    "title.angle-brackets": "不能包含 < 与 >",
    "content.required": "内容为空",
    high: "高",
    medium: "中",
    low: "低",
    awareness: "品牌认知",
    engagement: "互动活跃",
    community: "社群经营",
    conversion: "促进转化",
    service: "客户服务",
    reputation: "口碑声誉",
    start: "起步期",
    grow: "成长期",
    mature: "成熟期",
    writer: "文案编辑",
    designer: "设计",
    videographer: "视频拍摄与剪辑",
    host: "主播",
    expert: "专业人员",
    "community-manager": "社群运营",
    "customer-service": "客服",
    advertiser: "广告投放",
    "partner-manager": "商务合作",
    analyst: "数据分析",
    developer: "开发",
    organizer: "活动策划",
    moderator: "版务管理",
    followers: "粉丝数",
    isVerified: "账号认证",
    accountType: "账号类型",
    productType: "产品类型",
    isRegulated: "行业受监管",
    contentStock: "备好的内容数",
    experts: "专业人员人数",
    hosts: "主播人数",
    moderators: "管理员人数",
    supportHours: "每周客服时长",
    monthlyBudget: "每月预算",
    hasAdAccount: "广告账户",
    hasShop: "站内店铺",
    hasMiniProgram: "小程序",
    partners: "合作方数量",
    samples: "可赠样品数",
    contacts: "同意被联系的人数",
    groups: "自有社群数",
    activeContributors: "近四周发言人数",
    consentedWorks: "已获授权的用户作品数",
    venues: "线下场地数",
    knownQuestions: "已整理的常见问题数",
    hasOpenIncident: "未了结的事件",
    true: "是",
    false: "否",
    audience: "目标受众覆盖",
    goal: "目标契合度",
    content: "内容适配度",
    resources: "资源余量",
    measurement: "效果可衡量度",
    links: "外链引流",
    acquire: "拉新获客",
    convert: "转化成交",
    serve: "客户服务",
    "hours-per-week": "每周工时",
    budget: "预算",
  },
};

/**
 * Puts values into a text's places: `{n}` as it is, `{share|percent}`, `{index|times}`, `{hour|clock}`,
 * `{weekday|weekday}` (1 = Monday), `{amount|decimals2}`, `{minutes|span}` (in days or hours where these are whole), `{measure|term}` (a name in the language's own words).
 *
 * @param text - a sentence with places
 * @param values - what goes there
 * @param locale - language of weekday names and terms
 * @returns the sentence
 */
export function fillText(
  text: string,
  values: Readonly<Record<string, ReasonValue>>,
  locale: Locale,
): string {
  return text.replace(/\{(\w+)(?:\|(\w+))?\}/g, (_, name: string, form: string | undefined) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === null) return "?";
    if (form === "term" && Object.hasOwn(TERMS[locale], String(value))) return TERMS[locale][String(value)]!;
    if (typeof value !== "number") return String(value);
    switch (form) {
      case "percent":
        return `${formatNumber(value * 100, Math.abs(value) < 0.1 ? 2 : 1)}%`;
      case "times":
        return locale === "en" ? `${formatNumber(value, 2)} times` : `${formatNumber(value, 2)} 倍`;
      case "clock":
        return `${String(value).padStart(2, "0")}:00`;
      case "weekday":
        return WEEKDAYS[locale][value - 1] ?? String(value);
      case "span":
        return spanText(value, locale);
      case "decimals2":
        return formatNumber(value, 2);
      default:
        return formatNumber(value);
    }
  });
}

const SPANS: Readonly<Record<Locale, readonly [days: string, hours: string, minutes: string]>> = {
  en: [" days", " hours", " minutes"],
  "zh-CN": [" 天", " 小时", " 分钟"],
};

/** Minutes as days or hours where they make two of them or more. */
function spanText(minutes: number, locale: Locale): string {
  const [days, hours, rest] = SPANS[locale];
  if (minutes >= 2880 && minutes % 1440 === 0) return `${formatNumber(minutes / 1440)}${days}`;
  if (minutes >= 120 && minutes % 60 === 0) return `${formatNumber(minutes / 60)}${hours}`;
  return `${formatNumber(minutes)}${rest}`;
}
