import { ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Accepted invitations per member who invited. */
export const viralCoefficient: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "spread.viral_coefficient",
  en: [
    "Viral coefficient (k-factor)",
    'Accepted invitations over different members who invited, over interactions of kind "invite". Members who invited nobody are not in the denominator; with all users there it would be lower.',
  ],
  zh: [
    "病毒系数（K 因子）",
    "被接受的邀请数 ÷ 发出邀请的不同用户数，取 kind 为 invite 的互动。未发出邀请的用户不在分母；若以全部用户为分母，数值会更低。",
  ],
  unit: "accepted invitations per inviting user",
  direction: "up",
  range: [0, null],
  noun: "interaction",
  where: { field: "kind", op: "eq", value: "invite" },
  numerator: { op: "count", where: { field: "accepted", op: "eq", value: true } },
  denominator: { op: "distinct", field: "memberId" },
  interval: "none",
  nUnit: "invitations",
  source: ["Accepted invitations per inviting user; others divide by all users"],
});

/** Reach that came by shares of others, out of all reach. */
export const viralShare: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "spread.viral_share",
  en: [
    "Viral share of reach",
    "People reached by others' shares over people reached, both summed over posts. Someone reached both ways is in both, so the rest is not the organic reach.",
  ],
  zh: [
    "二次传播触达占比",
    "经他人转发触达的人数 ÷ 触达人数，按帖子分别累加后相除。两种方式都触达的人两边都计，故余下部分并不等于自然触达。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "post",
  numerator: "viralReach",
  denominator: "reach",
  source: ["Viral reach over reach, as Facebook's insights had it"],
});
