/**
 * Text of a document folded for comparison with names (src/dataset/fold.ts), which also remembers where white space or
 * punctuation was taken away: "GPT" stands in "GPT-4" and "AI" in "AI大模型", but "AI" does not stand in "OpenAI".
 */
import { foldWidthAndCase, isBlank, isPunctuation } from '../../dataset/fold.js';

/** A character that no folded text holds: nothing is found across it. */
const BARRIER = '\u0001';

const LATIN = /\p{Script=Latin}/u;
const DIGIT = /\d/;

export class FoldedText {
  constructor(
    readonly text: string,
    /** Offsets before which something was taken away, or a line begins. */
    readonly edges: ReadonlySet<number>,
  ) {}

  static ofLine(line: string): FoldedText {
    const characters = Array.from(foldWidthAndCase(line), (each) => (isBlank(each) ? '' : each));
    const solid = characters.filter((each) => each !== '');
    const edges = new Set([0]);
    let text = '';
    let edge = false;
    let index = -1;
    for (const character of characters) {
      if (character !== '') index += 1;
      if (character === '' || isDropped(solid, index)) edge = true;
      else {
        if (edge) edges.add(text.length);
        edge = false;
        text += character;
      }
    }
    return new FoldedText(text, edges);
  }

  /** Several pieces in a row; `apart` keeps names from being found across two of them. */
  static join(pieces: readonly FoldedText[], apart = false): FoldedText {
    const edges = new Set<number>();
    let text = '';
    for (const piece of pieces) {
      if (apart && text !== '') text += BARRIER;
      for (const edge of piece.edges) edges.add(text.length + edge);
      text += piece.text;
    }
    return new FoldedText(text, edges);
  }

  /** Whether the folded name stands in the text, and not only as part of a longer word or number. */
  holdsName(name: string): boolean {
    return this.positionsOf(name).next().done !== true;
  }

  /** Whether the folded text stands in it, wherever it begins and ends. */
  holdsText(text: string): boolean {
    return text !== '' && this.text.includes(text);
  }

  /** Offsets at which the folded name stands. */
  *positionsOf(name: string): Generator<number> {
    if (name === '') return;
    for (let at = this.text.indexOf(name); at >= 0; at = this.text.indexOf(name, at + 1)) {
      if (this.isWhole(at, at + name.length)) yield at;
    }
  }

  /** Whether the text from `start` to `end` is not cut out of a longer word or number. */
  isWhole(start: number, end: number): boolean {
    return !this.#continuesBefore(start) && !this.#continuesAfter(end);
  }

  #continuesBefore(start: number): boolean {
    if (this.edges.has(start)) return false;
    const [before, first] = [this.text.charAt(start - 1), this.text.charAt(start)];
    if (LATIN.test(first)) return LATIN.test(before);
    return DIGIT.test(first) && (DIGIT.test(before) || before === '.');
  }

  #continuesAfter(end: number): boolean {
    if (end >= this.text.length || this.edges.has(end)) return false;
    const [last, next] = [this.text.charAt(end - 1), this.text.charAt(end)];
    if (LATIN.test(last)) return LATIN.test(next) && !this.#isPluralAt(end);
    // GPT-4 does not stand in GPT-4o, nor in GPT-4.5.
    return DIGIT.test(last) && (DIGIT.test(next) || next === '.' || LATIN.test(next));
  }

  /** LLM stands in LLMs. */
  #isPluralAt(end: number): boolean {
    return this.text.charAt(end) === 's' && (this.edges.has(end + 1) || !LATIN.test(this.text.charAt(end + 1)));
  }
}

function isDropped(solid: readonly string[], index: number): boolean {
  const character = solid[index] ?? '';
  if (character !== '.') return isPunctuation(character);
  return !(DIGIT.test(solid[index - 1] ?? '') && DIGIT.test(solid[index + 1] ?? ''));
}
