import { ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition, KpiDirection } from "../../kpiDefinitionSchema.ts";

/** One step of members who agreed to be analyzed. */
interface Step {
  id: string;
  en: readonly [title: string, definition: string];
  zh: readonly [title: string, definition: string];
  direction: KpiDirection;
  /** Flag of those who can take the step. */
  from: string;
  /** Flag of those who took it. */
  to: string;
}

/** Members without consent are left out; members of whom it is not known whether they took the step are in neither side. */
function stepRate({ from, to, ...texts }: Step): KpiDefinition {
  const wasThere = { field: from, op: "eq", value: true } as const;
  return ratioKpi({
    ...texts,
    unit: "ratio",
    range: [0, 1],
    noun: "member",
    where: { field: "consent", op: "eq", value: true },
    numerator: { op: "count", where: { all: [wasThere, { field: to, op: "eq", value: true }] } },
    denominator: { op: "count", where: { all: [wasThere, { field: to, op: "exists" }] } },
    interval: "wilson",
    nUnit: "members with consent",
    source: ["A step of the private-domain funnel, as Chinese operators reckon it"],
  });
}

/** Contacts who joined a group. */
export const groupJoinRate: KpiDefinition = /* @__PURE__ */ stepRate({
  id: "private_domain.group_join_rate",
  en: [
    "Group join rate",
    "Members who joined a group, out of those added as contacts. Members without consent are left out and counted.",
  ],
  zh: ["入群率", "已添加的联系人中加入社群的占比；未授权（consent）的用户不参与计算，另行计数。"],
  direction: "up",
  from: "contactAdded",
  to: "groupJoined",
});

/** Members of a group who were active in it. */
export const groupActiveRate: KpiDefinition = /* @__PURE__ */ stepRate({
  id: "private_domain.active_rate",
  en: [
    "Active rate in groups",
    "Members who were active, out of those who joined a group. What counts as active, and in which window, is the caller's choice. Members without consent are left out and counted.",
  ],
  zh: [
    "社群活跃率",
    "已入群用户中有活跃行为的占比；活跃的定义与统计窗口由调用方决定。未授权（consent）的用户不参与计算，另行计数。",
  ],
  direction: "up",
  from: "groupJoined",
  to: "activeInGroup",
});

/** Active members who bought for the first time. */
export const firstOrderRate: KpiDefinition = /* @__PURE__ */ stepRate({
  id: "private_domain.first_order_rate",
  en: [
    "First order rate",
    "Members who placed a first order, out of those who were active. Members who bought without having been active are not in it. Members without consent are left out and counted.",
  ],
  zh: [
    "首单转化率",
    "活跃用户中完成首单的占比；未活跃而直接下单的用户不计入。未授权（consent）的用户不参与计算，另行计数。",
  ],
  direction: "up",
  from: "activeInGroup",
  to: "ordered",
});

/** Buyers who bought again. */
export const repurchaseRate: KpiDefinition = /* @__PURE__ */ stepRate({
  id: "private_domain.repurchase_rate",
  en: [
    "Repurchase rate",
    "Members who ordered again, out of those who placed a first order. Buyers of yesterday have had little time for it. Members without consent are left out and counted.",
  ],
  zh: [
    "复购率",
    "已完成首单的用户中再次下单的占比；刚下首单的用户复购时间不足，会拉低数值。未授权（consent）的用户不参与计算，另行计数。",
  ],
  direction: "up",
  from: "ordered",
  to: "repurchased",
});

/** Contacts who blocked or deleted the account. */
export const blockRate: KpiDefinition = /* @__PURE__ */ stepRate({
  id: "private_domain.block_rate",
  en: [
    "Block rate",
    "Members who blocked or deleted the account, out of those added as contacts. Members without consent are left out and counted; those who withdrew it are among them, so the true rate is higher.",
  ],
  zh: [
    "拉黑/删除率",
    "已添加的联系人中拉黑或删除账号的占比。未授权（consent）的用户不参与计算，另行计数；撤回授权者也在其中，因此真实比例更高。",
  ],
  direction: "down",
  from: "contactAdded",
  to: "blocked",
});
