import * as z from "zod/mini";
import { checkValue } from "../kernel/checkValue.ts";
import { type Locale, locales } from "../kernel/reasons/locales.ts";
import type { ShapeOf } from "../kernel/ShapeOf.ts";
import { worded } from "../kernel/words/worded.ts";
import { type Instant, toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import { toIsoString } from "../time/toIsoString.ts";
import {
  type Condition,
  type ConditionValue,
  type CountCondition,
  conditionSchema,
  type FieldCondition,
  type TimeWindow,
} from "./conditionSchema.ts";
import type { ConditionTexts } from "./internal/ConditionTexts.ts";
import { isInstantText } from "./internal/cellTest.ts";
import { conditionTextsEn } from "./internal/conditionTextsEn.ts";
import { conditionTextsZhCN } from "./internal/conditionTextsZhCN.ts";

/** Options of {@link describeCondition}. */
export interface DescribeConditionOptions {
  /** Language of the sentence. Default `"en"`. */
  locale?: Locale | undefined;
  /** What fields are called: `{ likes: "点赞数" }`. A field that is not in it is called by its own name. */
  names?: Readonly<Record<string, string>> | undefined;
}

/** Schema of {@link DescribeConditionOptions}. */
export const describeConditionOptionsSchema: z.ZodMiniObject<ShapeOf<DescribeConditionOptions>> =
  /* @__PURE__ */ worded(() =>
    z.strictObject({
      locale: z.optional(z.enum(locales)),
      names: z.optional(z.record(z.string(), z.string({ error: "expected text" }))),
    }),
  );

const texts: Readonly<Record<Locale, ConditionTexts>> = { en: conditionTextsEn, "zh-CN": conditionTextsZhCN };

/**
 * Says a condition in words. Conditions inside others stand in parentheses and texts in quotation marks, so that the sentence has
 * one reading; negated comparisons say that the field has to be known, because a missing one never matches them. Instants are
 * said as ISO 8601 in UTC.
 *
 * @param condition - the condition
 * @param options - language, and what fields are called
 * @returns a sentence without a full stop
 * @throws {@link SocialOpsError} `invalid-argument`
 *
 * @example
 * ```ts
 * import { describeCondition } from "socialops/core";
 *
 * const condition = {
 *   all: [
 *     { field: "platform", op: "eq", value: "weibo" },
 *     { any: [{ field: "likes", op: "ge", value: 100 }, { field: "paid", op: "missing" }] },
 *   ],
 * } as const;
 * describeCondition(condition); // => "platform is \"weibo\" and (likes is at least 100 or paid is missing)"
 * const names = { platform: "平台", likes: "点赞数", paid: "是否投放" };
 * describeCondition(condition, { locale: "zh-CN", names }); // => "平台为“weibo”，且（点赞数不低于 100，或是否投放缺失）"
 * ```
 */
export function describeCondition(condition: Condition, options: DescribeConditionOptions = {}): string {
  const checked = checkValue(conditionSchema, condition, "describeCondition", "condition");
  const { locale = "en", names = {} } = checkValue(
    describeConditionOptionsSchema,
    options,
    "describeCondition",
    "options",
  );
  return sentence(checked, { t: texts[locale], names });
}

interface Voice {
  t: ConditionTexts;
  names: Readonly<Record<string, string>>;
}

function sentence(condition: Condition, voice: Voice): string {
  const { t } = voice;
  const core = withoutShell(condition);
  if ("not" in core) return fill(t.not, { part: sentence(core.not, voice) }, t);
  if ("all" in core) return series(core.all, t.and, t.always, voice);
  if ("any" in core) return series(core.any, t.or, t.never, voice);
  return question(core, voice);
}

/** A list of one says what its condition says. */
function withoutShell(condition: Condition): Condition {
  let core = condition;
  for (;;) {
    const parts = "all" in core ? core.all : "any" in core ? core.any : [];
    if (parts.length !== 1) return core;
    core = parts[0]!;
  }
}

function series(parts: readonly Condition[], between: string, none: string, voice: Voice): string {
  if (parts.length === 0) return none;
  return parts
    .map((part) => {
      const text = sentence(part, voice);
      return isSeries(withoutShell(part)) ? fill(voice.t.group, { part: text }, voice.t) : text;
    })
    .join(between);
}

function isSeries(core: Condition): boolean {
  return ("all" in core && core.all.length > 0) || ("any" in core && core.any.length > 0);
}

function question(condition: FieldCondition, voice: Voice): string {
  const { t } = voice;
  const field = nameOf(condition.field, voice);
  const suffix = "caseSensitive" in condition && condition.caseSensitive === true ? t.cased : "";
  const say = (text: string, values: Readonly<Record<string, string>>): string =>
    fill(text, { field, ...values }, t) + suffix;
  switch (condition.op) {
    case "exists":
    case "missing":
      return say(t.ops[condition.op], {});
    case "between": {
      const [low, high] = condition.value;
      return say(t.ops.between, { low: valueText(low, t), high: valueText(high, t) });
    }
    case "in":
    case "notIn":
    case "includesAny":
    case "includesAll":
      return say(t.ops[condition.op], {
        values: condition.value.map((value) => valueText(value, t)).join(t.comma),
      });
    case "before":
    case "after":
      return say(t.ops[condition.op], { value: instantText(condition.value) });
    case "withinLast":
      return windowText(field, "value" in condition ? condition.value : condition, t);
    case "count":
      return countText(field, condition, voice);
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return say(orderTexts(condition.value, t)[condition.op], { value: valueText(condition.value, t) });
    default:
      return say(t.ops[condition.op], { value: valueText(condition.value, t) });
  }
}

/** An earlier instant is not said as a smaller number is. */
function orderTexts(value: ConditionValue, t: ConditionTexts): ConditionTexts["instants"] {
  if (typeof value !== "string") return t.ops;
  return isInstantText(value) ? t.instants : t.texts;
}

function countText(field: string, { value: asked }: CountCondition, voice: Voice): string {
  const { t } = voice;
  const { of, within, op, value } = asked;
  const parts = of === undefined ? [] : [sentence(of, voice)];
  if (within !== undefined) {
    // A sentence of several parts stays apart from the window that follows it.
    if (of !== undefined && isSeries(withoutShell(of))) parts[0] = fill(t.group, { part: parts[0]! }, t);
    parts.push(windowText(t.entryInstant, within, t));
  }
  const list = parts.length === 0 ? field : fill(t.entries, { field, part: parts.join(t.and) }, t);
  return fill(t.counts[op], { field: list, count: String(value), unit: unitOf("entry", value, t) }, t);
}

function windowText(field: string, { days, hours, asOf, timeZone }: TimeWindow, t: ConditionTexts): string {
  const [unit, count, zone] =
    days === undefined ? (["hour", hours!, ""] as const) : (["day", days, timeZone!] as const);
  const text = unit === "day" ? t.ops.days : t.ops.hours;
  const values = { field, count: String(count), unit: unitOf(unit, count, t), asOf: instantText(asOf), zone };
  return fill(text, values, t);
}

function unitOf(unit: keyof ConditionTexts["units"], count: number, t: ConditionTexts): string {
  return t.units[unit][count === 1 ? 0 : 1];
}

function nameOf(field: string, { names }: Voice): string {
  return Object.hasOwn(names, field) ? names[field]! : field;
}

function valueText(value: ConditionValue, t: ConditionTexts): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? t.yes : t.no;
  return isInstantText(value)
    ? instantText(value)
    : fill(t.quoted, { text: (value as string).replace(t.quotes, "\\$&") }, t);
}

function instantText(instant: Instant): string {
  return toIsoString(toEpochMilliseconds(instant));
}

/** Fills a text's gaps, each once: what is filled in is not looked at again. */
function fill(text: string, values: Readonly<Record<string, string>>, t: ConditionTexts): string {
  // Splitting by a group puts the names of the gaps at the odd places.
  const pieces = text.split(/\{(\w+)\}/).map((piece, i) => (i % 2 === 0 ? piece : values[piece]!));
  return pieces.reduce((said, piece) => said + (t.isSpaced && isSeam(said, piece) ? " " : "") + piece);
}

/** Whether Han characters and letters or digits meet. */
function isSeam(before: string, after: string): boolean {
  return (
    (/\p{Script=Han}$/u.test(before) && /^[A-Za-z0-9-]/.test(after)) ||
    (/[A-Za-z0-9]$/.test(before) && /^\p{Script=Han}/u.test(after))
  );
}
