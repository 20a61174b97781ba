/** document.yaml: what a document is. */
import type { YAMLMap } from 'yaml';

import { MapReader } from './map-reader.js';
import type { SeedDocument } from './seeds.js';
import { readDateOf } from './value.js';
import type { YamlFile } from './yaml-file.js';

const SHA256 = /^[0-9a-f]{64}$/;

export function readDocument(file: YamlFile, root: YAMLMap, id: string): SeedDocument | undefined {
  const map = new MapReader(file, root, 'a document');
  const title = map.requiredLocalized('title');
  const publisher = map.requiredLocalized('publisher');
  const dateNode = map.required('date', 'the date of the document, as precise as itself');
  const date = dateNode === undefined ? undefined : readDateOf(map, dateNode, 'date')?.value;
  const hash = map.requiredText('sha256', 'the SHA-256 of its text file');
  map.required('lines', 'the number of lines of its text file');
  const lines = map.number('lines');
  map.finish();
  if (hash !== undefined && !SHA256.test(hash.value)) {
    map.report('BAD_HASH', hash.at, `"sha256" is "${hash.value}"; expected 64 hex digits`);
  }
  if (lines !== undefined && !(Number.isInteger(lines.value.value) && lines.value.value > 0)) {
    map.report('BAD_NUMBER', lines.at, `"lines" is ${lines.value.value}; expected a whole number above 0`);
  }
  if (
    title === undefined ||
    publisher === undefined ||
    date === undefined ||
    hash === undefined ||
    lines === undefined
  ) {
    return undefined;
  }
  return { at: map.at, id, title, publisher, date, sha256: hash, lines: lines.value.value };
}
