/**
 * Turns every runnable ```ts fence of README.md, docs/ and the doc comments in src/ into tests under test/.doctest/
 * (git-ignored), one file a source file. `expression; // => value` becomes an assertion. A fence opened as ```ts no-run
 * is left out. The generated files are type-checked with the rest.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = join(root, "test/.doctest");

/** One example as it stands in a comment or a page. */
export interface Example {
  file: string;
  line: number;
  code: string;
}

/** Writes the test files and says how many examples they hold. */
export function extractDoctests(): number {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const sources = filesUnder("src", ".ts").map((file) => ({ file, examples: commentExamples(file) }));
  const pages = ["README.md", ...filesUnder("docs", ".md")].filter((file) => existsSync(join(root, file)));
  const prose = pages.map((file) => ({
    file,
    examples: fencedExamples(readFileSync(join(root, file), "utf8"), file, 1),
  }));
  let count = 0;
  for (const { file, examples } of [...sources, ...prose]) {
    if (examples.length === 0) continue;
    count += examples.length;
    const name = `${file.replace(/[^A-Za-z0-9]+/g, "_")}.test.ts`;
    const head = `// Generated from ${file}.\nimport { test } from "vitest";\nimport { same } from "../doctest/same.ts";\n`;
    writeFileSync(join(out, name), head + examples.map(testOf).join(""));
  }
  return count;
}

/** The examples of all doc comments in `src/`. */
export function sourceExamples(): Example[] {
  return filesUnder("src", ".ts").flatMap(commentExamples);
}

function filesUnder(folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("docs/api/"))
    .sort();
}

function commentExamples(file: string): Example[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const body = comment[0].slice(3, -2).replace(/^\s*\* ?/gm, "");
    return fencedExamples(body, file, text.slice(0, comment.index).split("\n").length);
  });
}

function fencedExamples(text: string, file: string, firstLine: number): Example[] {
  const found: Example[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const fence = /^(`{3,})(?:ts|typescript)\b(.*)$/.exec(lines[at]!.trim());
    if (fence === null) continue;
    const start = at + 1;
    const length = lines.slice(start).findIndex((line) => line.trim() === fence[1]);
    if (length < 0) throw new Error(`${file}:${firstLine + at}: this fence is never closed`);
    at = start + length;
    if (!fence[2]!.includes("no-run")) {
      found.push({ file, line: firstLine + start, code: lines.slice(start, at).join("\n") });
    }
  }
  return found;
}

function testOf({ file, line, code }: Example): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const body = source.statements.map((statement) => {
    const text = statement.getText(source);
    if (ts.isImportDeclaration(statement)) return dynamicImport(statement, source);
    const comments = ts.getTrailingCommentRanges(code, statement.getEnd()) ?? [];
    const said = comments.map((range) => code.slice(range.pos, range.end)).join("\n");
    const wanted = /^\/\/\s*=>\s*(.+)$/m.exec(said)?.[1];
    if (wanted === undefined || !ts.isExpressionStatement(statement)) return text;
    return `same(${statement.expression.getText(source)}, ${wanted});`;
  });
  return `\ntest(${JSON.stringify(`${file}:${line}`)}, async () => {\n${body.join("\n")}\n});\n`;
}

/** `import { a, type B } from "x"` inside a test body: values by `await import`, types by an inline `import()` type. */
function dynamicImport(statement: ts.ImportDeclaration, source: ts.SourceFile): string {
  const from = statement.moduleSpecifier.getText(source);
  const clause = statement.importClause;
  const bindings = clause?.namedBindings;
  if (clause === undefined || bindings === undefined || clause.name !== undefined) {
    throw new Error(`examples import names: import { … } from ${from}`);
  }
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = await import(${from});`;
  const isType = (name: ts.ImportSpecifier): boolean => clause.isTypeOnly || name.isTypeOnly;
  const types = bindings.elements.filter(isType);
  const values = bindings.elements.filter((name) => !isType(name));
  return [
    ...types.map(
      (name) => `type ${name.name.text} = import(${from}).${(name.propertyName ?? name.name).text};`,
    ),
    values.length === 0
      ? ""
      : `const { ${values.map((name) => name.name.text).join(", ")} } = await import(${from});`,
  ].join("\n");
}
