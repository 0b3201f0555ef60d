import { existsSync, readFileSync, statSync } from "node:fs";
import Papa from "papaparse";
import { UserError } from "./UserError.ts";

/** A CSV file as rows of texts, and how it was read. */
export interface CsvFile {
  file: string;
  headers: string[];
  rows: Record<string, string>[];
  encoding: string;
  delimiter: string;
  /** Rows whose number of cells is not that of the header, from 0. */
  uneven: { row: number; cells: "too many" | "too few" }[];
}

/** Reads a CSV file of any usual encoding and delimiter; says in words what is wrong with one that is none. */
export function readCsv(file: string, delimiter?: string): CsvFile {
  if (!existsSync(file)) throw new UserError(`${file}: there is no such file`);
  if (statSync(file).isDirectory()) throw new UserError(`${file}: this is a folder; name a CSV file in it`);
  const { text, encoding } = decode(readFileSync(file), file);
  if (text.trim() === "") throw new UserError(`${file}: the file is empty`);
  const parsed = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: delimiter ?? "",
    skipEmptyLines: "greedy",
    transformHeader: (header) => header.trim(),
  });
  const broken = parsed.errors.find((error) => error.type === "Quotes");
  if (broken !== undefined) {
    throw new UserError(`${file}: row ${(broken.row ?? 0) + 1}: a quote is opened and never closed properly`);
  }
  const headers = (parsed.meta.fields ?? []).filter((header) => header !== "");
  if (headers.length < 2 || parsed.data.length === 0) {
    throw new UserError(
      `${file}: expected a header line and rows, found ${parsed.data.length} rows of ${headers.length} columns (${headers.join(", ")})`,
    );
  }
  const uneven = parsed.errors
    .filter((error) => error.type === "FieldMismatch")
    .map((error) => ({
      row: error.row ?? 0,
      cells: error.code === "TooManyFields" ? ("too many" as const) : ("too few" as const),
    }));
  return { file, headers, rows: parsed.data, encoding, delimiter: parsed.meta.delimiter, uneven };
}

/** Decodes by byte order mark, else as UTF-8, else as GB18030 (what Excel writes on a Chinese Windows). */
function decode(bytes: Buffer, file: string): { text: string; encoding: string } {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new UserError(`${file}: this is a workbook or a zip file; save the sheet as CSV (UTF-8)`);
  }
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : null;
  const encodings = marked !== null ? [marked] : looksLikeUtf16(bytes) ? ["utf-16le"] : ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not this one; the next is tried.
    }
  }
  throw new UserError(`${file}: the text is neither UTF-8, UTF-16 nor GB18030`);
}

function looksLikeUtf16(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 400);
  let zeros = 0;
  for (let i = 1; i < head.length; i += 2) if (head[i] === 0) zeros++;
  return head.length > 20 && zeros > head.length / 4;
}
