import { compileCondition } from "../../../../src/condition/compileCondition.ts";
import { conditionMask } from "../../../../src/condition/conditionMask.ts";
import type { Condition } from "../../../../src/condition/conditionSchema.ts";
import { conditionTable } from "../../../../src/model/conditionTable.ts";
import { type NounName, nounSchema } from "../../../../src/model/nouns/nouns.ts";
import { type Columns, readColumns } from "../../../../src/model/readColumns.ts";
import { schemaFields } from "../../../../src/model/schemaFields.ts";
import { withConditionFields } from "../../../../src/model/withConditionFields.ts";
import { dialectOf } from "../../../../src/sql/internal/dialectOf.ts";
import { sourceSql } from "../../../../src/sql/internal/sourceSql.ts";
import { sqlWriter } from "../../../../src/sql/internal/sqlWriter.ts";
import type { AgreementKind, AgreementTable, Row } from "../AgreementKind.ts";
import { type AskedFields, randomCondition } from "../randomCondition.ts";
import { randomInteractions, randomPosts } from "../randomTable.ts";

const own: AskedFields = { region: "text", score: "number", vip: "flag", seenAt: "instant", tags: "list" };

/** Fields of posts that conditions are made of. */
export const postFields: AskedFields = {
  ...own,
  ...{
    platform: "text",
    publishedAt: "instant",
    account: "text",
    origin: "text",
    paid: "flag",
    topics: "list",
  },
  ...{ likes: "number", impressions: "number", spend: "number", revenue: "number" },
};

/** The same of interactions. */
export const interactionFields: AskedFields = {
  ...own,
  ...{ memberId: "text", at: "instant", kind: "text", channel: "text", value: "number" },
};

interface ConditionCase {
  noun: NounName;
  condition: Condition;
}

/** Which rows match. */
function conditionKind(noun: "post" | "interaction"): AgreementKind<ConditionCase> {
  const fields = noun === "post" ? postFields : interactionFields;
  return {
    name: `conditions on ${noun}s`,
    casesPerTable: 25,
    makeTable: noun === "post" ? randomPosts : randomInteractions,
    makeCase: (random, table) => ({ noun, condition: randomCondition(random, fields, table) }),
    expected: ({ condition }, table) => matchingRows(noun, condition, table),
    ask: async ({ condition }, engine) => {
      const reading = readingOf(noun, condition);
      const writer = sqlWriter(dialectOf(engine.dialect), "test");
      const source = sourceSql(
        {
          where: "test",
          table: "data",
          columns: requiredColumns(noun),
          instants: noun === "post" ? "timestamptz" : "milliseconds",
          noun,
          fields: schemaFields(reading.schema),
          need: [],
          condition,
        },
        writer,
      );
      const row = source.own("row");
      const query = {
        sql: `WITH ${source.tables()} SELECT ${row} AS row FROM matching ORDER BY 1`,
        parameters: writer.parameters,
      };
      const rows = await engine.run(query);
      return { query, answer: rows.map((found) => Number(found.row)) };
    },
    compare: (expected, answer) =>
      JSON.stringify(expected) === JSON.stringify(answer)
        ? null
        : `rows ${JSON.stringify(expected)} here, ${JSON.stringify(answer)} there`,
  };
}

/** The required fields by name, so that the database looks at them too. */
export function requiredColumns(noun: NounName): Record<string, string> {
  const required = [...schemaFields(nounSchema(noun)).values()].filter((field) => field.required);
  return Object.fromEntries(required.map(({ name }) => [name, name]));
}

function readingOf(noun: NounName, condition: Condition): ReturnType<typeof withConditionFields> {
  return withConditionFields(nounSchema(noun), condition, "test", "condition");
}

function matchingRows(noun: NounName, condition: Condition, table: AgreementTable): number[] {
  const { schema, fields } = readingOf(noun, condition);
  const columns = readColumns(table.rows, { where: "test", schema, use: fields, need: [] });
  const mask = conditionMask(condition, conditionTable(columns, schema));
  const isMatch = compileCondition(condition);
  const kinds = schemaFields(schema);
  return [...columns.rows].filter((row, i) => {
    const cells = cleanRow(columns, i, (field) => kinds.get(field)?.kind === "flag");
    if (isMatch(cells) !== (mask[i] === 1)) throw new Error(`row ${row}: columns and rows differ`);
    return mask[i] === 1;
  });
}

/** A kept row without the cells that were dropped. */
function cleanRow(
  { numbers, instants, texts, lists }: Columns,
  i: number,
  isFlag: (field: string) => boolean,
): Row {
  const row: Record<string, unknown> = {};
  for (const [field, cells] of Object.entries(numbers))
    row[field] = isFlag(field) && cells[i]! >= 0 ? cells[i] === 1 : cells[i];
  for (const [field, cells] of Object.entries(instants))
    row[field] = Number.isNaN(cells[i]) ? null : new Date(cells[i]!);
  for (const [field, { codes, values }] of Object.entries(texts))
    row[field] = codes[i]! < 0 ? null : values[codes[i]!];
  for (const [field, cells] of Object.entries(lists)) row[field] = cells[i];
  return row;
}

export const postConditions: AgreementKind<ConditionCase> = conditionKind("post");
export const interactionConditions: AgreementKind<ConditionCase> = conditionKind("interaction");
