import { explainFault, type Locale } from "socialops/core";
import type { Issues, UsedField } from "socialops/model";
import { issuesSchema } from "socialops/schemas";
import * as z from "zod/mini";
import { escapeHtml, list, paragraph, table } from "../html.ts";
import type { LoadedFile, ReviewInputs } from "../loadInputs.ts";
import { type NotObserved, notObserved, notObservedSchema, type Section } from "../section.ts";
import { group } from "../words.ts";

interface FileRead {
  name: string;
  noun: "post" | "transaction" | "interaction";
  encoding: string;
  uneven: number;
  used: UsedField[];
  ignored: string[];
  issues: Issues;
}

interface RowsFound {
  status: "ok";
  files: FileRead[];
}

const fileSchema = z.object({
  name: z.string(),
  noun: z.enum(["post", "transaction", "interaction"]),
  encoding: z.string(),
  uneven: z.int(),
  used: z.array(
    z.object({
      field: z.string(),
      from: z.string(),
      kind: z.enum(["column", "columns", "constant", "row-number", "sign"]),
    }),
  ),
  ignored: z.array(z.string()),
  issues: issuesSchema,
});

const words = {
  en: {
    read: (f: FileRead) =>
      `${f.name}: ${counted(f.issues.read, "row")} read, ${group(f.issues.kept)} used, ${group(f.issues.rejected)} rejected, ${counted(f.issues.byCode["invalid-cell"] ?? 0, "bad cell")} left out.`,
    why: (fields: string) => `Rejected for: ${fields}.`,
    cells: (fields: string) => `Cells left out: ${fields}.`,
    sums: (n: number) =>
      n === 1
        ? "1 total is not the sum of its parts."
        : `${group(n)} totals are not the sums of their parts.`,
    times: (field: string, n: number) => `${field} (${n})`,
    comma: ", ",
    none: "Every row could be used.",
    head: ["Data row", "Field", "What is wrong"],
    ignored: (names: string) => `Columns not used: ${names}.`,
    missing: (names: string) => `Not in the file: ${names}.`,
    uneven: (n: number) => `${n} rows have more or fewer cells than the header.`,
    more: (n: number) => `… and ${group(n)} more.`,
  },
  "zh-CN": {
    read: (f: FileRead) =>
      `${f.name}：读取 ${group(f.issues.read)} 行，使用 ${group(f.issues.kept)} 行，剔除 ${group(f.issues.rejected)} 行，另有 ${group(f.issues.byCode["invalid-cell"] ?? 0)} 个异常单元格未计入。`,
    why: (fields: string) => `剔除原因：${fields}。`,
    cells: (fields: string) => `未计入的单元格：${fields}。`,
    sums: (n: number) => `${group(n)} 个合计值与其分项之和不符。`,
    times: (field: string, n: number) => `${field}（${n}）`,
    comma: "、",
    none: "所有行均可用。",
    head: ["数据行", "字段", "问题"],
    ignored: (names: string) => `未使用的列：${names}。`,
    missing: (names: string) => `文件中没有：${names}。`,
    uneven: (n: number) => `${n} 行的列数与表头不一致。`,
    more: (n: number) => `……另有 ${group(n)} 条。`,
  },
} as const;

const SHOWN = 20;

/** Issues of rows that are used all the same. */
const KEPT: ReadonlySet<string> = new Set([
  "invalid-cell",
  "adjusted-local-time",
  "lower-bound",
  "broken-sum",
]);

/** What was read, what was rejected, and why. */
export const rowsSection: Section<RowsFound> = {
  id: "rows",
  title: { en: "What was read", "zh-CN": "数据读取情况" },
  schema: z.discriminatedUnion("status", [
    z.object({ status: z.literal("ok"), files: z.array(fileSchema) }),
    notObservedSchema,
  ]),
  find(inputs: ReviewInputs): RowsFound | NotObserved {
    const files = [
      fileRead("post", inputs.posts),
      fileRead("transaction", inputs.transactions),
      fileRead("interaction", inputs.interactions),
    ].filter((f) => f !== null);
    if (files.length === 0) return notObserved("review.no-files");
    return { status: "ok", files };
  },
  summarize: (found: RowsFound, locale: Locale) =>
    found.files.map((file) => {
      const w = words[locale];
      const rejections = fieldCounts(file, (code) => !KEPT.has(code), locale);
      const cells = fieldCounts(file, (code) => code === "invalid-cell", locale);
      const broken = file.issues.byCode["broken-sum"] ?? 0;
      const parts = [
        w.read(file),
        rejections && w.why(rejections),
        cells && w.cells(cells),
        broken > 0 ? w.sums(broken) : "",
      ];
      return parts.filter((part) => part !== "").join(locale === "en" ? " " : "");
    }),
  async draw({ files }: RowsFound, locale: Locale): Promise<string> {
    const w = words[locale];
    return files
      .map((file) => {
        const { first, notSupplied, byCode } = file.issues;
        const all = Object.values(byCode).reduce((sum, n) => sum + n, 0);
        const rows = first
          .slice(0, SHOWN)
          .map(({ row, field, expected, received }) => [
            group(row + 1),
            escapeHtml(field),
            escapeHtml(explainFault({ path: "", expected, received }, { locale })),
          ]);
        const notes = [
          ...(file.uneven > 0 ? [w.uneven(file.uneven)] : []),
          ...(notSupplied.length > 0 ? [w.missing(notSupplied.join(", "))] : []),
          ...(file.ignored.length > 0 ? [w.ignored(file.ignored.join(", "))] : []),
        ];
        const faults = rows.length === 0 ? paragraph(w.none, "soft") : table(w.head, rows, [0]);
        return `${paragraph(w.read(file))}${faults}${all > rows.length ? paragraph(w.more(all - rows.length), "soft") : ""}${list(notes)}`;
      })
      .join("\n");
  },
};

/** How often each field was at fault, in the issues that are kept one by one (the first hundred). */
function fieldCounts({ issues }: FileRead, counts: (code: string) => boolean, locale: Locale): string {
  const byField = new Map<string, number>();
  for (const { code, field } of issues.first)
    if (counts(code)) byField.set(field, (byField.get(field) ?? 0) + 1);
  const w = words[locale];
  return [...byField].map(([field, n]) => w.times(field, n)).join(w.comma);
}

function counted(n: number, name: string): string {
  return `${group(n)} ${name}${n === 1 ? "" : "s"}`;
}

function fileRead(noun: FileRead["noun"], file: LoadedFile<unknown> | null): FileRead | null {
  if (file === null) return null;
  const { used, ignored, issues } = file.read;
  return {
    name: file.name,
    noun,
    encoding: file.encoding,
    uneven: file.uneven.length,
    used: [...used],
    ignored: [...ignored],
    issues,
  };
}
