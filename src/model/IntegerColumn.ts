/** A typed array that can hold nothing but whole numbers of at most 32 bits. */
export type IntegerArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array;

/** What stands in an {@link IntegerColumn} for a missing number, where some are missing. */
export const ABSENT_INTEGER = -2_147_483_648;

/** A column of whole numbers. */
export interface IntegerColumn {
  /** A number a row, or {@link ABSENT_INTEGER}. */
  readonly values: IntegerArray;
  /** How many are missing. Where none is, the least number of 32 bits is a number like others. */
  readonly absent: number;
  /** No number is below. Found when it is asked for. */
  readonly low: number;
  /** No number is above. */
  readonly high: number;
  /** The bits in use in the first rows: negative where one of these is. A guess at those of all. */
  firstBits(): number;
  /** Whether all are what the field takes; true unless the column was taken on trust. */
  holds(): boolean;
  /** Takes the bits in use from somebody who has been through all values anyway: negative where one is. */
  tell(bits: number): void;
}
