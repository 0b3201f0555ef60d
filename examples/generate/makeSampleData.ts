import Papa from "papaparse";
import { createRandomSource, type RandomSource } from "socialops/core";
import { resolveLocalTime } from "socialops/time";
import { attention } from "./attention.ts";
import { writeText } from "./texts.ts";
import { customers, type PlatformTruth, period, platforms, postNoise, timeZone } from "./truth.ts";

const SEED = 20251101;
const DAY = 86_400_000;
const MONDAY = Date.UTC(2024, 3, 29);

type Row = Record<string, string | number>;

const days = (Date.parse(`${period.to}T00:00Z`) - Date.parse(`${period.from}T00:00Z`)) / DAY;

function normal(source: RandomSource): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += source.nextFloat();
  return sum;
}

function pick<T>(random: RandomSource, choices: readonly T[], weight: (choice: T) => number = () => 1): T {
  let left = random.nextFloat() * choices.reduce((sum, choice) => sum + weight(choice), 0);
  for (const choice of choices) {
    left -= weight(choice);
    if (left < 0) return choice;
  }
  return choices.at(-1)!;
}

function localInstant(day: number, hour: number, minute: number): { at: string; weekday: number } {
  const date = new Date(Date.parse(`${period.from}T00:00Z`) + day * DAY);
  const pad = (n: number): string => String(n).padStart(2, "0");
  const local = `${date.toISOString().slice(0, 10)}T${pad(hour)}:${pad(minute)}:00`;
  const weekday = (Math.floor((date.getTime() - MONDAY) / DAY) % 7) + 1;
  return { at: resolveLocalTime(local, { timeZone }).at, weekday };
}

function makePost(random: RandomSource, truth: PlatformTruth, day: number, number: number): Row {
  const hour = random.nextFloat() < 0.8 ? pick(random, truth.habit) : 7 + random.nextInt(17);
  const { at, weekday } = localInstant(day, hour, random.nextInt(60));
  const [format, { effect }] = pick(random, Object.entries(truth.formats), ([, { share }]) => share);
  const progress = day / days;
  const followers = Math.round(truth.followers[0] + (truth.followers[1] - truth.followers[0]) * progress);
  const paid = random.nextFloat() < 0.06;
  const luck = Math.exp(postNoise * normal(random)) * (random.nextFloat() < 0.008 ? 12 : 1);
  const spend = paid ? Math.round(200 + 800 * random.nextFloat()) : 0;
  const seen = followers * truth.impressionsPerFollower * attention(truth, weekday, hour) * effect * luck;
  const impressions = Math.max(20, Math.round(seen + spend * 22));
  const engagements = impressions * truth.engagementRate * Math.exp(0.35 * normal(random));
  const count = (share: number | null): number | "" =>
    share === null ? "" : Math.round(engagements * share);
  const clicks =
    truth.clickRate === null
      ? ""
      : Math.round(impressions * truth.clickRate * Math.exp(0.4 * normal(random)));
  const conversions = clicks === "" ? "" : Math.round(clicks * (0.02 + 0.02 * random.nextFloat()));
  return {
    id: `${truth.platform}-${String(number).padStart(4, "0")}`,
    platform: truth.platform,
    account: truth.account,
    published_at: at,
    format,
    text: writeText(truth.platform, random),
    impressions,
    reach:
      truth.reachShare === null
        ? ""
        : Math.round(impressions * truth.reachShare * (0.94 + 0.06 * random.nextFloat())),
    likes: count(truth.split.likes),
    comments: count(truth.split.comments),
    shares: count(truth.split.shares),
    saves: count(truth.split.saves),
    clicks,
    conversions,
    followers_at_publish: followers,
    paid: paid ? "true" : "false",
    spend: spend === 0 ? "" : spend,
    currency: "CNY",
  };
}

function byFields(fields: readonly string[]): (a: Row, b: Row) => number {
  return (a, b) => {
    const field = fields.find((name) => a[name] !== b[name]);
    return field === undefined ? 0 : a[field]! < b[field]! ? -1 : 1;
  };
}

function makePosts(random: RandomSource): Row[] {
  const posts: Row[] = [];
  for (const truth of platforms) {
    let number = 0;
    for (let day = 0; day < days; day++) {
      if (random.nextFloat() < truth.postsPerWeek / 7) posts.push(makePost(random, truth, day, ++number));
    }
  }
  return posts.sort(byFields(["published_at", "id"]));
}

function makeOrders(random: RandomSource): Row[] {
  const orders: Row[] = [];
  for (let customer = 1; customer <= customers.count; customer++) {
    const member = `c${String(customer).padStart(4, "0")}`;
    const taste = Math.exp(customers.amountNoise * normal(random));
    const rate = (customers.ordersPerYearMean * Math.exp(1.1 * normal(random))) / 365;
    let day = random.nextInt(days);
    const leaves = day + 30 + Math.floor(-260 * Math.log(1 - random.nextFloat()));
    while (day < Math.min(days, leaves)) {
      const { at } = localInstant(day, 9 + random.nextInt(14), random.nextInt(60));
      const amount = customers.medianAmount * taste * Math.exp(0.3 * normal(random));
      orders.push({ id: "", member_id: member, at, amount: amount.toFixed(2), currency: "CNY" });
      day += 1 + Math.floor(-Math.log(1 - random.nextFloat()) / rate);
    }
  }
  orders.sort(byFields(["at", "member_id"]));
  for (const [i, order] of orders.entries()) order.id = `o${String(i + 1).padStart(5, "0")}`;
  return orders;
}

interface Fault {
  row: number;
  field: string;
  was: string | number;
  now: string;
  outcome: "row rejected" | "cell dropped";
}

/** Breaks one cell of each of a few rows, spread over the file, and writes down what was done. */
function breakRows(
  rows: Row[],
  plan: readonly (readonly [field: string, now: string, outcome: Fault["outcome"]])[],
): Fault[] {
  const step = Math.floor(rows.length / (plan.length + 1));
  return plan.map(([field, now, outcome], i) => {
    let row = (i + 1) * step;
    while (rows[row]![field] === "") row++;
    const was = rows[row]![field]!;
    rows[row]![field] = now;
    return { row, field, was, now, outcome };
  });
}

/** The sample data, as the texts of its files. */
export interface SampleData {
  posts: number;
  orders: number;
  /** Cells broken on purpose. */
  faults: number;
  /** Text of each file, by its name. */
  files: Readonly<Record<"posts.csv" | "transactions.csv" | "truth.json", string>>;
}

/** Makes the sample data: the same every time. */
export function makeSampleData(): SampleData {
  const random = createRandomSource(SEED);
  const posts = makePosts(random);
  const orders = makeOrders(random);
  const faults = {
    posts: breakRows(posts, [
      ["published_at", "2024-13-40 25:99", "row rejected"],
      ["likes", "-12", "cell dropped"],
      ["impressions", "pending", "cell dropped"],
      ["id", "", "row rejected"],
      ["shares", "?", "cell dropped"],
      ["platform", "", "row rejected"],
      ["published_at", "yesterday", "row rejected"],
      ["comments", "1.5", "cell dropped"],
      ["paid", "maybe", "cell dropped"],
      ["clicks", "#REF!", "cell dropped"],
    ]),
    orders: breakRows(orders, [
      ["amount", "free", "row rejected"],
      ["at", "2025/02/30", "row rejected"],
      ["member_id", "", "row rejected"],
      ["amount", "", "row rejected"],
    ]),
  };
  const truth = { seed: SEED, timeZone, period, platforms, postNoise, customers, faults };
  return {
    posts: posts.length,
    orders: orders.length,
    faults: faults.posts.length + faults.orders.length,
    files: {
      "posts.csv": `${Papa.unparse(posts, { newline: "\n" })}\n`,
      "transactions.csv": `${Papa.unparse(orders, { newline: "\n" })}\n`,
      "truth.json": `${JSON.stringify(truth, null, 2)}\n`,
    },
  };
}
