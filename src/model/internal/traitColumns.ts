import type { ReadCell } from "./cells/cellReader.ts";
import type { CellKind, FieldGuard } from "./fieldGuards.ts";

/** A column that becomes one trait. */
export interface TraitColumn {
  /** Name of the trait. */
  trait: string;
  /** Name of the column. */
  column: string;
  /** Reads its cells. */
  read: (cell: unknown) => ReadCell;
}

/** Makes a reader of one field's cells; `scale` is what its numbers are multiplied with. */
export type MakeReader = (guard: FieldGuard, scale?: number) => (cell: unknown) => ReadCell;

/**
 * Decides what the cells of a trait's column are, which is one kind for all rows: numbers where every cell reads as one and
 * none has zeros in front, as ids have; flags where every cell is yes or no; JSON lists; else texts.
 *
 * @param trait - name of the trait
 * @param column - name of the column
 * @param cells - all its cells
 * @param makeReader - makes readers by kind
 * @returns how to read the column
 */
export function traitColumn(
  trait: string,
  column: string,
  cells: readonly unknown[],
  makeReader: MakeReader,
): TraitColumn {
  for (const kind of ["number", "flag", "list"] as const) {
    const read = makeReader(traitGuard(trait, kind));
    let values = 0;
    const fits = cells.every((cell) => {
      const { kind: outcome } = read(cell);
      if (outcome === "value") values++;
      return outcome === "missing" || (outcome === "value" && isSureOf(kind, cell));
    });
    if (fits && values > 0) return { trait, column, read };
  }
  return { trait, column, read: makeReader(traitGuard(trait, "text")) };
}

/** Cells that a kind can be read from without saying so. */
function isSureOf(kind: CellKind, cell: unknown): boolean {
  if (typeof cell !== "string") return kind !== "flag" || typeof cell === "boolean";
  // Zeros in front, or more digits than a number keeps, are those of an id.
  if (kind === "number") return !/^\s*0\d/.test(cell) && cell.replace(/\D/g, "").length <= 15;
  if (kind === "flag") return !/^\s*[01]\s*$/.test(cell);
  return cell.trim().startsWith("[");
}

function traitGuard(trait: string, kind: CellKind): FieldGuard {
  const accepts: (cell: unknown) => boolean = {
    number: (cell: unknown) => Number.isFinite(cell),
    flag: (cell: unknown) => typeof cell === "boolean",
    list: (cell: unknown) => Array.isArray(cell) && cell.every((entry) => typeof entry === "string"),
    text: (cell: unknown) => typeof cell === "string" || typeof cell === "boolean" || Number.isFinite(cell),
  }[kind as "number"];
  return {
    name: `traits.${trait}`,
    kind,
    required: false,
    accepts,
    limits: null,
    isPlain: false,
    expected: () => "a number, text, true or false, or a list of texts",
  };
}
