/** Names that the graph knows in the text of a document; of names that overlap, the longest. */
import { fold } from '../../dataset/fold.js';
import type { Dataset } from '../../dataset/model.js';
import type { SourceText } from '../source-text.js';
import { FoldedText } from '../text/folded-text.js';
import type { Found } from './model.js';

/** Types whose names are those of particular things. */
const PARTICULAR: ReadonlySet<string> = new Set([
  'Country',
  'Region',
  'City',
  'GovernmentBody',
  'Company',
  'ResearchInstitution',
  'Alliance',
  'Person',
  'Policy',
  'Agreement',
  'Model',
  'Product',
  'Event',
  'Publication',
]);

/** Types whose names are an editor's short titles: in another document than their own the same words mean little. */
const TITLED: ReadonlySet<string> = new Set(['Challenge', 'Opportunity', 'Trend', 'Recommendation']);

interface KnownName {
  kind: 'name' | 'term';
  folded: string;
  /** As it is written in the seeds. */
  text: string;
  ids: string[];
}

/** Names that a document may hold, by their first two characters, the longest first. */
export class NameIndex {
  readonly #byStart = new Map<string, KnownName[]>();

  constructor(dataset: Dataset, document: string) {
    const byFolded = new Map<string, KnownName>();
    for (const { id, type, names, evidence } of dataset.entities) {
      if (TITLED.has(type) && !evidence.some((piece) => piece.document === document)) continue;
      for (const { text } of names) {
        const folded = fold(text);
        // A single character (美, 中) stands in too many words to mean anything by itself.
        if (folded.length < 2) continue;
        const known = byFolded.get(folded) ?? { kind: 'term', folded, text, ids: [] };
        if (PARTICULAR.has(type)) known.kind = 'name';
        if (!known.ids.includes(id)) known.ids.push(id);
        byFolded.set(folded, known);
      }
    }
    const longestFirst = [...byFolded.values()].sort((a, b) => b.folded.length - a.folded.length);
    for (const name of longestFirst) {
      const start = name.folded.slice(0, 2);
      const names = this.#byStart.get(start);
      if (names === undefined) this.#byStart.set(start, [name]);
      else names.push(name);
    }
  }

  /** The longest name that stands whole at the offset. */
  at(text: FoldedText, offset: number): KnownName | undefined {
    const names = this.#byStart.get(text.text.slice(offset, offset + 2));
    return names?.find(
      ({ folded }) => text.text.startsWith(folded, offset) && text.isWhole(offset, offset + folded.length),
    );
  }
}

/** Every known name, in the order of the text. */
export function findNames(source: SourceText, names: NameIndex): Found[] {
  const numbers = Array.from({ length: source.length }, (_, index) => index + 1);
  const lineOf = numbers.flatMap((line) => Array<number>(source.folded(line).text.length).fill(line));
  const text = FoldedText.join(numbers.map((line) => source.folded(line)));
  const found: Found[] = [];
  for (let offset = 0; offset < text.text.length; offset += 1) {
    const name = names.at(text, offset);
    if (name === undefined) continue;
    const end = offset + name.folded.length - 1;
    found.push({ kind: name.kind, text: name.text, first: lineOf[offset] ?? 1, last: lineOf[end] ?? 1, ids: name.ids });
    offset = end;
  }
  return found;
}
