/**
 * Order of texts by Unicode code point, the one order that lists, cursors and both stores use. JavaScript's own `<` compares
 * UTF-16 code units, which puts characters beyond the basic plane before U+E000 and so differs from Neo4j.
 */

const SURROGATES_FROM = 0xd800;
const SURROGATES_TO = 0xdfff;

function isSurrogate(unit: number): boolean {
  return unit >= SURROGATES_FROM && unit <= SURROGATES_TO;
}

/**
 * Compares two texts by code point.
 *
 * @returns a negative number, zero or a positive number, as `Array.prototype.sort` asks for
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left === right) continue;
    // Half of a character beyond the basic plane is greater than any unit that is a character by itself.
    if (isSurrogate(left) !== isSurrogate(right)) return isSurrogate(left) ? 1 : -1;
    return left - right;
  }
  return a.length - b.length;
}

/** A sorted copy, by id. */
export function sortById<T extends { id: string }>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => compareText(a.id, b.id));
}

/** Sorted, each value once. */
export function sortedTexts(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(compareText);
}
