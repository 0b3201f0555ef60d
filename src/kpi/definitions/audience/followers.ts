import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

const followsLessUnfollows = {
  op: "difference",
  terms: [
    { op: "sum", field: "follows" },
    { op: "sum", field: "unfollows" },
  ],
} as const;

/** Followers of accounts at the end, added up over accounts. */
export const followerCount: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "audience.followers",
  en: [
    "Followers (latest, added up over accounts)",
    "Followers of each account at its latest record in the period, added up over accounts. Accounts are told apart by id: group by platform where two platforms use the same ids. Someone who follows two accounts counts twice, so this is not the number of people.",
  ],
  zh: [
    "粉丝数（期末，各账号累加）",
    "取每个账号在周期内最新一条记录的粉丝数，再按账号累加。账号以 id 区分，若不同平台的 id 有重复，请按平台分组。同时关注两个账号的人计两次，因此不是去重人数。",
  ],
  unit: "follows",
  direction: "up",
  range: [0, null],
  noun: "account",
  formula: { op: "latest", field: "followers", per: "id" },
  source: ["Follower counts add over accounts and not over time"],
});

/** Follows less unfollows. */
export const netFollowerChange: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "audience.net_follower_change",
  en: [
    "Net follower change",
    "Follows less unfollows, summed over records of an account in a period that have both. Accounts that the platform removed are in it only where the platform counts them as unfollows.",
  ],
  zh: [
    "净增粉丝数",
    "新增关注 − 取消关注，按“账号 × 周期”记录累加，仅计两项齐全的记录。平台清理的账号只有在被平台计作取关时才体现。",
  ],
  unit: "follows",
  direction: "up",
  range: [null, null],
  noun: "account",
  formula: followsLessUnfollows,
  source: ["Follows less unfollows, as platforms report them"],
});

/** Net change over followers at the start. */
export const followerGrowthRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "audience.follower_growth_rate",
  en: [
    "Follower growth rate",
    "Follows less unfollows, over followers at the start of the period, both summed over records of an account in a period. Of several periods it is a mean growth per period, not the growth of all together.",
  ],
  zh: [
    "粉丝增长率",
    "（新增关注 − 取消关注）÷ 期初粉丝数，按“账号 × 周期”记录分别累加后相除。跨多个周期时为每周期的平均增长率，而非总增长率。",
  ],
  unit: "ratio",
  direction: "up",
  range: [-1, null],
  noun: "account",
  numerator: followsLessUnfollows,
  denominator: "followersAtStart",
  source: ["Net follows over followers at the start"],
});
