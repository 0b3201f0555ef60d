import type { Engine } from "../engines.ts";
import type { AgreementTable } from "./AgreementKind.ts";
import type { ColumnType } from "./randomTable.ts";

const TYPES: Readonly<Record<Engine["dialect"], Readonly<Record<ColumnType, string>>>> = {
  duckdb: {
    text: "VARCHAR",
    double: "DOUBLE",
    whole: "BIGINT",
    flag: "BOOLEAN",
    instant: "TIMESTAMP WITH TIME ZONE",
    list: "VARCHAR[]",
  },
  postgresql: {
    text: "text",
    double: "double precision",
    whole: "bigint",
    flag: "boolean",
    instant: "timestamp with time zone",
    list: "text[]",
  },
};

/** Puts a table into a database under the name `data`, in place of what had that name. */
export async function loadTable(engine: Engine, { columns, rows }: AgreementTable): Promise<void> {
  const types = TYPES[engine.dialect];
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const fields = Object.entries(columns).map(([name, type]) => [name, types[type]] as const);
  await engine.run("DROP TABLE IF EXISTS data");
  await engine.run(`CREATE TABLE data (${fields.map(([name, type]) => `"${name}" ${type}`).join(", ")})`);
  if (rows.length === 0) return;
  // Cells as texts, since JSON has neither NaN nor numbers of 64 bits.
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.keys(columns).map((name) => [name, textOf(row[name])]))),
  );
  const given = fields.map(([name, type]) => [name, columns[name] === "list" ? type : types.text] as const);
  const cast = fields.map(([name, type]) => `CAST("${name}" AS ${type})`).join(", ");
  const sql =
    engine.dialect === "duckdb"
      ? `SELECT unnest(from_json(CAST($1 AS JSON), '${JSON.stringify([Object.fromEntries(given)])}'), recursive := true)`
      : `SELECT * FROM json_to_recordset(CAST($1 AS json)) AS given(${given.map(([name, type]) => `"${name}" ${type}`).join(", ")})`;
  await engine.run({
    sql: `INSERT INTO data (${names.join(", ")}) SELECT ${cast} FROM (${sql}) AS given`,
    parameters: [json],
  });
}

function textOf(cell: unknown): unknown {
  if (cell === null || cell === undefined) return null;
  if (Array.isArray(cell)) return cell;
  return Object.is(cell, -0) ? "-0" : String(cell);
}
