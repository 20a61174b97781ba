/** Two graphs that share half of what they hold: to go from one to the other is to add, to change and to remove. */
import type { Graph } from '../../../src/dataset/model.js';
import { evidence, GraphBuilder } from '../../support/graph-builder.js';

export const GRAPH_NAMES = ['old', 'new'] as const;
export type GraphName = (typeof GRAPH_NAMES)[number];

const COUNT = 800;

export function killGraph(name: GraphName): Graph {
  const start = name === 'old' ? 0 : COUNT / 2;
  const builder = new GraphBuilder().document('doc-a');
  for (let i = start; i < start + COUNT; i += 1) {
    builder.entity(`company:c-${i}`, { en: i % 3 === 0 ? `${name} ${i}` : `Company ${i}` });
  }
  for (let i = start; i < start + COUNT; i += 1) {
    const lines = [evidence('doc-a', i % 5 === 0 && name === 'old' ? 1 : 2)];
    builder.fact(`company:c-${i}`, 'USES', `tech:t-${i % 50}`, { evidence: lines });
    builder.fact(`company:c-${i}`, 'LOCATED_IN', `city:t-${i % 20}`);
    if (i % 10 === 0) builder.observation({ about: [`company:c-${i}`], measure: 'revenue', value: i });
  }
  return builder.build({ version: name });
}
