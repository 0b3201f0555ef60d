/** A value of JSON. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** A Vega-Lite version 6 specification as plain JSON, for `vega-embed`, a notebook, or any other renderer. */
export interface VegaLiteSpec {
  /** Names the version of the grammar. */
  readonly $schema: string;
  readonly [name: string]: JsonValue;
}
