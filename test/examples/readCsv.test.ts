import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCsv } from "../../examples/review/readCsv.ts";

const folder = mkdtempSync(join(tmpdir(), "socialops-csv-"));
let made = 0;

function file(bytes: Uint8Array | string): string {
  const path = join(folder, `${++made}.csv`);
  writeFileSync(path, bytes);
  return path;
}

function utf16(text: string, mark: boolean, big: boolean): Buffer {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return big ? bytes.swap16() : bytes;
}

const text = "id,标题,likes\n1,茶,3\n2,器,4\n";
// "id,标题,likes\n1,茶,3\n2,器,4\n" in GB18030.
const gb18030 = Buffer.from("69642cb1eacce22c6c696b65730a312cb2e82c330a322cc6f72c340a", "hex");

test.each([
  ["UTF-8", Buffer.from(text), "utf-8"],
  ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`), "utf-8"],
  ["UTF-16 little endian", utf16(text, true, false), "utf-16le"],
  ["UTF-16 big endian", utf16(text, true, true), "utf-16be"],
  [
    "UTF-16 without a mark",
    utf16(`id,title,likes\n1,tea,3\n${"9,x,1\n".repeat(5)}`, false, false),
    "utf-16le",
  ],
  ["GB18030", gb18030, "gb18030"],
])("%s is read", (_, bytes, encoding) => {
  const csv = readCsv(file(bytes));
  expect(csv.encoding).toBe(encoding);
  expect(csv.headers).toHaveLength(3);
  expect(csv.headers[0]).toBe("id");
  if (encoding !== "utf-16le") expect(csv.headers[1]).toMatch(/标题|title/);
  expect(csv.rows[0]).toMatchObject({ id: "1", likes: "3" });
});

test.each([[";"], ["\t"], ["|"], [","]])("the delimiter %j is found", (delimiter) => {
  const csv = readCsv(file(text.replaceAll(",", delimiter)));
  expect(csv.delimiter).toBe(delimiter);
  expect(csv.rows).toHaveLength(2);
});

test("quotes, line ends of Windows and uneven rows", () => {
  const csv = readCsv(file('id,text,likes\r\n1,"a, ""b""\nc",3\r\n2,x\r\n3,y,1,9\r\n\r\n'));
  expect(csv.rows).toHaveLength(3);
  expect(csv.rows[0]!.text).toBe('a, "b"\nc');
  expect(csv.uneven).toEqual([
    { row: 1, cells: "too few" },
    { row: 2, cells: "too many" },
  ]);
});

test.each([
  ["no such file", join(folder, "none.csv"), /there is no such file/],
  ["a folder", folder, /this is a folder/],
  ["an empty file", file(""), /the file is empty/],
  ["a workbook", file(Buffer.from("504b0304", "hex")), /save the sheet as CSV/],
  ["a header alone", file("id,likes\n"), /found 0 rows/],
  ["one column", file("id\n1\n2\n"), /expected a header line and rows/],
  ["an open quote", file('id,text\n1,"open\n2,b\n'), /a quote is opened/],
  [
    "bytes of no encoding",
    file(Buffer.from([0x69, 0x2c, 0x61, 0x0a, 0x81, 0x20, 0xff, 0xff])),
    /neither UTF-8, UTF-16 nor GB18030/,
  ],
])("%s is refused in words", (_, path, message) => {
  expect(() => readCsv(path)).toThrow(message);
});
