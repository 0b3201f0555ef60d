/** How a language writes numbers. */
export interface NumberStyle {
  /** What parts the whole from the fraction. */
  decimal: "." | ",";
  /** A number without sign, its decimal sign a point or comma: digits, exponent, suffix. */
  form: RegExp;
  /** What parts thousands. */
  group: "," | "." | " " | "'";
}

/**
 * The way in which the people of a locale write numbers.
 *
 * @param locale - a language, or a language and region: `de`, `es-MX`, `zh-Hans-CN`
 * @returns the style; undefined for a language that is not in {@link numberLanguages} and for what is no locale
 */
export function numberStyle(locale: string): NumberStyle | undefined {
  const match = LOCALE.exec(locale);
  if (match === null) return undefined;
  const language = match[1]!.toLowerCase();
  const kind = kindOf(`${language}-${match[2]?.toUpperCase()}`) ?? kindOf(language);
  return kind === undefined ? undefined : styleOf(kind, language);
}

const LOCALE = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?$/i;

type Kind = "comma" | "indian" | "point" | "space" | "apostrophe";

/**
 * Decimal sign and grouping by language, and by region where it differs.
 *
 * Source: Unicode CLDR 48, `numbers/symbols` and `decimalFormats`, checked 2026-11-23.
 */
const KINDS: Readonly<Record<Kind, string>> = {
  comma:
    "en zh ja ko th he ms fil tl sw kn ur si km my mn ta-MY ta-SG pa-PK es-BR es-BZ es-CU es-DO es-GT es-HN es-MX es-NI " +
    "es-PA es-PE es-PR es-SV es-US es-419 kk-CN",
  indian: "hi bn ta te mr gu ml pa ne en-IN",
  point:
    "de es it pt nl da id tr el ro hr sl sr bs mk vi ca gl eu is az lo en-AT en-BE en-DE en-DK en-ES en-ID en-IT en-NL en-PL " +
    "en-RO en-SI ms-ID sw-CD fr-LU fr-MA",
  space:
    "fr ru uk pl cs sk bg fi sv nb nn no hu lt lv et kk be ka hy af uz sq de-AT es-CR pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU " +
    "pt-MO pt-MZ pt-PT pt-ST pt-TL en-CZ en-EE en-FI en-FR en-GE en-HU en-LT en-LV en-NO en-PT en-SE en-SK en-UA en-ZA",
  apostrophe: "de-CH de-LI it-CH en-CH",
};

/** The languages whose numbers can be read. */
export const numberLanguages: readonly string[] = /* @__PURE__ */ (() =>
  Object.values(KINDS)
    .flatMap((names) => names.split(" "))
    .filter((name) => !name.includes("-"))
    .sort())();

function kindOf(name: string): Kind | undefined {
  return (Object.keys(KINDS) as Kind[]).find((kind) => KINDS[kind].split(" ").includes(name));
}

function styleOf(kind: Kind, language: string): NumberStyle {
  const decimal = kind === "point" || kind === "space" ? "," : ".";
  const group = ({ comma: ",", indian: ",", point: ".", space: " ", apostrophe: "'" } as const)[kind];
  const part = group === "." ? "\\." : group;
  const thousands = `[1-9]\\d{0,2}(?:${part}\\d{3})+`;
  const lakhs = kind === "indian" ? `[1-9]\\d?(?:,\\d{2})+,\\d{3}|` : "";
  const fraction = `(?:${decimal === "." ? "\\." : ","}\\d+)?`;
  const form = `^((?:${lakhs}${thousands}|\\d+)${fraction})(?:e([+-]?\\d{1,3}))?\\s*([${lettersOf(language)}千万萬亿億])?$`;
  return { decimal, group, form: new RegExp(form, "i") };
}

/**
 * Letters mean what they mean in English only where the language has no other use for them: B is a thousand in Turkish, M a
 * milliard in Indonesian (CLDR's compact forms), and w is 万 in Chinese alone.
 */
function lettersOf(language: string): string {
  if (language === "zh") return "kmbw";
  if (language === "en" || language === "ja" || language === "ko") return "kmb";
  return language === "id" ? "k" : "km";
}
