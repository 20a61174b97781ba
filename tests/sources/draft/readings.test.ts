import { describe, expect, it } from 'vitest';

import { contextOf } from '../../../src/sources/draft/context.js';
import { readDate, readPeriod } from '../../../src/sources/draft/dates.js';
import { numeral, readAmount } from '../../../src/sources/draft/numbers.js';
import { findPageFurniture } from '../../../src/sources/draft/page-furniture.js';
import { guessTitle } from '../../../src/sources/draft/titles.js';
import { SourceText } from '../../../src/sources/source-text.js';
import { ontology } from '../../dataset/seeds.js';

describe('figures in base units', () => {
  it.each([
    ['130个', '130', null],
    ['1,179亿元', '1179e8', 'CNY'],
    ['210亿美元', '210e8', 'USD'],
    ['1.4亿', '1.4e8', null],
    ['3千万元', '3e7', 'CNY'],
    ['2万亿元', '2e12', 'CNY'],
    ['200余亿元', '200e8', 'CNY'],
    ['25%', '25', '%'],
    ['3.5个百分点', '3.5', 'pp'],
    ['18.51ZB', '18.51', 'ZB'],
  ])('keep the digits of %s', (text, value, unit) => {
    expect(readAmount(text)).toEqual({ value, unit, inWords: false });
  });

  it.each([
    ['七家', '7'],
    ['两项', '2'],
    ['十二款', '12'],
    ['三十项', '30'],
    ['二百五十家', '250'],
  ])('read %s in words', (text, value) => {
    expect(readAmount(text)).toEqual({ value, unit: null, inWords: true });
  });

  it('leave open what is no number', () => {
    expect(['三四', '百', '十百'].map(numeral)).toEqual([null, null, null]);
    expect(readAmount('若干家')).toBeNull();
  });
});

describe('dates', () => {
  it.each([
    ['2023年5月30日', '2023-05-30', '2023-05-30'],
    ['2023.05', '2023-05', '2023-05'],
    ['2023年', '2023', '2023'],
    ['2021-2026年', null, '2021/2026'],
    ['2023年1-7月', null, '2023-01/2023-07'],
    ['5月30日', null, null],
    ['20世纪90年代', null, null],
    ['2023年13月', null, null],
  ])('of %s', (text, date, period) => {
    expect([readDate(text), readPeriod(text)]).toEqual([date, period]);
  });
});

describe('the words around a figure', () => {
  it.each([
    ['约 150 亿元', '150亿元', '≈', false],
    ['预计超过 300 亿元', '300亿元', '>', true],
    ['数据集不少于40个', '40个', '≥', false],
    ['不超过 5 家', '5家', '≤', false],
    ['低于 5%', '5%', '<', false],
    ['有 40 个以上', '40个', '≥', false],
    ['共 200 余家', '200余家', '>', false],
    ['预计很多，共 12 个', '12个', '=', false],
  ])('say of %s', (lines, figure, bound, forecast) => {
    expect(contextOf(figure, lines)).toMatchObject({ bound, forecast });
  });
});

describe('titles', () => {
  it.each([
    ['某市若干措施', { prefix: 'policy', kind: 'measures' }],
    ['某市行动方案（2023-2025年）', { prefix: 'policy', kind: 'plan' }],
    ['某办法（征求意见稿）', { prefix: 'policy', kind: 'measures', status: 'draft' }],
    ['人工智能白皮书', { prefix: 'publication', kind: 'report' }],
    ['政府工作报告', { prefix: 'policy', kind: 'report' }],
    ['某某', { prefix: 'policy' }],
  ])('say what sort of thing %s is', (title, guess) => {
    expect(guessTitle(title, ontology)).toEqual(guess);
  });
});

describe('page furniture', () => {
  it('is what comes again and again but for its numbers, and page numbers', () => {
    const text = new SourceText(
      ['内部 第1页', '一句', '— 2 —', '内部 第2页', '一句', '内部 第3页', '2023年'].join('\n'),
    );
    expect([...findPageFurniture(text)].sort(([a], [b]) => a - b)).toEqual([
      [1, 'running head or foot'],
      [3, 'page number'],
      [4, 'running head or foot'],
      [6, 'running head or foot'],
    ]);
  });
});
