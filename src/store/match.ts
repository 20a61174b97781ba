/** How well a folded text matches an entity. */
import { fold } from '../dataset/fold.js';
import type { Entity } from '../dataset/model.js';
import { searchPatterns, type SearchKeys } from './keys.js';
import type { SearchMatch } from './port.js';

/** The best first; also the first sort key of a search. */
export const MATCH_RANK: Readonly<Record<SearchMatch, number>> = { EXACT: 0, PREFIX: 1, CONTAINS: 2 };

/** How a text matches an entity with these keys; null where it does not. */
export function matchOf({ names, id }: SearchKeys, text: string): SearchMatch | null {
  if (id === text) return 'EXACT';
  if (!names.includes(text)) return null;
  if (names.includes(searchPatterns.exact(text))) return 'EXACT';
  return names.includes(searchPatterns.prefix(text)) ? 'PREFIX' : 'CONTAINS';
}

/** The name that a text matches best; of equals the first, and the first of all where only the id matches. */
export function bestName(entity: Entity, text: string): string {
  const folded = entity.names.map((name) => fold(name.text));
  const tests = [
    (name: string): boolean => name === text,
    (name: string): boolean => name.startsWith(text),
    (name: string): boolean => name.includes(text),
  ];
  for (const test of tests) {
    const name = entity.names[folded.findIndex(test)];
    if (name !== undefined) return name.text;
  }
  return entity.names[0]?.text ?? entity.id;
}
