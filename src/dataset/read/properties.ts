/** The properties that the ontology gives an entity type or a predicate. */
import { isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';

import type { Ontology, Property } from '../../ontology/model.js';
import { isBefore } from '../dates.js';
import type { Properties, PropertyValue } from '../model.js';
import { describeNode } from './map-reader.js';
import type { Located, MapReader } from './map-reader.js';
import { checkOneOf, readDateOf } from './value.js';

export interface ReadProperties {
  properties: Properties;
  /** Values of the type `id`. */
  references: Located<string>[];
  /** Values of the type `date`, by key. */
  dates: Record<string, string>;
  /** Digits of numbers as printed. */
  digits: string[];
}

/** Reads every property of the list that the mapping has. */
export function readProperties(map: MapReader, ontology: Ontology, allowed: Iterable<Property>): ReadProperties {
  const read: ReadProperties = { properties: {}, references: [], dates: {}, digits: [] };
  const properties: Record<string, PropertyValue> = {};
  for (const property of allowed) {
    if (property.required) map.required(property.name, property.description);
    const value = readProperty(map, ontology, property, read);
    if (value !== undefined) properties[property.name] = value;
  }
  const { dates } = read;
  for (const [from, until] of [
    ['date', 'until'],
    ['from', 'until'],
  ] as const) {
    const [begin, end] = [dates[from], dates[until]];
    if (begin === undefined || end === undefined || !isBefore(end, begin)) continue;
    map.report(
      'BAD_DATE',
      map.atKey(until),
      `"${until}" ${end} lies before "${from}" ${begin}; expected it at or after`,
    );
  }
  return { ...read, properties };
}

function readProperty(
  map: MapReader,
  ontology: Ontology,
  property: Property,
  read: ReadProperties,
): PropertyValue | undefined {
  if (property.type === 'text') return map.localized(property.name);
  const node = map.node(property.name);
  if (node === undefined) return undefined;
  if (!property.repeatable) return readValue(map, node, ontology, property, read);
  const nodes = isSeq(node) ? (node.items as Node[]) : [node];
  return nodes.flatMap((item) => {
    const value = readValue(map, item, ontology, property, read);
    return value === undefined ? [] : [String(value)];
  });
}

function readValue(
  map: MapReader,
  node: Node,
  ontology: Ontology,
  property: Property,
  read: ReadProperties,
): string | number | boolean | undefined {
  const { name } = property;
  switch (property.type) {
    case 'boolean':
      return map.boolean(name);
    case 'number':
    case 'integer': {
      const number = map.number(name)?.value;
      if (number !== undefined) read.digits.push(number.digits);
      return number?.value;
    }
    case 'date': {
      const date = readDateOf(map, node, name)?.value;
      if (date !== undefined) read.dates[name] = date;
      return date;
    }
    case 'id': {
      const id = map.textOf(node, `"${name}"`);
      if (id !== undefined) read.references.push(id);
      return id?.value;
    }
    case 'enum': {
      const text = map.textOf(node, `"${name}"`);
      const values = [...(ontology.enums.get(property.enum ?? '')?.values.keys() ?? [])];
      return text === undefined ? undefined : checkOneOf(map, text, values, `"${name}"`);
    }
    default:
      return readString(map, node, property);
  }
}

function readString(map: MapReader, node: Node, property: Property): string | undefined {
  const at = map.file.at(node);
  if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '') {
    const message = `"${property.name}" is ${describeNode(node)}; expected a text`;
    return map.report('WRONG_TYPE', at, message, isScalar(node) ? 'put it in quotes' : undefined);
  }
  const text = node.value.trim();
  if (property.pattern === null || new RegExp(`^(?:${property.pattern})$`).test(text)) return text;
  const message = `"${property.name}" is "${text}"; expected ${property.description} (${property.pattern})`;
  return map.report('BAD_PATTERN', at, message);
}
