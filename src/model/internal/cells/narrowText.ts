/**
 * A text without the spaces around it and with plain characters for full-width ones, spaces of all widths, and the minus and
 * apostrophe of typographers. Not Unicode's NFKC, which makes `10²` a hundred and two.
 *
 * @param text - a cell
 * @returns the text to read
 */
export function narrowText(text: string): string {
  if (!/[^\x20-\x7e]/.test(text)) return text.trim();
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[^\S\n]/g, " ")
    .replace(/[−’￥￡￦]/g, (sign) => PLAIN[sign]!)
    .trim();
}

const PLAIN: Readonly<Record<string, string>> = { "−": "-", "’": "'", "￥": "¥", "￡": "£", "￦": "₩" };
