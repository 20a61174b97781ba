/** Which documents stand behind an entity, as the schema answers it. */
import { beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../src/dataset/model.js';
import { evidence, GraphBuilder } from '../support/graph-builder.js';
import { dataOf, onEachStore, serverOver, type TestServer } from './servers.js';

const both = [evidence('doc-a', 3), evidence('doc-b', 8)];

function graph(): Graph {
  return new GraphBuilder()
    .document('doc-a')
    .document('doc-b')
    .entity('city:x', { evidence: [evidence('doc-a', 3), evidence('doc-a', 9), evidence('doc-b', 8, 10)] })
    .entity('city:y', { evidence: [evidence('doc-b', 8)] })
    .fact('city:x', 'FOCUSES_ON', 'focus:data', { evidence: both })
    .fact('city:x', 'SUPPORTS', 'focus:data', { evidence: [evidence('doc-a', 9)] })
    .fact('city:x', 'BACKS', 'focus:data', { evidence: both, derived: true, restsOn: ['fact:FOCUSES_ON:0'] })
    .observation({ about: ['city:x'], measure: 'model-count', evidence: [evidence('doc-b', 10)] })
    .build();
}

onEachStore(graph, (_, under) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serverOver(under.store());
  });

  it('tells the documents of an entity, by id, with what rests on each', async () => {
    const query = `{ place: entity(id: "city:x") { documents {
      document { id title(lang: EN) } factCount observationCount evidenceCount firstLine } } }`;
    expect(await dataOf(server, query)).toEqual({
      place: {
        documents: [
          {
            document: { id: 'doc-a', title: 'Document doc-a' },
            ...{ factCount: 2, observationCount: 0, evidenceCount: 2, firstLine: 3 },
          },
          {
            document: { id: 'doc-b', title: 'Document doc-b' },
            ...{ factCount: 1, observationCount: 1, evidenceCount: 1, firstLine: 8 },
          },
        ],
      },
    });
  });

  it('keeps entities that so many documents name', async () => {
    const query = 'query ($n: Int) { cities(filter: { documentsAtLeast: $n }) { totalCount nodes { id } } }';
    const idsAt = async (n: number | null): Promise<unknown> => dataOf(server, query, { n });
    const [x, y] = [{ id: 'city:x' }, { id: 'city:y' }];
    expect(await idsAt(2)).toEqual({ cities: { totalCount: 1, nodes: [x] } });
    for (const n of [1, null]) expect(await idsAt(n)).toEqual({ cities: { totalCount: 2, nodes: [x, y] } });
    expect(await idsAt(3)).toEqual({ cities: { totalCount: 0, nodes: [] } });
  });
});
