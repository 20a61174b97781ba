/** One relation of the seeds: the predicate is the key, the object its value. */
import type { Ontology } from '../../ontology/model.js';
import { factPropertiesOf } from '../../ontology/queries.js';
import { didYouMean } from '../../suggest.js';
import { readLines } from './lines.js';
import type { Located, MapReader } from './map-reader.js';
import { readProperties } from './properties.js';
import type { ReadProperties } from './properties.js';
import type { SeedFact } from './seeds.js';
import { readIdsOf, readVia } from './value.js';

/** Keys in capitals are meant as predicates. */
const PREDICATE = /^[A-Z][A-Z0-9_]*$/;

/** The predicate of a fact and where it stands; undefined where it has none that can be used, which is reported. */
function readPredicate(map: MapReader, ontology: Ontology): Located<string> | undefined {
  const keys = map.keys().filter((key) => PREDICATE.test(key));
  for (const key of keys) map.node(key);
  const [key, second] = keys;
  if (key === undefined) {
    map.report(
      'MISSING_KEY',
      map.at,
      'a fact has no predicate; expected a key such as ISSUED_BY with the id of the object',
    );
    return undefined;
  }
  if (second !== undefined) {
    const message = `a fact has the predicates ${keys.join(' and ')}; expected one`;
    map.report('UNKNOWN_KEY', map.atKey(second), message, 'write a fact for each');
    return undefined;
  }
  const at = map.atKey(key);
  const relation = ontology.relations.get(key);
  if (relation === undefined) {
    const known = [...ontology.relations.values()].filter((each) => !each.derived).map((each) => each.name);
    const hint = didYouMean(key, known);
    map.report('UNKNOWN_PREDICATE', at, `unknown predicate "${key}"; expected a relation of the ontology`, hint);
    return undefined;
  }
  if (!relation.derived) return { value: key, at };
  map.report('UNKNOWN_PREDICATE', at, `${key} is derived by a rule; expected a relation that a document states`);
  return undefined;
}

/** Reads a fact, or several in one: a list of subjects or of objects makes one for each. */
export function readFact(map: MapReader, ontology: Ontology): SeedFact | undefined {
  const predicate = readPredicate(map, ontology);
  const subjectNode = map.required('subject', 'the id of an entity');
  const subjects = subjectNode === undefined ? [] : readIdsOf(map, subjectNode, 'subject');
  const objectNode = predicate === undefined ? undefined : map.required(predicate.value, 'the id of an entity');
  const objects =
    predicate === undefined || objectNode === undefined ? [] : readIdsOf(map, objectNode, predicate.value);
  const read = readProperties(map, ontology, factPropertiesOf(ontology, predicate?.value ?? '').values());
  checkCurrency(map, read);
  const lines = readLines(map);
  const via = readVia(map, viaKeys([...subjects, ...objects], read));
  map.finish();
  if (predicate === undefined || lines === undefined) return undefined;
  const { properties, references, dates, digits } = read;
  return { at: map.at, predicate, subjects, objects, properties, references, dates, digits, lines, via };
}

function viaKeys(ends: readonly Located<string>[], read: ReadProperties): Set<string> {
  const keys = [...[...ends, ...read.references].map((end) => end.value), ...Object.keys(read.dates)];
  if (read.properties['amount'] !== undefined) keys.push('amount');
  return new Set(keys);
}

function checkCurrency(map: MapReader, { properties }: ReadProperties): void {
  const { amount, currency } = properties;
  if (currency !== undefined && amount === undefined && !map.has('amount')) {
    map.report('CURRENCY', map.atKey('currency'), '"currency" stands without "amount"; expected both or none');
  }
  if (amount !== undefined && currency === undefined && !map.has('currency')) {
    map.report(
      'CURRENCY',
      map.atKey('amount'),
      '"amount" stands without "currency"; expected its ISO 4217 code, such as CNY',
    );
  }
}
