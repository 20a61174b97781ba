/** Evidence in the one order that entities, facts and figures keep it in. */
import { compareText } from './compare.js';
import type { Evidence } from './model.js';

function compareEvidence(a: Evidence, b: Evidence): number {
  return compareText(a.document, b.document) || a.first - b.first || a.last - b.last;
}

/** Evidence as text, to tell pieces apart. */
export function evidenceKey({ document, first, last }: Evidence): string {
  return `${document}:${first}-${last}`;
}

/** Sorted by document, first and last line, each range once. */
export function mergeEvidence(pieces: Iterable<Evidence>): Evidence[] {
  const byKey = new Map<string, Evidence>();
  for (const piece of pieces) if (!byKey.has(evidenceKey(piece))) byKey.set(evidenceKey(piece), piece);
  return [...byKey.values()].sort(compareEvidence);
}
