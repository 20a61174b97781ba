import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareText } from '../../src/dataset/compare.js';
import type { Fact, Observation } from '../../src/dataset/model.js';
import { deriveGraph, FINDING_RULES } from '../../src/derive/index.js';
import { dataset, fact, figure, lines, ontology } from './build.js';

const place = fc.constantFrom('city:a', 'city:b', 'region:r', 'country:c');
const body = fc.constantFrom('gov:a', 'gov:b');
const policy = fc.constantFrom('policy:a', 'policy:b', 'policy:c');
const thing = fc.constantFrom('focus:data', 'tech:agi', 'model-type:llm', 'region:r');
const status = fc.constantFrom(undefined, 'planned', 'possible');

const properties = fc.record({ status, negated: fc.boolean() }).map(({ status: hedge, negated }) => ({
  ...(hedge === undefined ? {} : { status: hedge }),
  ...(negated ? { negated } : {}),
}));

const statement = fc.oneof(
  fc.tuple(fc.oneof(place, body, policy), fc.constantFrom('FOCUSES_ON', 'SUPPORTS', 'RESTRICTS'), thing),
  fc.tuple(policy, fc.constant('ISSUED_BY'), fc.oneof(place, body)),
  fc.tuple(body, fc.constantFrom('LOCATED_IN', 'PART_OF'), fc.oneof(place, body)),
);

const facts = fc
  .array(fc.tuple(statement, properties, fc.integer({ min: 1, max: 50 })), { maxLength: 25 })
  .map((all) => all.map(([parts, own, line]) => fact(parts.join(' '), own, [lines('ccid-2023', line)])))
  .map((all) => [...new Map(all.map((each) => [each.id, each])).values()]);

/** What a place has at most one derived fact for: thing and polarity. */
function keyOf({ subject, object, properties: own }: Fact): string {
  return `${subject} ${object} ${own['negated'] === true ? 'not' : ''}`;
}

function derived(recorded: readonly Fact[]): readonly Fact[] {
  return deriveGraph(dataset({ facts: recorded }), ontology).facts.filter((each) => each.derived);
}

describe('the derived graph', () => {
  it('is the same whatever the order of the facts', () => {
    fc.assert(
      fc.property(facts, (recorded) => {
        expect(derived([...recorded].reverse())).toEqual(derived(recorded));
      }),
    );
  });

  it('rests on recorded facts alone, and shows all their evidence and nothing else', () => {
    fc.assert(
      fc.property(facts, (recorded) => {
        const byId = new Map(recorded.map((each) => [each.id, each]));
        for (const each of derived(recorded)) {
          const premises = each.restsOn.map((id) => byId.get(id));
          expect(premises.length).toBeGreaterThan(0);
          const wanted = new Set(premises.flatMap((premise) => premise?.evidence.map((piece) => piece.first) ?? [NaN]));
          expect(new Set(each.evidence.map((piece) => piece.first))).toEqual(wanted);
        }
        expect.hasAssertions();
      }),
    );
  });

  it('has one fact for each place, thing and polarity, and no id twice', () => {
    fc.assert(
      fc.property(facts, (recorded) => {
        const all = derived(recorded);
        expect(new Set(all.map(keyOf)).size).toBe(all.length);
        expect(new Set(all.map((each) => each.id)).size).toBe(all.length);
      }),
    );
  });

  it('loses nothing where a fact is added', () => {
    fc.assert(
      fc.property(facts, facts, (recorded, more) => {
        const known = new Set(recorded.map((each) => each.id));
        const after = new Set(derived([...recorded, ...more.filter((each) => !known.has(each.id))]).map(keyOf));
        expect(derived(recorded).filter((each) => !after.has(keyOf(each)))).toEqual([]);
      }),
    );
  });

  it('keeps what is recorded, in the order of ids', () => {
    const recorded = [fact('city:b SUPPORTS tech:agi'), fact('city:a SUPPORTS tech:agi')];
    const graph = deriveGraph(dataset({ facts: recorded }), ontology);
    expect(graph.facts.filter((each) => !each.derived).map((each) => each.id)).toEqual(
      recorded.map((each) => each.id).sort(compareText),
    );
    expect(graph.facts.map((each) => each.id)).toEqual(graph.facts.map((each) => each.id).sort(compareText));
    expect(graph).not.toHaveProperty('origins');
  });

  it('names every finding after its rule, in the order of ids', () => {
    const levels: Observation[] = [1, 5, 9].map((value) => figure({ measure: 'model-count', value, period: '2023' }));
    const stated = figure({ measure: 'growth', value: 1, inputs: levels.slice(0, 2).map((each) => each.id) });
    const { findings } = deriveGraph(dataset({ observations: [...levels, stated] }), ontology);
    expect(findings.map((each) => each.rule).sort()).toEqual(['disagreement', 'growth']);
    expect(findings.map((each) => each.id)).toEqual(findings.map((each) => each.id).sort(compareText));
    const names = FINDING_RULES.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
