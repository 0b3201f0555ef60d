import * as z from "zod/mini";
import { type Citation, citationSchema } from "../kernel/citationSchema.ts";
import { worded } from "../kernel/words/worded.ts";
import { isTimeZone } from "../time/isTimeZone.ts";
import { type NounName, nounNames } from "./nouns/nouns.ts";

/** How one export of one platform is read: facts about the file, as data. */
export interface ExportPreset {
  /** Id of the preset. */
  id: string;
  /** What the file is, and where the platform offers it. */
  title: string;
  /** What its rows are. */
  noun: NounName;
  /** Column names of the file to our fields. Where two columns mean the same field (a renamed one), the first that is there. */
  columns: Readonly<Record<string, string>>;
  /** Columns that the file has and we have no field for. */
  otherColumns: readonly string[];
  /** What the numbers of a column are multiplied with to be in our unit: 3600 where a file has hours and we have seconds. */
  scales?: Readonly<Record<string, number>> | undefined;
  /** Columns whose texts together make the id, for a file without one; the same in the file's next export. */
  idFrom?: readonly string[] | undefined;
  /** The platform's own columns that it counts as engagements, so that its rate can be told from ours. */
  engagements: readonly string[];
  /** Ids of the KPIs that a complete file can fill. */
  kpis: readonly string[];
  /** Fields that are the same in every row: `platform`. */
  constants: Readonly<Record<string, string>>;
  /** Form of its dates: a pattern of date-fns, `epoch-s` or `epoch-ms`; none for ISO-like dates. */
  dateFormat?: string | undefined;
  /** Zone of its dates; none where they have offsets, or where it is not known and `readRows` needs one. */
  timeZone?: string | undefined;
  /** What is known about the zone of its dates. */
  timeZoneNote: string;
  /** Texts that mean "no value", besides empty ones. */
  missing: readonly string[];
  /** Whether the column names were read from an exported file or a document of it, or alike in several independent programs. */
  isVerified: boolean;
  /** Where the column names were read, when, and how sure they are. */
  source: Citation;
}

/** Schema of {@link ExportPreset}. */
export const exportPresetSchema: z.ZodMiniType<ExportPreset> = /* @__PURE__ */ worded(() => {
  const texts = z.array(z.string());
  const record = z.record(z.string(), z.string());
  return z.strictObject({
    id: z.string().check(z.minLength(1)),
    title: z.string(),
    noun: z.enum(nounNames),
    columns: record,
    otherColumns: texts,
    scales: z.optional(z.record(z.string(), z.number().check(z.positive()))),
    idFrom: z.optional(texts.check(z.minLength(1))),
    engagements: texts,
    kpis: texts,
    constants: record,
    dateFormat: z.optional(z.string()),
    timeZone: z.optional(z.string().check(z.refine(isTimeZone, { error: "expected an IANA time zone" }))),
    timeZoneNote: z.string(),
    missing: texts,
    isVerified: z.boolean(),
    source: citationSchema,
  });
});
