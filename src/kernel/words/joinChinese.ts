/**
 * Puts pieces together as Chinese is set: with a space where Chinese characters meet Latin letters, digits or quotes.
 *
 * @param pieces - what to join
 * @returns one text
 */
export function joinChinese(pieces: readonly string[]): string {
  return pieces.reduce((left, right) => {
    const meets = `${left.at(-1) ?? ""}${right[0] ?? ""}`;
    return /^(?:\p{Script=Han}[!-~]|[!-~]\p{Script=Han})$/u.test(meets) ? `${left} ${right}` : left + right;
  }, "");
}
