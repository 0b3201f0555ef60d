/** A set of characters, as ranges of code points. */
export interface CharacterSet {
  /** First and last code points, ascending, apart from each other. */
  ranges: readonly (readonly [first: number, last: number])[];
  /** Whether it is all other characters. */
  isNegated: boolean;
}

/** A pattern as a tree. */
export type PatternNode =
  | { kind: "set"; set: CharacterSet }
  | { kind: "start" }
  | { kind: "end" }
  | { kind: "sequence"; parts: readonly PatternNode[] }
  | { kind: "choice"; parts: readonly PatternNode[] }
  | { kind: "repeat"; part: PatternNode; least: number; most: number | null };

/** Steps that a pattern may take, its repetitions written out. */
const MOST_PATTERN_STEPS = 2000;

/** Largest bound of a repetition: what PostgreSQL allows. */
const MOST_REPEATS = 255;

/**
 * Reads a pattern: the part of regular expressions that means the same everywhere and can be matched in linear time.
 *
 * Characters stand for themselves; `.` is any character but a line feed; `[a-z_]` and `[^a-z]` are sets; `\d`, `\w`, `\s` and
 * `\D`, `\W`, `\S` are those of ASCII; `\` before punctuation takes it as it is; `( )` and `(?: )` group; `|` chooses; `*`, `+`,
 * `?`, `{2}`, `{2,}`, `{2,5}` repeat, with bounds up to 255; `^` and `$` are the ends of the text. Everything else (references
 * back, looking around, lazy repetition, flags) is refused.
 *
 * @param pattern - the pattern
 * @returns its tree, or null for what is no such pattern or too large
 */
export function parsePattern(pattern: string): PatternNode | null {
  const characters = Array.from(pattern);
  if (
    characters.length > MOST_PATTERN_STEPS ||
    characters.some((one) => /[\ud800-\udfff]/.test(one) && one.length === 1)
  )
    return null;
  const reader = new PatternReader(characters);
  const tree = reader.choice(0);
  return tree === null || !reader.isDone() || sizeOf(tree) > MOST_PATTERN_STEPS ? null : tree;
}

/** How deep groups may nest. */
const DEEPEST = 50;

class PatternReader {
  readonly characters: readonly string[];
  at = 0;

  constructor(characters: readonly string[]) {
    this.characters = characters;
  }

  isDone(): boolean {
    return this.at === this.characters.length;
  }

  take(text: string): boolean {
    if (this.characters[this.at] !== text) return false;
    this.at++;
    return true;
  }

  choice(depth: number): PatternNode | null {
    if (depth > DEEPEST) return null;
    const parts: PatternNode[] = [];
    do {
      const part = this.sequence(depth);
      if (part === null) return null;
      parts.push(part);
    } while (this.take("|"));
    return parts.length === 1 ? parts[0]! : { kind: "choice", parts };
  }

  sequence(depth: number): PatternNode | null {
    const parts: PatternNode[] = [];
    while (!this.isDone() && this.characters[this.at] !== "|" && this.characters[this.at] !== ")") {
      const part = this.atom(depth);
      if (part === null) return null;
      const repeated = this.repetition(part);
      if (repeated === null) return null;
      parts.push(repeated);
    }
    return { kind: "sequence", parts };
  }

  atom(depth: number): PatternNode | null {
    const character = this.characters[this.at++]!;
    switch (character) {
      case "^":
        return { kind: "start" };
      case "$":
        return { kind: "end" };
      case ".":
        return { kind: "set", set: { ranges: [[10, 10]], isNegated: true } };
      case "(": {
        if (this.take("?") && !this.take(":")) return null;
        const inside = this.choice(depth + 1);
        return inside !== null && this.take(")") ? inside : null;
      }
      case "[":
        return this.bracket();
      case "\\": {
        const set = this.escape();
        return set === null ? null : { kind: "set", set };
      }
      default:
        return "*+?{}])".includes(character) ? null : { kind: "set", set: single(character) };
    }
  }

  /** What follows a backslash. */
  escape(): CharacterSet | null {
    const character = this.characters[this.at++];
    if (character === undefined) return null;
    const ranges = CLASSES[character.toLowerCase()];
    if (ranges !== undefined && /^[dws]$/i.test(character)) {
      return { ranges, isNegated: character !== character.toLowerCase() };
    }
    return /^[!-/:-@[-`{-~]$/.test(character) ? single(character) : null;
  }

  bracket(): PatternNode | null {
    const isNegated = this.take("^");
    const ranges: (readonly [number, number])[] = [];
    while (!this.take("]")) {
      const first = this.member();
      if (first === null) return null;
      const isRange = this.characters[this.at] === "-" && this.characters[this.at + 1] !== "]";
      if (!isRange) {
        ranges.push(...first);
        continue;
      }
      this.at++;
      const last = this.member();
      if (last === null || !isOne(first) || !isOne(last) || first[0]![0] > last[0]![0]) return null;
      ranges.push([first[0]![0], last[0]![0]]);
    }
    return ranges.length === 0 ? null : { kind: "set", set: { ranges: joined(ranges), isNegated } };
  }

  /** One member of a bracket. */
  member(): CharacterSet["ranges"] | null {
    const character = this.characters[this.at++];
    if (character === undefined || character === "[") return null;
    if (character !== "\\") return single(character).ranges;
    const set = this.escape();
    // The opposite of a set inside another is left out: few know what it means.
    return set === null || set.isNegated ? null : set.ranges;
  }

  repetition(part: PatternNode): PatternNode | null {
    const bounds = this.bounds();
    if (bounds === undefined) return part;
    if (bounds === null || part.kind === "start" || part.kind === "end") return null;
    const next = this.characters[this.at];
    if (next !== undefined && "*+?{".includes(next)) return null;
    return { kind: "repeat", part, least: bounds[0], most: bounds[1] };
  }

  /** Bounds of a repetition; undefined where there is none, null where it is wrong. */
  bounds(): readonly [number, number | null] | null | undefined {
    if (this.take("*")) return [0, null];
    if (this.take("+")) return [1, null];
    if (this.take("?")) return [0, 1];
    if (!this.take("{")) return undefined;
    const end = this.characters.indexOf("}", this.at);
    const found = /^(\d{1,3})(,(\d{1,3})?)?$/.exec(
      this.characters.slice(this.at, Math.max(end, this.at)).join(""),
    );
    if (found === null) return null;
    this.at = end + 1;
    const least = Number(found[1]);
    const most = found[2] === undefined ? least : found[3] === undefined ? null : Number(found[3]);
    return least > MOST_REPEATS || (most ?? least) > MOST_REPEATS || (most ?? least) < least
      ? null
      : [least, most];
  }
}

const CLASSES: Readonly<Record<string, CharacterSet["ranges"]>> = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  s: [
    [9, 13],
    [32, 32],
  ],
};

function single(character: string): CharacterSet {
  const point = character.codePointAt(0)!;
  return { ranges: [[point, point]], isNegated: false };
}

function isOne(ranges: CharacterSet["ranges"]): boolean {
  return ranges.length === 1 && ranges[0]![0] === ranges[0]![1];
}

/** Ranges in order, those that touch as one. */
export function joined(ranges: CharacterSet["ranges"]): CharacterSet["ranges"] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const out: [number, number][] = [];
  for (const [first, last] of sorted) {
    const before = out.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else out.push([first, last]);
  }
  return out;
}

/** Steps of a pattern with its repetitions written out. */
function sizeOf(node: PatternNode): number {
  switch (node.kind) {
    case "sequence":
    case "choice":
      return node.parts.reduce((sum, part) => sum + sizeOf(part), 1);
    case "repeat":
      return (sizeOf(node.part) + 1) * Math.max(1, node.most ?? node.least + 1);
    default:
      return 1;
  }
}
