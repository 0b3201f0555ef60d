/** One place in a trie. */
interface Node<Value> {
  next: Map<number, Node<Value>> | null;
  value: Value | undefined;
}

/** What begins at a place of a text. */
export interface Found<Value> {
  value: Value;
  end: number;
}

/** Finds the longest of many words at a place of a text. */
export interface Trie<Value> {
  /** Adds a word. The one added last counts. */
  add(word: string, value: Value): void;
  /** The longest word that begins there; null where none does. */
  longest(text: string, start: number): Found<Value> | null;
}

/**
 * Makes a trie without words.
 *
 * @param fold - the code by which a UTF-16 unit is compared
 * @returns the trie
 */
export function makeTrie<Value>(fold: (unit: number) => number): Trie<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined };
  return {
    add(word, value) {
      let node = root;
      for (let i = 0; i < word.length; i++) {
        const unit = fold(word.charCodeAt(i));
        node.next ??= new Map();
        let child = node.next.get(unit);
        if (child === undefined) {
          child = { next: null, value: undefined };
          node.next.set(unit, child);
        }
        node = child;
      }
      node.value = value;
    },
    longest(text, start) {
      let node: Node<Value> | undefined = root;
      let found: Found<Value> | null = null;
      for (let i = start; i < text.length; i++) {
        node = node.next?.get(fold(text.charCodeAt(i)));
        if (node === undefined) break;
        if (node.value === undefined) continue;
        if (found === null) found = { value: node.value, end: i + 1 };
        else {
          found.value = node.value;
          found.end = i + 1;
        }
      }
      return found;
    },
  };
}
