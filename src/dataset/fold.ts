/**
 * Folding: the form in which names are compared, searched and looked for in the text of a document. Width, case, white space
 * and the punctuation that never tells two names apart are gone; `.` between digits stays (GPT-3.5 is not GPT-35), and so do
 * `+`, `#`, `&`, `%`, `@`, `*` and `/` (C++, C#, R&D).
 */

const BLANK = /[\s\p{Z}\p{Cc}\p{Cf}\p{Co}]+/gu;
const DROPPED = /(?<!\d)\.|\.(?!\d)|(?![.#&%@*/])\p{P}|[`´−~|]/gu;

/**
 * Folds a text.
 *
 * @returns the folded text; empty where the text holds nothing that distinguishes names
 * @example fold('《ＧＰＴ－３．５ Turbo》') // 'gpt3.5turbo'
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(BLANK, '').replace(DROPPED, '');
}
