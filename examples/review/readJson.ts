import { existsSync, readFileSync, statSync } from "node:fs";
import { UserError } from "./UserError.ts";

/** Reads a JSON file; `name` is what the messages call it. */
export function readJson(file: string, name: string = file): unknown {
  if (!existsSync(file)) throw new UserError(`${name}: there is no such file`);
  if (statSync(file).isDirectory()) throw new UserError(`${name}: this is a folder; name a JSON file in it`);
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (e) {
    throw new UserError(`${name}: this is not JSON (${e instanceof Error ? e.message : e})`);
  }
}
