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
  readonly values: IntegerArray;
  /** None is below. Found when it is asked for. */
  readonly low: number;
  /** None is above. */
  readonly high: number;
  /** The bits in use in the first rows: negative where one of these is. A guess at those of all. */
  firstBits(): number;
  /** Whether all are what the field takes; true unless the column was taken on trust. */
  holds(): boolean;
  /** Takes the bits in use from somebody who has been through all values anyway: negative where one is. */
  tell(bits: number): void;
}
