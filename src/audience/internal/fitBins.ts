import * as z from "zod/mini";
import type { RfmEdges } from "../rfmResultSchema.ts";

/** Edges have to be for the number of bins. */
export function fitBins<
  Options extends { bins?: number | undefined; edges?: RfmEdges | undefined },
>(): z.core.$ZodCheck<Options> {
  return z.refine<Options>(
    ({ edges, bins }) => edges === undefined || isFor(edges, bins ?? edges.recency.length + 1),
    {
      path: ["edges"],
      error: "expected three lists of equal length from 1 to 19, one less than bins",
    },
  );
}

function isFor({ recency, frequency, monetary }: RfmEdges, bins: number): boolean {
  const wanted = bins - 1;
  return (
    wanted >= 1 && wanted <= 19 && [recency, frequency, monetary].every((edges) => edges.length === wanted)
  );
}
