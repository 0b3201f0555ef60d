import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isSocialOpsError } from "socialops/core";
import { describe, expect, test } from "vitest";
import { readOptions, usage } from "../../examples/review/options.ts";
import { UserError } from "../../examples/review/UserError.ts";
import { examples, findingsOf, inputsOf } from "./reviewOf.ts";
import { runReview } from "./runReview.ts";

const folder = mkdtempSync(join(tmpdir(), "socialops-command-"));

function file(name: string, content: string | Uint8Array | object): string {
  const path = join(folder, name);
  const plain = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(path, plain ? content : JSON.stringify(content));
  return path;
}

const posts = file("posts.csv", "id,platform,published_at,likes\n1,x,2025-03-01T09:00Z,3\n");
const orders = `${examples}data/transactions.csv`;
const mapped = (map: string | object): string[] => ["--posts", posts, "--map", file("map.json", map)];
const incident = { id: "lid", title: { en: "A lid" }, assessment: {} };
const incidents = (content: string | object): string[] => ["--incidents", file("incidents.json", content)];

/** What is thrown, with the test's own folder named FOLDER and without the usage. */
function faultOf(args: string[]): { by: "UserError" | "SocialOpsError"; message: string } {
  try {
    findingsOf(inputsOf(...args));
  } catch (e) {
    if (!(e instanceof UserError) && !isSocialOpsError(e)) throw e;
    const message = e.message.replace(`\n\n${usage}`, "").replaceAll(folder, "FOLDER");
    return { by: e instanceof UserError ? "UserError" : "SocialOpsError", message };
  }
  throw new Error("nothing was thrown");
}

test.each<[what: string, args: string[], words: string]>([
  ["an unknown locale", ["--locale", "fr"], "--locale: one of en, zh-CN"],
  ["a missing file", ["--posts", join(folder, "no.csv")], "FOLDER/no.csv: there is no such file"],
  ["a folder", ["--posts", folder], "FOLDER: this is a folder; name a CSV file in it"],
  ["an empty file", ["--posts", file("empty.csv", " \n")], "FOLDER/empty.csv: the file is empty"],
  [
    "a header alone",
    ["--posts", file("header.csv", "id,platform\n")],
    "FOLDER/header.csv: expected a header line and rows, found 0 rows of 2 columns (id, platform)",
  ],
  [
    "a workbook",
    ["--posts", file("book.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4))],
    "FOLDER/book.xlsx: this is a workbook or a zip file; save the sheet as CSV (UTF-8)",
  ],
  [
    "times without a zone",
    ["--posts", file("local.csv", "id,platform,published_at\n1,x,2025-03-01 09:00\n")],
    'FOLDER/local.csv: row 1: publishedAt "2025-03-01 09:00" says no offset from UTC; give the zone that its times are meant in, for example --time-zone Asia/Shanghai',
  ],
  [
    "posts as orders",
    ["--transactions", posts],
    "FOLDER/posts.csv: none of 1 rows can be read as a transaction. The first: row 1, memberId: expected text that is not empty, received undefined.\nColumns: id, platform, published_at, likes\nIf they have other names, write a map (see examples/maps) and pass --map FILE.json.",
  ],
  [
    "a missing map",
    ["--posts", posts, "--map", join(folder, "no.json")],
    "--map FOLDER/no.json: there is no such file",
  ],
  [
    "a folder as map",
    ["--posts", posts, "--map", folder],
    "--map FOLDER: this is a folder; name a JSON file in it",
  ],
  [
    "a map with an unknown key",
    mapped({ noun: "post", field: {} }),
    "--map FOLDER/map.json: field: not what a map has there (see examples/maps for examples)",
  ],
])("%s is told in these words", (_, args, words) => {
  expect(faultOf(args)).toEqual({ by: "UserError", message: words });
});

// These write the same file again, so that each has to be made when its test runs.
test.each<[what: string, args: () => string[], by: "UserError" | "SocialOpsError", words: string]>([
  [
    "a map for another noun",
    () => mapped({ noun: "person" }),
    "UserError",
    "--map FOLDER/map.json: noun: not what a map has there (see examples/maps for examples)",
  ],
  [
    "a map that is a list",
    () => mapped([]),
    "UserError",
    "--map FOLDER/map.json: the whole: not what a map has there (see examples/maps for examples)",
  ],
  [
    "a map of columns the file lacks",
    () => mapped({ noun: "post", fields: { id: "ID", likes: "likes" } }),
    "UserError",
    "FOLDER/posts.csv: the map names columns that the file does not have: ID\nIt has: id, platform, published_at, likes",
  ],
  [
    "a map of weekdays the file lacks",
    () => mapped({ noun: "post", weekSlot: { weekday: "day", firstWeekday: "monday", hour: "at" } }),
    "UserError",
    "FOLDER/posts.csv: the map names columns that the file does not have: day, at\nIt has: id, platform, published_at, likes",
  ],
  [
    "a map with an unknown zone",
    () => mapped({ noun: "post", timeZone: "Mars/Base" }),
    "SocialOpsError",
    'readRows: options.timeZone: expected an IANA time zone, received "Mars/Base"',
  ],
  [
    "a map with a bad constant",
    () => mapped({ noun: "post", constants: { likes: "many" } }),
    "SocialOpsError",
    'readRows: options.constants.likes: expected a whole number of at least 0, received "many"',
  ],
  [
    "an unknown zone",
    () => ["--time-zone", "Mars/Base"],
    "UserError",
    "--time-zone Mars/Base: not an IANA time zone; write for example Asia/Shanghai",
  ],
  [
    "a now that is a word",
    () => ["--as-of", "tomorrow"],
    "UserError",
    "--as-of tomorrow: write an instant with its offset, for example 2025-11-01T00:00:00+08:00",
  ],
  [
    "a now without an offset",
    () => ["--as-of", "2025-11-01T00:00:00"],
    "UserError",
    "--as-of 2025-11-01T00:00:00: write an instant with its offset, for example 2025-11-01T00:00:00+08:00",
  ],
  [
    "missing incidents",
    () => ["--incidents", join(folder, "no.json")],
    "UserError",
    "FOLDER/no.json: there is no such file",
  ],
  [
    "incidents that are no list",
    () => incidents({}),
    "UserError",
    "FOLDER/incidents.json: the whole: expected a list of incidents",
  ],
  [
    "an incident's title as text",
    () => incidents([{ ...incident, title: "A lid" }]),
    "UserError",
    "FOLDER/incidents.json: 0.title: expected an object of texts by language",
  ],
  [
    "an incident's wrong value",
    () => incidents([incident, { ...incident, assessment: { humanHarm: "huge" } }]),
    "UserError",
    'FOLDER/incidents.json: incident 2 (lid): gradeCrisis: assessment.humanHarm: expected one of "none", "none-confirmed", "potential", "indirect", "injury", "death", "mass-death", received "huge"',
  ],
])("%s is told in these words", (_, args, by, message) => {
  expect(faultOf(args())).toEqual({ by, message });
});

describe("what the engine words itself keeps our part", () => {
  test.each<[what: string, args: () => string[], start: string]>([
    ["an unknown option", () => ["--post", posts], "Unknown option '--post'"],
    ["a word alone", () => ["posts.csv"], "Unexpected argument 'posts.csv'"],
    ["an option without its value", () => ["--posts"], "Option '--posts <value>' argument missing"],
    ["a map that is not JSON", () => mapped("{noun}"), "--map FOLDER/map.json: this is not JSON ("],
    ["broken incidents", () => incidents("[{"), "FOLDER/incidents.json: this is not JSON ("],
  ])("%s", (_, args, start) => {
    const { by, message } = faultOf(args());
    expect(by).toBe("UserError");
    expect(message.slice(0, start.length)).toBe(start);
  });

  test("wrong options show the usage", () => {
    expect(() => readOptions(["--post", posts], "", "")).toThrow(usage);
  });
});

describe("the main module", () => {
  test("prints the usage and writes nothing where help is asked for", async () => {
    expect(await runReview("--help")).toEqual({ stdout: `${usage}\n`, stderr: "", exitCode: undefined });
    expect(readOptions(["-h"], "", "")).toBeNull();
  });

  test("ends with 1 and the words alone where the person can mend it", async () => {
    const out = join(folder, "out");
    const run = await runReview("--posts", join(folder, "no.csv"), "--out", out);
    expect(run).toEqual({ stdout: "", stderr: `${folder}/no.csv: there is no such file\n`, exitCode: 1 });
    expect(existsSync(out)).toBe(false);
  });

  test("ends with 1 and the package's words where orders are in two currencies", async () => {
    const mixed = file(
      "mixed.csv",
      "id,member_id,at,amount,currency\n1,a,2025-03-01T09:00Z,3,CNY\n2,a,2025-03-02T09:00Z,3,USD\n",
    );
    const run = await runReview("--transactions", mixed, "--out", join(folder, "out"));
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toBe(
      'rfm: transactions.currency: expected one currency in all orders, received "CNY" and "USD"\n',
    );
  });

  test.each(["en", "zh-CN"])("a now before all orders is no fault, in %s", async (locale) => {
    const out = join(folder, "early");
    const args = ["--transactions", orders, "--as-of", "2020-01-01T00:00:00Z", "--locale", locale];
    const run = await runReview(...args, "--out", out);
    expect(run).toMatchObject({ stderr: "", exitCode: undefined });
    expect(run.stdout).not.toMatch(/NaN|undefined|null|%/);
    expect(run.stdout).toContain(
      locale === "en" ? "  - There is no order up to 2020-01-01" : "  - 截至 2020-01-01 没有订单",
    );
  });
});

describe("options", () => {
  test("without files the sample is reviewed; with one of them only that one", () => {
    expect(readOptions([], "data/", "out")).toEqual({
      posts: "data/posts.csv",
      transactions: "data/transactions.csv",
      incidents: "data/incidents.json",
      register: "data/register.json",
      maps: [],
      timeZone: undefined,
      asOf: undefined,
      locale: "en",
      out: "out",
    });
    expect(
      readOptions(["--posts", "a.csv", "--locale", "zh-CN", "--out", "b"], "data/", "out"),
    ).toMatchObject({
      posts: "a.csv",
      transactions: undefined,
      incidents: undefined,
      register: undefined,
      locale: "zh-CN",
      out: "b",
    });
  });
});
