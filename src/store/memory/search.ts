/** Names and ids that a folded text equals, begins or is held by. */
import type { Entity } from '../../dataset/model.js';
import { bestName, MATCH_RANK, matchOf } from '../match.js';
import type { SearchHit, SearchMatch, SearchRequest, Slice } from '../port.js';
import type { Indexes } from './indexes.js';
import { page, sortBy, type Sorting } from './page.js';

interface Match {
  entity: Entity;
  match: SearchMatch;
  degree: number;
}

const sorting: Sorting<Match> = {
  keys: ({ entity, match, degree }) => [MATCH_RANK[match], degree, entity.id],
  descending: [false, true, false],
};

/** The window on the entities that a text matches. */
export function search(indexes: Indexes, { text, types, window }: SearchRequest): Slice<SearchHit> {
  const wanted = new Set(types);
  const matches: Match[] = [];
  for (const entity of indexes.entities.values()) {
    if (wanted.size > 0 && !wanted.has(entity.type)) continue;
    const match = matchOf(indexes.searchKeysOf(entity), text);
    if (match !== null) matches.push({ entity, match, degree: indexes.adjacency.degree(entity.id) });
  }
  const slice = page(sortBy(matches, sorting), sorting, window);
  return { ...slice, items: slice.items.map(({ entity, match }) => ({ entity, match, name: bestName(entity, text) })) };
}
