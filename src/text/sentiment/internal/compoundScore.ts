/** What one exclamation mark adds (VADER). */
const EXCLAMATION = 0.292;
/** What one question mark adds where there are two or three, and what four or more add (VADER). */
const QUESTION = 0.18;
const MANY_QUESTIONS = 0.96;
/** About the largest sum of an ordinary text, squared (VADER). */
const LARGEST_SUM = 15;

/**
 * The sum of what the words say as a score from -1 to 1: emphasis by punctuation added, then x/√(x² + 15). Constants: Hutto and
 * Gilbert, VADER, ICWSM 2014, and its published program.
 *
 * @param sum - sum of the words' values
 * @param exclamations - exclamation marks in the text
 * @param questions - question marks in the text
 * @returns the score
 */
export function compoundScore(sum: number, exclamations: number, questions: number): number {
  const asked = questions < 2 ? 0 : questions < 4 ? questions * QUESTION : MANY_QUESTIONS;
  const emphasis = Math.min(exclamations, 4) * EXCLAMATION + asked;
  const whole = sum + (sum > 0 ? emphasis : sum < 0 ? -emphasis : 0);
  return whole / Math.sqrt(whole * whole + LARGEST_SUM);
}
