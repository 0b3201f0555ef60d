/** What a negated word is multiplied by, as in English (VADER). */
export const NEGATED = -0.74;
/** Characters that may stand between a negation and the word that it negates, and between a word of degree and its word. */
export const NEGATION_REACH = 6;
export const DEGREE_REACH = 3;

/** Words that turn the next one round. */
const NEGATIONS = `不 没 没有 没什么 不是 不会 不再 不够 不能 不可 不算 不怎么 不想 不要 别 未 未能 无 毫无 毫不 并不 并非 并没有 从不 从没 从未 绝不 决不 并没 算不上 谈不上
  称不上 说不上 缺乏 不见得 未必 难以 无法 不太 不大 不那么 不甚 休想 何曾 哪里`;

/** Words that make the next one stronger or weaker, by their factor. */
const DEGREES: Readonly<Record<string, string>> = {
  "1.5": `极 极其 极为 极度 最 最为 超 超级 巨 无比 万分 十分 非常 特别 尤其 格外 异常 相当 极端 绝对 完全 彻底 简直 实在太 真的太 太 太过 贼`,
  "1.25": `很 挺 真 真的 真心 真是 实在 好 好好 多么 那么 这么 如此 老 怪 蛮 颇 颇为 更 更加 越 越来越 愈发 确实 的确 着实 大大 深深 倍加 强烈`,
  "0.7": `有点 有点儿 有些 有一点 稍 稍微 稍稍 略 略微 略为 一点 一点点 还 还算 勉强 比较 较 较为 不太能`,
};

/** Words behind another that make it stronger, where they follow it at once. */
const BEHIND = `死了 死我了 死啦 极了 极啦 透了 坏了 爆了 爆 得很 的很 到爆 到哭 得不行 的不行 得要命 的要命 得要死 的要死 惨了 翻了 疯了`;
/** What they multiply by. */
export const TRAILING = 1.5;

/** Words of contrast. */
const CONTRASTS = `但 但是 不过 可是 然而 却 只是`;

/** Words that say nothing by themselves and hold words that do. */
const NEUTRALS = `好不好 是不是 能不能 可不可以 要不要 有没有 会不会 对不对 行不行 好像 好似 好几 好多 好些 好久 好奇 只好 正好 恰好 刚好 最好 你好 您好 爱好 好歹 好比 好说 好了 好吗 好吧 好的 好么
  美国 美元 美术 美联 欧美 北美 南美 英美 美甲 美发 美容 美妆 出差 差点 差别 差异 时差 差不多 相差 误差 差额 快递 快要 快递员 赶快 快讯 快报 快照 快餐 快手 尽快 快速 慢慢 慢跑 新闻 新浪 新款 新品 新版 新华 最新 重新 新疆 创新 更新 新人
  新娘 新郎 崭新 一般来说 苦瓜 苦茶 刻苦 错过 不错过 交错 坏账 破晓 突破 打破 破解 旧金山 守旧 死角 死党 死忠 生死 心得 中心 核心 内心 心里 心理 心情 用心良苦 点心 当心 小心 心想 心态 重心 汗水 可汗 酷狗 牛奶 牛肉 牛仔 蜗牛 牛市 牛排
  强调 强制 增强 顽强 强行 棒球 棒棒糖 元帅 甜品 甜点 甜甜圈 逗号 逗留 特别是 区别 别人 别的 别墅 个别 级别 性别 分别 识别 告别 别说 无论 无数 无锡 无线 无穷 无形 无人 不管 不仅 不但 不光 不断 不久 不得不 不知 不知道 不论 不料 不妨 不如说 不只
  未来 非洲 沉没 没收 没事 是非 贵州 贵宾 贵姓 冷静 冷冻 冷饮 冷水 冷藏 困难户 忙碌 繁忙 帮忙 晚上 晚会 晚餐 今晚 傍晚 晚间 昨晚 卡片 卡通 信用卡 银行卡 会员卡 刷卡 卡路里 打卡 奶茶 怒放 哭笑不得 伤口 漏斗 碎片 碎花 裂变 病毒式 毒舌 毒药
  死死 笨鸟 丢弃 输入 输出 运输 输送 传输 错落 错开 缺口 少女 少年 多少 少数 少许 减少 至少 少儿 脏话 吵醒 挤压 排队买 压力锅 问题是 相关问题 问题解答 有问题找 提问 笑话 爱情 爱国 恋爱 谈恋爱 爱尔兰 爱人 爱奇艺 奖金 奖品 大奖 抽奖 支持率 希望小学`;

/** What a word does to the next one that counts. */
export type ChineseRule =
  | { kind: "negation" }
  | { kind: "degree"; factor: number }
  | { kind: "contrast" }
  | { kind: "neutral" };

const list = (words: string): string[] => words.split(/\s+/);

/** Words that modify the next one, with what they do. */
export function chineseRules(): [word: string, rule: ChineseRule][] {
  return [
    ...list(NEUTRALS).map((word): [string, ChineseRule] => [word, { kind: "neutral" }]),
    ...Object.entries(DEGREES).flatMap(([factor, words]) =>
      list(words).map((word): [string, ChineseRule] => [word, { kind: "degree", factor: Number(factor) }]),
    ),
    ...list(NEGATIONS).map((word): [string, ChineseRule] => [word, { kind: "negation" }]),
    ...list(CONTRASTS).map((word): [string, ChineseRule] => [word, { kind: "contrast" }]),
  ];
}

/** Words of degree behind the one that they modify. */
export function chineseDegreesBehind(): string[] {
  return list(BEHIND);
}
