import { readFileSync } from "node:fs";

/** A golden file of this area. */
export function readGolden<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../golden/time/${name}`, import.meta.url), "utf8")) as T;
}
