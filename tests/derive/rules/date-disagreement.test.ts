import { describe, expect, it } from 'vitest';

import type { Properties } from '../../../src/dataset/model.js';
import { dateDisagreement } from '../../../src/derive/rules/date-disagreement.js';
import { fact, found, lines } from '../build.js';

const ISSUED = 'policy:p ISSUED_BY gov:g';

function said(document: string, date: string, sentence = ISSUED, more: Properties = {}) {
  return fact(sentence, { date, ...more }, [lines(document, 3)]);
}

describe('date-disagreement', () => {
  it('sets dates of the same act side by side', () => {
    const facts = [said('ccid-2023', '2019-06'), said('us-cn-2024', '2018')];
    const [finding, ...others] = found(dateDisagreement, { facts });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'date-disagreement',
      about: ['gov:g', 'policy:p'],
      stated: {
        zh: '中p由中g发布——ccid-2023：2019年6月；us-cn-2024：2018年',
        en: 'p was issued by g — ccid-2023: June 2019; us-cn-2024: 2018',
      },
    });
    expect([...(finding?.inputs ?? [])].sort()).toEqual(facts.map((each) => each.id).sort());
    expect(finding?.evidence).toEqual([lines('ccid-2023', 3), lines('us-cn-2024', 3)]);
  });

  it('holds what is done once against each other, whoever is said to have done it', () => {
    const facts = [
      said('ccid-2023', '2023-06', 'country:c ESTABLISHES institute:i'),
      said('us-cn-2024', '2023-05-04', 'gov:g ESTABLISHES institute:i'),
    ];
    expect(found(dateDisagreement, { facts })).toMatchObject([
      {
        about: ['country:c', 'gov:g', 'institute:i'],
        stated: { en: 'ccid-2023: c establishes i, June 2023; us-cn-2024: g establishes i, 4 May 2023' },
      },
    ]);
  });

  it('lets each party sign on its own day', () => {
    const facts = [
      said('a', '2023-06', 'company:a SIGNED agreement:x'),
      said('a', '2023-09', 'company:b SIGNED agreement:x'),
    ];
    expect(found(dateDisagreement, { facts })).toEqual([]);
  });

  it('takes a coarser date for the same', () => {
    expect(
      found(dateDisagreement, {
        facts: [said('a', '2019'), said('b', '2019-06'), said('c', '2019-06-13')],
      }),
    ).toEqual([]);
  });

  it('keeps a coarse date beside the two finer ones that differ', () => {
    const facts = [said('a', '2019'), said('b', '2019-06'), said('c', '2019-07')];
    expect(found(dateDisagreement, { facts })[0]?.inputs).toHaveLength(3);
  });

  it.each<[string, string, Properties]>([
    ['another role', ISSUED, { role: 'revised' }],
    ['a denial', ISSUED, { negated: true }],
    ['another policy', 'policy:q ISSUED_BY gov:g', {}],
  ])('is another act by %s', (_, sentence, more) => {
    expect(found(dateDisagreement, { facts: [said('a', '2019'), said('b', '2018', sentence, more)] })).toEqual([]);
  });

  it('takes other words of another document for the same act, and other words of the same for another', () => {
    const announced = said('a', '2019', ISSUED, { qualifier: { zh: '宣布', en: 'announced' } });
    const elsewhere = said('b', '2018', ISSUED, { qualifier: { zh: '联合宣布', en: 'announced together' } });
    const again = said('a', '2020', ISSUED, { qualifier: { zh: '修订', en: 'revision' } });
    expect(found(dateDisagreement, { facts: [announced, again] })).toEqual([]);
    const [finding, ...others] = found(dateDisagreement, { facts: [announced, elsewhere] });
    expect(others).toEqual([]);
    expect([...(finding?.inputs ?? [])].sort()).toEqual([announced.id, elsewhere.id].sort());
  });

  it('looks at nothing that may come about twice', () => {
    const funds = 'gov:g FUNDS company:c';
    expect(found(dateDisagreement, { facts: [said('a', '2019', funds), said('b', '2018', funds)] })).toEqual([]);
  });
});
