/**
 * Finds every phrase that the package can put after "expected", in its sources: `error` texts of schemas, `expected` fields
 * of faults, and arguments for parameters of the name `expected`. Likewise what it can put after "received".
 */
import ts from "typescript";

/** A phrase as the source has it, its parts not filled in. */
export interface Phrase {
  /** The phrase with {@link HOLE} where a part goes. */
  text: string;
  /** Where it is said: `kpi/computeKpis.ts:12`. */
  at: string;
}

/** Stands for a part that is known only at run time. */
export const HOLE = "\u{fffc}";

/** After which word, and in which properties such phrases stand. */
const PROPERTIES = { expected: ["expected", "error"], received: ["received"] } as const;
type Word = keyof typeof PROPERTIES;

/**
 * @param sources - path under `src/` to text
 * @param word - after which word the phrases are said
 * @returns every phrase found, in the order of the sources
 */
export function findPhrases(sources: ReadonlyMap<string, string>, word: Word): Phrase[] {
  const trees = [...sources].map(([file, text]) => ({
    file,
    tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
  }));
  const anywhere = new Map(
    trees.flatMap(({ tree }) => [...sayersIn(tree, word)].filter(([name]) => isShared(name, tree))),
  );
  return trees.flatMap(({ file, tree }) => {
    const sayers = new Map([...anywhere, ...sayersIn(tree, word)]);
    return [...saidIn(tree, word, sayers)].flatMap((said) =>
      textsOf(said, tree, new Set()).map(({ text, node }) => ({
        text: text.replace(/^expected /, ""),
        at: `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`,
      })),
    );
  });
}

/** Names of functions, and of parameters and members that are functions, with the position of the parameter of that name. */
function sayersIn(tree: ts.SourceFile, word: Word): Map<string, number> {
  const found = new Map<string, number>();
  const types = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const position = node.parameters.findIndex((parameter) => parameter.name.getText(tree) === word);
      const owner = node.name ?? (node.parent as { name?: ts.Node }).name;
      if (position >= 0 && owner !== undefined) {
        if (ts.isTypeAliasDeclaration(node.parent)) types.set(owner.getText(tree), position);
        else found.set(owner.getText(tree), position);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const visitTyped = (node: ts.Node): void => {
    if (ts.isParameter(node) || ts.isVariableDeclaration(node)) {
      const position = node.type === undefined ? undefined : types.get(node.type.getText(tree));
      if (position !== undefined) found.set(node.name.getText(tree), position);
    }
    ts.forEachChild(node, visitTyped);
  };
  visitTyped(tree);
  return found;
}

/** Whether other files can call a function of this file: it is exported, or a member of something. */
function isShared(name: string, tree: ts.SourceFile): boolean {
  const isLocal = new RegExp(`(?<!export )(?:function|const) ${name}\\b`);
  return !isLocal.test(tree.text);
}

function* saidIn(tree: ts.SourceFile, word: Word, sayers: ReadonlyMap<string, number>): Generator<ts.Node> {
  const names: readonly string[] = PROPERTIES[word];
  const nodes: ts.Node[] = [tree];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (ts.isPropertyAssignment(node) && names.includes(node.name.getText(tree))) yield node.initializer;
    if (ts.isShorthandPropertyAssignment(node) && names.includes(node.name.text)) yield node.name;
    if (ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      const position = sayers.get(called.getText(tree));
      if (position !== undefined && node.arguments[position] !== undefined) yield node.arguments[position];
    }
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    nodes.push(...children.reverse());
  }
}

/** The texts that an expression can be; none where only running it tells. */
function textsOf(node: ts.Node, tree: ts.SourceFile, seen: Set<string>): { text: string; node: ts.Node }[] {
  if (ts.isStringLiteralLike(node)) return [{ text: node.text, node }];
  if (ts.isTemplateExpression(node)) {
    const said = node.templateSpans.reduce(
      (before, { expression, literal }) => {
        const parts = ts.isConditionalExpression(expression) ? textsOf(expression, tree, seen) : [];
        const texts = parts.length === 0 ? [HOLE] : parts.map((part) => part.text);
        return before.flatMap((text) => texts.map((part) => text + part + literal.text));
      },
      [node.head.text],
    );
    return said.map((text) => ({ text, node }));
  }
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return textsOf(node.expression, tree, seen);
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].flatMap((side) => textsOf(side, tree, seen));
  if (ts.isBinaryExpression(node))
    return [node.left, node.right].flatMap((side) => textsOf(side, tree, seen));
  if (ts.isArrowFunction(node)) return returnsOf(node.body).flatMap((value) => textsOf(value, tree, seen));
  if (ts.isIdentifier(node) && !seen.has(node.text)) {
    seen.add(node.text);
    return constantsOf(node.text, tree).flatMap((value) => textsOf(value, tree, seen));
  }
  return [];
}

/** What a function's body gives back. */
function returnsOf(body: ts.ConciseBody): ts.Expression[] {
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** What the constants of a name are in this file, wherever they stand. */
function constantsOf(name: string, tree: ts.SourceFile): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText(tree) === name && node.initializer !== undefined)
      found.push(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
