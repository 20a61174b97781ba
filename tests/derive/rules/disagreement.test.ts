import { describe, expect, it } from 'vitest';

import type { Observation } from '../../../src/dataset/model.js';
import { disagreement } from '../../../src/derive/rules/disagreement.js';
import { figure, found, lines, type FigureParts } from '../build.js';

function market(document: string, value: number, more: Partial<FigureParts> = {}): Observation {
  return figure({ measure: 'market-size', value, period: '2023', evidence: [lines(document, 5)], ...more });
}

function models(document: string, value: number, scope?: string): Observation {
  return figure({
    measure: 'model-count',
    value,
    period: '2023-07',
    evidence: [lines(document, 7)],
    ...(scope === undefined ? {} : { scope: { zh: scope, en: scope } }),
  });
}

/** The values that each finding sets side by side. */
function conflicts(observations: readonly Observation[]): number[][] {
  const byId = new Map(observations.map((each) => [each.id, each.value]));
  return found(disagreement, { observations }).map((finding) =>
    finding.inputs.map((id) => byId.get(id) ?? NaN).sort((a, b) => a - b),
  );
}

describe('disagreement', () => {
  it('sets figures of two documents side by side, each with scope, source and hedge', () => {
    const observations = [
      market('ccid-2023', 210e8, { forecast: true, scope: { zh: '全球', en: 'worldwide' } }),
      market('ccid-2025', 15.9e8, { accordingTo: 'company:idc' }),
    ];
    const [finding, ...others] = found(disagreement, { observations });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'disagreement',
      about: ['country:cn'],
      stated: {
        zh: '中cn：市场规模——ccid-2023：210亿美元（全球，2023年，预测）；ccid-2025：15.9亿美元（2023年，据company:idc）',
        en: 'cn: market size — ccid-2023: USD 21 billion (worldwide, 2023, forecast); ccid-2025: USD 1.59 billion (2023, according to company:idc)',
      },
      evidence: [lines('ccid-2023', 5), lines('ccid-2025', 5)],
    });
  });

  it('takes figures in two currencies for different, and says that it converts nothing', () => {
    const observations = [market('ccid-2023', 21e8), market('ccid-2025', 147e8, { unit: 'CNY' })];
    expect(found(disagreement, { observations })[0]?.computed.en).toContain('currencies differ and are not converted');
  });

  it('takes figures for equal that may be the same number', () => {
    expect(conflicts([market('ccid-2023', 21e8), market('ccid-2025', 20e8, { bound: '>' })])).toEqual([]);
    expect(conflicts([market('ccid-2023', 21e8), market('ccid-2025', 20e8, { bound: '≈' })])).toEqual([]);
    expect(conflicts([market('ccid-2023', 21e8), market('ccid-2025', 21e8)])).toEqual([]);
  });

  it.each<[string, Partial<FigureParts>]>([
    ['another period', { period: '2024' }],
    ['another subject', { about: ['country:us'] }],
    ['another measure', { measure: 'revenue' }],
    ['another unit that is no currency', { unit: 'USD/user/month' }],
  ])('does not compare with %s', (_, more) => {
    expect(conflicts([market('ccid-2023', 210e8), market('ccid-2025', 15.9e8, more)])).toEqual([]);
  });

  it('asks for equal scope within a document', () => {
    expect(conflicts([models('ccid-2023', 130), models('ccid-2023', 46, 'language')])).toEqual([]);
    expect(conflicts([models('ccid-2023', 130), models('ccid-2023', 117)])).toEqual([[117, 130]]);
  });

  it('asks for equal scope of a document that breaks the number down', () => {
    const broken = [models('ccid-2023', 130), models('ccid-2023', 46, 'language')];
    expect(conflicts([...broken, models('ccid-2025', 117)])).toEqual([[117, 130]]);
    expect(conflicts([...broken, models('ccid-2025', 50, 'language')])).toEqual([[46, 50]]);
    expect(conflicts([...broken, models('ccid-2025', 20, 'vision')])).toEqual([]);
  });

  it('compares the size of a market of a place whatever the author calls the market', () => {
    const observations = [
      market('ccid-2023', 210e8, { about: ['industry:large-model', 'region:world'] }),
      market('ccid-2025', 15.9e8, { about: ['model-type:llm', 'region:world'] }),
    ];
    expect(found(disagreement, { observations })).toMatchObject([
      {
        about: ['industry:large-model', 'model-type:llm', 'region:world'],
        stated: {
          zh: '中world：市场规模——ccid-2023：中large-model210亿美元（2023年）；ccid-2025：中llm15.9亿美元（2023年）',
          en: 'world: market size — ccid-2023: large-model USD 21 billion (2023); ccid-2025: llm USD 1.59 billion (2023)',
        },
      },
    ]);
  });

  it('does not take markets for the same within a document, without a place, or against a document that tells them apart', () => {
    const large = market('a', 210e8, { about: ['industry:large', 'region:world'] });
    const small = { about: ['industry:small', 'region:world'] };
    expect(conflicts([large, market('a', 9e8, small)])).toEqual([]);
    expect(conflicts([large, market('a', 9e8, small), market('b', 12e8, small)])).toEqual([[9e8, 12e8]]);
    expect(
      conflicts([market('a', 9e8, { about: ['industry:x'] }), market('b', 1e8, { about: ['industry:y'] })]),
    ).toEqual([]);
  });

  it('makes one finding of all that differ, and leaves out what agrees with all', () => {
    expect(conflicts([models('a', 130), models('b', 117), models('c', 138)])).toEqual([[117, 130, 138]]);
  });
});
