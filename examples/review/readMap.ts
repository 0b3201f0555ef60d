import { existsSync } from "node:fs";
import { basename, extname, join } from "node:path";
import * as z from "zod/mini";
import { readJson } from "./readJson.ts";
import { UserError } from "./UserError.ts";

const mapSchema = z.strictObject({
  noun: z.enum(["post", "transaction", "interaction"]),
  fields: z.optional(z.record(z.string(), z.string())),
  constants: z.optional(z.record(z.string(), z.string())),
  rowIds: z.optional(z.boolean()),
  duplicates: z.optional(z.enum(["first", "last", "keep"])),
  sums: z.optional(z.record(z.string(), z.array(z.string()))),
  missing: z.optional(z.array(z.string())),
  locale: z.optional(z.string()),
  delimiter: z.optional(z.string()),
  dateFormat: z.optional(z.string()),
  timeZone: z.optional(z.string()),
  without: z.optional(z.array(z.string())),
  weekSlot: z.optional(
    z.strictObject({ weekday: z.string(), firstWeekday: z.enum(["monday", "sunday"]), hour: z.string() }),
  ),
  note: z.optional(z.record(z.string(), z.string())),
});

/** How to read one file: see examples/maps and the README. */
export type FileMap = z.infer<typeof mapSchema>;

/** The map for a file: one given by `--map` for its noun, else `examples/maps/<name of the file>.json` where there is one. */
export function mapFor(
  noun: FileMap["noun"],
  file: string,
  given: readonly string[],
  folder: string,
): FileMap | null {
  for (const path of given) {
    const map = readMap(path);
    if (map.noun === noun) return map;
  }
  const own = join(folder, `${basename(file, extname(file))}.json`);
  if (!existsSync(own)) return null;
  const map = readMap(own);
  return map.noun === noun ? map : null;
}

/** One map, checked. */
export function readMap(path: string): FileMap {
  const json = readJson(path, `--map ${path}`);
  const parsed = z.safeParse(mapSchema, json);
  if (parsed.success) return parsed.data;
  const [fault] = parsed.error.issues;
  const where =
    fault!.code === "unrecognized_keys" ? fault!.keys.join(", ") : fault!.path.join(".") || "the whole";
  throw new UserError(`--map ${path}: ${where}: not what a map has there (see examples/maps for examples)`);
}
