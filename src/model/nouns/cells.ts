import * as z from "zod/mini";

/** A cell that may be missing. */
export type Maybe<Cell extends z.ZodMiniType> = z.ZodMiniOptional<z.ZodMiniNullable<Cell>>;

/** The kinds of cells that nouns are made of, with their words. */
export interface Cells {
  /** Text that is not empty. */
  name: z.ZodMiniString;
  /** Any text, or none. */
  text: Maybe<z.ZodMiniString>;
  /** A whole number of at least 0, or none. */
  count: Maybe<z.ZodMiniNumberFormat>;
  /** A number of at least 0, or none. */
  amount: Maybe<z.ZodMiniNumber>;
  /** Any finite number, or none. */
  number: Maybe<z.ZodMiniNumber>;
  /** True, false, or none. */
  flag: Maybe<z.ZodMiniBoolean>;
  /** A list of texts, or none. */
  texts: Maybe<z.ZodMiniArray<z.ZodMiniString>>;
}

/**
 * Makes the cells for one noun's schema. A function, so that a noun that is not used costs nothing.
 *
 * @returns schemas of cells
 */
export function cells(): Cells {
  const notEmpty = { error: "expected text that is not empty" };
  const whole = { error: "expected a whole number of at least 0" };
  const positive = { error: "expected a number of at least 0" };
  const words = { error: "expected text" };
  return {
    name: z.string(notEmpty).check(z.minLength(1, notEmpty)),
    text: maybe(z.string(words)),
    count: maybe(z.int(whole).check(z.nonnegative(whole))),
    amount: maybe(z.number(positive).check(z.nonnegative(positive))),
    number: maybe(z.number({ error: "expected a number" })),
    flag: maybe(z.boolean({ error: "expected true or false" })),
    texts: maybe(z.array(z.string(words), { error: "expected a list of texts" })),
  };
}

/**
 * A cell that may be null or left out.
 *
 * @param cell - schema of the cell
 * @returns schema of the cell, null or undefined
 */
export function maybe<Cell extends z.ZodMiniType>(cell: Cell): Maybe<Cell> {
  return z.optional(z.nullable(cell));
}
