import * as z from "zod/mini";
import { worded } from "../kernel/words/worded.ts";
import { isTimeZone } from "../time/isTimeZone.ts";
import { type ExportPreset, exportPresetSchema } from "./exportPresetSchema.ts";
import { numberLanguages, numberStyle } from "./internal/cells/numberStyle.ts";
import { type NounName, nounNames } from "./nouns/nouns.ts";

/** Options of `readRows`. */
export interface ReadRowsOptions<Noun extends NounName = NounName, Without extends string = never> {
  /** What the rows are. */
  noun: Noun;
  /**
   * The platform's export, by the id of one of `exportPresets`, or a preset of the caller's own. Default: without
   * `fields` the one that `detectPreset` is sure of; null for none.
   */
  preset?: string | ExportPreset | null | undefined;
  /** Our field name to the column's name; wins over the preset. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** IANA zone of dates without an offset; wins over the preset's. */
  timeZone?: string | undefined;
  /**
   * Form of dates: a pattern of date-fns (`yyyyMMdd`, `MM/dd/yyyy HH:mm`), with names in English or Chinese; `epoch-s` or
   * `epoch-ms` for digits that count seconds or milliseconds since 1970; `excel` or `excel-1904` for the serial days of a
   * spreadsheet. Default: the preset's, else the forms that mean one thing only (see `readRows`).
   */
  dateFormat?: string | undefined;
  /**
   * Language, or language and region, in which the export writes numbers (`de`, `es-MX`): its decimal sign and what parts
   * thousands. Default: a decimal point, and commas between groups of three.
   */
  locale?: string | undefined;
  /** Values of fields that the export has no column for and that are the same in every row: `{ platform: "x" }`. */
  constants?: Readonly<Record<string, unknown>> | undefined;
  /** Whether to make ids of row numbers, `row-1` and so on, for an export without ids. Default false. */
  rowIds?: boolean | undefined;
  /** Required fields that the export does not have, so that its rows are not rejected for it. */
  without?: readonly Without[] | undefined;
  /** Texts that mean "no value", besides empty ones: `["-", "N/A"]`. Default: the preset's, else none. */
  missing?: readonly string[] | undefined;
  /**
   * Which of the rows with one id is kept (one post, by platform and id; a row without an id is not compared): the `"last"`
   * (default, by convention: what comes later in a file is newer), the `"first"`, or all of them (`"keep"`, without an issue).
   */
  duplicates?: "last" | "first" | "keep" | undefined;
  /** Our number fields that must be the sum of columns, to have broken sums counted: `{ likes: ["loves", "wows"] }`. */
  sums?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Columns that become traits of members under their own names; `"others"` takes all that are used for nothing else. */
  traits?: "others" | readonly string[] | undefined;
  /** `"skip"` (default) counts bad rows in `issues`; `"throw"` makes the first one an error. */
  onBadRow?: "skip" | "throw" | undefined;
}

/** Schema of {@link ReadRowsOptions}. */
export const readRowsOptionsSchema: z.ZodMiniType<ReadRowsOptions<NounName, string>> = /* @__PURE__ */ worded(
  () => {
    const name = z.string().check(z.minLength(1, { error: "expected text that is not empty" }));
    return z.strictObject({
      noun: z.enum(nounNames),
      preset: z.optional(
        z.union([z.string(), exportPresetSchema, z.null()], {
          error: "expected the id of a preset, a preset, or null",
        }),
      ),
      fields: z.optional(z.record(z.string(), name)),
      timeZone: z.optional(z.string().check(z.refine(isTimeZone, { error: "expected an IANA time zone" }))),
      dateFormat: z.optional(name),
      locale: z.optional(
        z.string().check(
          z.refine((locale) => numberStyle(locale) !== undefined, {
            error: () => `expected a locale in one of the languages ${numberLanguages.join(", ")}`,
          }),
        ),
      ),
      constants: z.optional(z.record(z.string(), z.unknown())),
      rowIds: z.optional(z.boolean()),
      without: z.optional(z.array(z.string())),
      missing: z.optional(z.array(z.string())),
      duplicates: z.optional(z.enum(["last", "first", "keep"])),
      sums: z.optional(z.record(z.string(), z.array(name).check(z.minLength(1)))),
      traits: z.optional(
        z.union([z.literal("others"), z.array(name)], { error: 'expected "others" or a list of columns' }),
      ),
      onBadRow: z.optional(z.enum(["skip", "throw"])),
    });
  },
);
