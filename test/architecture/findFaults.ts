/**
 * Reads every source file and says what breaks the floors of the design: imports that do not point down (type imports
 * count), circles, imports of a barrel, reaches into another folder's `internal/`, npm packages where they do not belong,
 * and everything whose outcome depends on the engine, the machine's zone, the clock or chance.
 */
import { posix } from "node:path";
import ts from "typescript";

/** A folder of `src/`: what it may import besides itself, and which npm packages. */
interface Floor {
  level: number;
  packages: readonly RegExp[];
  not?: readonly string[];
}

const ZOD = /^zod\/mini$/;

/** The floors, lowest first. A folder may import every folder on a lower level, less those it names under `not`. */
export const floors: Readonly<Record<string, Floor>> = {
  kernel: { level: 0, packages: [ZOD] },
  stats: { level: 1, packages: [/^simple-statistics$/] },
  time: { level: 1, packages: [/^date-fns\/[\w/-]+$/] },
  text: { level: 1, packages: [] },
  condition: { level: 2, packages: [ZOD] },
  model: { level: 3, packages: [ZOD] },
  platforms: { level: 4, packages: [ZOD] },
  kpi: { level: 5, packages: [ZOD] },
  audience: { level: 6, packages: [ZOD] },
  timing: { level: 6, packages: [ZOD] },
  content: { level: 6, packages: [ZOD] },
  community: { level: 6, packages: [ZOD] },
  market: { level: 6, packages: [ZOD] },
  crisis: { level: 6, packages: [ZOD] },
  team: { level: 6, packages: [ZOD] },
  strategy: { level: 7, packages: [ZOD] },
  chart: { level: 8, packages: [], not: ["stats"] },
  sql: { level: 8, packages: [ZOD], not: ["stats", "strategy"] },
};

/** Within the kernel only the check itself, its words and the schemas of the evidence envelope may see zod. */
const KERNEL_ZOD = /^kernel\/(checkValue|ShapeOf|words\/(phraseOf|worded)|(\w+\/)?\w+Schema)\.ts$/;

const INEXACT = new Set(
  "acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p log2 pow random sin sinh tan tanh".split(
    " ",
  ),
);
const HOST_ZONE =
  /^(get|set)(Day|Date|Month|FullYear|Hours|Minutes|Seconds|Milliseconds|Year)$|^getTimezoneOffset$|^toLocale\w*String$/;

/** One place where the design is broken. */
export interface Fault {
  file: string;
  what: string;
}

/**
 * @param sources - path under `src/` (`kpi/computeKpis.ts`) to text
 * @returns every fault found
 */
export function findFaults(sources: ReadonlyMap<string, string>): Fault[] {
  const faults: Fault[] = [];
  const imports = new Map<string, string[]>();
  for (const [file, text] of sources) {
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const report = (what: string): void => void faults.push({ file, what });
    const targets: string[] = [];
    for (const specifier of specifiersOf(tree)) {
      if (!specifier.startsWith(".")) {
        const fault = packageFault(file, specifier);
        if (fault !== null) report(fault);
        continue;
      }
      const target = posix.join(posix.dirname(file), specifier);
      if (!sources.has(target)) report(`'${specifier}' is no file: write the full name with .ts`);
      else {
        targets.push(target);
        for (const fault of floorFaults(file, target)) report(fault);
      }
    }
    imports.set(file, targets);
    for (const fault of codeFaults(file, tree)) report(fault);
  }
  return [...faults, ...circles(imports)];
}

function folderOf(file: string): string | null {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : null;
}

function specifiersOf(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    if (from !== undefined && ts.isStringLiteral(from)) found.push(from.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function packageFault(file: string, specifier: string): string | null {
  const folder = folderOf(file);
  const allowed = folder === null ? [] : (floors[folder]?.packages ?? []);
  if (!allowed.some((pattern) => pattern.test(specifier))) {
    return `'${specifier}' is no package for ${folder ?? "an entry"}`;
  }
  if (folder === "kernel" && !KERNEL_ZOD.test(file))
    return `'${specifier}' belongs in checkValue and the envelope's schemas`;
  return null;
}

function floorFaults(file: string, target: string): string[] {
  const from = folderOf(file);
  const to = folderOf(target);
  const faults: string[] = [];
  const isEntry = from === null || posix.basename(file) === "index.ts";
  if (posix.basename(target) === "index.ts" && from !== null)
    faults.push(`imports the barrel ${target}; name the file`);
  if (from === to) return faults;
  if (target.includes("/internal/")) faults.push(`reaches into ${target}`);
  if (from === null) return faults;
  const floor = floors[from];
  const under = to === null ? undefined : floors[to];
  if (floor === undefined) faults.push(`'${from}' is no room of the house`);
  else if (under === undefined) faults.push(`imports ${target}, an entry or no room of the house`);
  else if (under.level >= floor.level) faults.push(`${from} may not import ${to} (${target})`);
  else if (!isEntry && floor.not?.includes(to!)) faults.push(`${from} may not import ${to} (${target})`);
  return faults;
}

function codeFaults(file: string, tree: ts.SourceFile): string[] {
  const faults: string[] = [];
  const folder = folderOf(file);
  const exact = file.startsWith("kernel/math/");
  const mayUseIntl = folder === "time" || folder === "text";
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const owner = node.expression.getText(tree);
      const name = node.name.text;
      if (owner === "Math" && INEXACT.has(name)) {
        if (name === "random" || !exact) faults.push(`Math.${name}: use kernel/math or a seeded source`);
      }
      if (owner === "Date" && name === "now") faults.push("Date.now: time is an argument");
      if (HOST_ZONE.test(name) && !file.startsWith("time/internal/"))
        faults.push(`.${name}: reads the machine's zone or locale`);
      if (name === "localeCompare") faults.push(".localeCompare: the order depends on the engine's data");
    }
    if (ts.isIdentifier(node) && node.text === "Intl" && !mayUseIntl)
      faults.push("Intl belongs in time/ and text/");
    if (
      ts.isNewExpression(node) &&
      node.expression.getText(tree) === "Date" &&
      (node.arguments ?? []).length === 0
    ) {
      faults.push("new Date() without an argument: time is an argument");
    }
    if (ts.isCallExpression(node) && node.expression.getText(tree) === "Date")
      faults.push("Date(): time is an argument");
    if (ts.isBinaryExpression(node) && /^\*\*=?$/.test(node.operatorToken.getText(tree)) && !exact) {
      faults.push("**: engines differ; multiply, or use kernel/math/pow");
    }
    if (ts.isImportDeclaration(node) && /^["']zod/.test(node.moduleSpecifier.getText(tree))) {
      const bindings = node.importClause?.namedBindings;
      const isType = node.importClause?.isTypeOnly === true;
      if (!isType && (bindings === undefined || !ts.isNamespaceImport(bindings))) {
        faults.push("import { z } keeps all of zod in a bundle: import * as z");
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return faults;
}

function circles(imports: ReadonlyMap<string, readonly string[]>): Fault[] {
  const faults: Fault[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) {
      faults.push({ file, what: `circle: ${[...path.slice(seen), file].join(" -> ")}` });
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const target of imports.get(file) ?? []) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of imports.keys()) visit(file);
  return faults;
}
