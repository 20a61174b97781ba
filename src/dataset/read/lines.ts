/** Line ranges as the seeds write them: `331`, `331, 333-335` or a list of these. */
import { isSeq } from 'yaml';
import type { Node } from 'yaml';

import { describeNode, scalarText } from './map-reader.js';
import type { MapReader } from './map-reader.js';
import type { Position } from '../problems.js';

/** Lines of a document, 1-based and inclusive. */
export interface LineRange {
  first: number;
  last: number;
}

/** Ranges given in one place. */
export interface LineRanges {
  at: Position;
  /** In the order of the seeds; never empty. */
  ranges: readonly LineRange[];
}

const RANGE = /^(\d+)(?:\s*[-–—]\s*(\d+))?$/;

/** Why a part is not a range, or the range. */
function parseRange(part: string): LineRange | string {
  const match = RANGE.exec(part);
  if (match === null) return `"${part}" is not a line or a range of lines; expected 331 or 333-335`;
  const first = Number(match[1]);
  const last = match[2] === undefined ? first : Number(match[2]);
  if (first < 1) return `line ${first}; lines count from 1`;
  if (last < first) return `the range ${part} runs backwards; expected the smaller line first`;
  return { first, last };
}

/** The ranges of a node; undefined where one of them is wrong, which is reported. */
export function readLinesOf(map: MapReader, node: Node): LineRanges | undefined {
  const at = map.file.at(node);
  const texts = (isSeq(node) ? node.items : [node]).map(scalarText);
  if (texts.length === 0 || texts.includes(undefined)) {
    map.report('BAD_LINES', at, `lines are ${describeNode(node)}; expected 331 or 331, 333-335`);
    return undefined;
  }
  const ranges: LineRange[] = [];
  for (const part of texts.flatMap((text) => (text ?? '').split(/[,，、]/))) {
    const range = parseRange(part.trim());
    if (typeof range === 'string') {
      map.report('BAD_LINES', at, range);
      return undefined;
    }
    ranges.push(range);
  }
  return { at, ranges };
}

/** The required `lines` of a mapping. */
export function readLines(map: MapReader): LineRanges | undefined {
  const node = map.required('lines', 'the lines of the document that it rests on');
  return node === undefined ? undefined : readLinesOf(map, node);
}
