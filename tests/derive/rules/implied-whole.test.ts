import { describe, expect, it } from 'vitest';

import type { Observation } from '../../../src/dataset/model.js';
import { impliedWhole } from '../../../src/derive/rules/implied-whole.js';
import { entity, figure, found, lines, type FigureParts } from '../build.js';

const MARKET = 'model-type:large-model';
const entities = [entity('region:world')];

function market(document: string, value: number, place: string, more: Partial<FigureParts> = {}): Observation {
  const about = [MARKET, place].sort();
  return figure({ measure: 'market-size', value, period: '2023', about, evidence: [lines(document, 5)], ...more });
}

function share(value: number, more: Partial<FigureParts> = {}): Observation {
  return figure({
    measure: 'share',
    of: 'market-size',
    whole: 'region:world',
    value,
    unit: '%',
    period: '2023',
    about: ['country:cn', MARKET],
    evidence: [lines('ccid-15th', 17)],
    ...more,
  });
}

const part = market('ccid-15th', 21e8, 'country:cn');

function findingsOf(observations: readonly Observation[]) {
  return found(impliedWhole, { entities, observations });
}

describe('implied-whole', () => {
  it('holds the whole that share and part imply against what documents state, and shows those that fit too', () => {
    const stated = [
      share(10),
      part,
      market('ccid-2023', 210e8, 'region:world', { forecast: true }),
      market('ccid-2025', 15.9e8, 'region:world', { about: ['model-type:large-language-model', 'region:world'] }),
    ];
    const [finding, ...others] = findingsOf(stated);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'implied-whole',
      about: ['country:cn', 'model-type:large-language-model', MARKET, 'region:world'],
      stated: { en: 'cn, large-model: share of market size 10% (2023)' },
    });
    expect(finding?.inputs).toHaveLength(4);
    expect(finding?.inputs.slice(0, 2)).toEqual([stated[0]?.id, part.id]);
    expect(finding?.computed.en).toContain(
      'this share and USD 2.1 billion (2023) make USD 21 billion (USD 19.5 billion to',
    );
    expect(finding?.computed.en).toMatch(/USD 21 billion \(2023, forecast\), which fits/);
    expect(finding?.computed.en).toMatch(/USD 1\.59 billion \(2023\), which does not fit/);
    expect(finding?.computed.zh).toMatch(/15\.9亿美元（2023年），不符/);
  });

  it('finds nothing where every figure for the whole fits', () => {
    expect(findingsOf([share(10), part, market('ccid-2023', 210e8, 'region:world')])).toEqual([]);
  });

  it.each<[string, readonly Observation[]]>([
    ['another period', [share(10), part, market('a', 1e9, 'region:world', { period: '2024' })]],
    ['another currency', [share(10), part, market('a', 1e9, 'region:world', { unit: 'CNY' })]],
    ['another place', [share(10), part, market('a', 1e9, 'region:europe')]],
    [
      'no part in the document of the share',
      [share(10), market('a', 21e8, 'country:cn'), market('a', 1e9, 'region:world')],
    ],
  ])('compares nothing with %s', (_, observations) => {
    expect(findingsOf(observations)).toEqual([]);
  });

  it('gives a bound the benefit of the doubt', () => {
    expect(findingsOf([share(10, { bound: '≤' }), part, market('a', 900e8, 'region:world')])).toEqual([]);
    expect(findingsOf([share(10, { bound: '≥' }), part, market('a', 900e8, 'region:world')])).toHaveLength(1);
  });
});
