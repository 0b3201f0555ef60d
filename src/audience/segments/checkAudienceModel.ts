import { checkValue } from "../../kernel/checkValue.ts";
import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { AUDIENCE_MODEL_VERSION, type AudienceModel, audienceModelSchema } from "./audienceModelSchema.ts";

/**
 * Reads a model that may come from a file.
 *
 * @param model - the model
 * @param where - the public function
 * @returns the model
 * @throws {@link SocialOpsError} `unsupported-version`, `invalid-argument`
 */
export function checkAudienceModel(model: AudienceModel, where: string): AudienceModel {
  const version = (model as { version?: unknown } | null | undefined)?.version;
  if (typeof version === "number" && version !== AUDIENCE_MODEL_VERSION) {
    throw new SocialOpsError(where, {
      code: "unsupported-version",
      path: "model.version",
      expected: `version ${AUDIENCE_MODEL_VERSION}`,
      received: describeValue(version),
    });
  }
  const checked = checkValue(audienceModelSchema, model, where, "model") as AudienceModel;
  const { traits, segments, k } = checked;
  const numbers = traits.reduce((sum, { type, scale, values }) => {
    if (scale === 0 || type === "categorical") return sum;
    return sum + (type === "hour" ? 2 : type === "list" ? values.length : 1);
  }, 0);
  const categorical = traits.filter(({ type }) => type === "categorical").length;
  const fits =
    segments.length === k &&
    segments.every(({ position, modes }) => position.length === numbers && modes.length === categorical);
  if (!fits) {
    throw new SocialOpsError(where, {
      code: "invalid-argument",
      path: "model.segments",
      expected: "k segments with a center for each trait",
      received: describeValue(segments),
    });
  }
  return checked;
}
