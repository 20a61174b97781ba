/**
 * Numbers in the text of a document. It came out of a PDF: `3. 6` and numbers broken over two lines are one number, while
 * `表 1 2023 年` holds two. Both readings are tried.
 */

/** With thousand separators, or plain; each may have decimals. */
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** Chinese commas stand between numbers, never within one: kept apart from thousand separators before widths are folded. */
function foldWidth(text: string): string {
  return text.replace(/[，、]/g, '、').normalize('NFKC');
}

/**
 * The readings of a text: without any white space, and with white space left only between two digits.
 */
export function readingsOf(text: string): [string, string] {
  const folded = foldWidth(text);
  return [folded.replace(/\s+/g, ''), folded.replace(/(?<!\d)\s+|\s+(?!\d)/g, '')];
}

/** Every number of the text, in both readings, without thousand separators. */
export function numbersOf(text: string): Set<string> {
  const numbers = readingsOf(text).flatMap((reading) => reading.match(NUMBER) ?? []);
  return new Set(numbers.map((number) => number.replaceAll(',', '')));
}

/** Whether the digits stand in the text as a whole number: `1.4` stands neither in `11.4` nor in `1.45`. */
export function holdsFigure(text: string, digits: string): boolean {
  return numbersOf(text).has(digits);
}
