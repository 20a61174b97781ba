/** A document written inline, with seeds of one section over it. */
import { Buffer } from 'node:buffer';

import { sha256 } from '../../src/dataset/canonical.js';
import type { Dataset } from '../../src/dataset/model.js';
import { SourceText } from '../../src/sources/source-text.js';
import { Sources } from '../../src/sources/sources.js';
import { readSeeds } from '../dataset/seeds.js';
import type { Files } from '../dataset/seeds.js';

export interface Case {
  dataset: Dataset;
  sources: Sources;
}

const SHARED = `entities:
  - {id: city:beijing, zh: 北京, en: Beijing, alias: {zh: 北京市}}
  - {id: focus:data, zh: 数据, en: data}
`;

/** Mentions the shared entities on the first line, so that nothing is left without one. */
const MENTIONS = 'mentions:\n  city:beijing: 1\n  focus:data: 1\n';
/** What the first line of a document has to hold for them. */
export const FIRST_LINE = '北京 数据';

/** Files of a document of these lines, and what its one section says after the mentions; it begins on line 6. */
export function filesOf(lines: readonly string[], section: string): Files {
  const text = [FIRST_LINE, ...lines].join('\n');
  return {
    'dataset.yaml': 'title: {zh: 数, en: D}\nversion: 1.0.0\nlicence: CC0-1.0\ncitation: {zh: 数, en: D}\n',
    'shared/all.yaml': SHARED,
    'doc/document.yaml': `title: {zh: 文, en: Doc}\npublisher: {zh: 社, en: Press}\ndate: 2023\nsha256: ${sha256(text)}\nlines: ${lines.length + 1}\n`,
    'doc/01-all.yaml': `section: 全文\nlines: 1-${lines.length + 1}\n${MENTIONS}${section}`,
  };
}

/** @param lines those after the first, which names the shared entities: the first of these is line 2 */
export function caseOf(lines: readonly string[], section: string): Case {
  const { dataset, problems } = readSeeds(filesOf(lines, section));
  if (dataset === null) throw new Error(JSON.stringify(problems, null, 2));
  const text = [FIRST_LINE, ...lines].join('\n');
  return { dataset, sources: new Sources(new Map([[sha256(Buffer.from(text)), new SourceText(text)]])) };
}
