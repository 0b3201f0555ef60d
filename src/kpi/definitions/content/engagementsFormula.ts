import type { AddFormula } from "../../kpiFormulaSchema.ts";

/** Reactions + comments + shares + saves of a post. Clicks and views are not engagements here. */
export const engagementsFormula: AddFormula = {
  op: "add",
  terms: [
    { op: "sum", field: "likes" },
    { op: "sum", field: "comments" },
    { op: "sum", field: "shares" },
    { op: "sum", field: "saves" },
  ],
};
