/** `expect` in dataset.yaml: how much each document is to hold of what, and why. */
import { isScalar } from 'yaml';

import { entityFillKeys, factFillKeys, FIGURE_FILL_KEYS } from '../../ontology/fill-keys.js';
import { ANY_TYPE, type Ontology } from '../../ontology/model.js';
import { concreteTypes } from '../../ontology/queries.js';
import { didYouMean, listValues } from '../../suggest.js';
import { COUNTED } from '../expect/expectations.js';
import type { CountedKind, SeedExpectation, SeedFill, SeedRange } from '../expect/expectations.js';
import type { MapReader } from './map-reader.js';

export function readExpectations(info: MapReader, ontology: Ontology): SeedExpectation[] {
  const expect = info.map('expect');
  return (expect?.keys() ?? []).flatMap((document) => {
    const map = expect?.map(document);
    return expect === undefined || map === undefined ? [] : [readExpectation(expect, map, document, ontology)];
  });
}

function readExpectation(expect: MapReader, map: MapReader, document: string, ontology: Ontology): SeedExpectation {
  const fillKeys: Readonly<Record<CountedKind, readonly string[]>> = {
    // What entities have is asked type by type.
    entities: [],
    facts: factFillKeys(ontology),
    observations: FIGURE_FILL_KEYS,
  };
  const totals = new Map<CountedKind, SeedRange>();
  for (const kind of COUNTED) {
    const range = readRange(map, kind, `"${kind}" of ${document}`, fillKeys[kind], 'withFilled');
    if (range !== undefined) totals.set(kind, range);
  }
  const types = readTypes(map, document, ontology);
  const reason = readReason(map, document, true);
  map.finish();
  return { at: expect.atKey(document), document, reason, totals, types };
}

function readTypes(map: MapReader, document: string, ontology: Ontology): SeedExpectation['types'] {
  const types = map.map('types');
  if (types === undefined) return null;
  const ranges = new Map<string, SeedRange>();
  for (const name of types.keys()) {
    const type = ontology.types.get(name);
    if (type === undefined || type.abstract) {
      reportNoType(types, name, ontology);
      continue;
    }
    const range = readRange(types, name, `${name} of ${document}`, entityFillKeys(ontology, name), 'always');
    if (range !== undefined) ranges.set(name, range);
  }
  return ranges;
}

function reportNoType(types: MapReader, name: string, ontology: Ontology): void {
  const allowed = concreteTypes(ontology, ANY_TYPE);
  const kinds = concreteTypes(ontology, name);
  const hint = kinds.length > 0 ? `give its kinds one by one: ${listValues(kinds)}` : didYouMean(name, allowed);
  const what = kinds.length > 0 ? `"${name}" stands for several types` : `unknown type "${name}"`;
  types.report('UNKNOWN_VALUE', types.atKey(name), `${what}; expected one of ${listValues(allowed)}`, hint);
}

/** `{min, max, filled, reason}`. A rate says more than a count: with `filled` there is a reason, even where the document has one. */
function readRange(
  parent: MapReader,
  key: string,
  what: string,
  fillKeys: readonly string[],
  reasonNeeded: 'always' | 'withFilled',
): SeedRange | undefined {
  const map = parent.map(key);
  if (map === undefined) return undefined;
  const min = readCount(map, 'min', what) ?? 0;
  const max = readCount(map, 'max', what) ?? Infinity;
  if (max < min) {
    map.report('BAD_RANGE', map.atKey('max'), `"max" ${max} is below "min" ${min}; expected it at or above`);
  }
  const filled = fillKeys.length > 0 ? readFilled(map, what, fillKeys) : [];
  const reason = readReason(map, what, reasonNeeded === 'always' || filled.length > 0);
  map.finish();
  return { at: parent.atKey(key), min, max, filled, reason };
}

function readCount(map: MapReader, key: string, what: string): number | undefined {
  if (map.required(key, `how many ${what} there are to be`) === undefined) return undefined;
  const count = map.number(key);
  if (count === undefined || (Number.isInteger(count.value.value) && count.value.value >= 0)) return count?.value.value;
  map.report('BAD_NUMBER', count.at, `"${key}" is ${count.value.value}; expected a whole number from 0`);
  return undefined;
}

function readFilled(map: MapReader, what: string, allowed: readonly string[]): SeedFill[] {
  const filled = map.map('filled');
  return (filled?.keys() ?? []).flatMap((key) => {
    if (filled === undefined) return [];
    const percent = filled.number(key);
    if (!allowed.includes(key)) {
      const message = `"filled" of ${what} names "${key}"; expected one of ${listValues(allowed)}`;
      filled.report('UNKNOWN_KEY', filled.atKey(key), message, didYouMean(key, allowed));
      return [];
    }
    if (percent === undefined) return [];
    const { value } = percent.value;
    if (value >= 0 && value <= 100) return [{ key, percent: value, at: filled.atKey(key) }];
    filled.report('BAD_NUMBER', percent.at, `"${key}" is ${value}; expected a percentage from 0 to 100`);
    return [];
  });
}

function readReason(map: MapReader, what: string, needed: boolean): string | null {
  const node = map.node('reason');
  // A draft leaves it empty for a person to fill in.
  const empty = node === undefined || (isScalar(node) && (node.value === null || node.value === ''));
  if (!empty) return map.textOf(node, '"reason"')?.value ?? null;
  if (needed || node !== undefined) {
    const message = `${what} has no "reason"; expected why so many are expected`;
    map.report('MISSING_REASON', map.atKey('reason'), message, 'say in a few words of your own what the text has');
  }
  return null;
}
