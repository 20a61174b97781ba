/** Questions for facts. */
import type { Fact } from '../dataset/model.js';
import { toFactFilter } from './fact-filter.js';
import type { FactFilterInput } from './input.js';
import { toPage, windowOf, type Page, type PageRequest } from './page.js';
import type { Reader } from './reader.js';

export interface FactQuestion extends PageRequest {
  filter?: FactFilterInput | null | undefined;
}

/**
 * Facts for which the filter holds, by id.
 * @throws AipgError INVALID_PAGE_SIZE, INVALID_CURSOR, INVALID_ID, UNKNOWN_ID
 */
export async function findFacts(reader: Reader, question: FactQuestion): Promise<Page<Fact>> {
  const scope = ['facts', question.filter ?? null];
  const window = windowOf(question, scope);
  const filter = await toFactFilter(reader, question.filter);
  return toPage(await reader.store.selectFacts({ filter, window }), scope, question);
}
