/** The files under cypher/, and how texts and dates are put so that they sort. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/dataset/compare.js';
import { shipped } from '../../src/package-root.js';
import { ABOUT } from '../../src/store/neo4j/load/work.js';
import { descendingDate, sortableText } from '../../src/store/neo4j/sortable.js';
import { alternatives, cypherFile, fill, identifier } from '../../src/store/neo4j/statements.js';
import { ontology } from '../support/graph-builder.js';
import { DATES } from '../support/random-graph.js';

const FILES = ['load', 'queries', 'queries/fragments'].flatMap((folder) =>
  readdirSync(shipped('cypher', folder))
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => `${folder}/${name.replace('.cypher', '')}`),
);

describe('statement files', () => {
  it.each(FILES)('%s says its purpose and, where it is a whole statement, parameters and columns', (name) => {
    const { header } = cypherFile(name);
    expect(header).toMatch(/^\/\/ Purpose: \w/);
    if (!name.includes('fragments')) {
      expect(header).toMatch(/^\/\/ Parameters: \w/m);
      expect(header).toMatch(/^\/\/ Columns: \w/m);
    }
  });
  it('have no literal text that somebody could have asked for', () => {
    for (const name of FILES) {
      const literals = cypherFile(name).body.match(/'[^']*'/g) ?? [];
      const allowed = ["'dataset'", "' '", "'~'", "''"];
      expect(
        literals.filter((literal) => !allowed.includes(literal)),
        name,
      ).toEqual([]);
    }
  });
  it('take names of the ontology and nothing else', () => {
    expect(alternatives(['City', 'USES'])).toBe('City|USES');
    for (const bad of ['', 'a b', 'A`', 'A)-[', '1a', 'x; DROP', '名'])
      expect(() => identifier(bad)).toThrow(/no name/);
    for (const name of [...ontology.types.keys(), ...ontology.relations.keys()]) expect(identifier(name)).toBe(name);
  });
  it('are filled whole or not at all', () => {
    expect(fill('a {{B}} c', { B: '{{X}}$&' })).toBe('a {{X}}$& c');
    expect(() => fill('a {{B}}', {})).toThrow(/B/);
    expect(() => cypherFile('queries/search').piece('nothing')).toThrow(/nothing/);
  });
  it('use relations of their own that the ontology does not have', () => {
    for (const { relation } of Object.values(ABOUT)) expect(ontology.relations.has(relation)).toBe(false);
  });
});

describe('sort keys', () => {
  const unit = fc.constantFrom('a', '北', '\u{d7ff}', '\u{e000}', '\u{ff27}', '\u{10000}', '\u{20bb7}', '\u{10ffff}');
  const text = fc.string({ unit, maxLength: 4 });

  it('sort by code unit as the texts do by code point', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [sortableText(a), sortableText(b)];
        expect(Math.sign(left < right ? -1 : left > right ? 1 : 0)).toBe(Math.sign(compareText(a, b)));
        expect(Math.sign(compareText(left, right))).toBe(Math.sign(compareText(a, b)));
      }),
    );
  });
  it('put dates the other way round, the absent last', () => {
    const sorted = [...DATES, null].sort((a, b) => compareText(descendingDate(a), descendingDate(b)));
    expect(sorted).toEqual([...[...DATES].sort(compareText).reverse(), null]);
  });
});
