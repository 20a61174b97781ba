import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { coverage } from '../../../src/sources/coverage/coverage.js';
import { draftDocument } from '../../../src/sources/draft/draft.js';
import type { SectionDraft } from '../../../src/sources/draft/model.js';
import { readSectionFiles } from '../../../src/sources/draft/section-files.js';
import { draftText, withDraft } from '../../../src/sources/draft/write.js';
import { ontology, readSeeds, writeSeeds } from '../../dataset/seeds.js';
import { caseOf, filesOf } from '../case.js';

const FACT = 'facts:\n  - {subject: city:beijing, FOCUSES_ON: focus:data, lines: 2}\n';

/** Drafts of a document of these lines; the first of them is line 2. */
function draftsOf(lines: readonly string[], section = FACT): SectionDraft[] {
  const { dataset, sources } = caseOf(lines, section);
  const [document] = dataset.documents;
  const text = document === undefined ? null : sources.text(document);
  const files = readSectionFiles(writeSeeds(filesOf(lines, section)), ontology);
  const [report] = coverage(dataset, sources).documents;
  if (text === null || report === undefined) throw new Error('no document');
  return draftDocument({ coverage: report, text, dataset, ontology }, files);
}

/** `block: yaml` of each line, without the first line of the document. */
function linesOf(lines: readonly string[], section = FACT): string[] {
  return draftsOf(lines, section).flatMap(({ blocks }) =>
    Object.entries(blocks).flatMap(([block, drafted]) => drafted.map(({ yaml }) => `${block} ${yaml}`)),
  );
}

describe('a draft', () => {
  it('has the known names of lines without a fact or figure', () => {
    expect(linesOf(['北京聚焦数据', '北京市和数据', '数据'])).toEqual([
      'mentions city:beijing: 3',
      'mentions focus:data: 3, 4',
    ]);
  });

  it('has figures with unit, bound, period and forecast', () => {
    expect(linesOf(['北京数据', '2024年约 150 亿元，预计2027年超过 3,000 亿美元，七家'])).toEqual([
      'observations - {about: TODO, measure: TODO, value: 150e8, unit: CNY, bound: ≈, period: 2024, lines: 3}',
      'observations - {about: TODO, measure: TODO, value: 3000e8, unit: USD, bound: ">", period: 2027, forecast: true, lines: 3}',
      'observations - {about: TODO, measure: TODO, value: 7, period: TODO, via: {value: 七家}, lines: 3}',
    ]);
  });

  it('does not give the date of one figure to the next', () => {
    expect(linesOf(['北京数据', '比2024年的256家增长25%']).at(-1)).toBe(
      'observations - {about: TODO, measure: TODO, value: 25, unit: "%", period: TODO, lines: 3}',
    );
  });

  it('has titles that no entity has, with their date', () => {
    expect(linesOf(['北京数据', '2023年5月发布《某市若干', '措施，一》和《北京》'])).toEqual([
      'mentions city:beijing: 4',
      'entities - {id: policy:TODO, zh: 某市若干措施，一, en: TODO, date: 2023-05, lines: 3-4}',
    ]);
  });

  it('has dates that neither a title nor a figure takes', () => {
    expect(linesOf(['北京数据', '展望2030年的事', '5月30日开会', '2018—2023年发展'])).toEqual([
      'facts - {subject: TODO, TODO: TODO, date: 2030, lines: 3}',
      'facts - {subject: TODO, TODO: TODO, date: TODO, lines: 4}',
      'facts - {subject: TODO, TODO: TODO, date: 2018, until: 2023, lines: 5}',
    ]);
  });

  it('proposes to exempt what belongs to the page, and lines that hold nothing', () => {
    const section = FACT.replace('lines: 2', 'lines: 2, date: 2023');
    expect(linesOf(['2023北京数据', '内部 第1页', '别的', '内部 第2页', '内部 第3页', '12'], section)).toEqual([
      'exempt - {lines: "3, 5, 6", reason: running head or foot}',
      'exempt - {lines: 4, reason: TODO}',
      'exempt - {lines: 7, reason: page number}',
    ]);
  });

  it('leaves out what is stated, mentioned or exempt', () => {
    const section = `entities:\n  - {id: policy:p, zh: 某办法, en: P, lines: 3}\n${FACT}exempt:\n  - {lines: 4, reason: a test}\n`;
    expect(linesOf(['北京聚焦数据', '《某办法》和数据', '北京 30 个'], section)).toEqual(['mentions focus:data: 3']);
  });

  it('says where a name is mentioned already, and which others have it', () => {
    const [draft] = draftsOf(['北京聚焦数据', '数据']);
    expect(draft?.blocks.mentions).toEqual([{ yaml: 'focus:data: 3', note: '数据; mentioned above: join the lines' }]);
  });

  it('is nothing where every line has a fact or a figure, or is exempt', () => {
    expect(draftsOf(['北京聚焦数据'], FACT.replace('lines: 2', 'lines: 1-2'))).toEqual([]);
  });
});

describe('the text of a draft', () => {
  const LINES = ['北京聚焦数据', '《某市办法》', '共 130 个', '2030年', '别的'];
  function draftOf(): SectionDraft {
    const [draft] = draftsOf(LINES);
    if (draft === undefined) throw new Error('no draft');
    return draft;
  }

  it('is YAML in the form of the seeds', () => {
    expect(Object.keys(parse(draftText(draftOf())) as object)).toEqual(['entities', 'facts', 'observations', 'exempt']);
    expect(draftText(draftOf())).toMatch(/^# doc\/01-all\.yaml: 全文, lines 1-6\n# no fact or figure yet: 1, 3-6\n/);
  });

  it('changes nothing in the file until a line is uncommented, and is then refused until it is filled in', () => {
    const files = filesOf(LINES, FACT);
    const written = withDraft(files['doc/01-all.yaml'] ?? '', draftOf());
    expect(readSeeds({ ...files, 'doc/01-all.yaml': written }).problems).toEqual([]);
    const accepted = written.replace(/^ {2}# (- .*{about)/m, '  $1');
    expect(accepted).not.toBe(written);
    expect(readSeeds({ ...files, 'doc/01-all.yaml': accepted }).problems.map(({ code }) => code)).toEqual([
      'UNFILLED',
      'UNFILLED',
    ]);
    const filled = accepted.replace('about: TODO, measure: TODO', 'about: city:beijing, measure: model-count');
    expect(readSeeds({ ...files, 'doc/01-all.yaml': filled }).problems).toEqual([]);
  });

  it('stands at the end of its block, and takes the place of an earlier draft', () => {
    const file =
      'section: 全\nlines: 1-6\nfacts:\n  - {a: b}\n  # a remark # of a person\n\nexempt:\n  - {lines: 1, reason: x}\n';
    const written = withDraft(file, draftOf());
    expect(withDraft(written, draftOf())).toBe(written);
    expect(written).toContain(
      '  # a remark # of a person\n  # - {subject: TODO, TODO: TODO, date: 2030, lines: 5}  #: 2030年\n\nexempt:\n',
    );
    expect(written.split('\n').filter((line) => line.startsWith('exempt:'))).toHaveLength(1);
  });
});
