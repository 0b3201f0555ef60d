/** Points of numbers and categories, field by field. */
export interface MixedPoints {
  /** Fields of numbers, each with an entry a point; NaN is missing. */
  numbers: readonly ArrayLike<number>[];
  /** Fields of categories, each with an entry a point, whole numbers from 0; -1 is missing. */
  categories: readonly ArrayLike<number>[];
}
