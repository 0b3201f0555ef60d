/** The languages that texts come in. */
export const locales = ["en", "zh-CN"] as const;

/** One of {@link locales}. */
export type Locale = (typeof locales)[number];
