import type { RandomSource } from "socialops/core";

const TEAS_ZH = ["凤凰单丛", "白毫银针", "正山小种", "桂花乌龙", "茉莉龙珠", "老白茶", "太平猴魁"];
const TEAS_EN = [
  "Phoenix dancong",
  "silver needle white tea",
  "lapsang souchong",
  "osmanthus oolong",
  "jasmine pearls",
];
const TOPICS_ZH = ["今日茶单", "办公室茶水间", "新茶上市", "茶器好物", "周末去喝茶"];

const SENTENCES_ZH = [
  "今天开的是{tea}，第三泡最好喝，花香慢慢出来了。",
  "下午三点容易困，{tea}配一块绿豆糕刚刚好。",
  "山里下了一夜雨，{tea}的鲜叶比往年晚了五天。",
  "冷泡{tea}的比例：五克茶，五百毫升水，冰箱六小时。",
  "有朋友问{tea}怎么存，避光、密封、离厨房远一点就够了。",
  "门店今天试饮{tea}，路过的朋友可以来坐坐。",
];

const SENTENCES_EN = [
  "Third infusion of our {tea} today, and the flowers finally show up.",
  "How we store {tea}: dark, sealed, and far from the kitchen.",
  "It rained all night on the hill, so this year's {tea} comes five days late.",
  "Cold brew {tea}: five grams, half a litre, six hours in the fridge.",
];

const LINK = "https://qinghe.example/tea/2025/notes";

/** A post's words in the platform's own manner; a few are longer than the platform takes. */
export function writeText(platform: string, random: RandomSource): string {
  const of = <T>(choices: readonly T[]): T => choices[random.nextInt(choices.length)]!;
  const english = platform === "x";
  const tea = of(english ? TEAS_EN : TEAS_ZH);
  const sentence = of(english ? SENTENCES_EN : SENTENCES_ZH).replace("{tea}", tea);
  const long = random.nextFloat() < 0.02;
  if (english) {
    const text = `${sentence} ${LINK} #tea`;
    return long
      ? `${SENTENCES_EN.map((s) => s.replace("{tea}", tea)).join(" ")} ${LINK} #tea #slowlife`
      : text;
  }
  const topic = of(TOPICS_ZH);
  const tag = platform === "weibo" ? `#${topic}#` : `#${topic}`;
  return long ? `${SENTENCES_ZH.map((s) => s.replace("{tea}", tea)).join("")}${tag}` : `${sentence}${tag}`;
}
