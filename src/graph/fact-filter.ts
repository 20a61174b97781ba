/** Fact filters: from what came in to what the store is asked. */
import type { FactFilter } from '../store/port.js';
import { expandTypes } from './entity-filter.js';
import { requireDocuments, requireEntities, requireKind } from './ids.js';
import { given, type FactFilterInput } from './input.js';
import type { Reader } from './reader.js';

/**
 * The filter for the store.
 * @param field where the filter stands, for errors
 * @throws AipgError INVALID_ID, UNKNOWN_ID
 */
export async function toFactFilter(
  reader: Reader,
  input: FactFilterInput | null | undefined,
  field = 'filter',
): Promise<FactFilter> {
  const { subjectTypes, objectTypes, ...rest } = given(input);
  for (const id of rest.ids ?? []) requireKind(reader.ontology, id, 'fact', `${field}.ids`);
  await Promise.all([
    requireEntities(reader, rest.subjects ?? [], `${field}.subjects`),
    requireEntities(reader, rest.objects ?? [], `${field}.objects`),
    requireEntities(reader, rest.ends ?? [], `${field}.ends`),
    requireDocuments(reader, rest.documents ?? [], `${field}.documents`),
  ]);
  const subjects = expandTypes(reader.ontology, subjectTypes);
  const objects = expandTypes(reader.ontology, objectTypes);
  return { ...rest, ...(subjects && { subjectTypes: subjects }), ...(objects && { objectTypes: objects }) };
}
