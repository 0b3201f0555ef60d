import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { plainCountings, type TextCap, type TextCounting, type TextRule } from "../textRuleSchema.ts";

/**
 * Reads a rule of a caller's own. Written out by hand, because the schema library would make half of what one import of
 * `measureText` costs; agrees with `textRuleSchema`, but for `sources`, which measuring does not need.
 *
 * @param rule - what the caller gave
 * @returns a copy of what measuring needs
 * @throws {@link SocialOpsError} `invalid-argument` with the first thing that is amiss
 */
export function readTextRule(rule: unknown): TextRule {
  return reading("rule", rule, (given) => {
    const also = optional(given.also, "rule.also", (value) =>
      list(value, "rule.also").map((cap, i): TextCap => {
        const at = `rule.also[${i}]`;
        const { unit, limit, counting, disputed } = record(cap, at);
        return {
          unit: word(unit, `${at}.unit`),
          limit: count(limit, `${at}.limit`),
          counting: readCounting(counting, `${at}.counting`),
          disputed: optional(disputed, `${at}.disputed`, flag),
        };
      }),
    );
    return {
      id: word(given.id, "rule.id"),
      version: count(given.version, "rule.version"),
      platform: word(given.platform, "rule.platform"),
      unit: word(given.unit, "rule.unit"),
      limit: count(given.limit, "rule.limit"),
      limitWithMedia: optional(given.limitWithMedia, "rule.limitWithMedia", count),
      counting: readCounting(given.counting, "rule.counting"),
      also,
      sources: [],
    };
  });
}

/**
 * Reads the options of `measureText`; by hand, as {@link readTextRule}.
 *
 * @param options - what the caller gave
 * @returns a copy
 * @throws {@link SocialOpsError} `invalid-argument`
 */
export function readMeasureOptions(options: unknown): {
  limit: number | undefined;
  hasMedia: boolean | undefined;
} {
  return reading("options", options, (given) => {
    for (const name of Object.keys(given))
      if (name !== "limit" && name !== "hasMedia")
        refuseRule(`options.${name}`, "no such field", given[name]);
    return {
      limit: optional(given.limit, "options.limit", count),
      hasMedia: optional(given.hasMedia, "options.hasMedia", flag),
    };
  });
}

function readCounting(value: unknown, at: string): TextCounting {
  const given = record(value, at);
  const { method } = given;
  const size = (name: string): number => atLeastZero(given[name], `${at}.${name}`);
  switch (method) {
    case "x-weighted": {
      const { scale, emojiAsOne } = given;
      if (!isFiniteNumber(scale) || scale <= 0) refuseRule(`${at}.scale`, "a number above 0", scale);
      return {
        method,
        scale,
        defaultWeight: size("defaultWeight"),
        ranges: list(given.ranges, `${at}.ranges`).map((range, i) => {
          const place = `${at}.ranges[${i}]`;
          const { start, end, weight } = record(range, place);
          return {
            start: codePoint(start, `${place}.start`),
            end: codePoint(end, `${place}.end`),
            weight: atLeastZero(weight, `${place}.weight`),
          };
        }),
        urlLength: size("urlLength"),
        emojiAsOne: flag(emojiAsOne, `${at}.emojiAsOne`),
      };
    }
    case "weibo-half-units":
      return {
        method,
        linkLength: size("linkLength"),
        linkBytes: size("linkBytes"),
        ownLinkBytes: size("ownLinkBytes"),
      };
    case "mastodon-characters":
      return { method, linkLength: size("linkLength") };
  }
  const known = plainCountings.find((plain) => plain === method);
  return known === undefined
    ? refuseRule(at, 'a counting with a method such as "x-weighted" or "graphemes"', value)
    : { method: known };
}

type Given = Readonly<Record<string, unknown>>;

/** A value may throw when it is looked at. */
function reading<Out>(path: string, value: unknown, read: (given: Given) => Out): Out {
  try {
    return read(record(value, path));
  } catch (error) {
    if (error instanceof SocialOpsError) throw error;
    return refuseRule(path, "a value that can be read", value);
  }
}

function record(value: unknown, path: string): Given {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? (value as Given) : refuseRule(path, "an object", value);
}

function list(value: unknown, path: string): unknown[] {
  return Array.isArray(value) ? Array.from(value) : refuseRule(path, "a list", value);
}

function word(value: unknown, path: string): string {
  return typeof value === "string" && value !== ""
    ? value
    : refuseRule(path, "text that is not empty", value);
}

function count(value: unknown, path: string): number {
  return Number.isSafeInteger(value) && (value as number) >= 1
    ? (value as number)
    : refuseRule(path, "a whole number of at least 1", value);
}

function codePoint(value: unknown, path: string): number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0x10ffff
    ? (value as number)
    : refuseRule(path, "a whole number from 0 to 1114111", value);
}

function atLeastZero(value: unknown, path: string): number {
  return isFiniteNumber(value) && value >= 0 ? value : refuseRule(path, "a number of at least 0", value);
}

function flag(value: unknown, path: string): boolean {
  return typeof value === "boolean" ? value : refuseRule(path, "true or false", value);
}

function optional<Out>(
  value: unknown,
  path: string,
  read: (value: unknown, path: string) => Out,
): Out | undefined {
  return value === undefined ? undefined : read(value, path);
}

function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function refuseRule(path: string, expected: string, received: unknown): never {
  throw new SocialOpsError("measureText", {
    code: "invalid-argument",
    path,
    expected,
    received: describeValue(received),
  });
}
