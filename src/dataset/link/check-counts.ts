/** A document that suddenly holds far less, or far more, than expected has lost or doubled something. */
import type { Entity, Evidence, Fact, Observation } from '../model.js';
import type { CountedKind } from '../read/seeds.js';
import type { LinkContext } from './context.js';

export type Counted = Record<CountedKind, readonly (Entity | Fact | Observation)[]>;

/** How many of the items have evidence in a document. */
function countIn(items: readonly { evidence: readonly Evidence[] }[], document: string): number {
  return items.filter((item) => item.evidence.some((piece) => piece.document === document)).length;
}

export function checkCounts({ seeds, log }: LinkContext, counted: Counted): void {
  for (const { document, counts, reason } of seeds.info?.expectations ?? []) {
    if (!seeds.documents.some((each) => each.id === document.value)) {
      log.add('UNKNOWN_ID', document.at, `"expect" names "${document.value}"; expected the key of a document`);
      continue;
    }
    for (const [kind, { at, min, max }] of counts) {
      const count = countIn(counted[kind], document.value);
      if (count >= min && count <= max) continue;
      const message = `${document.value} holds ${count} ${kind}; expected ${min} to ${max} (${reason})`;
      log.add('UNEXPECTED_COUNT', at, message, 'look for what was lost or doubled before changing the expectation');
    }
  }
}
