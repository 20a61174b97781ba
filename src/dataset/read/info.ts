/** dataset.yaml: title, version, licence, citation, and how much each document is expected to hold. */
import type { YAMLMap } from 'yaml';

import type { CountedKind, CountRange, SeedExpectation, SeedInfo } from './seeds.js';
import { MapReader } from './map-reader.js';
import type { YamlFile } from './yaml-file.js';

const COUNTED: readonly CountedKind[] = ['entities', 'facts', 'observations'];

export function readInfo(file: YamlFile, root: YAMLMap): SeedInfo | undefined {
  const map = new MapReader(file, root, 'the dataset');
  const title = map.requiredLocalized('title');
  const version = map.requiredText('version', 'a version such as 0.1.0')?.value;
  const licence = map.requiredText('licence', 'an SPDX licence id')?.value;
  const citation = map.requiredLocalized('citation');
  const expectations = readExpectations(map);
  map.finish();
  if (title === undefined || version === undefined || licence === undefined || citation === undefined) return undefined;
  return { title, version, licence, citation, expectations };
}

function readExpectations(map: MapReader): SeedExpectation[] {
  const expect = map.map('expect');
  return (expect?.keys() ?? []).flatMap((id) => {
    const each = expect?.map(id);
    return expect === undefined || each === undefined
      ? []
      : [readExpectation(each, { value: id, at: expect.atKey(id) })];
  });
}

function readExpectation(map: MapReader, document: SeedExpectation['document']): SeedExpectation {
  const counts = new Map<CountedKind, CountRange>();
  for (const kind of COUNTED) {
    const range = map.map(kind);
    if (range === undefined) continue;
    const min = range.number('min')?.value.value ?? 0;
    const max = range.number('max')?.value.value ?? Infinity;
    range.finish();
    if (max < min)
      range.report('BAD_RANGE', range.atKey('max'), `"max" ${max} is below "min" ${min}; expected it above`);
    counts.set(kind, { at: map.atKey(kind), min, max });
  }
  const reason = map.requiredText('reason', 'why so many are expected')?.value ?? '';
  map.finish();
  return { at: map.at, document, counts, reason };
}
