import { describeValue } from "../describeValue.ts";
import { SocialOpsError } from "../SocialOpsError.ts";
import { audienceTextsEn } from "./en/audienceTextsEn.ts";
import { crisisTextsEn } from "./en/crisisTextsEn.ts";
import { kpiTextsEn } from "./en/kpiTextsEn.ts";
import { platformsTextsEn } from "./en/platformsTextsEn.ts";
import { timingTextsEn } from "./en/timingTextsEn.ts";
import { fillText } from "./fillText.ts";
import { type Locale, locales } from "./locales.ts";
import type { Because, Reasons } from "./reason.ts";
import { audienceTextsZhCN } from "./zh-CN/audienceTextsZhCN.ts";
import { crisisTextsZhCN } from "./zh-CN/crisisTextsZhCN.ts";
import { kpiTextsZhCN } from "./zh-CN/kpiTextsZhCN.ts";
import { platformsTextsZhCN } from "./zh-CN/platformsTextsZhCN.ts";
import { timingTextsZhCN } from "./zh-CN/timingTextsZhCN.ts";

/** Options of {@link explain}. */
export interface ExplainOptions {
  /** Language of the sentences. Default `"en"`. */
  locale?: Locale | undefined;
  /** Further texts by code, for reasons that are the caller's own; they win over the package's. */
  texts?: Readonly<Record<string, string>> | undefined;
}

const catalogs: Readonly<Record<Locale, Readonly<Record<keyof Reasons, string>>>> = {
  en: { ...kpiTextsEn, ...timingTextsEn, ...audienceTextsEn, ...platformsTextsEn, ...crisisTextsEn },
  "zh-CN": {
    ...kpiTextsZhCN,
    ...timingTextsZhCN,
    ...audienceTextsZhCN,
    ...platformsTextsZhCN,
    ...crisisTextsZhCN,
  },
};

/**
 * Turns the grounds of a decision into sentences, in the order given.
 *
 * @param because - the grounds, from any result of this package
 * @param options - language, and texts for codes of the caller's own
 * @returns the sentences as one text
 * @throws {@link SocialOpsError} `unknown-id` for a code without a text, `invalid-argument` for an unknown locale
 *
 * @example
 * ```ts
 * import { explain } from "socialops/core";
 *
 * const because = [{ code: "kpi.rows-without-field", values: { kpi: "content.share_rate", field: "shares", rows: 4 } }];
 * explain(because); // => "4 rows have no shares and are left out of content.share_rate."
 * explain(because, { locale: "zh-CN" }); // => "有 4 行缺少 shares，未计入 content.share_rate。"
 * ```
 */
export function explain(because: Because, options: ExplainOptions = {}): string {
  if (!Array.isArray(because)) {
    throw new SocialOpsError("explain", {
      code: "invalid-argument",
      path: "because",
      expected: "a list of reasons",
      received: describeValue(because),
    });
  }
  if (typeof options !== "object" || options === null) {
    throw new SocialOpsError("explain", {
      code: "invalid-argument",
      path: "options",
      expected: "an object",
      received: describeValue(options),
    });
  }
  const { locale = "en", texts } = options;
  if (!locales.includes(locale)) {
    throw new SocialOpsError("explain", {
      code: "invalid-argument",
      path: "options.locale",
      expected: `one of ${locales.map(describeValue).join(", ")}`,
      received: describeValue(locale),
    });
  }
  const catalog = catalogs[locale] as Readonly<Record<string, string>>;
  return because
    .map((reason: Because[number], i) => {
      const { code, values } = checkReason(reason, i);
      const text = own(texts, code) ?? own(catalog, code);
      if (text === undefined) {
        throw new SocialOpsError("explain", {
          code: "unknown-id",
          path: `because[${i}].code`,
          expected: "a code with a text in the catalogs or in options.texts",
          received: describeValue(code),
        });
      }
      return fillText(text, values, locale);
    })
    .join(locale === "en" ? " " : "");
}

function own(texts: Readonly<Record<string, string>> | undefined, code: string): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, code) ? texts[code] : undefined;
}

const PLAIN: ReadonlySet<string> = /* @__PURE__ */ new Set(["string", "number", "boolean"]);

function checkReason(reason: Because[number], i: number): Because[number] {
  const isObject = typeof reason === "object" && reason !== null;
  const hasValues =
    isObject &&
    typeof reason.values === "object" &&
    reason.values !== null &&
    Object.values(reason.values).every((value) => value === null || PLAIN.has(typeof value));
  if (hasValues && typeof reason.code === "string") return reason;
  throw new SocialOpsError("explain", {
    code: "invalid-argument",
    path: `because[${i}]`,
    expected: "a reason with code and values",
    received: describeValue(reason),
  });
}
