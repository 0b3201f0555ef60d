/** What a test of one preset needs: a file's own header line, and rows of made-up values in the file's own forms. */
export interface PresetFixture {
  /** Id of the preset. */
  preset: string;
  /** The header line, name by name, in the file's order and spelling. */
  header: readonly string[];
  /** Rows of cells, one a name of the header. */
  rows: readonly (readonly (string | number)[])[];
  /** Zone to read the rows with, where the preset has none. */
  timeZone?: string;
  /** The records that the rows have to become. */
  records: readonly object[];
  /** Columns that the preset knows and this header does not have: renamed ones, parts of other versions. */
  otherVersions?: readonly string[];
}
