/** Comparing, folding, canonical JSON, dates and suggestions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { canonicalJson } from '../../src/dataset/canonical.js';
import { compareText } from '../../src/dataset/compare.js';
import { isBefore, parsePartialDate, periodFault } from '../../src/dataset/dates.js';
import { fold } from '../../src/dataset/fold.js';
import { didYouMean, nearest } from '../../src/suggest.js';

describe('compareText', () => {
  it('orders by code point, as UTF-8 bytes do', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(Math.sign(compareText(a, b))).toBe(bytes);
      }),
    );
  });

  it('puts characters beyond the basic plane last, where plain comparison does not', () => {
    const texts = ['\u{20000}', '\uFF21', 'a'];
    expect([...texts].sort(compareText)).toEqual(['a', '\uFF21', '\u{20000}']);
    expect([...texts].sort()).not.toEqual([...texts].sort(compareText));
  });
});

describe('fold', () => {
  it.each([
    ['《ＧＰＴ－３．５ Turbo》', 'gpt3.5turbo'],
    ['GPT-35', 'gpt35'],
    ['DeepSeek-V3', 'deepseekv3'],
    ['R&D', 'r&d'],
    ['C++', 'c++'],
    ['“人工智能+”行动', '人工智能+行动'],
    ['实施方案（2023—2025年）', '实施方案20232025年'],
    ['3. 6 亿', '3.6亿'],
    ['etc.', 'etc'],
    ['（）', ''],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it('keeps the order of lists and leaves out what is absent', () => {
    expect(canonicalJson({ b: [2, 1], a: undefined })).toBe('{"b":[2,1]}');
  });
});

describe('dates', () => {
  it.each(['2023', '2023-05', '2024-02-29'])('takes %s', (text) => {
    expect(parsePartialDate(text)).not.toBeNull();
  });

  it.each(['2023-13', '2023-02-30', '2023-00', '23-05', '2023-5', '2023/05', '0099', ''])('refuses %s', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('compares at the coarser precision', () => {
    expect(isBefore('2023', '2023-05')).toBe(false);
    expect(isBefore('2022', '2023-05')).toBe(true);
    expect(periodFault('2023-05/2023')).toBeNull();
    expect(periodFault('2023/2022')).toMatch(/ends before/);
    expect(periodFault('2021/2022/2023')).not.toBeNull();
  });
});

describe('suggestions', () => {
  it('name the nearest, and nothing that is far', () => {
    expect(nearest('city:bejing', ['city:nanjing', 'city:beijing'])).toBe('city:beijing');
    expect(nearest('43', ['en', 'zh'])).toBeNull();
    expect(didYouMean('ISUED_BY', ['SIGNED', 'ISSUED_BY'])).toBe('did you mean "ISSUED_BY"?');
    expect(didYouMean('application:search-engine', ['application:smart-home'])).toBeUndefined();
  });
});
