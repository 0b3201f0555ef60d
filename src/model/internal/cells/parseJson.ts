/**
 * What a JSON text says.
 *
 * @param text - the text
 * @returns the value; undefined for what is no JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
