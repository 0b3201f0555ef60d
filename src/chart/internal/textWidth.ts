/**
 * About how wide a text is drawn. Renderers without a canvas (SVG on a server) guess each letter alike and cut off Chinese
 * labels; a chart that says the room itself comes out right everywhere.
 *
 * @param text - a label
 * @param fontSize - in pixels
 * @returns pixels, a little more than the text needs
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text)
    ems += /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(letter) ? 1 : 0.6;
  return Math.ceil(ems * fontSize);
}
