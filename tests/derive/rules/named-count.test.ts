import { describe, expect, it } from 'vitest';

import { namedCount } from '../../../src/derive/rules/named-count.js';
import { fact, figure, found, lines, type FigureParts } from '../build.js';

const AGREEMENT = 'agreement:commitments';

function signatories(value: number, more: Partial<FigureParts> = {}) {
  return figure({ measure: 'signatory-count', value, about: [AGREEMENT], period: '2023-07', ...more });
}

function signed(firm: string, date?: string, more: Record<string, string | boolean> = {}) {
  return fact(`company:${firm} SIGNED ${AGREEMENT}`, { ...(date === undefined ? {} : { date }), ...more });
}

const july = ['a', 'b', 'c'].map((firm) => signed(firm, '2023-07'));
const september = ['d', 'e'].map((firm) => signed(firm, '2023-09-12'));

describe('named-count', () => {
  it('counts who signed in the period of the figure', () => {
    const seven = signatories(7);
    const [finding, ...others] = found(namedCount, { facts: [...july, ...september], observations: [seven] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'named-count',
      about: [AGREEMENT, 'company:a', 'company:b', 'company:c'],
      computed: { zh: 'ccid-2023 点名 3 个，共 7 个：中a、中b、中c', en: 'ccid-2023 names 3 of 7: a, b, c' },
      evidence: [lines('ccid-2023', 10), lines('ccid-2023', 20)],
    });
    expect(finding?.inputs[0]).toBe(seven.id);
    expect(finding?.inputs).toHaveLength(4);
  });

  it('takes a year for all its months, a span for all between its ends, no period for all', () => {
    const facts = [...july, ...september];
    for (const period of ['2023', '2023-07/2023-09']) {
      expect(found(namedCount, { facts, observations: [signatories(5, { period })] })).toEqual([]);
    }
    const undated = figure({ measure: 'signatory-count', value: 5, about: [AGREEMENT] });
    expect(found(namedCount, { facts, observations: [undated] })).toEqual([]);
  });

  it('finds nothing where all are named, where nobody is, and where the bound allows it', () => {
    expect(found(namedCount, { facts: july, observations: [signatories(3)] })).toEqual([]);
    expect(found(namedCount, { facts: september, observations: [signatories(7)] })).toEqual([]);
    expect(found(namedCount, { facts: july, observations: [signatories(2, { bound: '≥' })] })).toEqual([]);
    expect(found(namedCount, { facts: july, observations: [signatories(2)] })).toHaveLength(1);
  });

  it('leaves out hedged, negated and undated signatures', () => {
    const facts = [
      ...july,
      signed('f', '2023-07', { status: 'planned' }),
      signed('g', '2023-07', { negated: true }),
      signed('h'),
    ];
    expect(found(namedCount, { facts, observations: [signatories(3)] })).toEqual([]);
  });

  it('counts the bodies that issued a policy', () => {
    const departments = figure({ measure: 'organization-count', value: 7, about: ['policy:p'] });
    const facts = [
      fact('policy:p ISSUED_BY gov:a'),
      fact('policy:p ISSUED_BY gov:b'),
      fact('policy:p ISSUED_BY country:cn'),
    ];
    const [finding, ...others] = found(namedCount, { facts, observations: [departments] });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      about: ['gov:a', 'gov:b', 'policy:p'],
      computed: { en: 'ccid-2023 names 2 of 7: a, b' },
      method: { en: expect.stringContaining('number of objects of ISSUED_BY') as unknown },
    });
  });

  it('counts within the document that gives the number', () => {
    const elsewhere = fact(`company:x SIGNED ${AGREEMENT}`, { date: '2023-07' }, [lines('us-cn-2024', 5)]);
    const [finding] = found(namedCount, { facts: [...july, elsewhere], observations: [signatories(4)] });
    expect(finding?.computed.en).toBe('ccid-2023 names 3 of 4: a, b, c');
  });

  it('counts members by their type', () => {
    const facts = [
      fact('country:us MEMBER_OF alliance:g7', { date: '1975' }),
      fact('country:jp MEMBER_OF alliance:g7'),
      fact('company:a MEMBER_OF alliance:g7'),
    ];
    const observations = [figure({ measure: 'place-count', value: 7, about: ['alliance:g7'], period: '2023' })];
    expect(found(namedCount, { facts, observations })[0]?.computed.en).toBe('ccid-2023 names 2 of 7: jp, us');
  });
});
