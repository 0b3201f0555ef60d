import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBAppender, type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { createRandomSource, type RandomSource } from "socialops/core";
import { resolveLocalTime, toEpochMilliseconds } from "socialops/time";
import {
  type AccountTruth,
  activeShare,
  kinds,
  mostADay,
  orders,
  posting,
  warehouseAccounts,
  warehousePeriod,
} from "./warehouseTruth.ts";

const DAY = 86_400_000;
const MINUTE = 60_000;
const firstDay = Date.parse(`${warehousePeriod.from}T00:00Z`);
const days = (Date.parse(`${warehousePeriod.to}T00:00Z`) - firstDay) / DAY;

/** What a warehouse is made from. */
export interface WarehouseOptions {
  /** The folder to write. */
  out: string;
  /** About how many interactions. */
  interactions: number;
  seed: number;
}

/** How many rows were written. */
export interface WarehouseCounts {
  members: number;
  interactions: number;
  transactions: number;
  posts: number;
}

/** Days by number, with their date, their weekday (0 = Monday) and the instant of each local hour. */
interface Calendar {
  date: string;
  weekday: number;
  hours: readonly number[];
}

function calendarOf(timeZone: string): Calendar[] {
  return Array.from({ length: days }, (_, day) => {
    const date = new Date(firstDay + day * DAY).toISOString().slice(0, 10);
    const hours = Array.from({ length: 24 }, (_, hour) => {
      const local = `${date}T${String(hour).padStart(2, "0")}:00:00`;
      return toEpochMilliseconds(resolveLocalTime(local, { timeZone }).at);
    });
    return { date, weekday: (Math.floor(firstDay / DAY) + day + 3) % 7, hours };
  });
}

/** Draws an index by weights. */
function drawer(weights: readonly number[]): (random: RandomSource) => number {
  const sums = weights.map((_, i) => weights.slice(0, i + 1).reduce((sum, weight) => sum + weight, 0));
  return (random) => {
    const drawn = random.nextFloat() * sums.at(-1)!;
    return sums.findIndex((sum) => drawn < sum);
  };
}

function normal(random: RandomSource): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random.nextFloat();
  return sum;
}

/** An account with what its rows are drawn by. */
interface Account {
  truth: AccountTruth;
  calendar: Calendar[];
  workday: (random: RandomSource) => number;
  weekend: (random: RandomSource) => number;
}

function accountOf(truth: AccountTruth): Account {
  const { workday, weekend } = truth.activity;
  const calendar = calendarOf(truth.timeZone);
  return { truth, calendar, workday: drawer(workday), weekend: drawer(weekend) };
}

function isLastOfMonth(day: number, { date }: Calendar): boolean {
  return (
    day === days - 1 || new Date(firstDay + (day + 1) * DAY).toISOString().slice(0, 7) !== date.slice(0, 7)
  );
}

/** How many interactions a member is expected to have: members join evenly over the days. */
function interactionsPerMember(): number {
  let activeDays = 0;
  for (let joined = 0; joined < days; joined++)
    for (let day = joined; day < days; day++) activeDays += activeShare(day - joined);
  return ((activeDays / days) * (1 + mostADay)) / 2;
}

/** A table that is filled for a month, written as one Parquet file, and emptied. */
class MonthTable {
  readonly #connection: DuckDBConnection;
  readonly #name: string;
  readonly #folder: string;
  readonly #select: string;
  appender: DuckDBAppender;
  rows = 0;

  private constructor(
    connection: DuckDBConnection,
    name: string,
    folder: string,
    select: string,
    appender: DuckDBAppender,
  ) {
    this.#connection = connection;
    this.#name = name;
    this.#folder = folder;
    this.#select = select;
    this.appender = appender;
  }

  static async create(
    connection: DuckDBConnection,
    name: string,
    out: string,
    { columns, select }: { columns: string; select: string },
  ): Promise<MonthTable> {
    const folder = join(out, name);
    mkdirSync(folder, { recursive: true });
    await connection.run(`CREATE TABLE ${name} (${columns})`);
    return new MonthTable(connection, name, folder, select, await connection.createAppender(name));
  }

  endRow(): void {
    this.appender.endRow();
    this.rows++;
  }

  async write(month: string): Promise<void> {
    this.appender.closeSync();
    const file = join(this.#folder, `${month}.parquet`).replaceAll("'", "''");
    await this.#connection.run(
      `COPY (SELECT ${this.#select} FROM ${this.#name}) TO '${file}' (FORMAT parquet, COMPRESSION zstd)`,
    );
    await this.#connection.run(`DELETE FROM ${this.#name}`);
    this.appender = await this.#connection.createAppender(this.#name);
  }
}

const instant = (column: string): string => `timezone('UTC', epoch_ms(${column}::BIGINT))`;
const named = (column: string, names: readonly string[]): string =>
  `[${names.map((name) => `'${name}'`).join(", ")}][${column} + 1]`;
const platform = named(
  "account",
  warehouseAccounts.map((account) => account.platform),
);
const member = "printf('m%07d', member) AS member_id";
const postId = (column: string): string => `${platform} || printf('-%05d', ${column})`;

const tables = {
  interactions: {
    columns: "member INTEGER, moment DOUBLE, kind INTEGER, post INTEGER, account INTEGER",
    select: `${member}, ${instant("moment")} AS "at", ${named(
      "kind",
      kinds.map(([kind]) => kind),
    )} AS kind, ${postId("post")} AS post_id, ${platform} AS platform`,
  },
  transactions: {
    columns: "number INTEGER, member INTEGER, moment DOUBLE, amount DOUBLE",
    select: `printf('o%07d', number) AS id, ${member}, ${instant("moment")} AS "at", amount, '${orders.currency}' AS currency`,
  },
  posts: {
    columns:
      "number INTEGER, account INTEGER, published DOUBLE, format INTEGER, impressions INTEGER, likes INTEGER, comments INTEGER, shares INTEGER, saves INTEGER, clicks INTEGER",
    select: `${postId("number")} AS id, ${platform} AS platform, ${named(
      "account",
      warehouseAccounts.map(({ account }) => account),
    )} AS account, ${instant("published")} AS published_at, ${named("format", ["photo", "video"])} AS format, impressions, likes, comments, shares, saves, clicks`,
  },
} as const;

/**
 * Writes a folder of Parquet files, one a table and month, and `truth.json`: the same for the same seed. Memory holds one month.
 */
export async function makeWarehouse({ out, interactions, seed }: WarehouseOptions): Promise<WarehouseCounts> {
  const random = createRandomSource(seed);
  const accounts = warehouseAccounts.map(accountOf);
  const members = Math.max(days, Math.round(interactions / interactionsPerMember()));
  const pickAccount = drawer(warehouseAccounts.map(({ share }) => share));
  const accountOfMember = Uint8Array.from({ length: members }, () => pickAccount(random));
  const joinDay = (index: number): number => Math.floor((index * days) / members);
  const shares = Array.from({ length: days }, (_, day) => activeShare(day));
  const pickKind = drawer(kinds.map(([, share]) => share));

  const instance = await DuckDBInstance.create(":memory:", { threads: "2", memory_limit: "1GB" });
  const connection = await instance.connect();
  const open = (name: keyof typeof tables): Promise<MonthTable> =>
    MonthTable.create(connection, name, out, tables[name]);
  const written = {
    interactions: await open("interactions"),
    transactions: await open("transactions"),
    posts: await open("posts"),
  };

  const lastPost = accounts.map(() => 0);
  for (let day = 0; day < days; day++) {
    for (const [index, account] of accounts.entries()) addPosts(written.posts, index, account, day);
    for (let index = 0; index < members && joinDay(index) <= day; index++) {
      if (random.nextFloat() < shares[day - joinDay(index)]!) addActiveDay(index, day);
    }
    if (isLastOfMonth(day, accounts[0]!.calendar[day]!)) {
      const month = accounts[0]!.calendar[day]!.date.slice(0, 7);
      for (const table of Object.values(written)) await table.write(month);
    }
  }
  for (const table of Object.values(written)) table.appender.closeSync();
  connection.closeSync();
  instance.closeSync();

  const counts = {
    members,
    interactions: written.interactions.rows,
    transactions: written.transactions.rows,
    posts: written.posts.rows,
  };
  const retention = Object.fromEntries([1, 7, 14, 30].map((day) => [day, activeShare(day)]));
  const truth = {
    seed,
    period: warehousePeriod,
    counts,
    accounts: warehouseAccounts,
    retention,
    orders,
    posting,
  };
  writeFileSync(join(out, "truth.json"), `${JSON.stringify(truth, null, 2)}\n`);
  return counts;

  function addActiveDay(index: number, day: number): void {
    const accountIndex = accountOfMember[index]!;
    const account = accounts[accountIndex]!;
    const { weekday, hours } = account.calendar[day]!;
    const pickHour = weekday < 5 ? account.workday : account.weekend;
    const times = 1 + random.nextInt(mostADay);
    for (let i = 0; i < times; i++) {
      const { appender } = written.interactions;
      appender.appendInteger(index);
      appender.appendDouble(hours[pickHour(random)]! + random.nextInt(60) * MINUTE + random.nextInt(60_000));
      appender.appendInteger(pickKind(random));
      appender.appendInteger(Math.max(1, lastPost[accountIndex]! - random.nextInt(3 * posting.postsPerDay)));
      appender.appendInteger(accountIndex);
      written.interactions.endRow();
    }
    if (random.nextFloat() < orders.share) {
      const { appender } = written.transactions;
      appender.appendInteger(written.transactions.rows + 1);
      appender.appendInteger(index);
      appender.appendDouble(hours[pickHour(random)]! + random.nextInt(60) * MINUTE);
      const amount = orders.medianAmount * Math.exp(orders.noise * normal(random));
      appender.appendDouble(Math.round(100 * amount) / 100);
      written.transactions.endRow();
    }
  }

  function addPosts(table: MonthTable, index: number, { truth, calendar }: Account, day: number): void {
    const { hours } = calendar[day]!;
    for (let i = 0; i < posting.postsPerDay; i++) {
      const [from, to] = posting.hours;
      const hour = from + random.nextInt(to - from + 1);
      const lift = truth.liftHours.includes(hour) ? truth.lift : 1;
      const engagements = truth.medianEngagements * lift * Math.exp(posting.noise * normal(random));
      const impressions = Math.round(
        engagements / (posting.engagementRate * (0.8 + 0.4 * random.nextFloat())),
      );
      const { appender } = table;
      appender.appendInteger(++lastPost[index]!);
      appender.appendInteger(index);
      appender.appendDouble(hours[hour]! + random.nextInt(60) * MINUTE);
      appender.appendInteger(random.nextInt(2));
      appender.appendInteger(impressions);
      for (const share of [0.6, 0.15, 0.15, 0.1]) appender.appendInteger(Math.round(engagements * share));
      appender.appendInteger(Math.round(impressions * 0.008));
      table.endRow();
    }
  }
}
