/** What each document has on an entity. */
import type { Evidence } from '../../dataset/model.js';
import { contributionsOf } from '../contributions.js';
import type { DocumentContribution } from '../port.js';
import { documentsOf, type Indexes } from './indexes.js';

/** By document id; nothing for an id that no entity has. */
export function contributionsAt(indexes: Indexes, id: string): DocumentContribution[] {
  const entity = indexes.entities.get(id);
  if (entity === undefined) return [];
  const recorded = indexes.adjacency.at(id, 'BOTH', []).filter(({ fact }) => !fact.derived);
  return contributionsOf(
    entity.evidence,
    tally(recorded.map(({ fact }) => fact)),
    tally(indexes.observationsAbout.get(id) ?? []),
  );
}

/** How many of the items rest on each document. */
function tally(items: Iterable<{ evidence: readonly Evidence[] }>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const document of documentsOf(item)) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return counts;
}
