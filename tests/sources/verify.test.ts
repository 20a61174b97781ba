import { describe, expect, it } from 'vitest';

import { sha256 } from '../../src/dataset/canonical.js';
import { SourceText } from '../../src/sources/source-text.js';
import { Sources } from '../../src/sources/sources.js';
import { verify } from '../../src/sources/verify/verify.js';
import { readSeeds } from '../dataset/seeds.js';
import { caseOf, filesOf } from './case.js';

/** Codes and places of what verify finds. */
function found(lines: readonly string[], section: string): string[] {
  const { dataset, sources } = caseOf(lines, section);
  return verify(dataset, sources).map(({ code, file, line }) => `${file}:${line} ${code}`);
}

const fact = (rest: string): string => `facts:\n  - {subject: city:beijing, FOCUSES_ON: focus:data, ${rest}}\n`;
const figure = (rest: string): string => `observations:\n  - {about: city:beijing, measure: model-count, ${rest}}\n`;
const policy = (rest: string): string => `entities:\n  - {id: policy:p, zh: 北京办法, en: Beijing Measures, ${rest}}\n`;
const HERE = 'doc/01-all.yaml:7';

describe('verify', () => {
  it('accepts what the lines hold', () => {
    const section =
      policy('date: 2023-05, lines: 2') +
      `facts:\n  - {subject: city:beijing, FUNDS: focus:data, amount: 1.4e8, currency: CNY, date: 2023-05, lines: 3-4}\n` +
      figure('value: 130, lines: 4');
    expect(found(['《北京办法》2023 年 5 月', '北京市为数', '据投入 1. 4 亿元，2023.05，130 个'], section)).toEqual([]);
  });

  it.each([
    ['a subject', ['聚焦数据'], fact('lines: 2'), 'NAME_NOT_IN_LINES'],
    ['an object', ['北京聚焦算力'], fact('lines: 2'), 'NAME_NOT_IN_LINES'],
    ['the date of a fact', ['北京聚焦数据，2022年'], fact('date: 2023, lines: 2'), 'DATE_NOT_IN_LINES'],
    ['the words of via', ['聚焦数据'], fact('via: {city:beijing: 该市}, lines: 2'), 'VIA_NOT_IN_LINES'],
    ['a figure', ['共 1300 个'], figure('value: 130, lines: 2'), 'FIGURE_NOT_IN_LINES'],
    ['the end of a range', ['130 个'], figure('value: 130, upTo: 150, lines: 2'), 'FIGURE_NOT_IN_LINES'],
    [
      'the source of a figure',
      ['130 个'],
      figure('value: 130, accordingTo: city:beijing, lines: 2'),
      'NAME_NOT_IN_LINES',
    ],
    ['an entity', ['某办法'], policy('lines: 2'), 'NAME_NOT_IN_LINES'],
    ['the date of an entity', ['北京办法'], policy('date: 2023, lines: 2'), 'DATE_NOT_IN_LINES'],
  ])('names the place where %s is missing', (_what, lines, section, code) => {
    expect(found(lines, section)).toEqual([`${HERE} ${code}`]);
  });

  it.each([
    ['a name', ['该市聚焦数据'], fact('via: {city:beijing: 该市}, lines: 2')],
    ['a date', ['北京聚焦数据，今年5月'], fact('date: 2023-05, via: {date: 今年5月}, lines: 2')],
    ['a figure in words', ['共七家'], figure('value: 7, via: {value: 七家}, lines: 2')],
    ['the name of an entity', ['该办法'], policy('via: 该办法, lines: 2')],
  ])('takes the words that via gives for %s', (_what, lines, section) => {
    expect(found(lines, section)).toEqual([]);
  });

  it('reads the ranges of a fact together, but not across the gap', () => {
    expect(found(['北京', '其他', '数据'], fact('lines: "2, 4"'))).toEqual([]);
    expect(found(['北', '其他', '京数据'], fact('lines: "2, 4"'))).toEqual([`${HERE} NAME_NOT_IN_LINES`]);
  });

  it('wants an entity named in each of its ranges', () => {
    const lines = ['北京办法', '别的'];
    expect(found(lines, policy('lines: 2-3'))).toEqual([]);
    expect(found(lines, policy('lines: "2, 3"'))).toEqual([`${HERE} NAME_NOT_IN_LINES`]);
  });

  it('does not take a single character for a name', () => {
    const section = 'entities:\n  - {id: country:us, zh: 美国, en: US, short: {zh: 美}, lines: LINES}\n';
    expect(found(['完美', '美国'], section.replace('LINES', '2'))).toEqual([`${HERE} NAME_NOT_IN_LINES`]);
    expect(found(['完美', '美国'], section.replace('LINES', '3'))).toEqual([]);
    expect(found(['中美'], section.replace('LINES', '2, via: 中美'))).toEqual([]);
  });

  it('says where the name does stand', () => {
    const { dataset, sources } = caseOf(['别的', '北京办法'], policy('lines: 2'));
    expect(verify(dataset, sources).map(({ hint }) => hint)).toEqual([
      'a name stands in lines 3; else "via" says what stands there',
    ]);
  });

  it('reports a list of subjects once for an object that is missing', () => {
    const section =
      'facts:\n  - {subject: [city:beijing, policy:p], FOCUSES_ON: focus:data, lines: 2}\n' + policy('lines: 2');
    expect(found(['北京办法'], section)).toEqual([`${HERE} NAME_NOT_IN_LINES`]);
  });

  it('names the document that has no copy, and leaves out what rests on it', () => {
    const { dataset } = caseOf(['别的'], fact('lines: 2'));
    const problems = verify(dataset, new Sources(new Map()));
    expect(problems).toMatchObject([{ code: 'SOURCE_MISSING', file: 'doc/document.yaml' }]);
    expect(problems[0]?.message).toContain('SHA-256');
  });

  it('notices a number of lines that is not that of the text, and lines beyond it', () => {
    const { dataset, sources } = caseOf(['北京数据'], fact('lines: 2'));
    const longer = {
      ...dataset,
      documents: dataset.documents.map((document) => ({ ...document, lines: 9 })),
      origins: new Map(
        [...dataset.origins].map(([id, origins]) => [
          id,
          origins.map((origin) => ({
            ...origin,
            evidence: origin.evidence.map((piece) => (id.startsWith('fact:') ? { ...piece, last: 9 } : piece)),
          })),
        ]),
      ),
    };
    expect(verify(longer, sources).map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
      `${HERE} LINES_BEYOND_SOURCE`,
      'doc/document.yaml:1 LINES_BEYOND_SOURCE',
    ]);
  });
});

describe('verify of one document', () => {
  const TEXTS = { doc: '北京 数据\n本年的事', other: '北京 2023年5月' };

  /** Two documents that mention a shared policy; `date` stands in the lines of `other`, where it is 2023-05. */
  function found(texts: readonly string[], document?: string, date = '2023-05'): string[] {
    const files = filesOf(['本年的事'], '  policy:p: 1\n');
    const { dataset } = readSeeds({
      ...files,
      'shared/policies.yaml': `entities:\n  - {id: policy:p, zh: 北京, en: Measures, date: ${date}}\n`,
      'other/document.yaml': `title: {zh: 它, en: O}\npublisher: {zh: 社, en: P}\ndate: 2023\nsha256: ${sha256(TEXTS.other)}\nlines: 1\n`,
      'other/01-all.yaml': 'section: 全文\nlines: 1\nmentions:\n  policy:p: 1\n',
    });
    if (dataset === null) throw new Error('the seeds are wrong');
    const sources = new Sources(new Map(texts.map((text) => [sha256(text), new SourceText(text)])));
    return verify(dataset, sources, document).map(({ code, file }) => `${file} ${code}`);
  }

  it('takes the date of a shared entity from the lines of another', () => {
    const both = Object.values(TEXTS);
    expect(found(both)).toEqual([]);
    expect(found(both, 'doc')).toEqual([]);
  });

  it('does not call a date missing that a document without a copy may hold', () => {
    expect(found([TEXTS.doc], 'doc')).toEqual([]);
    expect(found([TEXTS.doc])).toEqual(['other/document.yaml SOURCE_MISSING']);
  });

  it('still reports a date that stands in none', () => {
    for (const document of ['doc', 'other', undefined]) {
      expect(found(Object.values(TEXTS), document, '2021')).toEqual(['shared/policies.yaml DATE_NOT_IN_LINES']);
    }
  });

  it('says nothing of what rests on the others', () => {
    expect(found([], 'other')).toEqual(['other/document.yaml SOURCE_MISSING']);
  });
});
