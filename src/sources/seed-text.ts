/** Texts in the form of the seeds. */
import { stringify } from 'yaml';

import type { Lines } from './source-text.js';

/** A value on one line, quoted where YAML needs it: `{zh: 北京, en: Beijing}`. */
export function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}

/** `331, 333-335`. */
export function rangesText(ranges: readonly Lines[]): string {
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}
