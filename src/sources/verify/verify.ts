/** Every entity, fact and figure against the lines that it rests on. */
import type { Dataset } from '../../dataset/model.js';
import type { Problem } from '../../dataset/problems.js';
import type { Sources } from '../sources.js';
import { Lookup } from './lookup.js';
import { verifyDocuments, verifyRanges } from './verify-documents.js';
import { verifyEntities } from './verify-entities.js';
import { verifyFacts, verifyObservations } from './verify-statements.js';

/**
 * Checks that the lines exist, and hold the names of the ends (or the words that `via` gives for them), the digits of figures
 * and amounts, and the components of dates.
 *
 * Documents without a copy are reported, and what rests on them is left out.
 *
 * @param document the one document whose lines are looked at; without it, all. The copies of the others still serve for the
 *   dates of shared entities
 * @returns problems with seed file and line, in their order; one statement that makes several facts is reported once
 */
export function verify(dataset: Dataset, sources: Sources, document?: string): Problem[] {
  const lookup = new Lookup(dataset, sources, document);
  verifyDocuments(dataset, lookup);
  verifyRanges(dataset, lookup);
  verifyEntities(dataset, lookup);
  verifyFacts(dataset, lookup);
  verifyObservations(dataset, lookup);
  return withoutRepeats(lookup.log.sorted());
}

/** A list of subjects makes a fact for each, and so the same problem with the object for each. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, file, line, message }) => {
    const key = JSON.stringify([code, file, line, message]);
    return !seen.has(key) && seen.add(key);
  });
}
