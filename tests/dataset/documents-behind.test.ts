/** Over the real seeds: which documents stand behind an entity, and that no place is left to one of them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { requireDataset } from '../../src/dataset/read-dataset.js';
import type { Entity, Evidence } from '../../src/dataset/model.js';
import { concreteTypes, readOntology } from '../../src/ontology/index.js';
import { createMemoryStore } from '../../src/store/memory/store.js';
import type { DocumentContribution, Slice, Store } from '../../src/store/port.js';

const ontology = readOntology();
const dataset = requireDataset('seeds', ontology);

function documentsOf({ evidence }: { evidence: readonly Evidence[] }): string[] {
  return [...new Set(evidence.map(({ document }) => document))];
}

describe('the documents behind entities', () => {
  it('all name the entity: a fact or figure needs a mention, or lines, in a section of its document', () => {
    const named = new Map(dataset.entities.map((entity) => [entity.id, new Set(documentsOf(entity))]));
    const statements = [
      ...dataset.facts.map((fact) => ({ ids: [fact.subject, fact.object], documents: documentsOf(fact) })),
      ...dataset.observations.map((figure) => ({ ids: figure.about, documents: documentsOf(figure) })),
    ];
    const unnamed = statements.flatMap(({ ids, documents }) =>
      ids.flatMap((id) => documents.filter((key) => named.get(id)?.has(key) !== true).map((key) => `${id} in ${key}`)),
    );
    expect([...new Set(unnamed)]).toEqual([]);
  });

  describe('places that two or more documents name', () => {
    let places: readonly Entity[];
    let contributions: DocumentContribution[][];
    beforeAll(async () => {
      const store: Store = createMemoryStore({ ...dataset, findings: [] });
      const filter = { types: concreteTypes(ontology, 'Place'), documentsAtLeast: 2 };
      const window = { first: dataset.entities.length, count: false };
      const slice: Slice<Entity> = await store.selectEntities({ filter, order: 'ID', window });
      places = slice.items;
      contributions = await store.contributions(places.map(({ id }) => id));
    });

    it('are one node each, and many', () => {
      expect(places.length).toBeGreaterThanOrEqual(10);
      for (const language of ['zh', 'en'] as const) {
        const names = places.map(({ names: all }) => all.find((name) => name.language === language)?.text);
        expect(new Set(names).size).toBe(places.length);
      }
    });

    it('have a fact or figure from each of them', () => {
      const without = places.flatMap(({ id }, at) =>
        (contributions[at] ?? [])
          .filter(({ facts, observations }) => facts + observations === 0)
          .map(({ document, firstLine }) => `${id} from ${document}, line ${firstLine}`),
      );
      expect(contributions.every((each) => each.length >= 2)).toBe(true);
      expect(without).toEqual([]);
    });
  });
});
