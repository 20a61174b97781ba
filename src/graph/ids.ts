/** Ids as they come in: what they are ids of, whether they are well formed, and whether something has them. */
import { didYouMean, listValues } from '../suggest.js';
import { AipgError } from '../errors.js';
import { typeOfId, type EntityType, type Ontology } from '../ontology/index.js';
import type { Reader } from './reader.js';

export type IdKind = 'entity' | 'fact' | 'observation' | 'finding' | 'document';

const SLUG = /^[a-z-]+:[a-z0-9][a-z0-9.-]*$/;
const FACT = /^fact:([A-Z][A-Z0-9_]*):[0-9a-z]+$/;
const OBSERVATION = /^observation:[0-9a-z]+$/;
const FINDING = /^finding:[a-zA-Z-]+:[0-9a-z]+$/;
const DOCUMENT = /^[a-z0-9][a-z0-9-]*$/;
const MAX_LENGTH = 200;

const FORMS: Record<IdKind, string> = {
  entity: 'an id like "city:beijing"',
  fact: 'an id like "fact:SIGNED:5b0c77a1e9d4"',
  observation: 'an id like "observation:81f2a09bb37c"',
  finding: 'an id like "finding:growth:90aa41c07be2"',
  document: 'a key like "ccid-2023"',
};

/** What an id is an id of, by its form. @throws AipgError INVALID_ID where it is none */
export function kindOfId(ontology: Ontology, id: string, field: string): IdKind {
  const kind = id.length > MAX_LENGTH ? null : formOf(ontology, id);
  if (kind !== null) return kind;
  throw invalidId(ontology, id, field, 'an id like "city:beijing"');
}

function formOf(ontology: Ontology, id: string): IdKind | null {
  const fact = FACT.exec(id);
  if (fact !== null) return ontology.relations.has(fact[1] ?? '') ? 'fact' : null;
  if (OBSERVATION.test(id)) return 'observation';
  if (FINDING.test(id)) return 'finding';
  if (DOCUMENT.test(id)) return 'document';
  return SLUG.test(id) && typeOfId(ontology, id) !== null ? 'entity' : null;
}

function invalidId(ontology: Ontology, id: string, field: string, expected: string): AipgError {
  const prefixes = [...ontology.typeByPrefix.keys()];
  const colon = id.indexOf(':');
  const near = colon > 0 ? didYouMean(id.slice(0, colon), prefixes) : undefined;
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id;
  return new AipgError('INVALID_ID', `"${shown}" is not an id; expected ${expected}`, {
    field,
    hint: near ?? `Ids begin with the type: ${listValues(prefixes)}. Use \`search\` to find one.`,
  });
}

/** Checks that an id has the form of its kind. @throws AipgError INVALID_ID */
export function requireKind(ontology: Ontology, id: string, kind: IdKind, field: string): void {
  const actual = id.length > MAX_LENGTH ? null : formOf(ontology, id);
  if (actual === kind) return;
  if (actual === null) throw invalidId(ontology, id, field, FORMS[kind]);
  throw new AipgError('INVALID_ID', `"${id}" is the id of ${article(actual)}; expected ${FORMS[kind]}`, {
    field,
    hint: `Ask \`node(id: "${id}")\`, which takes ids of every kind.`,
  });
}

function article(kind: IdKind): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

/** Checks that an id is of an entity of the type. @throws AipgError INVALID_ID */
export function requireType(ontology: Ontology, id: string, type: EntityType): void {
  requireKind(ontology, id, 'entity', 'id');
  const actual = typeOfId(ontology, id);
  if (actual?.name === type.name) return;
  throw new AipgError(
    'INVALID_ID',
    `"${id}" is the id of a ${actual?.name ?? '?'}; expected one that begins with "${type.prefix ?? ''}:"`,
    {
      field: 'id',
      hint: `Ask \`entity(id: "${id}")\`, which takes entities of every type.`,
    },
  );
}

/**
 * Checks that there are entities with these ids, where a filter or an axis names them.
 * @throws AipgError INVALID_ID, UNKNOWN_ID
 */
export async function requireEntities(reader: Reader, ids: readonly string[], field: string): Promise<void> {
  for (const id of ids) requireKind(reader.ontology, id, 'entity', field);
  if (ids.length === 0) return;
  const found = await reader.entities(ids);
  const missing = ids.find((_, index) => found[index] === null);
  if (missing === undefined) return;
  throw new AipgError('UNKNOWN_ID', `there is no "${missing}"; expected ids of entities that the dataset has`, {
    field,
    hint: (await nearestEntity(reader, missing)) ?? 'Use `search` to find the id.',
  });
}

/** How many ids of a type are looked through for the nearest one. */
const CANDIDATES = 2000;

async function nearestEntity({ store, ontology }: Reader, id: string): Promise<string | undefined> {
  const type = typeOfId(ontology, id);
  if (type === null) return undefined;
  const window = { first: CANDIDATES, count: false };
  const { items } = await store.selectEntities({ filter: { types: [type.name] }, order: 'ID', window });
  return didYouMean(
    id,
    items.map((entity) => entity.id),
  );
}

/** Checks that there are documents with these ids. @throws AipgError UNKNOWN_ID */
export async function requireDocuments({ store }: Reader, ids: readonly string[], field: string): Promise<void> {
  if (ids.length === 0) return;
  const known = (await store.documents()).map((document) => document.id);
  const missing = ids.find((id) => !known.includes(id));
  if (missing === undefined) return;
  throw new AipgError('UNKNOWN_ID', `there is no document "${missing}"; expected one of ${listValues(known)}`, {
    field,
    allowed: known,
    hint: didYouMean(missing, known) ?? 'Use `documents` to list them.',
  });
}
