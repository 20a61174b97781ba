/** What the checks of verify share: texts by document, names by entity, and a place to report to. */
import { fold } from '../../dataset/fold.js';
import type { Dataset, Evidence, Origin } from '../../dataset/model.js';
import { ProblemLog } from '../../dataset/problems.js';
import type { ProblemCode } from '../../dataset/problems.js';
import type { SourceText } from '../source-text.js';
import type { Sources } from '../sources.js';
import type { FoldedText } from '../text/folded-text.js';

/** A single character (美) stands in too many words (美元, 完美) to bear anything out: `via` gives the words (中美). */
const MIN_NAME = 2;

/** The lines of one statement as one text, for names and for figures and dates. */
export interface Block {
  folded: FoldedText;
  plain: string;
  /** `ccid-2023 lines 331, 333-335`, for messages. */
  where: string;
}

export class Lookup {
  readonly log = new ProblemLog();
  readonly #texts = new Map<string, SourceText>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #mainNames = new Map<string, string>();
  readonly #only: string | undefined;

  /** @param only the one document whose lines are looked at; all, where there is none */
  constructor(dataset: Dataset, sources: Sources, only?: string) {
    this.#only = only;
    for (const document of dataset.documents) {
      const text = sources.text(document);
      if (text !== null) this.#texts.set(document.id, text);
    }
    for (const { id, names } of dataset.entities) {
      this.#names.set(id, [...new Set(names.map((name) => fold(name.text)).filter((name) => name.length >= MIN_NAME))]);
      this.#mainNames.set(
        id,
        names
          .map((name) => name.text)
          .slice(0, 4)
          .join(', '),
      );
    }
  }

  text(document: string): SourceText | undefined {
    return this.#texts.get(document);
  }

  /** Folded names of an entity. */
  names(id: string): readonly string[] {
    return this.#names.get(id) ?? [];
  }

  /** An entity's first names as they are written, for messages. */
  shownNames(id: string): string {
    return this.#mainNames.get(id) ?? id;
  }

  /** Whether the lines of the document are to be looked at. */
  isLookedAt(document: string): boolean {
    return this.#only === undefined || this.#only === document;
  }

  /**
   * The lines of an origin; null where they are not to be looked at, where there is no copy of the document, or where they go
   * beyond it, which others report.
   */
  block(evidence: readonly Evidence[]): Block | null {
    return evidence.every((each) => this.isLookedAt(each.document)) ? this.blockAnywhere(evidence) : null;
  }

  /** As `block`, of documents that are not looked at too. */
  blockAnywhere(evidence: readonly Evidence[]): Block | null {
    const [first] = evidence;
    const text = first === undefined ? undefined : this.text(first.document);
    if (first === undefined || text === undefined || evidence.some((each) => each.last > text.length)) return null;
    const lines = evidence.map((each) => (each.first === each.last ? `${each.first}` : `${each.first}-${each.last}`));
    return {
      folded: text.foldedOf(evidence),
      plain: text.plainOf(evidence),
      where: `${first.document} lines ${lines.join(', ')}`,
    };
  }

  holdsName(block: Block, id: string): boolean {
    return this.names(id).some((name) => block.folded.holdsName(name));
  }

  report(code: ProblemCode, { file, line }: Origin, message: string, hint?: string): void {
    this.log.add(code, { file, line, column: 1 }, message, hint);
  }

  /** The lines of the document that do hold a name of the entity, as a hint. */
  foundHint(id: string, document: string): string | undefined {
    const text = this.text(document);
    if (text === undefined) return undefined;
    const found: number[] = [];
    for (let line = 1; line <= text.length && found.length < 6; line += 1) {
      if (this.names(id).some((name) => text.folded(line).holdsName(name))) found.push(line);
    }
    if (found.length === 0)
      return 'no line holds it whole: add the name that stands there as an alias, or "via" with the words';
    return `a name stands in lines ${found.slice(0, 5).join(', ')}${found.length > 5 ? ' and more' : ''}; else "via" says what stands there`;
  }
}

/** Whether the words of a `via` stand in the block. */
export function holdsWords(block: Block, words: string): boolean {
  return block.folded.holdsText(fold(words));
}
