import { describe, expect, it } from 'vitest';

import { SourceText } from '../../../src/sources/source-text.js';
import { readSections } from '../../../src/sources/register/sections.js';

const text = new SourceText(['一', '二', '', '四', '五'].join('\n'));

describe('named sections', () => {
  it('are read with their ranges, in the order of the lines', () => {
    expect(readSections(['尾: 5', '头：补充: 4, 1-2'], text)).toEqual([
      {
        title: '头：补充',
        ranges: [
          { first: 1, last: 2 },
          { first: 4, last: 4 },
        ],
      },
      { title: '尾', ranges: [{ first: 5, last: 5 }] },
    ]);
  });

  it.each([
    ['without lines', ['头'], /"头" is none; expected a title and its lines/],
    ['without a title', [': 1-5'], /": 1-5" is none/],
    ['with lines that are none', ['头: 1-2-5'], /has the lines "1-2-5"/],
    ['that run backwards', ['头: 5-1'], /has the lines 5-1; expected lines from 1 on, the smaller one first/],
    ['from line 0', ['头: 0-5'], /lines from 1 on/],
    ['beyond the text', ['头: 1-6'], /"头: 1-6" goes beyond the text; expected lines up to 5/],
    ['that overlap', ['头: 1-4', '尾: 4-5'], /1-4 of "头" and 4-5 of "尾" overlap/],
    ['that overlap within one', ['头: 1-4, 2-5'], /1-4 of "头" and 2-5 of "头" overlap/],
    ['that leave a line out', ['头: 1-4'], /line 5 stands in no section/],
  ])('are refused %s', (_what, given, says) => {
    expect(() => readSections(given, text)).toThrow(says);
    expect(() => readSections(given, text)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: '--section' }),
    );
  });

  it('may leave blank lines out', () => {
    expect(readSections(['头: 1-2', '尾: 4-5'], text)).toHaveLength(2);
  });
});
