import type { PlatformReasons } from "../PlatformReasons.ts";

/** The sentences of {@link PlatformReasons} in Simplified Chinese. */
export const platformsTextsZhCN: Readonly<Record<keyof PlatformReasons, string>> = {
  "platforms.text-too-long": "该文本按 {platform} 的计数规则为 {length}，超出上限 {limit}。",
  "platforms.text-empty": "该文本按 {platform} 的计数规则为空。",
  "platforms.text-forbidden-character": "该文本含有 {platform} 不接受的字符 {character}。",
  "platforms.post-over-limit": "{platform}，{field|term}：{actual} {unit|term}，超出上限 {limit}。",
  "platforms.post-under-limit": "{platform}，{field|term}：{actual} {unit|term}，低于下限 {limit}。",
  "platforms.post-not-allowed": "{platform}，{field|term}不符合规则：{rule|term}。",
  "platforms.post-missing": "{platform}，缺少{field|term}：{rule|term}。",
  "platforms.claims-differ": "各来源说法不一，首选来源为 {preferred} {unit|term}。",
  "platforms.claim-unsure": "该限制的来源依据较弱（可信度：{confidence|term}）。",
  "platforms.playbook-chosen":
    "{playbook} 中当前可启动的 {able} 个动作里，有 {chosen} 个可排进每周 {hours} 小时；其他任何组合的得分都不高于这 {points} 分。",
  "platforms.playbook-judged":
    "{playbook} 中的效果与工时为行业经验判断，并非实测；请在复盘时用各动作自己的指标检验。",
  "platforms.playbook-not-written":
    "{platform} 暂无以“{goal|term}”为目标的打法：该平台可用于此目标的特有动作太少。",
  "platforms.playbook-none-ready":
    "{playbook} 的 {actions} 个动作中，没有一个能在当前阶段（{stage|term}）、以现有条件和人员启动。",
  "platforms.playbook-none-fits": "每周 {hours} 小时不够：{playbook} 中可启动的动作最短也需 {least} 小时。",
  "platforms.action-ranked": "{action} 按投入产出排第 {rank}：效果{effect|term}，每周 {hours} 小时。",
  "platforms.action-hangs-on-points": "是否选 {action} 取决于效果档位如何计分，请与未选的动作比较后再定。",
  "platforms.action-other-stage": "{action} 不适合当前阶段（{stage|term}）。",
  "platforms.action-not-ready": "{action} 尚不能启动（{fact|term}：{found|term}）。",
  "platforms.action-fact-unknown": "{action} 需要知道{fact|term}，目前未知。",
  "platforms.action-harmful": "在当前情况下，{action} 会适得其反。",
  "platforms.action-skill-missing": "{action} 需要{role|term}，目前没有。",
  "platforms.action-skill-hours": "{action} 每周需要{role|term} {needed} 小时，现有 {hours} 小时。",
  "platforms.action-too-long": "{action} 每周需要 {needed} 小时，现有 {hours} 小时。",
  "platforms.action-outweighed":
    "{action} 可以启动，但每周需要 {needed} 小时；合计得分更高的动作排完后只剩 {left} 小时。",
  "platforms.rank-adopt": "{platform} 得分 {score|decimals2}（满分 1），达到 {bar|decimals2} 即值得投入。",
  "platforms.rank-hold": "{platform} 得分 {score|decimals2}（满分 1），未达到值得投入的 {bar|decimals2}。",
  "platforms.rank-undecided":
    "{platform} 得分在 {low|decimals2} 到 {high|decimals2} 之间，已知信息太少，无法判断是否达到值得投入的 {bar|decimals2}。",
  "platforms.rank-pilot":
    "{platform} 得分在 {low|decimals2} 到 {high|decimals2} 之间，取决于尚不清楚的因素；达到 {bar|decimals2} 才值得投入，先做小规模试点。",
  "platforms.pilot-stop": "试点满 {weeks} 周后，代入实测数据，得分仍低于 {bar|decimals2} 即停止。",
  "platforms.rank-strongest": "优势主要在{criterion|term}（{value|decimals2}，满分 1）。",
  "platforms.rank-weakest": "失分主要在{criterion|term}（{value|decimals2}，满分 1）。",
  "platforms.rank-unknown": "得分中有 {share|percent} 尚不清楚，主要是{criterion|term}。",
  "platforms.rank-no-profile": "尚未收录 {platform} 的平台档案，仅依据您提供的信息。",
  "platforms.trait-beyond-scale": "{platform} 的{criterion|term}超出所设量程，按端点计。",
  "platforms.unfit-amount": "{platform} 需要{resource|term} {needed}，现有 {available}。",
  "platforms.unfit-skill": "{platform} 需要的技能缺失：{skill}。",
  "platforms.unfit-audience":
    "{platform} 上的目标受众最多占 {share|percent}，低于 {least|percent} 时其他优势无法弥补。",
  "platforms.unfit-region": "{platform} 的用户主要在其他地区；若您掌握目标受众在该平台的占比，请填写。",
  "platforms.unfit-formats": "计划中的内容形式，{platform} 均不支持。",
  "platforms.none-fit": "以现有资源和内容，所有平台都无法开展。",
  "platforms.weights-of-goal":
    "权重按“{goal|term}”目标下的指标重要性次序推出（惯例），其中{criterion|term}权重最高（{weight|percent}）。",
  "platforms.weights-given": "权重由您给定，其中{criterion|term}权重最高（{weight|percent}）。",
  "platforms.rank-reversal": "TOPSIS 以当前候选平台为参照：增减一个平台就可能改变其余平台的名次。",
  "platforms.format-unknown": "已收录的平台没有名为 {format} 的内容形式，按均不支持计。",
  "platforms.ranking-stable": "综合各种权重与未知因素，{platform} 在 {share|percent} 的情形下排名第一。",
  "platforms.fragile-share":
    "结论不稳：综合各种权重与未知因素，{platform} 仅在 {share|percent} 的情形下排名第一。",
  "platforms.fragile-weight":
    "结论不稳：{criterion|term}的权重为 {weight|percent} 时 {platform} 排名第一，到 {turn|percent} 时第一名易主。",
  "platforms.fragile-method": "结论不稳：TOPSIS 以 {platform} 为第一，加权平均以 {other} 为第一。",
  "platforms.role-best": "{platform}：最适合{role|term}（{fit|decimals2}，满分 1）。",
  "platforms.role-instead":
    "{platform}：承担{role|term}（{fit|decimals2}，满分 1）。{other} 单看更合适（{otherFit|decimals2}），但整体来看这样分工效果更好。",
  "platforms.role-unfilled": "没有平台可以承担{role|term}。",
  "platforms.role-none": "{platform} 暂无角色：整体来看，其他平台承担各角色的效果不比它差。",
  "platforms.role-at-needs": "按其实际所需分配，高于角色应得的份额。",
  "platforms.role-duplicate-known":
    "{platform} 与 {other} 同时承担{role|term}：全部投入中有 {share|percent} 花在 {other} 上 {platform} 也能触达的人身上。",
  "platforms.role-duplicate":
    "{platform} 与 {other} 同时承担{role|term}：全部投入中有 {low|percent} 到 {high|percent} 花在 {other} 上 {platform} 也能触达的人身上。",
};
