import * as z from "zod/mini";
import type { Citation } from "../kernel/citationSchema.ts";
import type { Locale } from "../kernel/reasons/locales.ts";
import { worded } from "../kernel/words/worded.ts";

/** Ids of the eleven segments of {@link rfmSegments}, in their order: from the customers to reward to those who left. */
export const rfmSegmentIds = [
  "champions",
  "loyal",
  "potential-loyalist",
  "new",
  "promising",
  "need-attention",
  "about-to-sleep",
  "at-risk",
  "cannot-lose",
  "hibernating",
  "lost",
] as const;

/** One of {@link rfmSegmentIds}. */
export type RfmSegmentId = (typeof rfmSegmentIds)[number];

/** Schema of {@link RfmSegmentId}. */
export const rfmSegmentIdSchema: z.ZodMiniEnum<{ [Id in RfmSegmentId]: Id }> = /* @__PURE__ */ worded(() =>
  z.enum(rfmSegmentIds),
);

/** One named segment of the recency, frequency, monetary grid. */
export interface RfmSegment {
  /** Its id. */
  id: RfmSegmentId;
  /** Its name by language. */
  name: Readonly<Record<Locale, string>>;
  /** Who belongs to it, in words that agree with `cells`. */
  rule: Readonly<Record<Locale, string>>;
  /** What an operator does for these customers, in a sentence or two. */
  advice: Readonly<Record<Locale, string>>;
  /** The grades that belong to it, as three-digit numbers: 514 is recency 5, frequency 1, monetary 4. */
  cells: readonly number[];
}

/** Where the table of {@link rfmSegments} comes from, and how sure it is. */
export const rfmSegmentSources: readonly Citation[] = [
  {
    kind: "convention",
    title:
      "Eleven named RFM segments: a convention of marketing software. Published tables overlap and differ from vendor to vendor; this one is made disjoint, and its cuts are proven by no study",
    confidence: "low",
  },
  {
    kind: "paper",
    title:
      "Hughes, A. M.: Strategic Database Marketing (quintile coding of recency, frequency and monetary value)",
    year: 1994,
    confidence: "medium",
  },
];

/**
 * The table of RFM segments: each of the 125 combinations of three grades from 1 to 5 (5 = most recent, most often, most
 * money) belongs to exactly one segment.
 *
 * The names are a convention of the trade ({@link rfmSegmentSources}), the cuts are this package's reading of it, made so
 * that no cell is in two segments: recency 4 and 5 are the active customers, told apart by frequency; recency 3 those who
 * cool down; recency 1 and 2 those who stay away, told apart by what they were worth. Worth means that frequency and
 * monetary grade are 3 or better on average. Treat a segment as a to-do list, not as a finding about people.
 *
 * Data, to show, to translate or to join to: {@link rfm} names a member's segment by `id`.
 *
 * @example
 * ```ts
 * import { rfmSegments } from "socialops/audience";
 *
 * rfmSegments.find((segment) => segment.cells.includes(155))?.name.en; // => "Cannot lose them"
 * rfmSegments.flatMap((segment) => segment.cells).length; // => 125
 * ```
 */
export const rfmSegments: readonly RfmSegment[] = [
  {
    id: "champions",
    name: { en: "Champions", "zh-CN": "核心高价值用户" },
    rule: {
      en: "recency 4 or 5, frequency 4 or 5, monetary 4 or 5",
      "zh-CN": "R 为 4～5，F 为 4～5，M 为 4～5",
    },
    advice: {
      en: "Thank them, show them new things first, and ask what they think. They need attention, not discounts.",
      "zh-CN": "表达感谢，新品优先体验，主动征求意见；他们需要的是重视，而不是折扣。",
    },
    cells: [444, 445, 454, 455, 544, 545, 554, 555],
  },
  {
    id: "loyal",
    name: { en: "Loyal", "zh-CN": "忠诚用户" },
    rule: {
      en: "frequency 4 or 5 and recency 3 to 5, apart from the champions",
      "zh-CN": "F 为 4～5 且 R 为 3～5，核心高价值用户除外",
    },
    advice: {
      en: "Keep the service steady, reward loyalty openly, and suggest what goes with what they already buy.",
      "zh-CN": "保持稳定的服务体验，公开透明地回馈忠诚度，推荐与其已购商品相配的产品。",
    },
    cells: [
      341, 342, 343, 344, 345, 351, 352, 353, 354, 355, 441, 442, 443, 451, 452, 453, 541, 542, 543, 551, 552,
      553,
    ],
  },
  {
    id: "potential-loyalist",
    name: { en: "Potential loyalists", "zh-CN": "潜在忠诚用户" },
    rule: { en: "recency 4 or 5, frequency 2 or 3", "zh-CN": "R 为 4～5，F 为 2～3" },
    advice: {
      en: "Invite them to membership or the community and make the next purchase easy.",
      "zh-CN": "邀请加入会员或社群，降低下一次购买的门槛。",
    },
    cells: [
      421, 422, 423, 424, 425, 431, 432, 433, 434, 435, 521, 522, 523, 524, 525, 531, 532, 533, 534, 535,
    ],
  },
  {
    id: "new",
    name: { en: "New", "zh-CN": "新用户" },
    rule: { en: "recency 5, frequency 1", "zh-CN": "R 为 5，F 为 1" },
    advice: {
      en: "Welcome them, help with the first use, and answer questions quickly. The second purchase is the aim.",
      "zh-CN": "做好欢迎与首次使用引导，及时答疑，目标是促成第二次购买。",
    },
    cells: [511, 512, 513, 514, 515],
  },
  {
    id: "promising",
    name: { en: "Promising", "zh-CN": "潜力用户" },
    rule: { en: "recency 4, frequency 1", "zh-CN": "R 为 4，F 为 1" },
    advice: {
      en: "Remind them of the brand with useful content and give one good reason to come back.",
      "zh-CN": "用有用的内容加深品牌印象，给出一个再次光顾的好理由。",
    },
    cells: [411, 412, 413, 414, 415],
  },
  {
    id: "need-attention",
    name: { en: "Need attention", "zh-CN": "待维系用户" },
    rule: {
      en: "recency 3, frequency 1 to 3, frequency and monetary 3 or better on average",
      "zh-CN": "R 为 3，F 为 1～3，且 F、M 平均不低于 3",
    },
    advice: {
      en: "Get in touch before they cool down: news about what they bought, or a limited offer that is true.",
      "zh-CN": "在变冷之前主动联系：推送与其所购商品相关的新消息，或真实的限时优惠。",
    },
    cells: [315, 324, 325, 333, 334, 335],
  },
  {
    id: "about-to-sleep",
    name: { en: "About to sleep", "zh-CN": "即将沉睡用户" },
    rule: {
      en: "recency 3, frequency 1 to 3, frequency and monetary below 3 on average",
      "zh-CN": "R 为 3，F 为 1～3，且 F、M 平均低于 3",
    },
    advice: {
      en: "Send popular items and helpful content at a modest rate. Stop when there is no response.",
      "zh-CN": "适度推送热门商品和实用内容，没有回应就及时停止。",
    },
    cells: [311, 312, 313, 314, 321, 322, 323, 331, 332],
  },
  {
    id: "at-risk",
    name: { en: "At risk", "zh-CN": "流失风险用户" },
    rule: {
      en: "recency 1 or 2, frequency and monetary 3 or better on average, apart from those not to lose",
      "zh-CN": "R 为 1～2，且 F、M 平均不低于 3，重点挽回用户除外",
    },
    advice: {
      en: "Write personally, ask what went wrong, and put it right before offering anything.",
      "zh-CN": "一对一联系，先了解并解决问题，再谈优惠。",
    },
    cells: [
      115, 124, 125, 133, 134, 135, 142, 143, 151, 152, 153, 215, 224, 225, 233, 234, 235, 242, 243, 244, 245,
      251, 252, 253, 254, 255,
    ],
  },
  {
    id: "cannot-lose",
    name: { en: "Cannot lose them", "zh-CN": "重点挽回用户" },
    rule: { en: "recency 1, frequency 4 or 5, monetary 4 or 5", "zh-CN": "R 为 1，F 为 4～5，M 为 4～5" },
    advice: {
      en: "Have a person call or write to each of them. Their reasons for staying away matter to all the others.",
      "zh-CN": "安排专人逐一沟通，他们离开的原因对其他用户同样重要。",
    },
    cells: [144, 145, 154, 155],
  },
  {
    id: "hibernating",
    name: { en: "Hibernating", "zh-CN": "沉睡用户" },
    rule: {
      en: "recency 2, frequency and monetary below 3 on average",
      "zh-CN": "R 为 2，且 F、M 平均低于 3",
    },
    advice: {
      en: "Include them in seasonal news only, and check that they still want to hear from you.",
      "zh-CN": "仅在重要节点触达，并确认对方仍愿意接收消息。",
    },
    cells: [211, 212, 213, 214, 221, 222, 223, 231, 232, 241],
  },
  {
    id: "lost",
    name: { en: "Lost", "zh-CN": "流失用户" },
    rule: {
      en: "recency 1, frequency and monetary below 3 on average",
      "zh-CN": "R 为 1，且 F、M 平均低于 3",
    },
    advice: {
      en: "Try once more at most, then leave them in peace and spend the budget elsewhere.",
      "zh-CN": "最多再尝试一次，之后不再打扰，把预算用在别处。",
    },
    cells: [111, 112, 113, 114, 121, 122, 123, 131, 132, 141],
  },
];
