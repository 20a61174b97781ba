/** Entity filters: from what came in to what the store is asked. */
import { fold } from '../dataset/fold.js';
import { didYouMean, listValues } from '../suggest.js';
import { AipgError } from '../errors.js';
import { concreteTypes, propertiesOf, type Ontology, type Property } from '../ontology/index.js';
import type { EntityFilter } from '../store/port.js';
import { requireDocuments, requireEntities } from './ids.js';
import { given, isGiven, type EntityFilterInput, type RelatedFilterInput } from './input.js';
import type { Reader } from './reader.js';

/** Concrete types in the order of the ontology, each once; absent stays absent. */
export function expandTypes(ontology: Ontology, types: readonly string[] | null | undefined): string[] | undefined {
  return isGiven(types) ? [...new Set(types.flatMap((type) => concreteTypes(ontology, type)))] : undefined;
}

/**
 * The filter for the store.
 * @param field where the filter stands, for errors
 * @throws AipgError INVALID_ID, UNKNOWN_ID, BAD_USER_INPUT
 */
export async function toEntityFilter(
  reader: Reader,
  input: EntityFilterInput | null | undefined,
  field = 'filter',
): Promise<EntityFilter> {
  const { types, nameContains, properties, related, not, ...rest } = given(input);
  await requireEntities(reader, rest.ids ?? [], `${field}.ids`);
  await requireDocuments(reader, rest.documents ?? [], `${field}.documents`);
  requireNumberOfDocuments(rest.documentsAtLeast, `${field}.documentsAtLeast`);
  const expanded = expandTypes(reader.ontology, types);
  return {
    ...rest,
    ...(expanded && { types: expanded }),
    ...(nameContains !== undefined && { nameContains: foldedText(nameContains, `${field}.nameContains`) }),
    ...(properties && { properties: toPropertyFilters(reader.ontology, properties, expanded, `${field}.properties`) }),
    ...(related && { related: await Promise.all(related.map((each) => toRelated(reader, each, `${field}.related`))) }),
    ...(not && { not: await toEntityFilter(reader, not, `${field}.not`) }),
  };
}

/** A text as names are searched by it. @throws AipgError BAD_USER_INPUT where nothing of it is left */
export function foldedText(text: string, field: string): string {
  const folded = fold(text);
  if (folded !== '') return folded;
  throw new AipgError('BAD_USER_INPUT', `"${text.slice(0, 60)}" holds no letter, digit or character to look for`, {
    field,
    hint: 'Give at least one character of a name, in Chinese or English.',
  });
}

/** @throws AipgError BAD_USER_INPUT where it is below one, which would hold for all and read as if it did not */
function requireNumberOfDocuments(least: number | undefined, field: string): void {
  if (least === undefined || least >= 1) return;
  throw new AipgError('BAD_USER_INPUT', `documentsAtLeast is ${least}; expected 1 or more`, {
    field,
    hint: 'Leave it out to ask for entities whatever the number of documents that name them.',
  });
}

async function toRelated(reader: Reader, input: RelatedFilterInput, field: string) {
  const others = input.others ?? [];
  await requireEntities(reader, others, `${field}.others`);
  return { predicates: input.predicates ?? [], direction: input.direction ?? ('BOTH' as const), others };
}

function toPropertyFilters(
  ontology: Ontology,
  filters: readonly { name: string; values: readonly string[] }[],
  types: readonly string[] | undefined,
  field: string,
) {
  const declared = propertiesByName(ontology, types ?? concreteTypes(ontology, 'Entity'));
  return filters.map(({ name, values }) => {
    const properties = declared.get(name);
    if (properties === undefined) throw unknownProperty(name, [...declared.keys()], field);
    return { name, values: values.flatMap((value) => readings(ontology, properties, value, field)) };
  });
}

/** A property of one name may be declared by several types, with vocabularies of their own. */
function propertiesByName(ontology: Ontology, types: readonly string[]): Map<string, Property[]> {
  const byName = new Map<string, Property[]>();
  for (const property of types.flatMap((type) => [...propertiesOf(ontology, type).values()])) {
    // Texts are two values in one: they are not compared.
    if (property.type !== 'text') byName.set(property.name, [...(byName.get(property.name) ?? []), property]);
  }
  return byName;
}

function unknownProperty(name: string, names: readonly string[], field: string): AipgError {
  return new AipgError('BAD_USER_INPUT', `there is no property "${name}"; expected one of ${listValues(names)}`, {
    field,
    allowed: names,
    hint: didYouMean(name, names) ?? 'See `ontology { types { name properties { name } } }`.',
  });
}

/** The values that a text stands for, in the declarations of the property. @throws AipgError BAD_USER_INPUT where in none */
function readings(ontology: Ontology, properties: readonly Property[], text: string, field: string) {
  const values = properties.map((property) => readingOf(ontology, property, text)).filter((value) => value !== null);
  if (values.length > 0) return [...new Set(values)];
  const allowed = properties.flatMap((property) => [...(vocabulary(ontology, property)?.keys() ?? [])]);
  throw new AipgError('BAD_USER_INPUT', `"${text}" is no value of "${properties[0]?.name ?? ''}"`, {
    field,
    ...(allowed.length > 0 && { allowed }),
    hint:
      didYouMean(text, allowed) ??
      (allowed.length > 0 ? `Use one of ${listValues(allowed)}.` : 'Use a value of its type.'),
  });
}

function vocabulary(ontology: Ontology, property: Property): ReadonlyMap<string, string> | undefined {
  return property.enum === null ? undefined : ontology.graphql.enums.get(property.enum)?.fromGraphql;
}

function readingOf(ontology: Ontology, property: Property, text: string): string | number | boolean | null {
  switch (property.type) {
    case 'enum':
      return vocabulary(ontology, property)?.get(text) ?? null;
    case 'number':
    case 'integer': {
      const number = text.trim() === '' ? NaN : Number(text);
      return Number.isFinite(number) ? number : null;
    }
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : null;
    default:
      return text;
  }
}
