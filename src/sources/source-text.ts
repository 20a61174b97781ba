/** The text of one document, line by line, in the forms that names, figures and dates are looked for in. */
import { FoldedText } from './text/folded-text.js';

/** Lines, 1-based and inclusive. */
export interface Lines {
  first: number;
  last: number;
}

/** Keeps numbers from being read across two ranges. */
const BARRIER = '\u0001';

export class SourceText {
  readonly lines: readonly string[];
  readonly #folded: (FoldedText | undefined)[] = [];

  constructor(text: string) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    // The last line ends with a line break in most files: that begins no further line.
    if (lines.at(-1) === '') lines.pop();
    this.lines = lines;
  }

  /** The number of lines. */
  get length(): number {
    return this.lines.length;
  }

  line(number: number): string {
    return this.lines[number - 1] ?? '';
  }

  /** A line without letters and digits says nothing. */
  isBlank(number: number): boolean {
    return this.folded(number).text === '';
  }

  folded(number: number): FoldedText {
    const known = this.#folded[number];
    if (known !== undefined) return known;
    const folded = FoldedText.ofLine(this.line(number));
    this.#folded[number] = folded;
    return folded;
  }

  /** The lines as they stand, joined by line breaks; null where the range goes beyond the text. */
  quote({ first, last }: Lines): string | null {
    if (first < 1 || last < first || last > this.length) return null;
    return this.lines.slice(first - 1, last).join('\n');
  }

  /** The ranges as one text for figures and dates. */
  plainOf(ranges: readonly Lines[]): string {
    return ranges.map((range) => this.quote(range) ?? '').join(BARRIER);
  }

  /** The ranges as one text for names. */
  foldedOf(ranges: readonly Lines[]): FoldedText {
    return FoldedText.join(
      ranges.map((range) => FoldedText.join(this.#foldedIn(range))),
      true,
    );
  }

  #foldedIn({ first, last }: Lines): FoldedText[] {
    const end = Math.min(last, this.length);
    return Array.from({ length: Math.max(0, end - first + 1) }, (_, offset) => this.folded(first + offset));
  }
}
