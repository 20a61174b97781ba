/**
 * Texts whose order is the same however they are compared. Neo4j orders stored texts by code point, but compares a stored text
 * with a parameter by UTF-16 code unit, so that a page could begin at the wrong row where names hold characters beyond the
 * basic plane beside such as full-width letters.
 */

/** Not a character of any script, and the last before the surrogates. */
const ESCAPE = '\u{d7ff}';
const HIGH = /[\u{d7ff}-\u{10ffff}]/gu;
const HEX_DIGITS = 6;

/** A text in which every character stands below the surrogates; it sorts among its like as the texts do by code point. */
export function sortableText(text: string): string {
  return text.replace(HIGH, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return ESCAPE + hex.padStart(HEX_DIGITS, '0');
  });
}

/** Sorts after every date and period. */
export const ABSENT_DATE = '~';

/** A date, or a period, in a form that sorts as it does, and last where it is absent. */
export function ascendingDate(date: string | null): string {
  return date ?? ABSENT_DATE;
}

/**
 * A date in a form that sorts the other way round, though last too where it is absent: each digit is taken from 9. A longer
 * date is the later of two that begin alike, so that it comes before the shorter one, which the end mark puts behind.
 */
export function descendingDate(date: string | null): string {
  if (date === null) return ABSENT_DATE;
  return `${date.replace(/\d/g, (digit) => String(9 - Number(digit)))}${ABSENT_DATE}`;
}
