import { basename } from "node:path";
import { explainFault, isSocialOpsError } from "socialops/core";
import { type CrisisAssessment, gradeCrisis, type Risk } from "socialops/crisis";
import {
  type Interaction,
  type NounName,
  type Post,
  type ReadRowsOptions,
  type ReadRowsResult,
  readRows,
  type Transaction,
} from "socialops/model";
import { riskRegisterSchema } from "socialops/schemas";
import { type Instant, isTimeZone, toEpochMilliseconds, toIsoString } from "socialops/time";
import * as z from "zod/mini";
import type { ReviewOptions } from "./options.ts";
import { type CsvFile, readCsv } from "./readCsv.ts";
import { readJson } from "./readJson.ts";
import { type FileMap, mapFor, readMap } from "./readMap.ts";
import { UserError } from "./UserError.ts";

/** One file as it was read. */
export interface LoadedFile<Row> {
  /** Name without folder. */
  name: string;
  encoding: string;
  delimiter: string;
  uneven: CsvFile["uneven"];
  map: FileMap | null;
  read: ReadRowsResult<Row>;
}

/** Local weekday (1 = Monday) and hour of a post that has no date. */
interface SlotOfPost {
  weekday: number | null;
  hour: number | null;
}

/** An incident as incidents.json has it. */
export interface Incident {
  id: string;
  openedAt?: string | undefined;
  title: Record<string, string>;
  assessment: CrisisAssessment;
}

/** A register of risks as register.json has it. */
interface RiskRegister {
  /** Of all losses. */
  currency: string;
  /** The largest loss that can be borne. */
  tolerance: number;
  risks: readonly Risk[];
}

/** Everything the sections decide from. */
export interface ReviewInputs {
  posts: (LoadedFile<Post> & { slots: readonly SlotOfPost[] | null; platforms: string[] }) | null;
  transactions: LoadedFile<Transaction> | null;
  interactions: LoadedFile<Interaction> | null;
  incidents: readonly Incident[] | null;
  register: RiskRegister | null;
  /** Zone in which days, weeks and hours are meant. */
  timeZone: string;
  /** The review's "now"; null where no file has an instant. */
  asOf: string | null;
}

const text = { error: "expected text" };

const registerSchema = z.object(
  {
    currency: z.string(text),
    tolerance: z.number({ error: "expected a number" }),
    risks: riskRegisterSchema,
  },
  { error: "expected an object with currency, tolerance and risks" },
);

const incidentsSchema = z.array(
  z.object(
    {
      id: z.string(text),
      openedAt: z.optional(z.string(text)),
      title: z.record(z.string(), z.string(text), { error: "expected an object of texts by language" }),
      assessment: z.record(z.string(), z.unknown(), { error: "expected an object" }),
    },
    { error: "expected an object" },
  ),
  { error: "expected a list of incidents" },
);

/** Reads every file that the options name. */
export function loadInputs(
  options: ReviewOptions,
  mapFolder: string,
  progress: (text: string) => void,
): ReviewInputs {
  if (options.timeZone !== undefined && !isTimeZone(options.timeZone)) {
    throw new UserError(
      `--time-zone ${options.timeZone}: not an IANA time zone; write for example Asia/Shanghai`,
    );
  }
  const posts =
    options.posts === undefined ? null : load<Post>("post", options.posts, options, mapFolder, progress);
  const transactions =
    options.transactions === undefined
      ? null
      : load<Transaction>("transaction", options.transactions, options, mapFolder, progress);
  const interactions =
    options.interactions === undefined
      ? null
      : load<Interaction>("interaction", options.interactions, options, mapFolder, progress);
  warnOfUnused(options, progress);
  const incidents = options.incidents === undefined ? null : loadIncidents(options.incidents);
  const register = options.register === undefined ? null : loadRegister(options.register);
  const timeZone = options.timeZone ?? posts?.map?.timeZone ?? transactions?.map?.timeZone ?? "Asia/Shanghai";
  return {
    posts:
      posts === null
        ? null
        : {
            ...posts,
            slots: slotsOf(posts),
            platforms: [...new Set(posts.read.records.map((post) => post.platform))].sort(),
          },
    transactions,
    interactions,
    incidents,
    register,
    timeZone,
    asOf: asOfInstant(options.asOf, [
      ...(posts?.read.records ?? []).map((post) => post.publishedAt),
      ...(transactions?.read.records ?? []).map((order) => order.at),
      ...(interactions?.read.records ?? []).map((interaction) => interaction.at),
    ]),
  };
}

/** A map for a kind of file that is not reviewed would be passed over in silence. */
function warnOfUnused(options: ReviewOptions, progress: (text: string) => void): void {
  const { posts, transactions, interactions } = options;
  const files = { post: posts, transaction: transactions, interaction: interactions };
  for (const path of options.maps) {
    const { noun } = readMap(path);
    if (files[noun] === undefined)
      progress(`--map ${path} is for files of the noun ${noun}, and no such file is given`);
  }
}

/** The reader for a noun and fields that are known only when the program runs. */
type ReadAnyRows = (
  rows: Iterable<object>,
  options: ReadRowsOptions<NounName, string>,
) => ReadRowsResult<unknown>;

type Loaded<Row> = LoadedFile<Row> & { rows: CsvFile["rows"] };

function load<Row>(
  noun: FileMap["noun"],
  file: string,
  options: ReviewOptions,
  mapFolder: string,
  progress: (text: string) => void,
): Loaded<Row> {
  progress(`reading ${file}`);
  const map = mapFor(noun, file, options.maps, mapFolder);
  const csv = readCsv(file, map?.delimiter);
  const { weekday, hour } = map?.weekSlot ?? {};
  const columns = [...Object.values(map?.fields ?? {}), weekday, hour].filter((name) => name !== undefined);
  const unknown = columns.filter((column) => !csv.headers.includes(column));
  if (unknown.length > 0) {
    throw new UserError(
      `${file}: the map names columns that the file does not have: ${unknown.join(", ")}\nIt has: ${csv.headers.join(", ")}`,
    );
  }
  progress(`checking ${csv.rows.length} rows`);
  const read = (readRows as ReadAnyRows)(csv.rows, {
    noun,
    fields: map?.fields,
    constants: map?.constants,
    rowIds: map?.rowIds,
    duplicates: map?.duplicates,
    sums: map?.sums,
    missing: map?.missing,
    dateFormat: map?.dateFormat,
    without: map?.without,
    timeZone: map?.timeZone ?? options.timeZone,
  }) as ReadRowsResult<Row>;
  if (read.records.length === 0) {
    const [first] = read.issues.first;
    const why = first === undefined ? "" : ` The first: ${explainFault(first)}.`;
    if (first?.expected.includes("options.timeZone")) {
      throw new UserError(
        `${file}: row ${first.row + 1}: ${first.field} ${first.received} says no offset from UTC; give the zone that its times are meant in, for example --time-zone Asia/Shanghai`,
      );
    }
    throw new UserError(
      `${file}: none of ${read.issues.read} rows can be read as a ${noun}.${why}\nColumns: ${csv.headers.join(", ")}\nIf they have other names, write a map (see examples/maps) and pass --map FILE.json.`,
    );
  }
  const { encoding, delimiter, uneven, rows } = csv;
  return { name: basename(file), encoding, delimiter, uneven, map, read, rows };
}

/** Weekdays and hours of posts without dates, where the map says which columns they are in. */
function slotsOf(posts: Loaded<Post>): SlotOfPost[] | null {
  const where = posts.map?.weekSlot;
  if (where === undefined) return null;
  const whole = (cell: string | undefined): number | null =>
    cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : null;
  return posts.read.rows.map((row) => {
    const day = whole(posts.rows[row]![where.weekday]);
    const monday = day !== null && where.firstWeekday === "sunday" ? ((day + 5) % 7) + 1 : day;
    return { weekday: monday, hour: whole(posts.rows[row]![where.hour]) };
  });
}

function loadRegister(file: string): RiskRegister {
  const parsed = z.safeParse(registerSchema, readJson(file));
  if (parsed.success) return parsed.data as RiskRegister;
  const [fault] = parsed.error.issues;
  throw new UserError(`${file}: ${fault!.path.join(".") || "the whole"}: ${fault!.message}`);
}

function loadIncidents(file: string): Incident[] {
  const parsed = z.safeParse(incidentsSchema, readJson(file));
  if (!parsed.success) {
    const [fault] = parsed.error.issues;
    const where = fault!.path.join(".") || "the whole";
    throw new UserError(`${file}: ${where}: ${fault!.message}`);
  }
  for (const [i, { id, assessment }] of parsed.data.entries()) {
    // The package says best what is wrong with an assessment.
    try {
      gradeCrisis(assessment as CrisisAssessment);
    } catch (e) {
      throw isSocialOpsError(e) ? new UserError(`${file}: incident ${i + 1} (${id}): ${e.message}`) : e;
    }
  }
  return parsed.data as Incident[];
}

/** What the caller says, else the newest instant in the data: the review has no clock. */
function asOfInstant(given: string | undefined, instants: readonly Instant[]): string | null {
  if (given !== undefined) {
    const at = toEpochMilliseconds(given);
    if (Number.isNaN(at))
      throw new UserError(
        `--as-of ${given}: write an instant with its offset, for example 2025-11-01T00:00:00+08:00`,
      );
    return toIsoString(at);
  }
  let newest = Number.NEGATIVE_INFINITY;
  // A post of a file without dates has no instant (NaN), which is not newer than anything.
  for (const at of instants) {
    const instant = toEpochMilliseconds(at);
    if (instant > newest) newest = instant;
  }
  return Number.isFinite(newest) ? toIsoString(newest) : null;
}
