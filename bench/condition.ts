/**
 * Conditions against the predicate that a user would write by hand and against a plain interpreter of the same JSON, in one
 * run, with the outcomes compared. Run: `npx tsx bench/condition.ts [rows]`. The ratios are what carries over.
 */
import { compileCondition } from "../src/condition/compileCondition.ts";
import type { Condition } from "../src/condition/conditionSchema.ts";
import { matchColumns } from "../src/condition/matchColumns.ts";

const ROWS = Number(process.argv[2] ?? 1_000_000);
const REPEATS = 7;

interface Row {
  platform: string | null;
  likes: number | null;
  format: string;
  paid: boolean;
}

/** A seeded generator (Park and Miller's), so that each run has the same rows. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const random = generator(42);
const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
const rows: Row[] = Array.from({ length: ROWS }, () => ({
  platform: pick(["Weibo", "weibo", "x", "douyin", null]),
  likes: random() < 0.05 ? null : Math.floor(random() * 1000),
  format: pick(["video", "image", "text", "Live video"]),
  paid: random() < 0.1,
}));
const columns = {
  platform: rows.map(({ platform }) => platform),
  likes: Float64Array.from(rows, ({ likes }) => likes ?? Number.NaN),
  format: rows.map(({ format }) => format),
  paid: rows.map(({ paid }) => paid),
};

const condition: Condition = {
  all: [
    { field: "platform", op: "in", value: ["weibo", "x"] },
    {
      any: [
        { field: "likes", op: "ge", value: 500 },
        { field: "format", op: "contains", value: "video" },
      ],
    },
    { not: { field: "paid", op: "eq", value: true } },
  ],
};

function byHand({ platform, likes, format, paid }: Row): boolean {
  const name = platform?.toLowerCase();
  return (
    (name === "weibo" || name === "x") &&
    ((likes !== null && likes >= 500) || format.toLowerCase().includes("video")) &&
    !paid
  );
}

/** Walks the JSON for each row, as small rule engines do. */
// biome-ignore lint/suspicious/noExplicitAny: what it stands for has no types either
function interpret(node: any, row: any): boolean {
  if (node.all) return node.all.every((part: unknown) => interpret(part, row));
  if (node.any) return node.any.some((part: unknown) => interpret(part, row));
  if (node.not) return !interpret(node.not, row);
  const cell = row[node.field];
  if (cell === null || cell === undefined) return false;
  const lower = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);
  switch (node.op) {
    case "in":
      return node.value.map(lower).includes(lower(cell));
    case "ge":
      return cell >= node.value;
    case "contains":
      return String(lower(cell)).includes(String(lower(node.value)));
    default:
      return lower(cell) === lower(node.value);
  }
}

function nanosecondsPerRow(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, ((user + system) * 1000) / ROWS);
  }
  return best;
}

const mask = new Uint8Array(ROWS);
function maskOf(holds: (row: Row) => boolean): Uint8Array {
  for (let row = 0; row < ROWS; row++) mask[row] = holds(rows[row]!) ? 1 : 0;
  return mask;
}

const compiled = compileCondition(condition);
const ways: readonly (readonly [string, () => Uint8Array])[] = [
  ["compileCondition", () => maskOf(compiled)],
  ["matchColumns", () => matchColumns(condition, columns)],
  ["a predicate by hand", () => maskOf(byHand)],
  ["an interpreter of the JSON", () => maskOf((row) => interpret(condition, row))],
];
const wanted = Uint8Array.from(maskOf(byHand));
const times = ways.map(([, run]) => nanosecondsPerRow(run));
console.log(`conditions, ${ROWS} rows, ${wanted.reduce((sum, bit) => sum + bit, 0)} match`);
for (const [i, [what, run]] of ways.entries()) {
  const outcome = run();
  const differing = wanted.reduce((count, bit, row) => count + (bit === outcome[row] ? 0 : 1), 0);
  const ratio = times[0]! / times[i]!;
  console.log(
    `  ${what.padEnd(30)} ${times[i]!.toFixed(1).padStart(7)} ns/row   compiled / this ${ratio.toFixed(2).padStart(6)}   differing ${differing}`,
  );
}
