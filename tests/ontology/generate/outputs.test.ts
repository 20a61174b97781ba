import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateConstraints } from '../../../src/ontology/generate/constraints.js';
import { generateDocs } from '../../../src/ontology/generate/docs.js';
import { OUTPUTS } from '../../../src/ontology/generate/outputs.js';
import { generateTypes } from '../../../src/ontology/generate/types-ts.js';
import { loadOntology, readOntology } from '../../../src/ontology/load.js';
import { shipped } from '../../../src/package-root.js';
import { smallOntology, toYaml } from '../fixture.js';

const small = loadOntology(toYaml(smallOntology()));

describe('generated files', () => {
  it.each(OUTPUTS.map((output) => [output.file, output] as const))(
    '%s is current: else run `npm run generate`',
    (file, { generate }) => {
      const target = shipped(...file.split('/'));
      expect(existsSync(target)).toBe(true);
      expect(readFileSync(target, 'utf8') === generate(readOntology())).toBe(true);
    },
  );
});

describe('constraints', () => {
  it('make ids unique on nodes and on each relation, derived ones too', () => {
    expect(generateConstraints(small)).toMatchSnapshot();
  });
});

describe('types', () => {
  it('are unions of the names', () => {
    expect(generateTypes(small)).toMatchSnapshot();
  });
});

describe('the page', () => {
  const page = generateDocs(readOntology());
  const { types, relations, measures, enums } = readOntology();

  it('has every type, relation, measure and vocabulary, in zh and en', () => {
    for (const { name, label, description } of [...types.values(), ...relations.values()]) {
      for (const text of [name, label.zh, label.en, description.zh, description.en]) expect(page).toContain(text);
    }
    for (const { name, label } of [...measures.values(), ...enums.values()]) {
      for (const text of [name, label.zh, label.en]) expect(page).toContain(text);
    }
  });

  it('has every sentence and example', () => {
    for (const { reads, inverseReads, example, symmetric } of relations.values()) {
      for (const text of [reads.zh, reads.en, example]) expect(page).toContain(text);
      if (!symmetric) for (const text of [inverseReads.zh, inverseReads.en]) expect(page).toContain(text);
    }
  });

  it('does not break its tables on a bar', () => {
    const tree = smallOntology();
    (tree['types'] as Record<string, Record<string, unknown>>)['City']!['example'] = 'A | B';
    expect(generateDocs(loadOntology(toYaml(tree)))).toContain('| A \\| B |');
  });
});
