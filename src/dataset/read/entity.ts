/** One entity: id, names, properties, lines. */
import type { EntityType, Ontology } from '../../ontology/model.js';
import { propertiesOf, typeOfId } from '../../ontology/queries.js';
import type { Language, Name, NameKind } from '../model.js';
import type { Position } from '../problems.js';
import { didYouMean } from '../../suggest.js';
import { readLines } from './lines.js';
import type { Located, MapReader } from './map-reader.js';
import { readProperties } from './properties.js';
import type { SeedEntity } from './seeds.js';
import { ID_PATTERN, readVia } from './value.js';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Keys of further names, in the order in which an entity lists them. */
const NAME_KEYS: readonly (readonly [string, NameKind])[] = [
  ['official', 'OFFICIAL'],
  ['short', 'SHORT'],
  ['former', 'FORMER'],
  ['alias', 'ALIAS'],
];

/**
 * Reads an entity.
 *
 * @param place `shared` where the mentions give the lines, `section` where the entity gives its own
 * @returns undefined where nothing can stand for it, which is reported
 */
export function readEntity(map: MapReader, ontology: Ontology, place: 'shared' | 'section'): SeedEntity | undefined {
  const id = map.requiredText('id', 'an id such as city:beijing');
  const type = id === undefined ? undefined : readType(map, ontology, id);
  const { names, mainNames } = readNames(map);
  const allowed = type === undefined ? [] : propertiesOf(ontology, type.name).values();
  const { properties, references, dates } = readProperties(map, ontology, allowed);
  const lines = place === 'shared' ? refuseLines(map) : readLines(map);
  const viaKeys = new Set([...(id === undefined ? [] : [id.value]), ...Object.keys(dates)]);
  const via = readVia(map, viaKeys, id?.value);
  // Without a type the properties are unknown: they would all be reported as unknown keys.
  if (type !== undefined) map.finish();
  if (id === undefined || type === undefined) return undefined;
  return {
    at: map.at,
    id,
    type: type.name,
    names,
    mainNames,
    properties,
    references,
    dates,
    // Wrong lines are reported; the entity stays, so that what names it is not reported as well.
    lines: place === 'shared' ? null : (lines ?? { at: map.at, ranges: [] }),
    via,
  };
}

function refuseLines(map: MapReader): null {
  if (map.node('lines') !== undefined) {
    const message = 'an entity in shared/ has "lines"; expected none';
    map.report(
      'UNKNOWN_KEY',
      map.atKey('lines'),
      message,
      'the "mentions" of the sections say where documents name it',
    );
  }
  return null;
}

function readType(map: MapReader, ontology: Ontology, id: Located<string>): EntityType | undefined {
  if (!ID_PATTERN.test(id.value)) {
    const expected = 'expected <prefix>:<slug> of lower-case ASCII letters, digits, "-" and "."';
    map.report('BAD_ID', id.at, `"${id.value}" is not an id; ${expected}`);
    return undefined;
  }
  const type = typeOfId(ontology, id.value);
  if (type !== null) return type;
  const prefixes = [...ontology.typeByPrefix.keys()];
  const prefix = id.value.slice(0, id.value.indexOf(':'));
  const message = `the prefix of "${id.value}" names no type; expected one of ${prefixes.join(', ')}`;
  map.report('BAD_ID', id.at, message, didYouMean(prefix, prefixes));
  return undefined;
}

function readNames(map: MapReader): { names: Name[]; mainNames: Map<Language, Position> } {
  const names: Name[] = [];
  const mainNames = new Map<Language, Position>();
  for (const language of LANGUAGES) {
    const main = map.requiredText(language, `the main name in ${language === 'zh' ? 'Chinese' : 'English'}`);
    if (main === undefined) continue;
    names.push({ text: main.value, language, kind: 'MAIN' });
    mainNames.set(language, main.at);
  }
  for (const [key, kind] of NAME_KEYS) {
    const named = map.map(key);
    if (named === undefined) continue;
    for (const language of LANGUAGES) addNames(named, language, kind, names);
    named.finish();
  }
  return { names, mainNames };
}

function addNames(map: MapReader, language: Language, kind: NameKind, names: Name[]): void {
  for (const { value, at } of map.texts(language)) {
    const same = names.find((name) => name.language === language && name.text === value);
    if (same === undefined) names.push({ text: value, language, kind });
    else map.report('DUPLICATE_NAME', at, `the name "${value}" is given twice (${language}); expected each name once`);
  }
}
