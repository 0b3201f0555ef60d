import { foldCase } from "./foldCase.ts";
import { type CharacterSet, joined, type PatternNode, parsePattern } from "./parsePattern.ts";

/** A pattern that is ready to be matched. */
export interface CompiledPattern {
  /**
   * Whether some part of a text matches.
   *
   * @param text - the text, already folded for a pattern that is not case-sensitive
   * @returns whether it matches
   */
  test(text: string): boolean;
  /** The pattern in a spelling that JavaScript, RE2 and PostgreSQL read alike, to be matched with texts as `test` takes them. */
  source: string;
}

/**
 * Compiles a pattern of {@link parsePattern}. Texts are matched by character (code point), in time linear in their length: all
 * ways through the pattern are followed side by side (Thompson 1968), so that no pattern can hang.
 *
 * Without case, the pattern's characters and sets are those of their lower-case forms, to be matched with texts from
 * {@link foldCase}.
 *
 * @param pattern - a valid pattern
 * @param isCased - whether case counts
 * @returns the matcher
 */
export function compilePattern(pattern: string, isCased: boolean): CompiledPattern {
  const tree = parsePattern(pattern)!;
  const folded = isCased ? tree : foldTree(tree);
  return { test: matcherOf(folded), source: sourceOf(folded) };
}

function foldTree(node: PatternNode): PatternNode {
  switch (node.kind) {
    case "set":
      return { kind: "set", set: foldSet(node.set) };
    case "sequence":
    case "choice":
      return { kind: node.kind, parts: node.parts.map(foldTree) };
    case "repeat":
      return { ...node, part: foldTree(node.part) };
    default:
      return node;
  }
}

function foldSet({ ranges, isNegated }: CharacterSet): CharacterSet {
  return { ranges: joined(ranges.flatMap(foldRange)), isNegated };
}

/** A range without its capital letters, and with their lower-case forms. */
function foldRange([first, last]: readonly [number, number]): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  let from = first;
  for (const [capital, folded] of capitals()) {
    if (capital < first) continue;
    if (capital > last) break;
    if (from < capital) out.push([from, capital - 1]);
    out.push([folded, folded]);
    from = capital + 1;
  }
  if (from <= last) out.push([from, last]);
  return out;
}

let knownCapitals: readonly (readonly [number, number])[] | undefined;

/** Every code point that folds to another, in order, with that other. Found once. */
function capitals(): readonly (readonly [number, number])[] {
  if (knownCapitals !== undefined) return knownCapitals;
  const found: (readonly [number, number])[] = [];
  for (let point = 0; point < LETTERS_END; point++) {
    // Halves of surrogate pairs have no case.
    if (point === 0xd800) point = 0xe000;
    const folded = foldCase(String.fromCodePoint(point)).codePointAt(0)!;
    if (folded !== point) found.push([point, folded]);
  }
  knownCapitals = found;
  return found;
}

/** No letter with case lies at or above: the last ones are those of Adlam, U+1E900 to U+1E943. */
const LETTERS_END = 0x1f000;

/** One step of a program: a character, an end of the text, a fork, or the match. */
type Step =
  | { kind: "set"; set: CharacterSet; next: number }
  | { kind: "start" | "end"; next: number }
  | { kind: "fork"; next: readonly number[] }
  | { kind: "match" };

function matcherOf(tree: PatternNode): (text: string) => boolean {
  const steps: Step[] = [{ kind: "match" }];
  const begin = writeSteps(tree, 0, steps);
  return (text) =>
    run(
      steps,
      begin,
      Array.from(text, (character) => character.codePointAt(0)!),
    );
}

/** Writes the steps of a tree, last ones first, and gives the number of the one to begin with. */
function writeSteps(node: PatternNode, next: number, steps: Step[]): number {
  switch (node.kind) {
    case "set":
      return steps.push({ kind: "set", set: node.set, next }) - 1;
    case "start":
    case "end":
      return steps.push({ kind: node.kind, next }) - 1;
    case "sequence":
      return node.parts.reduceRight((after, part) => writeSteps(part, after, steps), next);
    case "choice": {
      const begins = node.parts.map((part) => writeSteps(part, next, steps));
      return steps.push({ kind: "fork", next: begins }) - 1;
    }
    case "repeat": {
      let begin = next;
      if (node.most === null) {
        const fork = steps.push({ kind: "fork", next: [] }) - 1;
        steps[fork] = { kind: "fork", next: [writeSteps(node.part, fork, steps), next] };
        begin = fork;
      } else {
        for (let i = node.least; i < node.most; i++) {
          begin = steps.push({ kind: "fork", next: [writeSteps(node.part, begin, steps), next] }) - 1;
        }
      }
      for (let i = 0; i < node.least; i++) begin = writeSteps(node.part, begin, steps);
      return begin;
    }
  }
}

function run(steps: readonly Step[], begin: number, points: readonly number[]): boolean {
  const reachedAt = new Int32Array(steps.length).fill(-1);
  let waiting: number[] = [];
  for (let at = 0; at <= points.length; at++) {
    const open = [...waiting, begin];
    const ready: Extract<Step, { kind: "set" }>[] = [];
    while (open.length > 0) {
      const number = open.pop()!;
      if (reachedAt[number] === at) continue;
      reachedAt[number] = at;
      const step = steps[number]!;
      if (step.kind === "match") return true;
      if (step.kind === "set") ready.push(step);
      else if (step.kind === "fork") open.push(...step.next);
      else if (at === (step.kind === "start" ? 0 : points.length)) open.push(step.next);
    }
    waiting = [];
    if (at === points.length) return false;
    for (const { set, next } of ready) if (has(set, points[at]!)) waiting.push(next);
  }
  return false;
}

function has({ ranges, isNegated }: CharacterSet, point: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle]![1] < point) low = middle + 1;
    else high = middle;
  }
  return (low < ranges.length && ranges[low]![0] <= point) !== isNegated;
}

function sourceOf(node: PatternNode): string {
  switch (node.kind) {
    case "set":
      return setSource(node.set);
    case "start":
      return "^";
    case "end":
      return "$";
    case "sequence":
      return node.parts
        .map((part) => (part.kind === "choice" ? `(?:${sourceOf(part)})` : sourceOf(part)))
        .join("");
    case "choice":
      return node.parts.map(sourceOf).join("|");
    case "repeat": {
      const { part, least, most } = node;
      const inner = part.kind === "set" ? sourceOf(part) : `(?:${sourceOf(part)})`;
      return `${inner}{${least}${most === null ? "," : most === least ? "" : `,${most}`}}`;
    }
  }
}

function setSource({ ranges, isNegated }: CharacterSet): string {
  const [only] = ranges;
  if (!isNegated && ranges.length === 1 && only![0] === only![1])
    return escaped(only![0], /[$()*+.?[\\\]^{|}]/);
  const member = (point: number): string => escaped(point, /[-[\\\]^]/);
  const members = ranges.map(([first, last]) =>
    first === last ? member(first) : `${member(first)}-${member(last)}`,
  );
  return `[${isNegated ? "^" : ""}${members.join("")}]`;
}

/** A character as itself, one with a meaning after a backslash. */
function escaped(point: number, special: RegExp): string {
  const character = String.fromCodePoint(point);
  return special.test(character) ? `\\${character}` : character;
}
