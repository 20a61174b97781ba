import { describe, expect, it } from 'vitest';

import { changed, readSeeds, VALID } from './seeds.js';

const FIRST = 'doc/01-first.yaml';
const FACT = '  - {subject: policy:beijing-plan, ISSUED_BY: city:beijing, lines: 4}';

/** Codes and lines of the first section's problems, with a line put in place of its first fact. */
function problemsOf(from: string, to: string): string[] {
  return readSeeds(changed(FIRST, from, to)).problems.map(({ code, line }) => `${line} ${code}`);
}

describe('what a draft left open', () => {
  it.each([
    ['a name', '    en: Beijing plan', '    en: TODO', '10 UNFILLED'],
    ['a date', '    date: 2023-05', '    date: TODO', '12 UNFILLED'],
    ['an end of a fact', FACT, FACT.replace('city:beijing', 'TODO'), '15 UNFILLED'],
    ['a predicate', FACT, FACT.replace('ISSUED_BY', 'TODO'), '15 UNKNOWN_PREDICATE'],
    ['an id', FACT, FACT.replace('policy:beijing-plan', 'policy:TODO'), '15 UNKNOWN_ID'],
    ['a measure', 'measure: model-count, value: 130', 'measure: TODO, value: 130', '18 UNFILLED'],
    [
      'what a figure is of',
      'about: country:cn, measure: model-count, value: 130',
      'about: TODO, measure: model-count, value: 130',
      '18 UNFILLED',
    ],
    ['a value', 'value: 130', 'value: TODO', '18 BAD_NUMBER'],
    ['a reason', 'reason: heading', 'reason: TODO', '21 UNFILLED'],
  ])('is refused: %s', (_what, from, to, problem) => {
    expect(problemsOf(from, to)).toContain(problem);
  });

  it('says what to do', () => {
    const { problems } = readSeeds(changed(FIRST, 'en: Beijing plan', 'en: TODO'));
    expect(problems[0]).toMatchObject({
      message: '"en" is TODO; expected what the draft left open',
      hint: 'fill it in, or drop the line',
    });
  });

  it('leaves blocks without anything in them alone', () => {
    const files = { ...VALID, 'doc/03-third.yaml': 'section: 三\nlines: 60\nmentions:\nentities:\nfacts:\n' };
    const second = 'section: 二\nlines: 31-59\nmentions:\n  city:beijing: 31\n';
    expect(readSeeds({ ...files, 'doc/02-second.yaml': second }).problems).toEqual([]);
  });
});
