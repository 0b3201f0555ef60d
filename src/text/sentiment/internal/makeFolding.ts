import { simplifiedForms } from "./simplifiedForms.ts";

const FIRST = 0x4e00;
const LAST = 0x9fff;

/**
 * Makes a table that gives the simplified form of a Chinese character: the code of a UTF-16 unit to the code to compare by.
 *
 * @returns the function; units without another form stay as they are
 */
export function makeFolding(): (unit: number) => number {
  const forms = Uint16Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
  for (let i = 0; i < simplifiedForms.length; i += 2)
    forms[simplifiedForms.charCodeAt(i) - FIRST] = simplifiedForms.charCodeAt(i + 1);
  return (unit) => (unit < FIRST || unit > LAST ? unit : forms[unit - FIRST]!);
}
