/** Seeds written inline into a temporary folder: each test shows the few lines that it is about. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { onTestFinished } from 'vitest';

import { readDataset } from '../../src/dataset/read-dataset.js';
import type { DatasetReading } from '../../src/dataset/read-dataset.js';
import { readOntology } from '../../src/ontology/load.js';

export const ontology = readOntology();

export type Files = Record<string, string>;

/** The smallest seeds that are right: one document of 60 lines, two sections, a city, a policy, a fact and a figure. */
export const VALID: Files = {
  'dataset.yaml': `title: {zh: 数据, en: Data}
version: 1.0.0
licence: CC-BY-4.0
citation: {zh: 数据, en: Data}
`,
  'shared/places.yaml': `entities:
  - {id: city:beijing, zh: 北京, en: Beijing, iso3166: CN-BJ}
  - {id: country:cn, zh: 中国, en: China}
  - {id: focus:data, zh: 数据, en: data, kind: dimension}
`,
  'doc/document.yaml': `title: {zh: 文件, en: Document}
publisher: {zh: 社, en: Press}
date: 2023-10-30
sha256: ${'a'.repeat(64)}
lines: 60
`,
  'doc/01-first.yaml': `section: 一
lines: 1-30
mentions:
  city:beijing: 3
  country:cn: 3, 5-6
  focus:data: 4
entities:
  - id: policy:beijing-plan
    zh: 北京计划
    en: Beijing plan
    kind: plan
    date: 2023-05
    lines: 4
facts:
  - {subject: policy:beijing-plan, ISSUED_BY: city:beijing, lines: 4}
  - {subject: city:beijing, PART_OF: country:cn, lines: 3}
observations:
  - {key: a, about: country:cn, measure: model-count, value: 130, period: 2023-07, lines: 5}
  - {key: b, about: country:cn, measure: model-count, value: 260, period: 2024-07, lines: 6}
exempt:
  - {lines: 1, reason: heading}
`,
  'doc/02-second.yaml': `section: 二
lines: 31-60
mentions:
  city:beijing: 31
`,
};

/** A folder with the files, gone when the test ends. */
export function writeSeeds(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'aipg-seeds-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export function readSeeds(files: Files): DatasetReading {
  return readDataset(writeSeeds(files), ontology);
}

/** The valid seeds with a text of one file replaced; the text has to be there. */
export function changed(file: string, from: string, to: string): Files {
  const content = VALID[file];
  if (content?.includes(from) !== true) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
  return { ...VALID, [file]: content.replace(from, to) };
}
