/** Entities, in shared files and in sections. */
import type { Ontology } from '../../model.js';
import { propertiesOf } from '../../queries.js';
import { idPattern, properties } from './properties.js';
import { closed, described, ref, TEXT, type JsonObject } from './shapes.js';

/** An entity of one type: the id's prefix says which. */
function entityOfType(ontology: Ontology, typeName: string, prefix: string, withLines: boolean): JsonObject {
  const names = Object.fromEntries(['official', 'short', 'former', 'alias'].map((kind) => [kind, ref('names')]));
  const all = [...propertiesOf(ontology, typeName).values()];
  const keys: JsonObject = {
    id: { type: 'string', pattern: idPattern([prefix]) },
    zh: described('Main name in Chinese', TEXT),
    en: described('Main name in English', TEXT),
    ...names,
    ...properties(ontology, all),
    ...(withLines ? { lines: ref('lines') } : {}),
    via: ref('via'),
  };
  const required = all.filter((property) => property.required).map((property) => property.name);
  return closed(keys, ['id', 'zh', 'en', ...required, ...(withLines ? ['lines'] : [])]);
}

/** Chosen by prefix with if/then, so that an editor complains of the one wrong key and not of all types at once. */
export function entity(ontology: Ontology, withLines: boolean): JsonObject {
  const choices = [...ontology.typeByPrefix].map(([prefix, type]) => ({
    if: { properties: { id: { type: 'string', pattern: `^${prefix}:` } }, required: ['id'] },
    then: entityOfType(ontology, type.name, prefix, withLines),
  }));
  return { type: 'object', properties: { id: ref('id') }, required: ['id'], allOf: choices };
}
