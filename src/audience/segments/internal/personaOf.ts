import { type Reason, reason } from "../../../kernel/reasons/reason.ts";
import type { Persona, PersonaName, PersonaTrait, SegmentTrait } from "../audienceModelSchema.ts";

/** Traits on a card, and in a name. */
const MOST_TRAITS = 5;
const IN_NAME = 2;
/** p-values below which a trait is named. */
const CLEAR = 0.05;

/**
 * The card of a segment: its traits that differ from all others by a clear and not a small amount, the most marked first.
 *
 * Amounts are made comparable: standard deviations as they are, differences of shares over the standard deviation of the outer share,
 * hours over six of them. What is below 0.2 of that ("small", Cohen 1988) is not named.
 */
export function personaOf(profile: readonly SegmentTrait[]): Persona {
  const marked = profile
    .flatMap((entry) => {
      const strength = strengthOf(entry);
      return strength >= 0.2 && entry.pValue !== null && entry.pValue < CLEAR ? [{ entry, strength }] : [];
    })
    .sort((a, b) => b.strength - a.strength)
    .slice(0, MOST_TRAITS)
    .map(({ entry }) => entry);
  const traits = marked.map(traitOf);
  return { name: nameOf(traits.slice(0, IN_NAME)), traits, because: marked.map(groundOf) };
}

function strengthOf({ type, inside, outside, effect }: SegmentTrait): number {
  if (effect.status === "absent" || inside === null || outside === null) return 0;
  const size = Math.abs(effect.value);
  if (type === "numeric") return size;
  if (type === "hour") return size / 6;
  const share = Math.min(0.95, Math.max(0.05, outside));
  return size / Math.sqrt(share * (1 - share));
}

function traitOf({ trait, type, value, inside, effect }: SegmentTrait): PersonaTrait {
  const isMore = effect.status === "ok" && effect.value > 0;
  if (type === "numeric") return { trait, sign: isMore ? "high" : "low", value: inside! };
  if (type === "hour") return { trait, sign: "around", value: inside! };
  return { trait, sign: isMore ? "is" : "is-not", value: value! };
}

function groundOf({ trait, type, value, inside, outside, effect }: SegmentTrait): Reason {
  if (type === "numeric") {
    const size = effect.status === "ok" ? effect.value : 0;
    const values = { trait, inside: inside!, outside: outside!, deviations: Math.abs(size) };
    return reason(size > 0 ? "audience.trait-higher" : "audience.trait-lower", values);
  }
  if (type === "hour")
    return reason("audience.trait-hour", { trait, inside: clockOf(inside!), outside: clockOf(outside!) });
  return reason("audience.trait-share", { trait, value: value!, inside: inside!, outside: outside! });
}

function nameOf(traits: readonly PersonaTrait[]): PersonaName {
  if (traits.length === 0) return { en: "no marked trait", "zh-CN": "无明显特征" };
  return {
    en: traits.map(partEn).join(", "),
    "zh-CN": traits.map(partZhCN).join("、"),
  };
}

function partEn({ trait, sign, value }: PersonaTrait): string {
  if (sign === "high" || sign === "low") return `${sign} ${trait}`;
  if (sign === "around") return `${trait} around ${clockOf(value as number)}`;
  return `${trait} ${sign === "is" ? "" : "not "}${value}`;
}

function partZhCN({ trait, sign, value }: PersonaTrait): string {
  if (sign === "high" || sign === "low") return `${trait} ${sign === "high" ? "偏高" : "偏低"}`;
  if (sign === "around") return `${trait} 在 ${clockOf(value as number)} 前后`;
  return `${trait} ${sign === "is" ? "为" : "非"} ${value}`;
}

function clockOf(hour: number): string {
  const minutes = Math.round(hour * 60) % 1440;
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
