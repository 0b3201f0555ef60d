/** Points of numbers and categories, field by field. */
export interface MixedPoints {
  /** Fields of numbers, each with an entry a point; NaN is missing. */
  numbers: readonly ArrayLike<number>[];
  /** Fields of categories, each with an entry a point, whole numbers from 0; -1 is missing. */
  categories: readonly ArrayLike<number>[];
  /**
   * How much each field, numbers first, counts when what a point lacks is made up for by what it has; above 0. Fields that are one trait
   * together (a circle's two coordinates) share its weight. Default 1 each.
   */
  weights?: readonly number[] | undefined;
}
