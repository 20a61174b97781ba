import { sortedTexts } from '../dataset/compare.js';
import { mergeEvidence } from '../dataset/evidence.js';
import type { Evidence } from '../dataset/model.js';

interface Evident {
  readonly evidence: readonly Evidence[];
}

/** The evidence of all, each piece once. */
export function evidenceOf(holders: Iterable<Evident>): Evidence[] {
  return mergeEvidence([...holders].flatMap((holder) => holder.evidence));
}

/** The documents that evidence stands in, sorted. */
export function documentsOf(holder: Evident): string[] {
  return sortedTexts(holder.evidence.map((piece) => piece.document));
}
