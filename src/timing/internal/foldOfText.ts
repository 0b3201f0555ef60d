/** How many folds cross-fitting has. */
export const FOLDS = 5;

/**
 * The fold that a text falls into, 0 to 4: its 32-bit FNV-1a hash over UTF-16 code units (Fowler, Noll and Vo), modulo 5.
 *
 * @param text - a post's id
 * @returns the fold
 */
export function foldOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % FOLDS;
}
