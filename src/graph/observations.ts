/** Questions for figures. */
import type { Observation } from '../dataset/model.js';
import { requireDocuments, requireEntities, requireKind } from './ids.js';
import { given, type ObservationFilterInput } from './input.js';
import { toPage, windowOf, type Page, type PageRequest } from './page.js';
import type { Reader } from './reader.js';

export interface ObservationQuestion extends PageRequest {
  filter?: ObservationFilterInput | null | undefined;
}

/**
 * Figures for which the filter holds, by measure, period (absent last), id.
 * @throws AipgError INVALID_PAGE_SIZE, INVALID_CURSOR, INVALID_ID, UNKNOWN_ID
 */
export async function findObservations(reader: Reader, question: ObservationQuestion): Promise<Page<Observation>> {
  const scope = ['observations', question.filter ?? null];
  const window = windowOf(question, scope);
  const filter = given(question.filter);
  for (const id of filter.ids ?? []) requireKind(reader.ontology, id, 'observation', 'filter.ids');
  await Promise.all([
    requireEntities(reader, filter.about ?? [], 'filter.about'),
    requireEntities(reader, filter.accordingTo ?? [], 'filter.accordingTo'),
    requireDocuments(reader, filter.documents ?? [], 'filter.documents'),
  ]);
  return toPage(await reader.store.selectObservations({ filter, window }), scope, question);
}
