import { createRandomSource } from "../../../kernel/createRandomSource.ts";

/** At most so many of `count` rows, without repetition, in order (Knuth's selection sampling); all where there are no more. */
export function drawRows(count: number, most: number, seed: string): number[] {
  if (count <= most) return Array.from({ length: count }, (_, row) => row);
  const random = createRandomSource(seed);
  const rows: number[] = [];
  for (let row = 0; row < count && rows.length < most; row++)
    if (random.nextInt(count - row) < most - rows.length) rows.push(row);
  return rows;
}
