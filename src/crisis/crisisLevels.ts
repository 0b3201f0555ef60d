import type { Locale } from "../kernel/reasons/locales.ts";

/** The levels of a crisis, the lightest first; the place in this list is a level's rank. I is the highest, as in Chinese law. */
export const crisisLevelIds = ["none", "IV", "III", "II", "I"] as const;
/** One of {@link crisisLevelIds}. */
export type CrisisLevel = (typeof crisisLevelIds)[number];

/** One level as it is defined and shown. */
export interface CrisisLevelDefinition {
  /** The level. */
  id: CrisisLevel;
  /** 0 for none to 4 for I. */
  rank: number;
  /** What it is called; rename it with `options.levels` of `gradeCrisis`. */
  name: Readonly<Record<Locale, string>>;
  /** Its color. */
  color: string;
  /** What makes a crisis one of this level. The rules that apply it are `crisisLevelRules`. */
  definition: Readonly<Record<Locale, string>>;
  /** Lowest and highest score of the level; no score lies between two bands. */
  score: {
    /** Lowest score. */
    low: number;
    /** Highest score. */
    high: number;
  };
  /** Hours for which the level is kept after it was last confirmed, before it may go down by one: a convention. */
  dwellHours: number;
}

/**
 * The definitions of the levels, by rank. Four levels with colors as in China's Emergency Response Law and national
 * overall plan (I red, II orange, III yellow, IV blue; graded by urgency, development and possible harm), here for the
 * crises of one organization.
 *
 * | level | definition |
 * |---|---|
 * | I 特别重大, red | Several deaths; or a death for which responsibility falls on the organization, or that is national news and formally before an authority, or outrages the world; or people hurt by its fault with worldwide outrage or formal official action; or sanctions for avoidable conduct that outrages the world. |
 * | II 重大, orange | Any death; or people hurt or endangered by its fault and the matter is national news or formally before an authority; or avoidable conduct that is national news and formally before an authority; or outrage across a nation or the world without any harm. |
 * | III 较大, yellow | Anybody injured; or harm, or avoidable danger, or danger by its fault that has been noticed; or national news of a grievance; or a formal official step; or strong outrage with wide reach. |
 * | IV 一般, blue | A grievance: a crisis type applies, harm is alleged, an authority remarks on it, or outrage is noticeable; nobody injured, no national news, no formal step, no lasting reach, however sharp the burst. |
 * | none, green | No grievance. Volume alone is attention, not a crisis. |
 */
export const crisisLevels: readonly CrisisLevelDefinition[] = /* @__PURE__ */ (() => [
  {
    id: "none" as const,
    rank: 0,
    name: { en: "No crisis", "zh-CN": "无危机" },
    color: "green",
    definition: {
      en: "No grievance. Volume alone is attention, not a crisis.",
      "zh-CN": "没有针对本机构的不满或指控。声量高只代表受关注，不等于危机。",
    },
    score: { low: 0, high: 19 },
    dwellHours: 0,
  },
  {
    id: "IV" as const,
    rank: 1,
    name: { en: "Minor", "zh-CN": "一般" },
    color: "blue",
    definition: {
      en: "A grievance: a crisis type applies, harm is alleged, an authority remarks on it, or outrage is noticeable; but nobody is injured, there is no national news, no formal official step and no lasting reach, however sharp the burst.",
      "zh-CN":
        "已出现不满或指控：可归入某类危机、有人称受到伤害、主管部门有所表态，或公众情绪明显；但无人受伤，没有全国性报道，监管未正式介入，传播也不持久——无论声量冲得多高。",
    },
    score: { low: 20, high: 39 },
    dwellHours: 12,
  },
  {
    id: "III" as const,
    rank: 2,
    name: { en: "Considerable", "zh-CN": "较大" },
    color: "yellow",
    definition: {
      en: "Anybody injured; or harm, or avoidable danger, or danger by its fault that has been noticed; or national news of a grievance; or a formal official step; or strong outrage with wide reach.",
      "zh-CN":
        "有人受伤；或已造成其他伤害，存在本可避免的隐患，或因自身过失造成的隐患已被外界注意；或负面事件登上全国性媒体；或监管正式介入；或公众强烈愤怒且传播广泛。",
    },
    score: { low: 40, high: 59 },
    dwellHours: 24,
  },
  {
    id: "II" as const,
    rank: 3,
    name: { en: "Major", "zh-CN": "重大" },
    color: "orange",
    definition: {
      en: "Any death; or people hurt or endangered by its fault and the matter is national news or formally before an authority; or avoidable conduct that is national news and formally before an authority; or outrage across a nation or the world without any harm.",
      "zh-CN":
        "有人死亡；或因自身责任致人受伤、受到威胁，且已成全国性新闻或被监管正式立案处置；或本可避免的过错既登上全国性媒体又遭监管正式介入；或虽无人受害，但引发全国乃至国际性的公愤。",
    },
    score: { low: 60, high: 79 },
    dwellHours: 48,
  },
  {
    id: "I" as const,
    rank: 4,
    name: { en: "Extraordinary", "zh-CN": "特别重大" },
    color: "red",
    definition: {
      en: "Several deaths; or a death for which responsibility falls on the organization, or that is national news and formally before an authority, or outrages the world; or people hurt by its fault with worldwide outrage or formal official action; or sanctions for avoidable conduct that outrages the world.",
      "zh-CN":
        "多人死亡；或有人死亡且责任归于本机构，或死亡事件登上全国性媒体并遭监管正式介入，或激起国际公愤；或因自身责任致人受害，并引发国际公愤或监管正式处置；或因本可避免的恶劣行为受到制裁并激起国际公愤。",
    },
    score: { low: 80, high: 100 },
    dwellHours: 72,
  },
])();
