import { describe, expect, it } from 'vitest';
import { AipgError } from '../../src/errors.js';
import { inspectOntology, loadOntology, ontologyText, readOntology } from '../../src/ontology/load.js';
import { formatProblems } from '../../src/ontology/problem.js';
import { changed, problemsOf, smallOntology, toYaml } from './fixture.js';

describe('loadOntology', () => {
  it('takes the ontology that is shipped', () => {
    expect(formatProblems(inspectOntology(ontologyText()).problems)).toBe('');
  });

  it('takes the smallest one', () => {
    expect(problemsOf(smallOntology())).toEqual([]);
  });

  it('reports everything at once, by line', () => {
    const tree = changed('types.City.prefix', 'region');
    (tree['relations'] as Record<string, Record<string, unknown>>)['BACKS']!['object'] = ['Polcy'];
    const { problems } = inspectOntology(toYaml(tree));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("prefix 'region' of Region is that of City already"),
      expect.stringContaining("object of BACKS: unknown type 'Polcy'"),
    ]);
    expect(problems[0]!.line).toBeLessThan(problems[1]!.line);
  });

  it('throws one error that names every problem', () => {
    const load = (): unknown => loadOntology(toYaml(changed('types.City.prefix', 'region')));
    expect(load).toThrow(AipgError);
    expect(load).toThrow(/1 problem.*\nschema\/ontology\.yaml:\d+: prefix 'region'/s);
  });

  it('reports a text that is no YAML, with its line', () => {
    const problems = inspectOntology('version: 1\nenums: {a: [}\n').problems;
    expect(problems[0]).toMatchObject({ line: 2, message: expect.stringMatching(/^bad YAML/) as string });
  });

  it('reports a name declared twice', () => {
    const text = toYaml(smallOntology()).replace('  growth:', '  market-size:');
    expect(problemsOf(text)[0]).toMatchObject({
      message: expect.stringContaining('unique') as string,
      at: 'market-size:',
    });
  });

  it('reports an empty text', () => {
    expect(problemsOf('')[0]?.message).toMatch(/expected a mapping/);
  });
});

describe('the ontology', () => {
  const ontology = readOntology();

  it('cannot be changed', () => {
    const type = ontology.types.get('City')!;
    expect(() => {
      (type as { prefix: string }).prefix = 'town';
    }).toThrow(TypeError);
  });

  it('knows the types above each', () => {
    expect(ontology.types.get('City')?.ancestors).toEqual(['Place']);
    expect(ontology.types.get('Model')?.ancestors).toEqual([]);
  });

  it('has names for GraphQL both ways', () => {
    const { types, measures, enums } = ontology.graphql;
    expect(types.toGraphql.get('GovernmentBody')).toBe('GOVERNMENT_BODY');
    expect(types.fromGraphql.get('GOVERNMENT_BODY')).toBe('GovernmentBody');
    expect(measures.toGraphql.get('market-size')).toBe('MARKET_SIZE');
    expect(measures.fromGraphql.get('MARKET_SIZE')).toBe('market-size');
    expect(enums.get('PolicyStatus')?.toGraphql.get('inForce')).toBe('IN_FORCE');
    expect(enums.get('PolicyStatus')?.fromGraphql.get('IN_FORCE')).toBe('inForce');
  });
});
