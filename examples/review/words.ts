import { type Because, type Estimate, explain, type Locale } from "socialops/core";

/** The review's own sentences, beside those of the package's catalogs. */
const texts: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    "review.no-posts": "No file of posts was given.",
    "review.no-orders": "No file of orders was given.",
    "review.few-customers": "Fewer than 50 customers are too few to look for segments.",
    "review.no-interactions": "No file of interactions was given.",
    "review.no-incidents": "No file of incidents was given, so nothing is known of open risks.",
    "review.no-register": "No register of risks was given.",
    "review.no-days": "No file counts comments or interactions by day.",
    "review.no-files": "No file was given.",
    "review.no-texts": "The posts have no texts, or none on a platform whose rules are known here.",
    "review.no-dates":
      "The file has no dates, only months, weekdays or hours: there is no trend to show, and none is invented.",
    "review.one-platform": "The posts are of one platform, so there is nothing to choose between.",
    "review.no-two-months":
      "The posts do not cover two whole months, one after the other, that could be compared.",
    "review.no-outcome": "The posts have no counts of likes, comments, shares or saves to judge a time by.",
    "review.no-recent-posts":
      "No platform had a post in the last eight weeks, so there is no pace to keep up.",
    "review.no-times": "The posts have neither dates nor weekdays and hours.",
  },
  "zh-CN": {
    "review.no-posts": "没有提供内容数据文件。",
    "review.no-orders": "没有提供订单数据文件。",
    "review.few-customers": "客户不足 50 位，无法寻找分群。",
    "review.no-interactions": "没有提供用户互动文件。",
    "review.no-incidents": "没有提供事件文件，当前风险情况未知。",
    "review.no-register": "没有提供风险登记文件。",
    "review.no-days": "没有可按天统计评论或互动的文件。",
    "review.no-files": "没有提供文件。",
    "review.no-texts": "内容没有文本，或所在平台的规则尚未收录。",
    "review.no-dates": "文件里只有月份、星期或小时，没有日期：无法给出趋势，也不会虚构日期。",
    "review.one-platform": "内容只来自一个平台，没有可比较的对象。",
    "review.no-two-months": "内容数据不足两个相邻的完整月份，无法比较。",
    "review.no-outcome": "内容没有点赞、评论、分享或收藏数，无法判断时段效果。",
    "review.no-recent-posts": "最近八周没有任何平台发布过内容，没有可沿用的节奏。",
    "review.no-times": "内容既没有日期，也没有星期和小时。",
  },
};

/** Grounds as sentences, the review's own codes included. */
export function sentence(because: Because, locale: Locale): string {
  return explain(because, { locale, texts: texts[locale] });
}

const reasons: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: {
    "zero-denominator": "nothing to divide by",
    "too-few": "too few",
    "not-observed": "not in the data",
    immature: "too early",
    "not-identified": "the data cannot tell",
    "not-comparable": "not comparable",
    unbounded: "beyond what was seen",
  },
  "zh-CN": {
    "zero-denominator": "分母为零",
    "too-few": "样本太少",
    "not-observed": "数据中没有",
    immature: "窗口未到期",
    "not-identified": "数据无法判定",
    "not-comparable": "口径不可比",
    unbounded: "超出观测范围",
  },
};

/** A number for people: ratios as percent with as many decimals as their size asks for, counts with thousands. */
export function number(value: number, unit: string): string {
  if (unit === "ratio") {
    if (value === 0) return "0%";
    const percent = value * 100;
    const size = Math.abs(percent);
    return `${percent.toFixed(size >= 10 ? 1 : size >= 1 ? 2 : 3)}%`;
  }
  return Number.isInteger(value) || Math.abs(value) >= 100
    ? group(Math.round(value))
    : String(Number(value.toPrecision(3)));
}

/** Thousands in groups of three, whatever the machine's locale. */
export function group(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** An estimate for a table: its value, or why there is none. */
export function estimateText(estimate: Estimate | undefined, locale: Locale): string {
  if (estimate === undefined) return "–";
  if (estimate.status === "absent") return reasons[locale][estimate.reason] ?? estimate.reason;
  return number(estimate.value, estimate.unit);
}

/** Its interval, or nothing. */
export function intervalText(estimate: Estimate | undefined, locale: Locale): string {
  if (estimate?.status !== "ok" || estimate.interval === null) return "";
  const { low, high } = estimate.interval;
  return `${number(low, estimate.unit)} ${locale === "en" ? "to" : "至"} ${number(high, estimate.unit)}`;
}

const platformNames: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  weibo: { en: "Weibo", "zh-CN": "微博" },
  wechat: { en: "WeChat", "zh-CN": "微信公众号" },
  xiaohongshu: { en: "Xiaohongshu", "zh-CN": "小红书" },
  douyin: { en: "Douyin", "zh-CN": "抖音" },
  x: { en: "X", "zh-CN": "X" },
  facebook: { en: "Facebook", "zh-CN": "Facebook" },
};

/** What people call a platform; its id where the review has no name for it. */
export function platformName(id: string, locale: Locale): string {
  return platformNames[id]?.[locale] ?? id;
}
