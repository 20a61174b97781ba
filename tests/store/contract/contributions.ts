/** What each document has on entities. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentContribution, Store } from '../../../src/store/port.js';
import { evidence, GraphBuilder } from '../../support/graph-builder.js';
import type { OpenStore } from '../../support/stores.js';
import { graph } from './graph.js';

/** A contribution as one line: `doc-a: 2 facts, 1 figures, 3 mentions from line 4`. */
function line({ document, facts, observations, mentions, firstLine }: DocumentContribution): string {
  return `${document}: ${facts} facts, ${observations} figures, ${mentions} mentions from line ${firstLine}`;
}

export function contributionContract(open: OpenStore): void {
  describe('contributions of documents', () => {
    let store: Store;
    const linesOf = async (...ids: string[]): Promise<string[][]> =>
      (await store.contributions(ids)).map((each) => each.map(line));

    describe('to the graph of all cases', () => {
      beforeAll(async () => {
        store = await open(graph);
      });
      it('count facts, but for derived ones, and figures by document; a fact to itself counts once', async () => {
        expect(await linesOf('city:beijing')).toEqual([
          ['doc-a: 4 facts, 2 figures, 1 mentions from line 3', 'doc-b: 2 facts, 1 figures, 1 mentions from line 1'],
        ]);
      });
      it('come in the order of the ids, none for unknown ones, twice for one asked twice', async () => {
        const shenzhen = ['doc-b: 0 facts, 0 figures, 1 mentions from line 5'];
        expect(await linesOf('city:shenzhen', 'city:none', 'region:zone', '', 'city:shenzhen')).toEqual([
          shenzhen,
          [],
          [],
          [],
          shenzhen,
        ]);
      });
    });

    it('begin with the first line, whatever the order of the evidence, and are sorted by document', async () => {
      store = await open(
        new GraphBuilder()
          .entity('city:a', {
            evidence: [evidence('doc-b', 9), evidence('doc-a', 40, 41), evidence('doc-a', 7), evidence('doc-a', 12)],
          })
          .entity('focus:b')
          .fact('city:a', 'FOCUSES_ON', 'focus:b', { evidence: [evidence('doc-a', 7), evidence('doc-a', 12)] })
          .build(),
      );
      expect(await linesOf('city:a')).toEqual([
        ['doc-a: 1 facts, 0 figures, 3 mentions from line 7', 'doc-b: 0 facts, 0 figures, 1 mentions from line 9'],
      ]);
    });
  });
}
