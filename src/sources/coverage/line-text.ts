/** The whole text of a document as one string in which figures, dates and titles can be found across line breaks. */
import type { SourceText } from '../source-text.js';

/** Takes the place of what has been found, so that it is not found again as something else. */
const TAKEN = '\u0001';

const DIGIT = /\d/;

/** Numbers of items and pages at the start of a line: `2.产业`, `04 数据`, a page number by itself. */
const NUMBERING = /^\s*(?:\d{1,2}[.、．)）](?!\s*\d)|0\d(?=\D)|\d{1,2}\s*$)/;

export interface Match {
  text: string;
  groups: readonly (string | undefined)[];
  first: number;
  last: number;
}

export class LineText {
  #text: string;
  /** The line of each character. */
  readonly #lines: readonly number[];

  constructor(source: SourceText) {
    const characters: string[] = [];
    const lines: number[] = [];
    let blank = false;
    source.lines.forEach((content, index) => {
      for (const character of Array.from(content.replace(NUMBERING, ' '))) {
        // Chinese commas stand between numbers: they must not become thousand separators.
        const folded = /[，、]/.test(character) ? '、' : character.normalize('NFKC');
        if (folded.trim() === '') {
          blank = true;
          continue;
        }
        for (const unit of folded.split('')) {
          // White space counts between two digits only: `表 1 2023 年` holds two numbers, `2023 年` one.
          if (blank && DIGIT.test(unit) && DIGIT.test(characters.at(-1) ?? '')) {
            characters.push(' ');
            lines.push(index + 1);
          }
          blank = false;
          characters.push(unit);
          lines.push(index + 1);
        }
      }
      blank = true;
    });
    this.#text = characters.join('');
    this.#lines = lines;
  }

  /** Everything that the pattern matches, which is taken out of what later patterns see. */
  take(pattern: RegExp): Match[] {
    const matches: Match[] = [];
    this.#text = this.#text.replace(pattern, (...found: unknown[]) => {
      const text = String(found[0]);
      const offset = found.find((each): each is number => typeof each === 'number') ?? 0;
      const groups = found.slice(1, found.indexOf(offset)) as (string | undefined)[];
      const first = this.#lines[offset] ?? 1;
      const last = this.#lines[offset + text.length - 1] ?? first;
      matches.push({ text, groups, first, last });
      return TAKEN.repeat(text.length);
    });
    return matches;
  }
}
