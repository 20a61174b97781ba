/** dataset.yaml: title, version, licence, citation, and how much each document is expected to hold. */
import type { YAMLMap } from 'yaml';

import type { Ontology } from '../../ontology/model.js';
import { readExpectations } from './expectations.js';
import { MapReader } from './map-reader.js';
import type { SeedInfo } from './seeds.js';
import type { YamlFile } from './yaml-file.js';

export function readInfo(file: YamlFile, root: YAMLMap, ontology: Ontology): SeedInfo | undefined {
  const map = new MapReader(file, root, 'the dataset');
  const title = map.requiredLocalized('title');
  const version = map.requiredText('version', 'a version such as 0.1.0')?.value;
  const licence = map.requiredText('licence', 'an SPDX licence id')?.value;
  const citation = map.requiredLocalized('citation');
  const expectations = readExpectations(map, ontology);
  map.finish();
  if (title === undefined || version === undefined || licence === undefined || citation === undefined) return undefined;
  return { title, version, licence, citation, expectations };
}
