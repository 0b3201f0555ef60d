import type { RandomSource } from "../../src/kernel/createRandomSource.ts";
import { oddObjects, oddValues } from "./oddValues.ts";

type Container = Record<PropertyKey, unknown> | unknown[];

/** A copy of plain data; anything else stays what it is. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, copyOf);
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return (value as Float64Array).slice();
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, cell]) => [key, copyOf(cell)]));
}

/** Objects made by odd values may be frozen, or hold cells that are. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Any odd value. */
export function anyOdd(random: RandomSource): unknown {
  const values = random.nextFloat() < 0.6 ? oddValues : oddObjects;
  return pick(random, values)();
}

/** Within data there is no -0: JSON has none. As an argument of its own it is a number like others. */
function anyCell(random: RandomSource): unknown {
  const value = anyOdd(random);
  return Object.is(value, -0) ? 0 : value;
}

/** Changes arguments in one to three places, at any depth; they have to be copies. */
export function mutate(args: unknown[], random: RandomSource): unknown[] {
  const root = { args };
  const times = 1 + Math.floor(random.nextFloat() * 3);
  for (let i = 0; i < times; i++) changeOnePlace(root.args, random);
  if (random.nextFloat() < 0.03) root.args.reverse();
  if (random.nextFloat() < 0.03) root.args.pop();
  return root.args;
}

function changeOnePlace(args: unknown[], random: RandomSource): void {
  let at: Container = args;
  while (true) {
    const keys: string[] = Object.keys(at);
    if (keys.length === 0) {
      addKey(at, random);
      return;
    }
    const key = pick(random, keys);
    const inner: unknown = (at as Record<string, unknown>)[key];
    const canEnter = (Array.isArray(inner) || isPlain(inner)) && Object.isExtensible(inner);
    if (canEnter && random.nextFloat() < 0.75) {
      at = inner;
      continue;
    }
    change(at, key, inner, random);
    return;
  }
}

function change(at: Container, key: string, old: unknown, random: RandomSource): void {
  const record = at as Record<string, unknown>;
  const dice = random.nextFloat();
  if (dice < 0.12) Reflect.deleteProperty(record, key);
  else if (dice < 0.2) addKey(at, random);
  else if (dice < 0.3 && Array.isArray(old)) record[key] = old.slice(0, Math.floor(random.nextFloat() * 2));
  else if (dice < 0.36 && Array.isArray(old)) record[key] = [...old, ...old];
  else if (dice < 0.45 && typeof old === "number")
    record[key] = pick(random, [0 - old, old + 0.5, old * 1e300, old / 1e300, Math.round(old * 1000)]);
  else record[key] = anyCell(random);
}

function addKey(at: Container, random: RandomSource): void {
  const value = anyCell(random);
  if (Array.isArray(at)) return void at.splice(Math.floor(random.nextFloat() * (at.length + 1)), 0, value);
  const key = pick(random, ["__proto__", "constructor", "prototype", "toString", "extra", "", "0", "length"]);
  Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
}

function pick<Value>(random: RandomSource, values: readonly Value[]): Value {
  return values[Math.floor(random.nextFloat() * values.length)]!;
}
