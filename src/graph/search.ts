/** Looking for entities by name. */
import type { SearchHit } from '../store/port.js';
import { expandTypes, foldedText } from './entity-filter.js';
import { toPage, windowOf, type Page, type PageRequest } from './page.js';
import type { Reader } from './reader.js';

export interface SearchQuestion extends PageRequest {
  text: string;
  types?: readonly string[] | null | undefined;
}

/**
 * Entities with a name or id that holds the text, best match first.
 * @throws AipgError BAD_USER_INPUT where the text holds nothing to look for, INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function search(reader: Reader, question: SearchQuestion): Promise<Page<SearchHit>> {
  const text = foldedText(question.text, 'text');
  const types = expandTypes(reader.ontology, question.types) ?? [];
  const scope = ['search', text, types];
  const window = windowOf(question, scope);
  return toPage(await reader.store.search({ text, types, window }), scope, question);
}
