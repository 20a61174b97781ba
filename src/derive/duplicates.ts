/**
 * Pairs of entities that may be one thing. Three kinds, the strongest first; a pair is proposed once, under its strongest kind:
 *
 * - `sameName`: a name of the one, folded, is a name of the other, in whatever language and of whatever type.
 * - `sameEnglishName`: English names that are equal but for articles, small words, plurals and the order of words.
 * - `contained`: of one type, and a name of the one stands within a name of the other. Pairs that a recorded fact joins are left
 *   out: what is part of a thing, or a kind of it, has been told apart from it.
 */
import { compareText } from '../dataset/compare.js';
import { fold } from '../dataset/fold.js';
import type { Judgement } from '../dataset/judgements.js';
import type { Dataset, Entity, Name } from '../dataset/model.js';

export const DUPLICATE_KINDS = ['sameName', 'sameEnglishName', 'contained'] as const;
export type DuplicateKind = (typeof DUPLICATE_KINDS)[number];

export interface DuplicatePair {
  kind: DuplicateKind;
  /** Sorted. */
  ids: readonly [string, string];
  /** The two names that gave rise to it, in the order of the ids; for `contained` not the folded but the written ones. */
  names: readonly [string, string];
}

/** Shorter names stand within too many others to mean anything. */
const MIN_CHINESE = 2;
const MIN_LATIN = 4;
/** English words that do not tell names apart. */
const SMALL_WORDS = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

class Pairs {
  readonly #found = new Map<string, DuplicatePair>();

  constructor(readonly judged: ReadonlySet<string>) {}

  /** Keeps a pair unless it is judged or there already. */
  add(kind: DuplicateKind, a: Named, b: Named): void {
    if (a.id === b.id) return;
    const [first, second] = compareText(a.id, b.id) < 0 ? [a, b] : [b, a];
    const key = pairKey(first.id, second.id);
    if (this.judged.has(key) || this.#found.has(key)) return;
    this.#found.set(key, { kind, ids: [first.id, second.id], names: [first.text, second.text] });
  }

  sorted(): DuplicatePair[] {
    const rank = (pair: DuplicatePair): number => DUPLICATE_KINDS.indexOf(pair.kind);
    return [...this.#found.values()].sort(
      (a, b) => rank(a) - rank(b) || compareText(a.ids[0], b.ids[0]) || compareText(a.ids[1], b.ids[1]),
    );
  }
}

interface Named {
  id: string;
  text: string;
}

function pairKey(a: string, b: string): string {
  return [a, b].sort(compareText).join(' ');
}

/** The words of an English name without what does not tell names apart, in order: `the rules on AI` is `ai rule`. */
function englishKey(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}.+#&]+/gu) ?? [];
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word))
    .sort(compareText)
    .join(' ');
}

/** Pairs of names that have the same key. */
function addEqual(pairs: Pairs, kind: DuplicateKind, entities: readonly Entity[], keyOf: (name: Name) => string): void {
  const seen = new Map<string, Named[]>();
  for (const { id, names } of entities) {
    for (const name of names) {
      const key = keyOf(name);
      if (key === '') continue;
      const group = seen.get(key) ?? [];
      for (const other of group) pairs.add(kind, other, { id, text: name.text });
      group.push({ id, text: name.text });
      seen.set(key, group);
    }
  }
}

interface Folded extends Named {
  folded: string;
  /** Made of Latin letters and digits only: such a name stands within another as whole words. */
  latin: boolean;
  words: string;
}

function foldedNames({ id, names }: Entity): Folded[] {
  return names.map(({ text }) => {
    const folded = fold(text);
    const words = ` ${text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}.]+/gu, ' ')
      .trim()} `;
    return { id, text, folded, latin: !/[^\p{ASCII}]/u.test(folded), words };
  });
}

function standsWithin(part: Folded, whole: Folded): boolean {
  if (part.folded.length >= whole.folded.length) return false;
  if (!part.latin) return part.folded.length >= MIN_CHINESE && whole.folded.includes(part.folded);
  return part.folded.length >= MIN_LATIN && whole.words.includes(part.words);
}

function groupByType(entities: readonly Entity[]): Entity[][] {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) groups.set(entity.type, [...(groups.get(entity.type) ?? []), entity]);
  return [...groups.values()];
}

function addContained(pairs: Pairs, entities: readonly Entity[], joined: ReadonlySet<string>): void {
  for (const group of groupByType(entities)) {
    const names = group.flatMap(foldedNames);
    for (const part of names) {
      for (const whole of names) {
        if (part.id === whole.id || !standsWithin(part, whole) || joined.has(pairKey(part.id, whole.id))) continue;
        pairs.add('contained', part, whole);
      }
    }
  }
}

/** Pairs that nobody has judged yet, the strongest kind first, then by id. */
export function proposeDuplicates(dataset: Dataset, judgements: readonly Judgement[]): DuplicatePair[] {
  const pairs = new Pairs(new Set(judgements.map(({ ids: [a, b] }) => pairKey(a, b))));
  const joined = new Set(dataset.facts.map(({ subject, object }) => pairKey(subject, object)));
  addEqual(pairs, 'sameName', dataset.entities, (name) => fold(name.text));
  addEqual(pairs, 'sameEnglishName', dataset.entities, (name) => (name.language === 'en' ? englishKey(name.text) : ''));
  addContained(pairs, dataset.entities, joined);
  return pairs.sorted();
}
