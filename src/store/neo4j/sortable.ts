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
