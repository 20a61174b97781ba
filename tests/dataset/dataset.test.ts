/** What a right set of seeds becomes: ids that stay, evidence merged, a fingerprint that order does not touch. */
import { describe, expect, it } from 'vitest';

import type { Dataset } from '../../src/dataset/model.js';
import { requireDataset } from '../../src/dataset/read-dataset.js';
import { AipgError } from '../../src/errors.js';
import { changed, ontology, readSeeds, VALID, writeSeeds } from './seeds.js';
import type { Files } from './seeds.js';

const FIRST = 'doc/01-first.yaml';

function datasetOf(files: Files): Dataset {
  const { dataset, problems } = readSeeds(files);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return dataset;
}

function factsOf(dataset: Dataset): string[] {
  return dataset.facts.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`).sort();
}

/** The first section with these facts in place of its own. */
function withFacts(...facts: string[]): Files {
  const content = VALID[FIRST] ?? '';
  const [head = '', tail = ''] = content.split(/facts:\n(?: .*\n)+/);
  return { ...VALID, [FIRST]: `${head}facts:\n${facts.map((fact) => `  - ${fact}\n`).join('')}${tail}` };
}

describe('ids', () => {
  it('are the same from one version to the next', () => {
    const { facts, observations } = datasetOf(VALID);
    // Published ids: if these change, every link to a fact breaks.
    expect(facts.map((fact) => fact.id)).toEqual(['fact:ISSUED_BY:ea20b5d9bb1d', 'fact:PART_OF:c85b286c43a9']);
    expect(observations.map((observation) => observation.id)).toEqual([
      'observation:1e9f8a406444',
      'observation:ee3a2477dfc6',
    ]);
  });

  it('do not depend on lines', () => {
    const ids = (files: Files): string[] => datasetOf(files).facts.map((fact) => fact.id);
    expect(ids(changed(FIRST, 'ISSUED_BY: city:beijing, lines: 4', 'ISSUED_BY: city:beijing, lines: 7-9'))).toEqual(
      ids(VALID),
    );
  });

  it('tell facts apart that differ in a property', () => {
    const dataset = datasetOf(
      withFacts(
        '{subject: policy:beijing-plan, ISSUED_BY: city:beijing, lines: 4}',
        '{subject: policy:beijing-plan, ISSUED_BY: city:beijing, status: planned, lines: 4}',
      ),
    );
    expect(new Set(dataset.facts.map((fact) => fact.id)).size).toBe(2);
  });

  it('keep figures of two documents apart', () => {
    const second = {
      ...VALID,
      'other/document.yaml': VALID['doc/document.yaml'] ?? '',
      'other/01-first.yaml':
        'section: 甲\nlines: 1-60\nobservations:\n  - {about: country:cn, measure: model-count, value: 130, period: 2023-07, lines: 5}\n',
    };
    const same = datasetOf(second).observations.filter(({ value }) => value === 130);
    expect(same.map(({ evidence }) => evidence.map(({ document }) => document))).toHaveLength(2);
  });
});

describe('statements', () => {
  it('make a fact for each subject and object', () => {
    const dataset = datasetOf(withFacts('{subject: [city:beijing, country:cn], FOCUSES_ON: [focus:data], lines: 4}'));
    expect(factsOf(dataset)).toEqual(['city:beijing FOCUSES_ON focus:data', 'country:cn FOCUSES_ON focus:data']);
  });

  it('of the same fact in several places are one fact with all the evidence, sorted', () => {
    const fact = '{subject: city:beijing, FOCUSES_ON: focus:data, lines: LINES}';
    const dataset = datasetOf(withFacts(fact.replace('LINES', '"9, 4-5"'), fact.replace('LINES', '"4-5, 3"')));
    expect(dataset.facts).toHaveLength(1);
    expect(dataset.facts[0]?.evidence.map(({ first, last }) => [first, last])).toEqual([
      [3, 3],
      [4, 5],
      [9, 9],
    ]);
    expect(dataset.origins.get(dataset.facts[0]?.id ?? '')?.map(({ line }) => line)).toEqual([15, 16]);
  });

  it('of a symmetric relation are one fact whichever end comes first', () => {
    const dataset = datasetOf(
      withFacts(
        '{subject: country:cn, PARTNER_OF: city:beijing, lines: 4}',
        '{subject: city:beijing, PARTNER_OF: country:cn, lines: 5}',
      ),
    );
    expect(factsOf(dataset)).toEqual(['city:beijing PARTNER_OF country:cn']);
  });

  it('take their section from the lines, not from the file', () => {
    const dataset = datasetOf(withFacts('{subject: city:beijing, FOCUSES_ON: focus:data, lines: "4, 40, 29-31"}'));
    expect(dataset.facts[0]?.evidence.map(({ first, section }) => [first, section])).toEqual([
      [4, '一'],
      [29, '一'],
      [40, '二'],
    ]);
  });

  it('keep the digits as printed beside the value', () => {
    const dataset = datasetOf(changed(FIRST, 'value: 130', 'value: 1.30e2'));
    const figure = dataset.observations.find(({ period }) => period === '2023-07');
    expect(figure?.value).toBe(130);
    expect(dataset.origins.get(figure?.id ?? '')?.map(({ digits }) => digits)).toEqual([['1.30']]);
  });

  it('keep inputs as ids', () => {
    const growth =
      '  - {about: country:cn, measure: growth, of: model-count, value: 100, inputs: [a, b], lines: 6}\nexempt:';
    const { observations } = datasetOf(changed(FIRST, 'exempt:', growth));
    const idOf = (period: string): string | undefined => observations.find((each) => each.period === period)?.id;
    const found = observations.find(({ measure }) => measure === 'growth');
    expect(found?.inputs).toEqual([idOf('2023-07'), idOf('2024-07')]);
    expect(found?.unit).toBe('%');
  });
});

describe('entities', () => {
  it('have the evidence of their lines and mentions, and of nothing else', () => {
    const { entities } = datasetOf(VALID);
    const lines = Object.fromEntries(
      entities.map(({ id, evidence }) => [id, evidence.map(({ first, last }) => `${first}-${last}`)]),
    );
    expect(lines).toEqual({
      'city:beijing': ['3-3', '31-31'],
      'country:cn': ['3-3', '5-6'],
      'focus:data': ['4-4'],
      'policy:beijing-plan': ['4-4'],
    });
  });

  it('list main names first, then official, short, former and other ones', () => {
    const files = changed(
      'shared/places.yaml',
      'en: China',
      'alias: {zh: [我国, 国内]}, official: {zh: 中华人民共和国}, en: China',
    );
    const names = datasetOf(files).entities.find(({ id }) => id === 'country:cn')?.names;
    expect(names?.map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'MAIN 中国',
      'MAIN China',
      'OFFICIAL 中华人民共和国',
      'ALIAS 我国',
      'ALIAS 国内',
    ]);
  });
});

describe('the fingerprint', () => {
  const fingerprint = (files: Files): string => datasetOf(files).info.fingerprint;

  it('does not depend on the order of files, statements and keys', () => {
    const reordered: Files = {
      ...VALID,
      'shared/places.yaml': `entities:
  - {kind: dimension, en: data, zh: 数据, id: focus:data}
  - {en: China, id: country:cn, zh: 中国}
`,
      'shared/more.yaml': 'entities:\n  - {zh: 北京, iso3166: CN-BJ, en: Beijing, id: city:beijing}\n',
    };
    expect(fingerprint(reordered)).toBe(fingerprint(VALID));
  });

  it.each([
    ['a value', FIRST, 'value: 130', 'value: 131'],
    ['a line', FIRST, 'PART_OF: country:cn, lines: 3', 'PART_OF: country:cn, lines: 2-3'],
    ['a name', 'shared/places.yaml', 'en: Beijing', 'en: Peking'],
    ['a title', 'doc/document.yaml', 'Document', 'Report'],
  ])('changes with %s', (_what, file, from, to) => {
    expect(fingerprint(changed(file, from, to))).not.toBe(fingerprint(VALID));
  });
});

describe('requireDataset', () => {
  it('throws with every problem in the text', () => {
    const folder = writeSeeds(changed(FIRST, 'city:beijing: 3', 'city:bejing: 3'));
    expect(() => requireDataset(folder, ontology)).toThrow(/01-first.yaml:4: unknown id/);
    expect(() => requireDataset(folder, ontology)).toThrow(AipgError);
  });

  it('says so where there is no folder', () => {
    expect(() => requireDataset('no/such/folder', ontology)).toThrow(/"no\/such\/folder" is not a folder/);
  });
});

describe('a large dataset', () => {
  it('is read whole', () => {
    const rows = Array.from({ length: 4000 }, (_, index) => index);
    const dataset = datasetOf({
      ...VALID,
      'doc/02-second.yaml': `section: 二
lines: 31-60
mentions: {city:beijing: 31}
entities:
${rows.map((n) => `  - {id: tech:t-${n}, zh: 技术${n}, en: technology ${n}, lines: 40}`).join('\n')}
facts:
${rows.map((n) => `  - {subject: city:beijing, FOCUSES_ON: tech:t-${n}, lines: 41}`).join('\n')}
`,
    });
    expect(dataset.entities).toHaveLength(4004);
    expect(dataset.facts.length).toBeGreaterThanOrEqual(4000);
  });
});
