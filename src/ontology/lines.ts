import { isMap, isScalar, isSeq, type Document, type LineCounter } from 'yaml';
import type { OntologyPath } from './problem.js';

/** Where the key or list item at `path` begins in the text, or null where there is none. */
function offsetOf(document: Document, path: OntologyPath): number | null {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const key: unknown = parent.items.find(
      (pair) => isScalar(pair.key) && String(pair.key.value) === String(last),
    )?.key;
    return isScalar(key) ? (key.range?.[0] ?? null) : null;
  }
  if (isSeq(parent) && typeof last === 'number') {
    const item: unknown = parent.items[last];
    return isScalar(item) || isMap(item) ? (item.range?.[0] ?? null) : null;
  }
  return null;
}

/** The line of what stands at `path`; where it is not there, of the nearest thing above it. */
export function lineOf(document: Document, lines: LineCounter, path: OntologyPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== null) return lines.linePos(offset).line;
  }
  return 1;
}
