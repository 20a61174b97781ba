/** Names, figures and dates in the text of a document as a PDF leaves it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fold } from '../../src/dataset/fold.js';
import { missingFromDate } from '../../src/sources/text/dates.js';
import { FoldedText } from '../../src/sources/text/folded-text.js';
import { holdsFigure } from '../../src/sources/text/numbers.js';

describe('figures', () => {
  it.each([
    ['1.4', '投入 1.4 亿元'],
    ['3.6', '超过 3. 6\n亿美元'],
    ['840.1', '达到840.\n1亿美元'],
    ['1179', '规模为1,179亿元'],
    ['130', '累计１３０个'],
    ['2023', '表 1 2023 年'],
    ['1', '表 1 2023 年'],
    ['5', '仅有 5 个，19 项'],
    ['15', '15、16 家'],
    ['64', '其中，64个'],
    ['7', '5，7 个'],
  ])('finds %s in %j', (digits, text) => {
    expect(holdsFigure(text, digits)).toBe(true);
  });

  it.each([
    ['1.4', '11.4 亿'],
    ['1.4', '1.45 亿'],
    ['1.4', '1.4.5'.replace('.5', '5')],
    ['4', '1.4 亿'],
    ['1', '1.4 亿'],
    ['179', '1,179亿元'],
    ['13', '130 个'],
    ['30', '130 个'],
    ['5', '没有数字'],
  ])('does not find %s in %j', (digits, text) => {
    expect(holdsFigure(text, digits)).toBe(false);
  });

  it('finds every whole number that is printed, with or without separators, and no longer or shorter one', () => {
    const number = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(number, fc.boolean(), (value, grouped) => {
        const text = `共有${grouped ? value.toLocaleString('en-US') : String(value)}个`;
        expect(holdsFigure(text, String(value))).toBe(true);
        expect(holdsFigure(text, `${value}0`)).toBe(false);
        expect(holdsFigure(text, `1${value}`)).toBe(false);
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['2023-05', '2023 年 5 月'],
    ['2023-05', '2023年05月'],
    ['2023-05', '2023.05'],
    ['2023-05', '2023-5'],
    ['2023-05-30', '2023年5月30日'],
    ['2023-05-30', '5月30日，2023'],
    ['2023-05-30', '2023.05.30'],
    ['2023-05-30', 'May 30, 2023'],
    ['2023-07', '2023年1-7月'],
    ['2023-01', '2023年1-7月'],
    ['2023-05', '2023年5、6月'],
    ['2023', '（2023-2025年）'],
    ['2025', '（2023—2025年）'],
    ['2023-10', '2023 年 10\n月'],
  ])('finds %s in %j', (date, text) => {
    expect(missingFromDate(text, date)).toEqual([]);
  });

  it.each([
    ['2023-05', '2023年15月', ['month']],
    ['2023-05', '2024年5月', ['year']],
    ['2023-05', '12023年5月', ['year']],
    ['2023-05-03', '2023年5月30日', ['day']],
    ['2023-01', '2023年11月', ['month']],
    ['2023-05-30', '去年', ['year', 'month', 'day']],
  ])('does not find all of %s in %j', (date, text, missing) => {
    expect(missingFromDate(text, date)).toEqual(missing);
  });
});

describe('names', () => {
  const holds = (text: string, name: string): boolean => FoldedText.ofLine(text).holdsName(fold(name));

  it.each([
    ['OpenAI 推出 ChatGPT', 'OpenAI'],
    ['发展AI大模型', 'AI'],
    ['多个 LLMs', 'LLM'],
    ['ＧＰＴ－４模型', 'GPT-4'],
    ['《北京市促进通用 人工智能》', '促进通用人工智能'],
    ['Llama2', 'Llama'],
    ['Microsoft 365 Copilot', 'Microsoft 365 Copilot'],
    ['GPT-4/GPT-3', 'GPT-3'],
  ])('%j holds %s', (text, name) => {
    expect(holds(text, name)).toBe(true);
  });

  it.each([
    ['OpenAI 推出', 'AI'],
    ['ChatGPT', 'GPT'],
    ['GPT-4o', 'GPT-4'],
    ['GPT-4.5', 'GPT-4'],
    ['GPT-35', 'GPT-3'],
    ['3.5G', '5G'],
    ['北京', ''],
  ])('%j does not hold %s', (text, name) => {
    expect(holds(text, name)).toBe(false);
  });

  it('stand across line breaks, and not across ranges', () => {
    const pieces = ['人工', '智能'].map((line) => FoldedText.ofLine(line));
    expect(FoldedText.join(pieces).holdsName('人工智能')).toBe(true);
    expect(FoldedText.join(pieces, true).holdsName('人工智能')).toBe(false);
  });

  it('fold as everything else does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(FoldedText.ofLine(text).text).toBe(fold(text));
      }),
    );
  });
});
