import { describe, expect, it } from 'vitest';

import { SourceText } from '../../../src/sources/source-text.js';
import { proposeSections } from '../../../src/sources/register/headings.js';

/** `1-3 title` of each section. */
function sectionsOf(...lines: string[]): string[] {
  return proposeSections(new SourceText(lines.join('\n')), '全文').flatMap(({ title, ranges }) =>
    ranges.map(({ first, last }) => `${first}-${last} ${title}`),
  );
}

describe('proposed sections', () => {
  it('are one where there are no headings', () => {
    expect(sectionsOf('一个城市', '', '两句话')).toEqual(['1-3 全文']);
    expect(sectionsOf('一、只有一个', '的标题')).toEqual(['1-2 全文']);
  });

  it('hold every line once, those before the first heading too', () => {
    expect(sectionsOf('标题', '一、甲', '文', '', '二、乙', '文', '')).toEqual([
      '1-1 全文',
      '2-4 一、甲',
      '5-6 二、乙',
    ]);
    expect(sectionsOf('', '一、甲', '文', '二、乙', '文')).toEqual(['1-3 一、甲', '4-5 二、乙']);
  });

  it.each([
    ['chapters', '第一章 甲', '第二章 乙'],
    ['parts', '第一部分 甲', '第2部分 乙'],
    ['numerals', '  一、甲', '  十一、乙'],
    ['numerals in brackets', '（一）甲', '(二)乙'],
    ['Markdown', '# 甲', '# 乙'],
  ])('follow %s', (_what, one, two) => {
    const texts = [one, two].map((each) => each.trim().replace(/^# /, ''));
    expect(sectionsOf(one, '文', two, '文')).toEqual([`1-2 ${texts[0] ?? ''}`, `3-4 ${texts[1] ?? ''}`]);
  });

  it('follow the highest level only', () => {
    expect(sectionsOf('一、甲', '（一）子', '文', '二、乙', '（一）子', '文')).toEqual(['1-3 一、甲', '4-6 二、乙']);
    expect(sectionsOf('# 题', '## 甲', '文', '## 乙', '文')).toEqual(['1-1 全文', '2-3 甲', '4-5 乙']);
  });

  it('do not take the table of contents and sentences for headings', () => {
    const contents = ['目录', '一、甲', '二、乙………3'];
    expect(sectionsOf(...contents, '一、甲', '文', '二、乙', '文', '三、四个方面都有进展。')).toEqual([
      '1-3 全文',
      '4-5 一、甲',
      '6-8 二、乙',
    ]);
  });

  it('have short titles', () => {
    const long = `一、${'长'.repeat(45)}`;
    expect(sectionsOf(long, '文', '二、乙', '文')[0]).toBe(`1-2 ${long.slice(0, 40)}…`);
  });
});
