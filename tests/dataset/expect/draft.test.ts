import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { buildDataset } from '../../../src/dataset/build-dataset.js';
import { contentsOf } from '../../../src/dataset/expect/contents.js';
import { draftExpectation } from '../../../src/dataset/expect/draft.js';
import type { Expectation } from '../../../src/dataset/expect/expectations.js';
import { formatExpectations } from '../../../src/dataset/expect/print.js';
import { readExpectations, writeExpectations } from '../../../src/dataset/expect-file.js';
import { readDataset } from '../../../src/dataset/read-dataset.js';
import { ontology, VALID, writeSeeds } from '../seeds.js';
import { withTypes } from './fixture.js';

/** `count` models, of which every third has a date and every one but the last a developer. */
function models(count: number, present?: Expectation): Expectation {
  const ids = Array.from({ length: count }, (_, i) => `model:m${i}`);
  const dataset = buildDataset(ontology, {
    entities: [
      { id: 'company:c' },
      ...ids.map((id, i) => ({ id, properties: i % 3 === 0 ? { released: '2023' } : { openness: 'open' } })),
    ],
    facts: ids.slice(0, -1).map((subject) => ({ subject, predicate: 'DEVELOPED_BY', object: 'company:c' })),
  });
  return draftExpectation('doc', contentsOf(dataset, 'doc', ontology), ontology, present);
}

describe('draftExpectation', () => {
  it.each([
    [1, 1, 2],
    [10, 10, 11],
    [33, 33, 37],
    [34, 33, 38],
    [99, 97, 109],
    [120, 115, 135],
    [1500, 1450, 1650],
  ])('of %i expects at least %i and at most %i', (count, min, max) => {
    expect(models(count).types?.get('Model')).toMatchObject({ min, max });
  });

  it('proposes what many have, rounded down, and gives no reason', () => {
    const { types, reason } = models(10);
    expect(reason).toBeNull();
    expect(types?.get('Model')).toMatchObject({
      filled: [
        { key: 'released', percent: 40 },
        { key: 'openness', percent: 60 },
        { key: 'DEVELOPED_BY', percent: 90 },
      ],
      reason: null,
    });
    expect(types?.get('Company')?.filled).toEqual([{ key: '^DEVELOPED_BY', percent: 100 }]);
  });

  it('keeps reasons and keys, and measures them anew', () => {
    const model = { min: 1, max: 1, filled: [{ key: 'released', percent: 95 }], reason: 'three of ten have a date' };
    const present: Expectation = {
      document: 'doc',
      reason: 'read twice',
      totals: new Map(),
      types: new Map([
        ['Model', model],
        ['Person', { ...model, filled: [], reason: 'the authors' }],
      ]),
    };
    const { types, reason } = models(10, present);
    expect(reason).toBe('read twice');
    expect(types?.get('Model')).toEqual({ ...model, min: 10, max: 11, filled: [{ key: 'released', percent: 40 }] });
    // Of a type that has gone, the reason stays until a person takes it out.
    expect(types?.get('Person')).toEqual({ min: 0, max: 0, filled: [], reason: 'the authors' });
  });
});

const REASONS = [
  'four are named without a date',
  'a table, then a list',
  'the text says: none',
  "the authors' own words, it's clear",
  'half # of them',
  '{braces} and [brackets]',
  '三个',
  'yes',
  '- a dash',
];

describe('formatExpectations', () => {
  it.each(REASONS)('keeps the reason %j through writing and reading', (reason) => {
    const seeds = writeSeeds(VALID);
    const drafts: Expectation[] = [{ ...models(10), reason }];
    writeExpectations(seeds, drafts);
    expect(readExpectations(seeds, ontology)[0]?.reason).toBe(reason);
  });

  it('puts an entry on a line, a long reason below, and leaves a missing one empty', () => {
    const range = { min: 1, max: 2, filled: [{ key: '^ABOUT', percent: 50 }] };
    const text = formatExpectations([
      {
        document: 'doc',
        reason: 'counted',
        totals: new Map([['facts', { min: 1, max: 2, filled: [], reason: null }]]),
        types: new Map([
          [
            'Policy',
            {
              ...range,
              reason: 'the second table names every one of them, the first only those in force and not the drafts',
            },
          ],
          ['Model', { ...range, reason: null }],
        ]),
      },
    ]);
    expect(text).toBe(`expect:
  doc:
    reason: 'counted'
    facts: {min: 1, max: 2}
    types:
      Policy: {min: 1, max: 2, filled: {^ABOUT: 50},
        reason: 'the second table names every one of them, the first only those in force and not the drafts'}
      Model: {min: 1, max: 2, filled: {^ABOUT: 50}, reason:}`);
  });
});

describe('writeExpectations', () => {
  const drafted = (seeds: string): Expectation[] => {
    const { partial } = readDataset(seeds, ontology);
    const present = readExpectations(seeds, ontology)[0];
    return [draftExpectation('doc', contentsOf(partial!, 'doc', ontology), ontology, present)];
  };
  const infoOf = (seeds: string): string => readFileSync(path.join(seeds, 'dataset.yaml'), 'utf8');

  it('adds the block at the end; validate refuses it for want of reasons alone', () => {
    const seeds = writeSeeds(VALID);
    writeExpectations(seeds, drafted(seeds));
    expect(infoOf(seeds).startsWith(`${VALID['dataset.yaml']!}expect:\n  doc:\n`)).toBe(true);
    const { problems } = readDataset(seeds, ontology);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['MISSING_REASON']));
    // The document, its figures' rates, and four types.
    expect(problems).toHaveLength(6);
  });

  it('replaces the block and nothing else, twice the same', () => {
    const files = withTypes('{min: 7, max: 9, filled: {kind: 5}, reason: the plan}');
    const info = `# Head.\n${files['dataset.yaml']!}# Tail.\nauthors: x\n`;
    const seeds = writeSeeds({ ...files, 'dataset.yaml': info });
    writeExpectations(seeds, drafted(seeds));
    const once = infoOf(seeds);
    expect(once.startsWith('# Head.\ntitle:')).toBe(true);
    expect(once).toContain('Policy: {min: 1, max: 2, filled: {kind: 100}, reason: the plan}\n');
    expect(once.endsWith('\n# Tail.\nauthors: x\n')).toBe(true);
    writeExpectations(seeds, drafted(seeds));
    expect(infoOf(seeds)).toBe(once);
  });

  it('after a draft with reasons, the seeds are right', () => {
    const seeds = writeSeeds(withTypes('{min: 7, max: 9, reason: the plan}'));
    expect(readDataset(seeds, ontology).dataset).toBeNull();
    const [draft] = drafted(seeds);
    const totals = new Map([...draft!.totals].map(([kind, range]) => [kind, { ...range, reason: 'as counted' }]));
    writeExpectations(seeds, [{ ...draft!, totals }]);
    expect(readDataset(seeds, ontology).problems).toEqual([]);
  });
});
