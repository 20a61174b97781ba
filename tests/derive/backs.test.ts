import { describe, expect, it } from 'vitest';

import type { Entity, Fact } from '../../src/dataset/model.js';
import { deriveGraph } from '../../src/derive/index.js';
import { dataset, entity, fact, lines, ontology } from './build.js';

function backs(facts: readonly Fact[], entities: readonly Entity[] = []): Fact[] {
  return deriveGraph(dataset({ facts, entities }), ontology).facts.filter((each) => each.predicate === 'BACKS');
}

/** `city:a -> focus:b`, and the properties where there are any. */
function brief(facts: readonly Fact[]): string[] {
  return facts
    .map(({ subject, object, properties }) => {
      const rest = Object.keys(properties).length === 0 ? '' : ` ${JSON.stringify(properties)}`;
      return `${subject} -> ${object}${rest}`;
    })
    .sort();
}

function ids(...facts: readonly Fact[]): string[] {
  return facts.map((each) => each.id).sort();
}

describe('BACKS', () => {
  it('follows from what a place itself does', () => {
    const focus = fact('city:beijing FOCUSES_ON focus:algorithms');
    const [derived, ...others] = backs([focus]);
    expect(others).toEqual([]);
    expect(derived).toMatchObject({
      subject: 'city:beijing',
      object: 'focus:algorithms',
      properties: {},
      derived: true,
      restsOn: [focus.id],
      evidence: focus.evidence,
    });
    expect(derived?.id).toMatch(/^fact:BACKS:[0-9a-f]{12}$/);
  });

  it.each([...ontology.relations.values()].filter((relation) => relation.backs).map((relation) => relation.name))(
    'follows from %s',
    (predicate) => {
      expect(brief(backs([fact(`city:beijing ${predicate} instrument:voucher`)]))).toEqual([
        'city:beijing -> instrument:voucher',
      ]);
    },
  );

  it('does not follow from other relations', () => {
    expect(backs([fact('city:beijing RESTRICTS tech:chips'), fact('city:beijing LAGS_IN focus:compute')])).toEqual([]);
  });

  it('follows from a policy that the place issued', () => {
    const issued = fact('policy:p ISSUED_BY city:beijing', {}, [lines('ccid-2023', 30)]);
    const supports = fact('policy:p SUPPORTS tech:agi', {}, [lines('ccid-2023', 12), lines('ccid-2025', 4)]);
    const derived = backs([issued, supports]);
    expect(brief(derived)).toEqual(['city:beijing -> tech:agi']);
    expect(derived[0]?.restsOn).toEqual(ids(issued, supports));
    expect(derived[0]?.evidence).toEqual([lines('ccid-2023', 12), lines('ccid-2023', 30), lines('ccid-2025', 4)]);
  });

  it.each(['LOCATED_IN', 'PART_OF', 'AFFILIATED_WITH'])(
    'follows from a policy of a body that is %s the place',
    (belongs) => {
      const facts = [
        fact('policy:p ISSUED_BY gov:office'),
        fact(`gov:office ${belongs} city:shanghai`),
        fact('policy:p FUNDS tech:agi'),
      ];
      const derived = backs(facts);
      expect(brief(derived)).toEqual(['city:shanghai -> tech:agi']);
      expect(derived[0]?.restsOn).toEqual(ids(...facts));
    },
  );

  it('goes up from body to body, by the shortest way', () => {
    const facts = [
      fact('gov:bis PART_OF gov:commerce'),
      fact('gov:commerce PART_OF gov:us'),
      fact('gov:us LOCATED_IN country:us'),
      fact('gov:bis BUILDS tech:platform'),
    ];
    expect(backs(facts)[0]?.restsOn).toEqual(ids(...facts));
    const direct = fact('gov:bis LOCATED_IN country:us');
    expect(backs([...facts, direct])[0]?.restsOn).toEqual(ids(direct, ...facts.slice(3)));
  });

  it('ends where bodies are part of each other', () => {
    expect(backs([fact('gov:a PART_OF gov:b'), fact('gov:b PART_OF gov:a'), fact('gov:a SUPPORTS tech:agi')])).toEqual(
      [],
    );
  });

  it('follows from an order that an official issued, not from what a person does', () => {
    const office = [fact('person:biden AFFILIATED_WITH gov:us'), fact('gov:us LOCATED_IN country:us')];
    const issued = fact('policy:order ISSUED_BY person:biden');
    expect(brief(backs([...office, issued, fact('policy:order SUPPORTS tech:agi')]))).toEqual([
      'country:us -> tech:agi',
    ]);
    expect(backs([...office, fact('person:biden FUNDS tech:agi')])).toEqual([]);
  });

  it.each(['company:c', 'institute:i', 'alliance:a'])('does not take %s for a government', (body) => {
    const facts = [
      fact(`${body} LOCATED_IN city:beijing`),
      fact(`${body} SUPPORTS tech:agi`),
      fact(`policy:p ISSUED_BY ${body}`),
      fact('policy:p SUPPORTS tech:agi'),
    ];
    expect(backs(facts)).toEqual([]);
  });

  it('does not roll up to the place that a place is part of', () => {
    const facts = [
      fact('city:nanjing PART_OF region:jiangsu'),
      fact('region:jiangsu PART_OF country:cn'),
      fact('policy:p ISSUED_BY city:nanjing'),
      fact('policy:p SUPPORTS tech:agi'),
    ];
    expect(brief(backs(facts))).toEqual(['city:nanjing -> tech:agi']);
  });

  it('leaves out what the ontology does not let a place back, and the place itself', () => {
    expect(backs([fact('country:us FUNDS country:jp')])).toEqual([]);
    expect(brief(backs([fact('country:cn FUNDS region:park'), fact('region:park BUILDS region:park')]))).toEqual([
      'country:cn -> region:park',
    ]);
  });

  it('is one fact for all the ways that lead to it', () => {
    const facts = [
      fact('city:beijing FOCUSES_ON tech:agi'),
      fact('city:beijing SUPPORTS tech:agi'),
      fact('policy:p ISSUED_BY city:beijing'),
      fact('policy:p SUPPORTS tech:agi'),
    ];
    const derived = backs(facts);
    expect(derived).toHaveLength(1);
    expect(derived[0]?.restsOn).toEqual(ids(...facts));
  });

  it('follows once for each place that issued the policy', () => {
    const facts = [
      fact('policy:p ISSUED_BY city:a'),
      fact('policy:p ISSUED_BY city:b'),
      fact('policy:p SUPPORTS tech:agi'),
    ];
    expect(brief(backs(facts))).toEqual(['city:a -> tech:agi', 'city:b -> tech:agi']);
  });
});

describe('hedges and negation in BACKS', () => {
  const plain = fact('city:beijing SUPPORTS tech:agi');
  const planned = fact('city:beijing BUILDS tech:agi', { status: 'planned' });
  const possible = fact('city:beijing FUNDS tech:agi', { status: 'possible' });

  it('keeps a hedge where every premise is hedged, the firmest of them', () => {
    expect(brief(backs([possible]))).toEqual(['city:beijing -> tech:agi {"status":"possible"}']);
    expect(brief(backs([possible, planned]))).toEqual(['city:beijing -> tech:agi {"status":"planned"}']);
  });

  it('drops the hedge where one premise has none, and still rests on all', () => {
    const derived = backs([plain, planned, possible]);
    expect(brief(derived)).toEqual(['city:beijing -> tech:agi']);
    expect(derived[0]?.restsOn).toEqual(ids(plain, planned, possible));
  });

  it.each([
    ['draft', 'draft'],
    ['proposed', 'proposed'],
    ['pending', 'proposed'],
    ['published', undefined],
    ['inForce', undefined],
  ])('hedges what a policy says while it is %s', (policyStatus, status) => {
    const facts = [fact('policy:p ISSUED_BY city:chengdu'), fact('policy:p SUPPORTS tech:agi')];
    const [derived] = backs(facts, [entity('policy:p', { status: policyStatus })]);
    expect(derived?.properties).toEqual(status === undefined ? {} : { status });
  });

  it('takes the weakest hedge along a way', () => {
    const facts = [
      fact('policy:p ISSUED_BY city:chengdu', { status: 'planned' }),
      fact('policy:p SUPPORTS tech:agi', { status: 'possible' }),
    ];
    const [derived] = backs(facts, [entity('policy:p', { status: 'draft' })]);
    expect(derived?.properties).toEqual({ status: 'possible' });
  });

  it('keeps "does not" apart from "does"', () => {
    const not = fact('city:beijing SUPPORTS tech:agi', { negated: true });
    const derived = backs([planned, not]);
    expect(brief(derived)).toEqual([
      'city:beijing -> tech:agi {"negated":true}',
      'city:beijing -> tech:agi {"status":"planned"}',
    ]);
    expect(derived.find((each) => each.properties['negated'] === true)?.restsOn).toEqual([not.id]);
  });

  it('does not go over a link that a document denies', () => {
    expect(
      backs([fact('policy:p ISSUED_BY city:beijing', { negated: true }), fact('policy:p SUPPORTS tech:agi')]),
    ).toEqual([]);
    expect(backs([fact('gov:g LOCATED_IN city:beijing', { negated: true }), fact('gov:g SUPPORTS tech:agi')])).toEqual(
      [],
    );
  });
});
