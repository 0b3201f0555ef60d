import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Views, summed over posts: opens or plays, a figure apart from impressions. */
export const viewCount: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "content.views",
  en: [
    "Views",
    "Times posts were opened or played, summed over posts. Not impressions: Meta's exports replaced impressions by views in 2025, and the two do not continue each other.",
  ],
  zh: [
    "播放/阅读量",
    "帖子被打开或播放的次数，按帖子累加。与曝光量不是同一口径：Meta 的导出自 2025 年起以观看量取代曝光量，前后数据不可拼接。",
  ],
  unit: "views",
  direction: "up",
  range: [0, null],
  noun: "post",
  formula: { op: "sum", field: "views" },
  source: ["Views as platforms report them; after how many seconds a play is a view differs by platform"],
});

/** Follows that posts brought, summed over posts. */
export const followCount: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "content.follows",
  en: [
    "Follows from posts",
    "Follows that the platform credits to posts, summed over posts. Follows that came another way, and people who left again, are not in it.",
  ],
  zh: ["内容涨粉数", "平台归因到各帖的新增关注，按帖子累加；不含其他途径的涨粉，也未扣除之后的取关。"],
  unit: "follows",
  direction: "up",
  range: [0, null],
  noun: "post",
  formula: { op: "sum", field: "follows" },
  source: ["Follows as platforms credit them to posts"],
});

/** Follows less unfollows that posts brought, summed over posts. */
export const netFollows: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "content.net_follows",
  en: [
    "Net follows from posts",
    "Follows less unfollows that the platform credits to posts, summed over the posts that have both. Not the account's net change, which has follows from elsewhere too.",
  ],
  zh: [
    "内容净涨粉数",
    "平台归因到各帖的新增关注 − 取关，仅计两项齐全的帖子并累加；账号净增还包含其他途径，与此不同。",
  ],
  unit: "follows",
  direction: "up",
  range: [null, null],
  noun: "post",
  formula: {
    op: "difference",
    terms: [
      { op: "sum", field: "follows" },
      { op: "sum", field: "unfollows" },
    ],
  },
  source: ["Follows less unfollows as platforms credit them to posts"],
});

/** Different people reached, over a log of who viewed what. */
export const uniqueReach: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "content.unique_reach",
  en: [
    "Unique people reached",
    'Different members with at least one interaction of kind "view". Needs a log of views by person; exports of posts only have content.post_reach. Values of parts do not add up.',
  ],
  zh: [
    "去重触达人数",
    "至少产生过一次“view”（浏览）行为的不同用户数。需要用户级浏览明细；仅有帖子导出时只能用 content.post_reach。各部分的数值不可相加。",
  ],
  unit: "people",
  direction: "up",
  range: [0, null],
  noun: "interaction",
  where: { field: "kind", op: "eq", value: "view" },
  formula: { op: "distinct", field: "memberId" },
  nUnit: "views",
  source: ["Reach as the number of different people, counted from views"],
});

/** Impressions over reach, both summed over posts. */
export const impressionFrequency: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.frequency",
  en: [
    "Frequency per post",
    "Impressions over reach, both summed over the posts that have both: how often a post was shown to each person it reached. Not how often a person saw the account: reach of different posts overlaps.",
  ],
  zh: [
    "单帖曝光频次",
    "曝光量 ÷ 触达人数，分子分母均只取两项数据齐全的帖子累加后相除，即一条帖子对其每位触达用户平均展示几次。各帖触达人群有重叠，因此不是用户看到该账号的次数。",
  ],
  unit: "impressions per person reached",
  direction: "neutral",
  range: [0, null],
  noun: "post",
  numerator: "impressions",
  denominator: "reach",
  source: ["Frequency as advertising consoles have it: impressions over reach"],
});
