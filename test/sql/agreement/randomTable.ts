import type { RandomSource } from "../../../src/kernel/createRandomSource.ts";
import type { AgreementTable, Row } from "./AgreementKind.ts";

/** What a column holds. */
export type ColumnType = "text" | "double" | "whole" | "flag" | "instant" | "list";

/** Columns by name. */
export type TableColumns = Readonly<Record<string, ColumnType>>;

export function pick<Value>(random: RandomSource, values: readonly Value[]): Value {
  return values[random.nextInt(values.length)]!;
}

/** Texts that are hard to compare: case, quotes, patterns, characters past U+FFFF. */
export const oddTexts: readonly string[] = [
  ...[
    "weibo",
    "Weibo",
    "WEIBO",
    "x",
    "X",
    "douyin",
    "a",
    "b",
    "A",
    "Z",
    "_",
    "%",
    "50%_off\\",
    "it's",
    '"quoted"',
  ],
  ...["İstanbul", "istanbul", "ISTANBUL", "ΣΑΣ", "σας", "σασ", "é", "e\u0301", "É", "ß", "ẞ", "ﬁ", "Straße"],
  ...[
    "😀",
    "豈",
    "\uFFFD",
    "微博",
    "微信",
    "抖音",
    "0",
    "1",
    "10",
    "9",
    "1e3",
    "NaN",
    "true",
    " ",
    "  a ",
    "a\nb",
    "Ǆ",
    "ǆ",
  ],
  ...["'; DROP TABLE data; --", "$1", "\\", "\\'", "null", "NULL", "-Infinity"],
];

const zones = [
  { timeZone: "America/New_York", changes: ["2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z"] },
  { timeZone: "Europe/London", changes: ["2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"] },
  { timeZone: "Australia/Lord_Howe", changes: ["2026-04-04T15:00:00Z", "2026-10-03T15:30:00Z"] },
  { timeZone: "America/Sao_Paulo", changes: ["2018-02-18T02:00:00Z", "2018-11-04T03:00:00Z"] },
  { timeZone: "Pacific/Apia", changes: ["2011-12-30T10:00:00Z", "2012-03-31T14:00:00Z"] },
  { timeZone: "Asia/Shanghai", changes: ["2025-12-31T16:00:00Z", "2026-02-28T16:00:00Z"] },
  { timeZone: "Asia/Kathmandu", changes: ["1985-12-31T18:30:00Z", "2026-03-31T18:15:00Z"] },
  { timeZone: "UTC", changes: ["2024-02-29T00:00:00Z", "1969-12-31T23:59:59.999Z"] },
];

export const timeZones: readonly string[] = zones.map(({ timeZone }) => timeZone);

const HOUR = 3_600_000;

/** Instants around changes of clocks and ends of periods, in epoch milliseconds. */
export function randomInstant(random: RandomSource): number {
  const base = Date.parse(pick(random, pick(random, zones).changes));
  const far = pick(random, [1, 60_000, HOUR, 24 * HOUR, 24 * 40 * HOUR]);
  return base + Math.round((random.nextFloat() * 2 - 1) * far);
}

function randomCount(random: RandomSource): number | null {
  switch (random.nextInt(24)) {
    case 0:
    case 1:
    case 2:
      return null;
    case 3:
    case 4:
    case 5:
      return 0;
    case 6:
      return pick(random, [
        -1,
        1.5,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
        2 ** 53,
        1e300,
      ]);
    case 7:
      return pick(random, [2 ** 53 - 1, 2 ** 53 - 2, 2 ** 52 + 1, 4_294_967_296]);
    case 8:
    case 9:
      return random.nextInt(1_000_000);
    default:
      return random.nextInt(50);
  }
}

/** Sums of money: cents, negative ones too. */
function randomAmount(random: RandomSource): number | null {
  const dice = random.nextInt(20);
  if (dice < 3) return null;
  if (dice < 5) return 0;
  if (dice === 5)
    return pick(random, [Number.NaN, Number.NEGATIVE_INFINITY, -0, 1e15, -1e15, 1e-9, -0.1, 0.1, 0.3, 1e100]);
  return (random.nextInt(200_000) - (random.nextFloat() < 0.3 ? 100_000 : 0)) / 100;
}

function randomTexts(random: RandomSource): string[] | null {
  if (random.nextFloat() < 0.2) return null;
  return Array.from({ length: random.nextInt(4) }, () => pick(random, oddTexts));
}

function maybe<Value>(random: RandomSource, value: () => Value, share = 0.15): Value | null {
  return random.nextFloat() < share ? null : value();
}

const common: TableColumns = {
  row: "whole",
  region: "text",
  score: "double",
  rank: "whole",
  vip: "flag",
  seenAt: "instant",
  tags: "list",
};

function commonCells(random: RandomSource, row: number, texts: readonly string[]): Row {
  return {
    row,
    region: maybe(random, () => (random.nextFloat() < 0.1 ? "" : pick(random, texts))),
    score: randomAmount(random),
    rank: maybe(random, () => random.nextInt(5) - 2),
    vip: maybe(random, () => random.nextFloat() < 0.5),
    seenAt: maybe(random, () => toIso(randomInstant(random), random)),
    tags: randomTexts(random),
  };
}

/** Some texts with a fraction below a millisecond, and with offsets. */
function toIso(ms: number, random: RandomSource): string {
  const text = new Date(ms).toISOString();
  return random.nextFloat() < 0.2 ? text.replace("Z", `${random.nextInt(10)}Z`) : text;
}

function fewTexts(random: RandomSource): string[] {
  return Array.from({ length: 2 + random.nextInt(6) }, () => pick(random, oddTexts));
}

const counts = [
  "impressions",
  "reach",
  "clicks",
  "likes",
  "comments",
  "shares",
  "saves",
  "follows",
  "unfollows",
];
const amounts = ["watchSeconds", "spend", "revenue"];

/** A table of posts with instants as timestamps. */
export function randomPosts(random: RandomSource): AgreementTable {
  const texts = fewTexts(random);
  const currencies = pick(random, [
    ["CNY"],
    ["CNY"],
    [null],
    ["CNY", null],
    ["USD", "CNY"],
    ["cny", "CNY", "", "€"],
  ]);
  const length = pick(random, [0, 1, 2, 5, 12, 30, 60]);
  const rows = Array.from(
    { length },
    (_, i): Row => ({
      ...commonCells(random, i, texts),
      currency: pick(random, currencies),
      id: random.nextFloat() < 0.03 ? "" : `p${random.nextInt(40)}`,
      platform: maybe(random, () => pick(random, texts), 0.03),
      publishedAt: maybe(random, () => toIso(randomInstant(random), random), 0.03),
      account: maybe(random, () => pick(random, texts)),
      format: maybe(random, () => pick(random, ["video", "photo", "Photo", ""])),
      origin: maybe(random, () => pick(random, ["original", "curated", "ugc", "robot", ""])),
      paid: maybe(random, () => random.nextFloat() < 0.5),
      topics: randomTexts(random),
      ...Object.fromEntries(counts.map((name) => [name, randomCount(random)])),
      ...Object.fromEntries(amounts.map((name) => [name, randomAmount(random)])),
    }),
  );
  const columns: TableColumns = {
    ...common,
    ...{
      id: "text",
      platform: "text",
      publishedAt: "instant",
      currency: "text",
      account: "text",
      format: "text",
      origin: "text",
    },
    ...{ paid: "flag", topics: "list" },
    ...Object.fromEntries([...counts, ...amounts].map((name) => [name, "double" as const])),
  };
  return { columns, rows };
}

/** A table of interactions with instants as numbers of milliseconds. */
export function randomInteractions(random: RandomSource): AgreementTable {
  const texts = fewTexts(random);
  const length = pick(random, [0, 1, 3, 10, 40, 80]);
  const rows = Array.from({ length }, (_, i): Row => {
    const cells = commonCells(random, i, texts);
    return {
      ...cells,
      seenAt:
        cells.seenAt === null
          ? null
          : Date.parse(cells.seenAt as string) + (random.nextFloat() < 0.2 ? 0.5 : 0),
      memberId: maybe(random, () => `m${random.nextInt(9)}`, 0.03),
      at:
        random.nextFloat() < 0.05
          ? pick(random, [null, Number.NaN, 1e300, 8.64e15 + 2])
          : randomInstant(random),
      kind: pick(random, ["view", "like", "Like", "share"]),
      channel: maybe(random, () => pick(random, texts)),
      value: randomAmount(random),
    };
  });
  const columns: TableColumns = {
    ...common,
    ...{ seenAt: "double", memberId: "text", at: "double", kind: "text", channel: "text", value: "double" },
  };
  return { columns, rows };
}
