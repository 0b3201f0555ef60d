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
};
