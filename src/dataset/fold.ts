/**
 * Folding: the form in which names are compared, searched and looked for in the text of a document. Width, case, white space
 * and the punctuation that never tells two names apart are gone; `.` between digits stays (GPT-3.5 is not GPT-35), and so do
 * `+`, `#`, `&`, `%`, `@`, `*` and `/` (C++, C#, R&D).
 */

const BLANK = /[\s\p{Z}\p{Cc}\p{Cf}\p{Co}]/u;
const BLANKS = new RegExp(BLANK, 'gu');
const DROPPED = /(?![.#&%@*/])\p{P}|[`´−~|]/u;
const DROPPED_IN_PLACE = new RegExp(`(?<!\\d)\\.|\\.(?!\\d)|${DROPPED.source}`, 'gu');

/**
 * Folds a text.
 *
 * @returns the folded text; empty where the text holds nothing that distinguishes names
 * @example fold('《ＧＰＴ－３．５ Turbo》') // 'gpt3.5turbo'
 */
export function fold(text: string): string {
  return foldWidthAndCase(text).replace(BLANKS, '').replace(DROPPED_IN_PLACE, '');
}

/** The first step of folding: full-width and half-width, upper and lower case. */
export function foldWidthAndCase(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether folding takes a character away wherever it stands. */
export function isBlank(character: string): boolean {
  return BLANK.test(character);
}

/** Whether folding takes a character away as punctuation; a full stop only where it is not between digits. */
export function isPunctuation(character: string): boolean {
  return DROPPED.test(character);
}
