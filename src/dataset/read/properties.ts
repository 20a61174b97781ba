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
  const { name, type } = property;
  if (type === 'text') return map.localized(name);
  const node = map.node(name);
  if (node === undefined) return undefined;
  const readValue = (each: Node): Value | undefined => READERS[type](map, each, property, read, ontology);
  if (!property.repeatable) return readValue(node);
  const nodes = isSeq(node) ? (node.items as Node[]) : [node];
  return nodes.flatMap((item) => {
    const value = readValue(item);
    return value === undefined ? [] : [String(value)];
  });
}

type Value = string | number | boolean;

/** Reads a value of one type, and notes in `read` what other steps need of it. */
type ValueReader = (
  map: MapReader,
  node: Node,
  property: Property,
  read: ReadProperties,
  ontology: Ontology,
) => Value | undefined;

const READERS: Readonly<Record<Exclude<Property['type'], 'text'>, ValueReader>> = {
  boolean: (map, _node, { name }) => map.boolean(name),
  number: readNumber,
  integer: readNumber,
  date: readDate,
  id: readId,
  enum: readEnum,
  string: readString,
  url: readString,
};

function readNumber(map: MapReader, _node: Node, { name }: Property, read: ReadProperties): number | undefined {
  const number = map.number(name)?.value;
  if (number !== undefined) read.digits.push(number.digits);
  return number?.value;
}

function readDate(map: MapReader, node: Node, { name }: Property, read: ReadProperties): string | undefined {
  const date = readDateOf(map, node, name)?.value;
  if (date !== undefined) read.dates[name] = date;
  return date;
}

function readId(map: MapReader, node: Node, { name }: Property, read: ReadProperties): string | undefined {
  const id = map.textOf(node, `"${name}"`);
  if (id !== undefined) read.references.push(id);
  return id?.value;
}

function readEnum(
  map: MapReader,
  node: Node,
  property: Property,
  _read: ReadProperties,
  ontology: Ontology,
): string | undefined {
  const text = map.textOf(node, `"${property.name}"`);
  const values = [...(ontology.enums.get(property.enum ?? '')?.values.keys() ?? [])];
  return text === undefined ? undefined : checkOneOf(map, text, values, `"${property.name}"`);
}

function readString(map: MapReader, node: Node, property: Property): string | undefined {
  const at = map.file.at(node);
  if (!isScalar(node) || typeof node.value !== 'string' || node.value.trim() === '') {
    const message = `"${property.name}" is ${describeNode(node)}; expected a text`;
    map.report('WRONG_TYPE', at, message, isScalar(node) ? 'put it in quotes' : undefined);
    return undefined;
  }
  const text = node.value.trim();
  if (property.pattern === null || new RegExp(`^(?:${property.pattern})$`).test(text)) return text;
  const message = `"${property.name}" is "${text}"; expected ${property.description} (${property.pattern})`;
  map.report('BAD_PATTERN', at, message);
  return undefined;
}
