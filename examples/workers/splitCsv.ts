/**
 * Splits a CSV text into so many parts of about equal length, each with the header line. A line end inside quotes is part of
 * a cell, so that no row is torn.
 *
 * @param text - the file's text, its first line the header
 * @param count - how many parts
 * @returns the parts that have rows, in order
 */
export function splitCsv(text: string, count: number): string[] {
  const ends = lineEnds(text);
  const header = text.slice(0, ends[0]);
  const start = header.length;
  const parts: string[] = [];
  let from = start;
  for (let part = 1; part <= count; part++) {
    const goal = start + ((text.length - start) * part) / count;
    const to = part === count ? text.length : (ends.find((end) => end >= goal) ?? text.length);
    if (to > from) parts.push(header + text.slice(from, to));
    from = to;
  }
  return parts;
}

/** Where lines end, behind the line end. */
function lineEnds(text: string): number[] {
  const ends: number[] = [];
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === "\n" && !isQuoted) ends.push(i + 1);
  }
  return ends;
}
