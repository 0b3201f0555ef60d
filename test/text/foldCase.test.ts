import { afterAll, beforeAll, expect, test } from "vitest";
import { foldCase } from "../../src/text/foldCase.ts";
import { type Engine, startEngines } from "../sql/engines.ts";

let engines: readonly Engine[];
beforeAll(async () => {
  engines = await startEngines();
}, 60_000);
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

/** Letters that Unicode 16 brought: PostgreSQL folds them, DuckDB and `foldCase` do not. */
const unicode16 = [0x1c89, 0xa7cb, 0xa7cc, 0xa7da, 0xa7dc, ...range(0x10d50, 0x10d65)];

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const sql = {
  duckdb: `SELECT string_agg(i || ':' || hex(lower(c)), ',' ORDER BY i) AS s
    FROM (SELECT i, chr((CASE WHEN i BETWEEN 55296 AND 57343 THEN 97 ELSE i END)::INTEGER) AS c FROM range(1, 1114112) t(i))
    WHERE lower(c) <> c`,
  postgresql: `SELECT string_agg(i || ':' || upper(encode(convert_to(lower(c COLLATE pg_c_utf8), 'UTF8'), 'hex')), ',' ORDER BY i) AS s
    FROM (SELECT i, chr(CASE WHEN i BETWEEN 55296 AND 57343 THEN 97 ELSE i END) AS c FROM generate_series(1, 1114111) t(i)) q
    WHERE lower(c COLLATE pg_c_utf8) <> c`,
};

test("every character folds as in DuckDB and PostgreSQL, the letters of Unicode 16 in the latter excepted", async () => {
  const ours = new Map<number, string>();
  for (let point = 1; point <= 0x10ffff; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const character = String.fromCodePoint(point);
    const folded = foldCase(character);
    if (folded !== character) ours.set(point, Buffer.from(folded).toString("hex").toUpperCase());
  }
  expect(ours.size).toBe(1433);
  for (const engine of engines) {
    const [row] = await engine.run(sql[engine.dialect]);
    const theirs = new Map(
      String(row?.s)
        .split(",")
        .map((pair) => pair.split(":"))
        .map(([point, hex]) => [Number(point), hex!] as const),
    );
    const points = [...new Set([...ours.keys(), ...theirs.keys()])].sort((a, b) => a - b);
    const differing = points.filter((point) => ours.get(point) !== theirs.get(point));
    expect(differing, engine.dialect).toEqual(engine.dialect === "duckdb" ? [] : unicode16);
  }
}, 60_000);

test.each([
  ["ΟΔΥΣΣΕΥΣ", "οδυσσευσ"],
  ["İstanbul I", "istanbul i"],
  ["STRASSE Straße", "strasse straße"],
  ["ÀB\u{1f600}中", "àb\u{1f600}中"],
  ["A\ua7ceB\u{16ea0}Σ", "a\ua7ceb\u{16ea0}σ"],
  ["A\ud800B", "a\ud800b"],
  ["", ""],
])("%j folds to %j", (text, folded) => {
  expect(foldCase(text)).toBe(folded);
  expect(foldCase(folded)).toBe(folded);
});
