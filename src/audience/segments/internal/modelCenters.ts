import type { AudienceModel } from "../audienceModelSchema.ts";
import type { Centers } from "./Centers.ts";

/** The centers that a model keeps, as numbers and codes. */
export function modelCenters({ segments, traits, k }: AudienceModel): Centers {
  const categorical = traits.filter(({ type }) => type === "categorical");
  return {
    k,
    means: segments.map(({ position }) => Float64Array.from(position, (mean) => mean ?? Number.NaN)),
    modes: segments.map(({ modes }) =>
      Int32Array.from(
        categorical.flatMap(({ scale, values }, i) => {
          const mode = modes[i] ?? null;
          return scale === 0 ? [] : [mode === null ? -1 : values.indexOf(mode)];
        }),
      ),
    ),
  };
}
