import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { examples, inputsOf } from "./reviewOf.ts";

const folder = mkdtempSync(join(tmpdir(), "socialops-inputs-"));
const text = readFileSync(`${examples}data/posts.csv`, "utf8");
const rows = Papa.parse<string[]>(text.trimEnd()).data;

function load(bytes: string | Uint8Array): ReturnType<typeof inputsOf> {
  const file = join(folder, "posts.csv");
  writeFileSync(file, bytes);
  return inputsOf("--posts", file);
}

/** Encodes as GB18030, by the decoder turned around: Node has no encoder. Two bytes a character serve for the sample. */
function toGb18030(value: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Buffer.from([...value].flatMap((c) => (c < "\x80" ? [c.charCodeAt(0)] : bytesOf.get(c)!)));
}

const plain = load(text);

test.each([
  ["GB18030", toGb18030(text), "gb18030", ","],
  ["semicolons", Papa.unparse(rows, { delimiter: ";" }), "utf-8", ";"],
  ["GB18030 with semicolons", toGb18030(Papa.unparse(rows, { delimiter: ";" })), "gb18030", ";"],
  [
    "tabs in UTF-16",
    Buffer.from(`\ufeff${Papa.unparse(rows, { delimiter: "\t" })}`, "utf16le"),
    "utf-16le",
    "\t",
  ],
  ["quotes everywhere", Papa.unparse(rows, { quotes: true }), "utf-8", ","],
])("%s give the same records", (_, bytes, encoding, delimiter) => {
  const { posts, ...rest } = load(bytes);
  expect(posts).toMatchObject({ encoding, delimiter });
  expect(posts!.read).toEqual(plain.posts!.read);
  expect(posts!.platforms).toEqual(["douyin", "wechat", "weibo", "x", "xiaohongshu"]);
  expect({ ...rest, posts: null }).toEqual({ ...plain, posts: null });
});

test("the option's zone is the audience's, the map's zone that of the file's times", () => {
  const file = join(folder, "local.csv");
  writeFileSync(file, "id,platform,published_at,likes\n1,x,2025-03-01 09:00,3\n");
  const map = join(folder, "local.json");
  writeFileSync(map, JSON.stringify({ noun: "post", timeZone: "America/New_York" }));
  const zoned = inputsOf("--posts", file, "--map", map, "--time-zone", "Asia/Tokyo");
  expect(zoned.timeZone).toBe("Asia/Tokyo");
  expect(zoned.posts!.read.records[0]!.publishedAt).toBe("2025-03-01T14:00:00Z");
  expect(inputsOf("--posts", file, "--map", map).timeZone).toBe("America/New_York");
  expect(inputsOf("--posts", file, "--time-zone", "Asia/Tokyo").asOf).toBe("2025-03-01T00:00:00Z");
});

test.each([
  ["sunday", ["7", "1", "2", "5"]],
  ["monday", ["1", "2", "3", "6"]],
])(
  "weekdays that count from %s become those from Monday; what is no number is none",
  (firstWeekday, days) => {
    const file = join(folder, "slots.csv");
    writeFileSync(file, "day,hour,likes\n1,3,5\n2,23,6\n3,,7\n6,x,8\n,4,9\n");
    const map = join(folder, "slots.json");
    const weekSlot = { weekday: "day", firstWeekday, hour: "hour" };
    const constants = { platform: "facebook" };
    writeFileSync(
      map,
      JSON.stringify({ noun: "post", constants, rowIds: true, without: ["publishedAt"], weekSlot }),
    );
    const { slots } = inputsOf("--posts", file, "--map", map).posts!;
    const hours = [3, 23, null, null];
    expect(slots!.slice(0, 4)).toEqual(days.map((day, i) => ({ weekday: Number(day), hour: hours[i] })));
    expect(slots![4]).toEqual({ weekday: null, hour: 4 });
  },
);

test("--as-of is kept, as an instant", () => {
  expect(inputsOf("--as-of", "2025-11-01T00:00:00+08:00").asOf).toBe("2025-10-31T16:00:00Z");
});
