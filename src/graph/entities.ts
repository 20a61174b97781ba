/** Questions for entities: one by id, and lists by filter and order. */
import type { Entity } from '../dataset/model.js';
import type { EntityOrder } from '../store/port.js';
import { expandTypes, toEntityFilter } from './entity-filter.js';
import type { EntityFilterInput } from './input.js';
import { toPage, windowOf, type Page, type PageRequest } from './page.js';
import type { Reader } from './reader.js';

export interface EntityQuestion extends PageRequest {
  filter?: EntityFilterInput | null | undefined;
  orderBy?: EntityOrder | null | undefined;
}

/**
 * Entities for which the filter holds.
 * @param kind only of this type, which may be abstract; absent: of any
 * @throws AipgError INVALID_PAGE_SIZE, INVALID_CURSOR, INVALID_ID, UNKNOWN_ID, BAD_USER_INPUT
 */
export async function findEntities(reader: Reader, question: EntityQuestion, kind?: string): Promise<Page<Entity>> {
  const order = question.orderBy ?? 'ID';
  const scope = ['entities', kind ?? null, question.filter ?? null, order];
  const window = windowOf(question, scope);
  const filter = await toEntityFilter(reader, question.filter);
  const kinds = kind === undefined ? undefined : expandTypes(reader.ontology, [kind]);
  const types = intersection(filter.types, kinds);
  const slice = await reader.store.selectEntities({ filter: { ...filter, ...(types && { types }) }, order, window });
  return toPage(slice, scope, question);
}

function intersection(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.filter((each) => b.includes(each));
}
