import type { PlaybookStage } from "./playbookActionSchema.ts";
import type { PlaybookStagePart } from "./playbookSchema.ts";

/** The stage parts of which {@link playbooks} are composed. Where a stage begins is a matter of judgment; no follower count says it. */
export const playbookStages: Readonly<Record<PlaybookStage, PlaybookStagePart>> = {
  start: {
    id: "start",
    name: { en: "Start", "zh-CN": "起步期" },
    focus: {
      en: "Nobody waits for the account yet. Find out what the people meant answer to, with few kinds of content.",
      "zh-CN": "还没有人在等账号更新。先用少数几类内容试出目标用户的真实反应。",
    },
    leave: {
      en: "One kind of content does better than the others again and again.",
      "zh-CN": "有一类内容反复好于其他内容。",
    },
  },
  grow: {
    id: "grow",
    name: { en: "Growth", "zh-CN": "成长期" },
    focus: {
      en: "It is known what works. Do more of that at a steady pace, and let others carry it further.",
      "zh-CN": "已知道什么有效。稳定更新、加大投入，并借助他人扩散。",
    },
    leave: {
      en: "New followers come in at a steady rate, and more effort brings less than before.",
      "zh-CN": "新增用户趋于平稳，同样的投入带来的增量在变小。",
    },
  },
  mature: {
    id: "mature",
    name: { en: "Maturity", "zh-CN": "成熟期" },
    focus: {
      en: "Most of those meant know the account. Keep them, serve them, and drop what no longer carries its hours.",
      "zh-CN": "多数目标用户已经认识账号。重在留住与服务，砍掉不再值得投入的动作。",
    },
    leave: {
      en: "Numbers fall over several reviews: go back to finding out what people answer to.",
      "zh-CN": "连续几次复盘数据下滑：回到起步期的方法，重新试出用户要什么。",
    },
  },
};
