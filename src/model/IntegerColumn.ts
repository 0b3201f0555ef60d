/** A typed array that can hold nothing but whole numbers of at most 32 bits. */
export type IntegerArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;

/** A column of whole numbers, none of which is missing. */
export interface IntegerColumn {
  /** A number a row, as the caller gave them. */
  values: IntegerArray;
  /** None is below. */
  low: number;
  /** None is above. */
  high: number;
}
