import { describe, expect, it } from 'vitest';

import { formatFigure, formatPeriod } from '../../src/derive/format.js';
import { figure, type FigureParts } from './build.js';

describe('figures as people read them', () => {
  it.each<[FigureParts, string, string]>([
    [{ measure: 'market-size', value: 210e8, unit: 'USD' }, '210亿美元', 'USD 21 billion'],
    [{ measure: 'market-size', value: 1179e8, unit: 'CNY' }, '1179亿元人民币', 'CNY 117.9 billion'],
    [{ measure: 'market-size', value: 2.5e12, unit: 'EUR' }, '2.5万亿欧元', 'EUR 2.5 trillion'],
    [{ measure: 'parameter-count', value: 1750e8 }, '1750亿', '175 billion'],
    [{ measure: 'hardware-count', value: 3e4, bound: '≥' }, '至少3万', 'at least 30,000'],
    [{ measure: 'model-count', value: 138 }, '138', '138'],
    [{ measure: 'model-count', value: 9999 }, '9999', '9,999'],
    [{ measure: 'growth', value: 400, bound: '≈' }, '约400%', 'about 400%'],
    [{ measure: 'growth', value: 3, unit: 'times' }, '3倍', '3 times'],
    [{ measure: 'growth', value: -1.5, unit: 'pp' }, '-1.5个百分点', '-1.5 percentage points'],
    [{ measure: 'share', value: 20, upTo: 30 }, '20–30%', '20–30%'],
    [{ measure: 'market-size', value: 20e8, upTo: 30e8 }, '20亿–30亿美元', 'USD 2 billion–3 billion'],
    [{ measure: 'data-volume', value: 18.51 }, '18.51 ZB', '18.51 ZB'],
    [{ measure: 'price', value: 30 }, '每用户每月30美元', 'USD 30 per user per month'],
    [{ measure: 'visitor-count', value: 1300e4 }, '每日1300万', '13 million a day'],
    [{ measure: 'rank', value: 2 }, '第2位', 'rank 2'],
    [{ measure: 'duration', value: 18 }, '18个月', '18 months'],
    [{ measure: 'share', value: 0.1 + 0.2 }, '0.3%', '0.3%'],
  ])('%o', (parts, zh, en) => {
    const observation = figure(parts);
    expect(formatFigure(observation, 'zh')).toBe(zh);
    expect(formatFigure(observation, 'en')).toBe(en);
  });

  it.each([
    ['2023', '2023年', '2023'],
    ['2023-07', '2023年7月', 'July 2023'],
    ['2023-03-23', '2023年3月23日', '23 March 2023'],
    ['2023/2032', '2023年—2032年', '2023 to 2032'],
  ])('%s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh')).toBe(zh);
    expect(formatPeriod(period, 'en')).toBe(en);
  });
});
