import type { Issues } from "../../model/issues.ts";
import type { ReadOptions, TableInput } from "../../model/TableInput.ts";
import type { AudienceModel } from "./audienceModelSchema.ts";
import { nearestCenters } from "./internal/Centers.ts";
import { modelCenters } from "./internal/modelCenters.ts";
import { pickPlaces, placesOf } from "./internal/Places.ts";
import { isKnown, pickValues, readTraits, type TraitValues } from "./internal/readTraits.ts";

/** Members in the segments of a model. */
export interface PlacedMembers {
  /** Their ids, in the order of the data. */
  ids: string[];
  /** Their traits, in the model's order. */
  values: TraitValues[];
  /** Segment of each. */
  labels: Int32Array;
  /** Squared distance of each to its center. */
  squares: Float64Array;
  /** Members of whom no trait is known. */
  unplaced: number;
  /** Further rows of ids. */
  duplicates: number;
  /** What became of the rows. */
  issues: Issues;
}

/** Reads members and puts each into the nearest segment of a checked model. */
export function placeMembers(
  model: AudienceModel,
  members: TableInput<never>,
  options: ReadOptions,
  where: string,
): PlacedMembers {
  const { traits, gamma, k } = model;
  const table = readTraits(members, traits, options, where);
  const useful = traits.flatMap(({ scale }, t) => (scale > 0 ? [t] : []));
  const isPlaced = (row: number): boolean =>
    useful.length === 0 || useful.some((t) => isKnown(table.traits[t]!, row));
  const rows = k === 0 ? [] : table.order.filter(isPlaced);
  const places = pickPlaces(placesOf(traits, table.traits, table.ids.length, gamma), rows);
  const { labels, squares } = nearestCenters(places, modelCenters(model));
  return {
    ids: rows.map((row) => table.ids[row]!),
    values: table.traits.map((trait) => pickValues(trait, rows)),
    labels,
    squares: squares.map((square) => (Number.isFinite(square) ? square : 0)),
    unplaced: table.order.length - rows.length,
    duplicates: table.duplicates,
    issues: table.issues,
  };
}
