import type * as z from "zod/mini";

/** The shape of a zod/mini object schema whose output is `Row`: optional fields optional, the others not. */
export type ShapeOf<Row> = {
  [Field in keyof Row]-?: undefined extends Row[Field]
    ? z.ZodMiniOptional<z.ZodMiniType<Exclude<Row[Field], undefined>>>
    : z.ZodMiniType<Row[Field]>;
};
