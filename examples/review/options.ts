import { parseArgs } from "node:util";
import { locales } from "socialops/core";
import * as z from "zod/mini";
import { UserError } from "./UserError.ts";

/** What the command line asks for. */
export interface ReviewOptions {
  posts: string | undefined;
  transactions: string | undefined;
  interactions: string | undefined;
  incidents: string | undefined;
  register: string | undefined;
  maps: string[];
  timeZone: string | undefined;
  asOf: string | undefined;
  locale: "en" | "zh-CN";
  out: string;
}

export const usage = `Usage: npm run review -- [options]

  --posts FILE          a platform's export of posts, as CSV
  --transactions FILE   orders, as CSV
  --interactions FILE   what members did, as CSV
  --incidents FILE      open incidents with their assessments, as JSON
  --register FILE       the register of risks with currency and tolerance, as JSON
  --map FILE.json       how to read a file with headers of its own; may be given twice
  --time-zone ZONE      IANA zone of your audience (default Asia/Shanghai); it has to be given where the file's times
                        have no offset, as no zone is guessed for them
  --as-of INSTANT       the review's "now" (default: the newest order or post)
  --locale en|zh-CN     language of the page and the summary (default en)
  --out FOLDER          where review.html and review.json go (default examples/out)

Without files it reviews the sample data in examples/data.`;

const optionsSchema = z.object({
  posts: z.optional(z.string()),
  transactions: z.optional(z.string()),
  interactions: z.optional(z.string()),
  incidents: z.optional(z.string()),
  register: z.optional(z.string()),
  map: z.optional(z.array(z.string())),
  "time-zone": z.optional(z.string()),
  "as-of": z.optional(z.string()),
  locale: z.optional(z.enum(locales)),
  out: z.optional(z.string()),
  help: z.optional(z.boolean()),
});

/** Reads the command line; null where it asks for help. */
export function readOptions(args: readonly string[], sample: string, out: string): ReviewOptions | null {
  const text = { type: "string" } as const;
  let values: unknown;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        posts: text,
        transactions: text,
        interactions: text,
        incidents: text,
        register: text,
        map: { type: "string", multiple: true },
        "time-zone": text,
        "as-of": text,
        locale: text,
        out: text,
        help: { type: "boolean", short: "h" },
      },
    }));
  } catch (e) {
    throw new UserError(`${e instanceof Error ? e.message : e}\n\n${usage}`);
  }
  const parsed = z.safeParse(optionsSchema, values);
  if (!parsed.success) {
    const [fault] = parsed.error.issues;
    throw new UserError(`--${fault!.path.join(".")}: one of ${locales.join(", ")}\n\n${usage}`);
  }
  const given = parsed.data;
  if (given.help === true) return null;
  const none = [given.posts, given.transactions, given.interactions, given.incidents, given.register].every(
    (file) => file === undefined,
  );
  return {
    posts: none ? `${sample}posts.csv` : given.posts,
    transactions: none ? `${sample}transactions.csv` : given.transactions,
    interactions: given.interactions,
    incidents: none ? `${sample}incidents.json` : given.incidents,
    register: none ? `${sample}register.json` : given.register,
    maps: given.map ?? [],
    timeZone: given["time-zone"],
    asOf: given["as-of"],
    locale: given.locale ?? "en",
    out: given.out ?? out,
  };
}
