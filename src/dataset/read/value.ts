/** Values that are of one type wherever they stand: ids, dates, one of a list, via. */
import { isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';

import { parsePartialDate } from '../dates.js';
import { didYouMean, listValues } from '../../suggest.js';
import type { ProblemCode } from '../problems.js';
import { COMMA_HINT } from './map-reader.js';
import type { Located, MapReader } from './map-reader.js';
import type { Via } from './seeds.js';

export const ID_PATTERN = /^[a-z][a-z-]*:[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** A date of the calendar, in the precision given. */
export function readDateOf(map: MapReader, node: Node, key: string): Located<string> | undefined {
  const text = map.textOf(node, `"${key}"`);
  if (text === undefined || parsePartialDate(text.value) !== null) return text;
  const message = `"${key}" is ${text.value}, which is no date; expected YYYY, YYYY-MM or YYYY-MM-DD of the calendar`;
  map.report('BAD_DATE', text.at, message);
  return undefined;
}

/** One of a closed list of values. */
export function checkOneOf(
  map: MapReader,
  text: Located<string>,
  allowed: readonly string[],
  what: string,
  code: ProblemCode = 'UNKNOWN_VALUE',
): string | undefined {
  if (allowed.includes(text.value)) return text.value;
  const message = `unknown ${what} "${text.value}"; expected one of ${listValues(allowed)}`;
  map.report(code, text.at, message, didYouMean(text.value, allowed));
  return undefined;
}

/** One id or a list of ids; whether they are known is for the link step. */
export function readIdsOf(map: MapReader, node: Node, key: string): Located<string>[] {
  const nodes = isSeq(node) ? (node.items as Node[]) : [node];
  if (nodes.length === 0) {
    map.report('WRONG_TYPE', map.file.at(node), `"${key}" is an empty list; expected at least one id`);
  }
  return nodes.flatMap((item) => map.textOf(item, `"${key}"`) ?? []);
}

/** `via: {<entity id or key>: <text>}`, or `via: <text>` where `subject` says what a text alone stands for. */
export function readVia(map: MapReader, allowed: ReadonlySet<string>, subject?: string): Via {
  const node = map.node('via');
  const via = new Map<string, Located<string>>();
  if (node === undefined) return via;
  if (subject !== undefined && isScalar(node)) {
    const text = map.textOf(node, '"via"');
    if (text !== undefined) via.set(subject, text);
    return via;
  }
  const entries = map.mapOf(node, '"via"');
  if (entries === undefined) return via;
  for (const key of entries.keys()) {
    if (!entries.hasValue(key)) {
      const message = `"${key}" in "via" has no value; expected the words that stand in the lines`;
      map.report('MISSING_KEY', entries.atKey(key), message, COMMA_HINT);
    } else if (!allowed.has(key)) {
      const message = `"via" names "${key}", which is not part of this statement; expected one of ${listValues([...allowed])}`;
      map.report('UNKNOWN_KEY', entries.atKey(key), message, didYouMean(key, allowed));
    } else {
      const text = entries.text(key);
      if (text !== undefined) via.set(key, text);
    }
  }
  return via;
}
