import type { AudienceReasons } from "../AudienceReasons.ts";

/** The sentences of {@link AudienceReasons} in Simplified Chinese. */
export const audienceTextsZhCN: Readonly<Record<keyof AudienceReasons, string>> = {
  "audience.bins-collapsed": "许多用户的{measure|term}相同，原定的 {wanted} 个评分档合并为 {got} 档。",
  "audience.fewer-customers-than-bins": "用户数（{customers}）少于评分档数（{bins}），评分仅反映相对高低。",
  "audience.no-orders": "截至 {asOf} 没有订单，因此没有用户获得评分。",
  "audience.orders-after-as-of": "{asOf} 之后的 {orders} 笔订单未计入。",
  "audience.refunds": "{refunds} 笔退款已从消费金额中扣除，不计为订单。",
  "audience.refund-only-customers": "{customers} 位用户只有退款记录，不参与评分。",
  "audience.edges-given": "{bins} 个评分档的分界值由外部给定，并非由本批用户计算得出。",
  "audience.segments-hidden":
    "人数少于 {minSize} 的分群已隐藏；为避免被反推，部分其他分群一并隐藏（共 {segments} 个）。",
};
