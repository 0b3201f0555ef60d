import type { Locale } from "socialops/core";
import { measureText, type PlatformProfile, platformProfiles, textRules } from "socialops/platforms";
import * as z from "zod/mini";
import { escapeHtml, list, paragraph, table } from "../html.ts";
import type { ReviewInputs } from "../loadInputs.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { group, platformName, sentence } from "../words.ts";

interface PlatformTexts {
  platform: string;
  texts: number;
  limit: number;
  unit: string;
  tooLong: { id: string; length: number }[];
  longest: number;
}

interface PlatformsFound {
  status: "ok";
  platforms: PlatformTexts[];
  withoutProfile: string[];
}

const words = {
  en: {
    units: {
      "weighted-characters": "weighted characters",
      "weibo-characters": "characters",
      "utf16-units": "characters",
      graphemes: "characters",
    } as Record<string, string>,
    head: ["Platform", "Texts", "Limit", "Longest", "Too long"],
    advice: (name: string) => `On ${name}`,
    unknown: (names: string) => `No rules are kept yet for: ${names}.`,
    noTexts: (name: string) => `${name}: the file has no texts to measure.`,
    clean: (name: string, n: string) => `${name}: all ${n} texts are within the limit.`,
    long: (name: string, n: string, limit: string) =>
      `${name}: ${n} ${n === "1" ? "text is" : "texts are"} longer than its ${limit}.`,
  },
  "zh-CN": {
    units: {
      "weighted-characters": "加权字符",
      "weibo-characters": "字",
      "utf16-units": "字符",
      graphemes: "字符",
      characters: "字符",
      bytes: "字节",
    } as Record<string, string>,
    head: ["平台", "文本数", "上限", "最长", "超长"],
    advice: (name: string) => name,
    unknown: (names: string) => `尚未收录规则的平台：${names}。`,
    noTexts: (name: string) => `${name}：文件中没有可检查的文本。`,
    clean: (name: string, n: string) => `${name}：${n} 条文本全部在字数上限内。`,
    long: (name: string, n: string, limit: string) => `${name}：${n} 条文本超出 ${limit} 的上限。`,
  },
} as const;

/** What the platforms' own rules say of the texts, and what to mind there. */
export const platformsSection: Section<PlatformsFound> = {
  id: "platforms",
  title: { en: "What the platforms ask", "zh-CN": "平台建议" },
  schema: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("ok"),
      platforms: z.array(
        z.object({
          platform: z.string(),
          texts: z.int(),
          limit: z.number(),
          unit: z.string(),
          tooLong: z.array(z.object({ id: z.string(), length: z.number() })),
          longest: z.number(),
        }),
      ),
      withoutProfile: z.array(z.string()),
    }),
    notObservedSchema,
  ]),
  find({ posts }: ReviewInputs): PlatformsFound | NotObserved {
    if (posts === null) return notObserved("review.no-posts");
    const known = posts.platforms.filter((platform) => profileOf(platform) !== undefined);
    const withoutProfile = posts.platforms.filter((platform) => profileOf(platform) === undefined);
    const platforms = known.map((platform): PlatformTexts => {
      const texts = posts.read.records.filter(
        (post) => post.platform === platform && (post.text ?? "") !== "",
      );
      const measured = texts.map((post) => ({ id: post.id, ...measureText(post.text!, platform) }));
      const { limit, unit } = measureText("", platform);
      return {
        platform,
        texts: texts.length,
        limit,
        unit,
        tooLong: measured.filter(({ length }) => length > limit).map(({ id, length }) => ({ id, length })),
        longest: measured.reduce((most, { length }) => Math.max(most, length), 0),
      };
    });
    if (platforms.length === 0) return notObserved("review.no-texts");
    return { status: "ok", platforms, withoutProfile };
  },
  summarize({ platforms }: PlatformsFound, locale: Locale): string[] {
    const w = words[locale];
    return platforms.map(({ platform, texts, limit, unit, tooLong }) => {
      const name = platformName(platform, locale);
      const found =
        texts === 0
          ? w.noTexts(name)
          : tooLong.length === 0
            ? w.clean(name, group(texts))
            : w.long(name, group(tooLong.length), `${group(limit)} ${w.units[unit] ?? unit}`);
      const [advice] = profileOf(platform)!.advice;
      return [found, advice?.text[locale] ?? ""].join(locale === "en" ? " " : "");
    });
  },
  async draw({ platforms, withoutProfile }: PlatformsFound, locale: Locale): Promise<string> {
    const w = words[locale];
    const rows = platforms
      .filter(({ texts }) => texts > 0)
      .map(({ platform, texts, limit, unit, tooLong, longest }) => [
        escapeHtml(platformName(platform, locale)),
        group(texts),
        escapeHtml(`${group(limit)} ${w.units[unit] ?? unit}`),
        group(longest),
        tooLong.length === 0 ? "0" : `<span class="warn">${tooLong.length}</span>`,
      ]);
    const offenders = platforms.flatMap(({ platform, tooLong, limit }) =>
      tooLong
        .slice(0, 5)
        .map(({ id, length }) => `${platformName(platform, locale)} ${id}: ${length} / ${limit}`),
    );
    const advice = platforms.map(({ platform }) => {
      const profile = profileOf(platform)!;
      return `<h3>${escapeHtml(w.advice(platformName(platform, locale)))}</h3>${list(profile.advice.map((item) => item.text[locale]))}`;
    });
    return [
      rows.length === 0 ? paragraph(noTexts(locale), "soft") : table(w.head, rows, [1, 2, 3, 4]),
      list(offenders),
      ...advice,
      withoutProfile.length > 0
        ? paragraph(w.unknown(withoutProfile.map((id) => platformName(id, locale)).join(", ")), "soft")
        : "",
    ].join("\n");
  },
};

function noTexts(locale: Locale): string {
  return sentence(notObserved("review.no-texts").because, locale);
}

/** The profile of a platform whose posts have a limit that is known. */
function profileOf(platform: string): PlatformProfile | undefined {
  return platformProfiles.find((profile) => profile.id === platform && Object.hasOwn(textRules, platform));
}
