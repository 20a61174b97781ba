/** What documents have on an entity, put together from its evidence and from counts by document. */
import { compareText } from '../dataset/compare.js';
import type { Evidence } from '../dataset/model.js';
import type { DocumentContribution } from './port.js';
import { groupBy } from './group-by.js';

type Counts = ReadonlyMap<string, number>;

/**
 * A contribution for each document of the evidence, by document id.
 * @param facts recorded facts at the entity, by document
 * @param observations figures about the entity, by document
 */
export function contributionsOf(
  evidence: readonly Evidence[],
  facts: Counts,
  observations: Counts,
): DocumentContribution[] {
  return [...groupBy(evidence, ({ document }) => document)]
    .map(([document, mentions]) => ({
      document,
      facts: facts.get(document) ?? 0,
      observations: observations.get(document) ?? 0,
      mentions: mentions.length,
      firstLine: Math.min(...mentions.map(({ first }) => first)),
    }))
    .sort((a, b) => compareText(a.document, b.document));
}
