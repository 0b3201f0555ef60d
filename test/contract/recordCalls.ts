import ts from "typescript";
import { sourceExamples } from "../doctest/extract.ts";

type Library = Readonly<Record<string, unknown>>;

/** The arguments of every call that the examples in doc comments make, by function. */
export async function recordCalls(library: Library): Promise<ReadonlyMap<string, unknown[][]>> {
  const calls = new Map<string, unknown[][]>();
  const watched: Record<string, unknown> = { ...library };
  for (const [name, value] of Object.entries(library)) {
    if (typeof value !== "function" || isClass(value)) continue;
    const recorded: unknown[][] = [];
    calls.set(name, recorded);
    watched[name] = (...args: unknown[]) => {
      recorded.push(args);
      return value(...args);
    };
  }
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (library: Library, load: (name: string) => Promise<unknown>) => Promise<void>;
  for (const { code } of sourceExamples()) {
    const run = new AsyncFunction("library", "load", bodyOf(code));
    await run(watched, (name) => import(name));
  }
  return calls;
}

/** Whether calling it without `new` cannot work. */
export function isClass(value: unknown): boolean {
  return typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));
}

/** An example as the body of a function, with the package's names from `library`. */
function bodyOf(code: string): string {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const body = source.statements.map((statement) => {
    if (!ts.isImportDeclaration(statement)) return statement.getText(source);
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    const where = from.startsWith("socialops") ? "library" : `await load(${JSON.stringify(from)})`;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || statement.importClause?.isTypeOnly === true) return "";
    if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${where};`;
    const names = bindings.elements.filter((name) => !name.isTypeOnly).map((name) => name.getText(source));
    return `const { ${names.join(", ").replaceAll(" as ", ": ")} } = ${where};`;
  });
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(body.join("\n"), { compilerOptions: options }).outputText;
}
