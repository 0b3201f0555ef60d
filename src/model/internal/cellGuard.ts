import type * as z from "zod/mini";

/** Says whether a value is what a schema takes. */
export type Accepts = (value: unknown) => boolean;

/**
 * The part of a schema's definition that guards are derived from.
 *
 * @internal
 */
interface Definition {
  type: string;
  coerce?: boolean;
  format?: string;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  keyType?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  entries?: Readonly<Record<string, unknown>>;
  values?: readonly unknown[];
  options?: readonly z.ZodMiniType[];
  inclusive?: boolean;
  fn?: (value: unknown) => unknown;
  checks?: readonly { _zod: { def: CheckDefinition } }[];
}

interface CheckDefinition {
  check: string;
  inclusive?: boolean;
  length?: number;
  maximum?: number;
  minimum?: number;
  value?: unknown;
}

/** A memo, not state: a schema's definition never changes. */
const known = new WeakMap<z.ZodMiniType, Accepts>();

/**
 * Derives from a schema's own definition a function that accepts exactly the values that the schema accepts: plain
 * comparisons, without `eval`, without allocating. A construct that is not known here is left to the schema itself.
 *
 * @param schema - any schema that checks synchronously
 * @returns the guard, made once a schema
 */
export function cellGuard(schema: z.ZodMiniType): Accepts {
  let accepts = known.get(schema);
  if (accepts === undefined) {
    accepts = derive(schema) ?? ((value) => schema.safeParse(value).success);
    known.set(schema, accepts);
  }
  return accepts;
}

/** The definition of a schema, as far as guards understand it. */
export function definitionOf(schema: z.ZodMiniType): Definition {
  return schema._zod.def as unknown as Definition;
}

function derive(schema: z.ZodMiniType): Accepts | undefined {
  const definition = definitionOf(schema);
  if (definition.coerce === true) return undefined;
  const checks = (definition.checks ?? []).map((check) => check._zod.def);
  const base = definition.type === "number" ? numberGuard(definition, checks) : typeGuard(definition, schema);
  if (base === undefined) return undefined;
  const accepts = [base];
  for (const check of checks) {
    if (isInclusiveLimit(check, definition.type)) continue;
    const further = checkGuard(check, definition.type);
    if (further === undefined) return undefined;
    accepts.push(further);
  }
  return all(accepts);
}

/** Numbers and their inclusive limits in one function, as most columns are counts. NaN fails every comparison. */
function numberGuard({ format }: Definition, checks: readonly CheckDefinition[]): Accepts | undefined {
  if (format !== undefined && format !== "safeint") return undefined;
  const { isWhole, low, high } = limitsOf(format === "safeint", checks);
  return isWhole
    ? (value) => typeof value === "number" && value >= low && value <= high && Math.floor(value) === value
    : (value) => typeof value === "number" && value >= low && value <= high;
}

/** The numbers that a schema takes, where it says no more than that. */
export interface NumberLimits {
  /** Whether only whole numbers. */
  isWhole: boolean;
  /** Least. */
  low: number;
  /** Most. */
  high: number;
}

/**
 * The limits of a schema of numbers, for a loop that compares in place instead of calling a guard.
 *
 * @param schema - any schema
 * @returns the limits, or null for a schema that is or asks for anything else
 */
export function numberLimits(schema: z.ZodMiniType): NumberLimits | null {
  const definition = definitionOf(schema);
  const checks = (definition.checks ?? []).map((check) => check._zod.def);
  const { type, format, coerce } = definition;
  const isPlain = type === "number" && coerce !== true && (format === undefined || format === "safeint");
  if (!isPlain || !checks.every((check) => isInclusiveLimit(check, type))) return null;
  return limitsOf(format === "safeint", checks);
}

function limitsOf(isWhole: boolean, checks: readonly CheckDefinition[]): NumberLimits {
  let low = isWhole ? Number.MIN_SAFE_INTEGER : -Number.MAX_VALUE;
  let high = isWhole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
  for (const check of checks) {
    if (!isInclusiveLimit(check, "number")) continue;
    if (check.check === "greater_than") low = Math.max(low, check.value as number);
    else high = Math.min(high, check.value as number);
  }
  return { isWhole, low, high };
}

function isInclusiveLimit({ check, inclusive, value }: CheckDefinition, type: string): boolean {
  const isLimit = check === "greater_than" || check === "less_than";
  return type === "number" && isLimit && inclusive === true && typeof value === "number";
}

function typeGuard(definition: Definition, schema: z.ZodMiniType): Accepts | undefined {
  switch (definition.type) {
    case "string":
      return definition.format === undefined ? (value) => typeof value === "string" : undefined;
    case "boolean":
      return (value) => typeof value === "boolean";
    case "null":
      return (value) => value === null;
    case "unknown":
    case "any":
      return () => true;
    case "enum": {
      const entries = definition.entries!;
      // A numeric TypeScript enum also lists its names under its numbers; the schema knows which ones count.
      if (Object.values(entries).some((entry) => typeof entry !== "string")) return undefined;
      const values = new Set<unknown>(Object.values(entries));
      return (value) => values.has(value);
    }
    case "literal": {
      const values = new Set<unknown>(definition.values);
      return (value) => values.has(value);
    }
    case "custom": {
      const fn = definition.fn!;
      return (value) => Boolean(fn(value));
    }
    case "optional": {
      const inner = cellGuard(definition.innerType!);
      return (value) => value === undefined || inner(value);
    }
    case "nullable": {
      const inner = cellGuard(definition.innerType!);
      return (value) => value === null || inner(value);
    }
    case "union": {
      if (definition.inclusive === false) return undefined;
      const options = definition.options!.map(cellGuard);
      return (value) => options.some((accepts) => accepts(value));
    }
    case "readonly":
      return cellGuard(definition.innerType!);
    case "array": {
      const element = cellGuard(definition.element!);
      return (value) => {
        if (!Array.isArray(value)) return false;
        // By index, as the schema does: `every` would pass over holes.
        for (let i = 0; i < value.length; i++) if (!element(value[i])) return false;
        return true;
      };
    }
    case "record":
      return recordGuard(schema, definition);
    default:
      return undefined;
  }
}

/** Objects by any name. What is no everyday object, or has a name with a meaning of its own, is left to the schema. */
function recordGuard(schema: z.ZodMiniType, { keyType, valueType }: Definition): Accepts | undefined {
  const keys = definitionOf(keyType!);
  if (keys.type !== "string" || keys.format !== undefined || (keys.checks ?? []).length > 0) return undefined;
  const accepts = cellGuard(valueType!);
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    const isEveryday =
      Object.getPrototypeOf(value) === Object.prototype &&
      Object.getOwnPropertySymbols(value).length === 0 &&
      !Object.hasOwn(value, "constructor") &&
      !Object.hasOwn(value, "__proto__");
    if (!isEveryday) return schema.safeParse(value).success;
    return Object.keys(value).every((key) => accepts((value as Record<string, unknown>)[key]));
  };
}

function checkGuard(check: CheckDefinition, type: string): Accepts | undefined {
  const { minimum, maximum, length, value: limit } = check;
  if (type === "number" && typeof limit === "number") {
    if (check.check === "greater_than") return (value) => (value as number) > limit;
    if (check.check === "less_than") return (value) => (value as number) < limit;
  }
  if (type === "string" || type === "array") {
    if (check.check === "min_length") return (value) => (value as string).length >= minimum!;
    if (check.check === "max_length") return (value) => (value as string).length <= maximum!;
    if (check.check === "length_equals") return (value) => (value as string).length === length;
  }
  return undefined;
}

function all(accepts: readonly Accepts[]): Accepts {
  const [first, second] = accepts as readonly [Accepts, Accepts];
  if (accepts.length === 1) return first;
  if (accepts.length === 2) return (value) => first(value) && second(value);
  return (value) => accepts.every((one) => one(value));
}
