import { describe, expect, it } from 'vitest';

import { coverage } from '../../src/sources/coverage/coverage.js';
import type { DocumentCoverage, Found } from '../../src/sources/coverage/model.js';
import { caseOf } from './case.js';

function reportOf(lines: readonly string[], section: string): { document: DocumentCoverage; problems: string[] } {
  const { dataset, sources } = caseOf(lines, section);
  const report = coverage(dataset, sources);
  const [document] = report.documents;
  if (document === undefined) throw new Error('no document');
  return { document, problems: report.problems.map(({ code, file, line }) => `${file}:${line} ${code}`) };
}

const texts = (found: readonly Found[]): string[] => found.map(({ kind, text }) => `${kind} ${text}`);
const fact = (rest: string): string => `facts:\n  - {subject: city:beijing, FOCUSES_ON: focus:data, ${rest}}\n`;

describe('coverage', () => {
  it('counts every line once: covered, exempt, open or blank', () => {
    const { document, problems } = reportOf(
      ['', '北京聚焦数据', '广告', '还有一句', '——'],
      `${fact('lines: 3')}exempt:\n  - {lines: 4, reason: advertising}\n`,
    );
    expect(document.counts).toEqual({ covered: 2, exempt: 1, open: 1, blank: 2 });
    expect(document.open).toEqual([{ line: 5, section: '全文', begins: '还有一句', found: [] }]);
    expect(document.perLine.find(({ line }) => line === 3)).toEqual({
      line: 3,
      entities: 0,
      facts: 1,
      observations: 0,
      exempt: null,
    });
    expect(problems).toEqual([]);
  });

  it('says what an open line holds', () => {
    const { document } = reportOf(['2023年5月北京发布《某办法》，共 1,179 亿元、七家、近400%'], '');
    expect(texts(document.open[0]?.found ?? [])).toEqual([
      'title 《某办法》',
      'date 2023年5月',
      'figure 1,179亿元',
      'figure 400%',
      'figure 七家',
      'name 北京',
    ]);
  });

  it('does not take numbering, captions, citations and parts of names for figures', () => {
    const { document } = reportOf(['1. 某事', '（2）某事', '04 某事', '图 10 某事[24]', '20', 'GPT-4 与 H100'], '');
    expect(document.open.flatMap(({ found }) => texts(found))).toEqual([]);
  });

  it('finds titles and names that break over lines', () => {
    const { document } = reportOf(['发布《某', '办法》的北', '京'], '');
    expect(texts(document.open[1]?.found ?? [])).toEqual(['title 《某办法》', 'name 北京']);
  });

  it('of names that overlap finds the longest', () => {
    const { document } = reportOf(['北京市'], '');
    expect(texts(document.open[0]?.found ?? [])).toEqual(['name 北京市']);
  });

  describe('in covered lines', () => {
    const unused = (line: string, section: string): string[] => texts(reportOf([line], section).document.unused);

    it('lists what no statement uses', () => {
      expect(unused('北京聚焦数据，2023年投入 5 亿元，见《某办法》', fact('lines: 2'))).toEqual([
        'title 《某办法》',
        'date 2023年',
        'figure 5亿元',
      ]);
    });

    it('takes figures, dates, titles and names as used that statements hold', () => {
      const section =
        'entities:\n  - {id: policy:p, zh: 某办法, en: Measures, lines: 2}\n' +
        'facts:\n  - {subject: city:beijing, FUNDS: focus:data, amount: 5e8, currency: CNY, date: 2023-07, lines: 2}\n';
      expect(unused('北京聚焦数据，2023年7月投入 5 亿元，见《某办法》', section)).toEqual([]);
    });

    it('takes words of via as used', () => {
      const section =
        'observations:\n  - {about: city:beijing, measure: company-count, value: 7, via: {value: 七家}, lines: 2}\n';
      expect(unused('北京七家', section)).toEqual([]);
      expect(unused('北京七家', fact('via: {focus:data: 北京}, lines: 2'))).toEqual(['figure 七家']);
    });

    it('takes what a share is a share of as used', () => {
      const share = (whole: string): string =>
        `observations:\n  - {about: focus:data, measure: share, value: 10, unit: '%', ${whole}lines: 2}\n`;
      expect(unused('数据 10%，占北京', share('whole: city:beijing, '))).toEqual([]);
      expect(unused('数据 10%，占北京', share(''))).toEqual(['name 北京']);
    });

    it('tells a month from another', () => {
      expect(unused('北京 数据 2023年7月', fact('date: 2023-05, lines: 2'))).toEqual(['date 2023年7月']);
      expect(unused('北京 数据 7月13日', fact('date: 2023-07-13, lines: 2'))).toEqual([]);
    });
  });

  it('reports exemptions of lines that something rests on, and of blank ones', () => {
    const { problems } = reportOf(
      ['北京聚焦数据', ''],
      `${fact('lines: 2')}exempt:\n  - {lines: 2, reason: opinion}\n  - {lines: 3, reason: layout}\n`,
    );
    expect(problems).toEqual(['doc/01-all.yaml:9 EXEMPTION_IDLE', 'doc/01-all.yaml:10 EXEMPTION_IDLE']);
  });
});
