/**
 * Wrong values for a schema, made from its own JSON Schema: at each place of a sample, each of {@link ODD}, and an unknown
 * field in each object.
 */

/** The part of JSON Schema that the package's schemas use. */
export interface Json {
  $ref?: string;
  $defs?: Record<string, Json>;
  type?: string | string[];
  anyOf?: Json[];
  oneOf?: Json[];
  allOf?: Json[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  minItems?: number;
  items?: Json;
  prefixItems?: Json[];
  properties?: Record<string, Json>;
  propertyNames?: Json;
  additionalProperties?: Json | boolean;
}

type Path = readonly (string | number)[];

/** A sample with one wrong value in it. */
export interface WrongValue {
  value: unknown;
  /** Where the wrong value is. */
  path: Path;
  /** What is wrong there. */
  odd: unknown;
}

/** Values that belong at few places. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  true,
  "",
  "nonsense",
  -1,
  0,
  0.5,
  1e6,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  [],
  [null],
  {},
  { nonsense: 1 },
  { op: "sum" },
  new Date(Number.NaN),
  () => 1,
  Symbol("s"),
];

/** A value that fits a JSON Schema, as far as JSON Schema says what fits. */
export function sampleOf(json: Json, root: Json = json, depth = 0): unknown {
  if (json.$ref !== undefined) {
    const target = json.$ref === "#" ? root : root.$defs![json.$ref.replace("#/$defs/", "")]!;
    return sampleOf(target, root, depth + 1);
  }
  const branches = json.anyOf ?? json.oneOf ?? json.allOf;
  if (branches !== undefined) return sampleOf(branches.find(({ type }) => type !== "null")!, root, depth);
  if ("const" in json) return json.const;
  if (json.enum !== undefined) return json.enum[0];
  switch ([json.type].flat()[0]) {
    case "string":
      return json.format === "date"
        ? "2026-03-02"
        : json.format === "date-time"
          ? "2026-03-02T09:00:00Z"
          : "a";
    case "number":
      return json.exclusiveMinimum !== undefined
        ? (json.exclusiveMaximum ?? 1) / 2
        : Math.max(json.minimum ?? 1, 0);
    case "integer":
      return Math.max(1, json.minimum ?? 1, (json.exclusiveMinimum ?? 0) + 1);
    case "boolean":
      return true;
    case "array":
      if (json.prefixItems !== undefined) return json.prefixItems.map((item) => sampleOf(item, root, depth));
      if (depth > 3) return [];
      return Array.from({ length: json.minItems ?? 1 }, () => sampleOf(json.items ?? {}, root, depth));
    case "object": {
      if (json.properties === undefined) {
        const names = json.propertyNames?.enum?.map(String) ?? ["a"];
        const entry = typeof json.additionalProperties === "object" ? json.additionalProperties : {};
        return Object.fromEntries(names.map((name) => [name, sampleOf(entry, root, depth)]));
      }
      const fields = Object.entries(json.properties).map(([name, field]) => [
        name,
        sampleOf(field, root, depth),
      ]);
      return Object.fromEntries(fields);
    }
    default:
      return null;
  }
}

/** Every wrong value of a schema. */
export function* wrongValues(json: Json): Generator<WrongValue> {
  const sample = sampleOf(json);
  for (const path of placesIn(sample, [])) {
    for (const odd of ODD) yield { value: withAt(sample, path, odd), path, odd };
    const here = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], sample);
    if (typeof here === "object" && here !== null && !Array.isArray(here)) {
      const odd = { ...here, nonsense: 1 };
      yield { value: withAt(sample, path, odd), path, odd };
    }
  }
}

function* placesIn(value: unknown, path: Path): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function withAt(value: unknown, path: Path, odd: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return odd;
  if (Array.isArray(value)) return value.map((entry, i) => (i === key ? withAt(entry, rest, odd) : entry));
  const { [key]: inner, ...others } = value as Record<string, unknown>;
  // What is missing is really not there.
  if (rest.length === 0 && odd === undefined) return others;
  return { ...(value as object), [key]: withAt(inner, rest, odd) };
}
