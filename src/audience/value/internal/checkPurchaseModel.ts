import { checkValue } from "../../../kernel/checkValue.ts";
import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { PURCHASE_MODEL_VERSION, type PurchaseModel, purchaseModelSchema } from "../purchaseModelSchema.ts";

/** Reads a model that may come from a file. */
export function checkPurchaseModel(model: PurchaseModel, where: string, path = "model"): PurchaseModel {
  const version = (model as { version?: unknown } | null | undefined)?.version;
  if (typeof version === "number" && version !== PURCHASE_MODEL_VERSION) {
    throw new SocialOpsError(where, {
      code: "unsupported-version",
      path: `${path}.version`,
      expected: `version ${PURCHASE_MODEL_VERSION}`,
      received: describeValue(version),
    });
  }
  return checkValue(purchaseModelSchema, model, where, path) as PurchaseModel;
}
