import { fitTrait } from "./internal/fitTraits.ts";
import { placesOf } from "./internal/Places.ts";
import type { TraitValues } from "./internal/readTraits.ts";
import type { AudienceTrait } from "./segmentAudience.ts";

/** Members as rows of numbers. */
export interface TraitFeatures {
  /** What each number says. */
  names: { trait: string; value: string | null }[];
  /** The numbers, a list for each member of the first group, then of the second. */
  rows: Float64Array[];
}

/** Values of a category that become features, the most frequent ones. */
const MOST_VALUES = 30;

/**
 * Traits as numbers, for models that need them: numbers on the scale of their transform, hours as two coordinates, categories and lists as a
 * feature for each value. A missing number is the mean, and where some are missing that is a feature too. Traits that are the same for all have none.
 */
export function traitFeatures(
  traits: readonly AudienceTrait[],
  first: { ids: readonly string[]; values: readonly TraitValues[] },
  second: { ids: readonly string[]; values: readonly TraitValues[] },
): TraitFeatures {
  const count = first.ids.length + second.ids.length;
  const names: TraitFeatures["names"] = [];
  const columns: Float64Array[] = [];
  const add = (trait: string, value: string | null, column: Float64Array): void => {
    names.push({ trait, value });
    columns.push(column);
  };
  for (const [t, { name, type, transform = "z-score", weight = 1 }] of traits.entries()) {
    const request = { name, type, transform: type === "numeric" ? transform : ("none" as const), weight };
    const values = joined(first.values[t]!, second.values[t]!);
    const fitted = fitTrait(request, values);
    if (fitted.scale === 0) continue;
    if (values.texts !== null) {
      const frequency = new Map<string, number>();
      for (const text of values.texts) if (text !== null) frequency.set(text, (frequency.get(text) ?? 0) + 1);
      const common = [...frequency]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST_VALUES);
      for (const [value] of common)
        add(
          name,
          value,
          Float64Array.from(values.texts, (text) => (text === value ? 1 : 0)),
        );
      continue;
    }
    const { numbers } = placesOf([fitted], [values], count, 1);
    const labels = type === "list" ? fitted.values : type === "hour" ? ["hour-x", "hour-y"] : [null];
    for (const [i, field] of numbers.entries()) {
      const seen = field.filter((x) => !Number.isNaN(x));
      const mean = seen.reduce((sum, x) => sum + x / seen.length, 0);
      add(
        name,
        labels[i] ?? null,
        field.map((x) => Math.max(-LARGEST, Math.min(LARGEST, Number.isNaN(x) ? mean : x))),
      );
    }
    if (fitted.missing > 0)
      add(
        name,
        "missing",
        Float64Array.from(numbers[0]!, (x) => (Number.isNaN(x) ? 1 : 0)),
      );
  }
  const rows = Array.from({ length: count }, (_, i) => Float64Array.from(columns, (column) => column[i]!));
  return { names, rows };
}

/** Further out nothing can be told apart, and squares lose their digits. */
const LARGEST = 1e3;

function joined(a: TraitValues, b: TraitValues): TraitValues {
  return {
    numbers: a.numbers === null ? null : Float64Array.from([...a.numbers, ...b.numbers!]),
    texts: a.texts === null ? null : [...a.texts, ...b.texts!],
    lists: a.lists === null ? null : [...a.lists, ...b.lists!],
  };
}
