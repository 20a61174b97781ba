/** Questions for what the rules found. */
import type { Finding } from '../dataset/model.js';
import type { Store } from '../store/port.js';
import { requireDocuments, requireEntities, requireKind } from './ids.js';
import { given, type FindingFilterInput } from './input.js';
import { toPage, windowOf, type Page, type PageRequest } from './page.js';
import type { Reader } from './reader.js';

export interface FindingQuestion extends PageRequest {
  filter?: FindingFilterInput | null | undefined;
}

/**
 * Findings for which the filter holds, by id.
 * @throws AipgError INVALID_PAGE_SIZE, INVALID_CURSOR, INVALID_ID, UNKNOWN_ID
 */
export async function findFindings(reader: Reader, question: FindingQuestion): Promise<Page<Finding>> {
  const scope = ['findings', question.filter ?? null];
  const window = windowOf(question, scope);
  const filter = given(question.filter);
  for (const id of filter.ids ?? []) requireKind(reader.ontology, id, 'finding', 'filter.ids');
  await Promise.all([
    requireEntities(reader, filter.about ?? [], 'filter.about'),
    requireDocuments(reader, filter.documents ?? [], 'filter.documents'),
  ]);
  return toPage(await reader.store.selectFindings({ filter, window }), scope, question);
}

/** Rules make few findings; this many about some entities are read at once. */
const ALL = 100_000;

/** Findings by id, in the order of the ids, null for those that there are not: one call. */
export async function findingsById(store: Store, ids: readonly string[]): Promise<(Finding | null)[]> {
  const window = { first: ids.length, count: false };
  const { items } = await store.selectFindings({ filter: { ids }, window });
  const byId = new Map(items.map((finding) => [finding.id, finding]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** All findings about each of the entities, by id: one call for all of them. */
export async function findingsAbout(store: Store, entities: readonly string[]): Promise<Finding[][]> {
  const { items } = await store.selectFindings({ filter: { about: entities }, window: { first: ALL, count: false } });
  const byEntity = new Map(entities.map((id): [string, Finding[]] => [id, []]));
  for (const finding of items) for (const id of finding.about) byEntity.get(id)?.push(finding);
  return entities.map((id) => byEntity.get(id) ?? []);
}
