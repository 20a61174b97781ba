import { describe, expect, it } from 'vitest';

import { buildDataset } from '../../src/dataset/build-dataset.js';
import { ontology } from './seeds.js';

describe('buildDataset', () => {
  const parts = {
    entities: [{ id: 'focus:data' }, { id: 'city:beijing', zh: '北京', en: 'Beijing' }],
    facts: [{ subject: 'city:beijing', predicate: 'FOCUSES_ON', object: 'focus:data' }],
    observations: [{ about: ['city:beijing'], measure: 'model-count', value: 55, unit: 'count' }],
  };

  it('gives types, ids and order as reading seeds does', () => {
    const dataset = buildDataset(ontology, parts);
    expect(dataset.entities.map(({ id, type }) => `${type} ${id}`)).toEqual([
      'City city:beijing',
      'FocusDimension focus:data',
    ]);
    expect(dataset.facts[0]?.id).toMatch(/^fact:FOCUSES_ON:[0-9a-f]{12}$/);
    expect(dataset.observations[0]).toMatchObject({ bound: '=', forecast: false, inputs: [] });
  });

  it('has a fingerprint that order does not touch', () => {
    const turned = { ...parts, entities: [...parts.entities].reverse() };
    expect(buildDataset(ontology, turned).info.fingerprint).toBe(buildDataset(ontology, parts).info.fingerprint);
  });
});
