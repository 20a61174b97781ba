/** The policies behind facts. */
import { sortedTexts } from '../dataset/compare.js';
import type { Fact } from '../dataset/model.js';
import { typeOfId, type Ontology } from '../ontology/index.js';

/**
 * Ids of the policies that state the facts: subjects of the facts themselves, or of those that they rest on; sorted.
 * @param factsById answers the facts that derived ones rest on, in the order of the ids
 */
export async function policiesBehind(
  ontology: Ontology,
  facts: readonly Fact[],
  factsById: (ids: readonly string[]) => Promise<(Fact | null)[]>,
): Promise<string[]> {
  const grounds = await factsById(sortedTexts(facts.flatMap((fact) => fact.restsOn)));
  const subjects = [...facts, ...grounds].flatMap((fact) => (fact === null ? [] : [fact.subject]));
  return sortedTexts(subjects.filter((id) => typeOfId(ontology, id)?.name === 'Policy'));
}
