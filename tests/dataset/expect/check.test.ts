import { describe, expect, it } from 'vitest';

import { readExpectations } from '../../../src/dataset/expect-file.js';
import type { ProblemCode } from '../../../src/dataset/problems.js';
import { requireDataset } from '../../../src/dataset/read-dataset.js';
import { shipped } from '../../../src/package-root.js';
import { ontology, readSeeds, type Files } from '../seeds.js';
import { POLICY_LINE, withExpect, withTypes } from './fixture.js';

function problemsOf(files: Files): string[] {
  return readSeeds(files).problems.map(({ code, file, line, message, hint }) =>
    [`${file}:${line} ${code} ${message}`, ...(hint === undefined ? [] : [hint])].join('; '),
  );
}

const TWO_POLICIES = `section: 二
lines: 31-60
mentions:
  city:beijing: 31
entities:
  - {id: policy:second, zh: 第二计划, en: Second plan, short: {zh: 二}, lines: 31}
facts:
  - {subject: policy:second, FOCUSES_ON: focus:data, status: planned, lines: 31}
`;

function withTwo(policy: string): Files {
  return { ...withTypes(policy), 'doc/02-second.yaml': TWO_POLICIES };
}

describe('expectations that hold', () => {
  it.each([
    ['a count', '{min: 1, max: 3, reason: two}'],
    ['a count that is just right', '{min: 2, max: 2, reason: two}'],
    ['a property that half have', '{min: 2, max: 2, filled: {date: 50, kind: 50}, reason: two}'],
    ['a kind of name', '{min: 2, max: 2, filled: {short: 50, alias: 0}, reason: two}'],
    [
      'facts with the entity as their subject',
      '{min: 2, max: 2, filled: {ISSUED_BY: 50, FOCUSES_ON: 50}, reason: two}',
    ],
    ['any fact', '{min: 2, max: 2, filled: {fact: 100}, reason: two}'],
    ['a rate of none at all', '{min: 0, max: 2, filled: {ABOUT: 0}, reason: two}'],
  ])('%s', (_what, policy) => {
    expect(problemsOf(withTwo(policy))).toEqual([]);
  });

  it('facts with the entity as their object', () => {
    const files = withTwo('{min: 2, max: 2, reason: two}');
    const city = 'City: {min: 1, max: 1, filled: {^ISSUED_BY: 100, PART_OF: 100, iso3166: 100}, reason: one}';
    const text = files['dataset.yaml']!.replace('City: {min: 1, max: 1, reason: one}', city);
    expect(problemsOf({ ...files, 'dataset.yaml': text })).toEqual([]);
  });

  it('an empty type lacks nothing', () => {
    const files = withTypes(
      '{min: 1, max: 1, reason: one}\n      Model: {min: 0, max: 1, filled: {released: 90}, reason: none}',
    );
    expect(problemsOf(files)).toEqual([]);
  });

  it('totals, with what facts and figures have', () => {
    const files = withExpect(`  doc:
    reason: a test
    entities: {min: 4, max: 4}
    facts: {min: 2, max: 2, filled: {date: 0}, reason: no fact has a date}
    observations: {min: 2, max: 2, filled: {period: 100, scope: 0}, reason: both have a month}
`);
    expect(problemsOf(files)).toEqual([]);
  });
});

describe('expectations that fail', () => {
  it('a count too low, with the reason and what to do', () => {
    expect(problemsOf(withTwo('{min: 3, max: 5, reason: the table names three}'))).toEqual([
      `dataset.yaml:${POLICY_LINE} UNEXPECTED_COUNT doc holds 2 Policy; expected 3 to 5 (the table names three); look for what was lost or doubled before changing the expectation`,
    ]);
  });

  it('a count too high', () => {
    expect(problemsOf(withTwo('{min: 1, max: 1, reason: one}'))[0]).toContain(
      'doc holds 2 Policy; expected 1 to 1 (one)',
    );
  });

  it('a low rate of a property, with those that lack it', () => {
    expect(problemsOf(withTwo('{min: 1, max: 3, filled: {date: 51}, reason: all are dated}'))).toEqual([
      `dataset.yaml:${POLICY_LINE} LOW_FILL 1 of 2 Policy of doc have "date", 50 %; expected at least 51 % (all are dated); without it: policy:second; add what the lines say of these, or lower the rate where the text says nothing`,
    ]);
  });

  it('a low rate of facts at one end, whatever there is at the other', () => {
    const [problem] = problemsOf(withTwo('{min: 1, max: 3, filled: {^ABOUT: 10, ISSUED_BY: 60}, reason: two}'));
    expect(problem).toContain('0 of 2 Policy of doc have "^ABOUT", 0 %; expected at least 10 %');
    expect(problemsOf(withTwo('{min: 1, max: 3, filled: {ISSUED_BY: 60}, reason: two}'))[0]).toContain('policy:second');
  });

  it('names the first five that lack something', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map((n) => `  - {id: policy:p${n}, zh: 计划${n}, en: Plan ${n}, lines: 40}`);
    const files = {
      ...withTypes('{min: 1, max: 9, filled: {date: 90}, reason: eight}'),
      'doc/02-second.yaml': `section: 二\nlines: 31-60\nentities:\n${seven.join('\n')}\n`,
    };
    expect(problemsOf(files)[0]).toContain(
      'without it: policy:p1, policy:p2, policy:p3, policy:p4, policy:p5 and 2 more',
    );
  });

  it('a low rate of figures and of facts, by their places in the seeds', () => {
    const files = withExpect(`  doc:
    reason: a test
    facts: {min: 2, max: 2, filled: {status: 10}, reason: hedged}
    observations: {min: 2, max: 2, filled: {scope: 50}, reason: scoped}
`);
    const problems = problemsOf(files);
    expect(problems[0]).toMatch(
      /^dataset\.yaml:8 LOW_FILL 0 of 2 facts of doc have "status".*doc\/01-first\.yaml:1[56]/,
    );
    expect(problems[1]).toMatch(
      /LOW_FILL 0 of 2 observations of doc have "scope".*doc\/01-first\.yaml:18, doc\/01-first\.yaml:19/,
    );
  });

  it('a type that "types" does not name', () => {
    const files = withExpect('  doc:\n    reason: a test\n    types:\n      Policy: {min: 1, max: 1, reason: one}\n');
    const problems = problemsOf(files);
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toContain(
      'dataset.yaml:6 UNEXPECTED_COUNT doc holds 1 City; expected none, since "types" does not name it: city:beijing',
    );
  });

  it('a document that there is not, with the nearest', () => {
    expect(problemsOf(withExpect('  dok: {reason: a test}\n'))).toEqual([
      'dataset.yaml:6 UNKNOWN_ID "expect" names "dok"; expected the key of a document; did you mean "doc"?',
    ]);
  });
});

interface Mistake {
  name: string;
  policy: string;
  code: ProblemCode;
  says: RegExp;
}

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a type nearly right',
    policy: '{min: 1, max: 1, reason: one}\n      Polcy: {min: 1, max: 1, reason: one}',
    code: 'UNKNOWN_VALUE',
    says: /unknown type "Polcy"; expected one of Country, .* and \d+ more; did you mean "Policy"\?/,
  },
  {
    name: 'a type that stands for several',
    policy: '{min: 1, max: 1, reason: one}\n      Place: {min: 1, max: 1, reason: one}',
    code: 'UNKNOWN_VALUE',
    says: /"Place" stands for several types; .*give its kinds one by one: Country, Region, City/,
  },
  {
    name: 'a property that the type does not have',
    policy: '{min: 1, max: 1, filled: {released: 10}, reason: one}',
    code: 'UNKNOWN_KEY',
    says: /"filled" of Policy of doc names "released"; expected one of kind, status, date/,
  },
  {
    name: 'a property nearly right',
    policy: '{min: 1, max: 1, filled: {dates: 10}, reason: one}',
    code: 'UNKNOWN_KEY',
    says: /did you mean "date"\?/,
  },
  {
    name: 'a predicate at the wrong end',
    policy: '{min: 1, max: 1, filled: {^ISSUED_BY: 10}, reason: one}',
    code: 'UNKNOWN_KEY',
    says: /names "\^ISSUED_BY".*did you mean "ISSUED_BY"\?/,
  },
  {
    name: 'a derived predicate',
    policy: '{min: 1, max: 1, filled: {^BACKS: 10}, reason: one}',
    code: 'UNKNOWN_KEY',
    says: /names "\^BACKS"/,
  },
  {
    name: 'a maximum below the minimum',
    policy: '{min: 3, max: 2, reason: one}',
    code: 'BAD_RANGE',
    says: /"max" 2 is below "min" 3; expected it at or above/,
  },
  {
    name: 'no maximum',
    policy: '{min: 1, reason: one}',
    code: 'MISSING_KEY',
    says: /no "max"; expected how many Policy of doc there are to be/,
  },
  {
    name: 'a count in parts',
    policy: '{min: 0.5, max: 2, reason: one}',
    code: 'BAD_NUMBER',
    says: /"min" is 0\.5; expected a whole number from 0/,
  },
  {
    name: 'a rate above a hundred',
    policy: '{min: 1, max: 1, filled: {date: 101}, reason: one}',
    code: 'BAD_NUMBER',
    says: /"date" is 101; expected a percentage from 0 to 100/,
  },
  {
    name: 'a rate below nought',
    policy: '{min: 1, max: 1, filled: {date: -1}, reason: one}',
    code: 'BAD_NUMBER',
    says: /"date" is -1; expected a percentage/,
  },
  {
    name: 'no reason',
    policy: '{min: 1, max: 1}',
    code: 'MISSING_REASON',
    says: /Policy of doc has no "reason"; expected why/,
  },
  {
    name: 'a reason left empty',
    policy: '{min: 1, max: 1, reason:}',
    code: 'MISSING_REASON',
    says: /Policy of doc has no "reason"; .*in a few words of your own/,
  },
  {
    name: 'a key that has no meaning',
    policy: '{min: 1, max: 1, fill: {date: 10}, reason: one}',
    code: 'UNKNOWN_KEY',
    says: /unknown key "fill".*did you mean "filled"\?/,
  },
];

describe('expectations of the wrong form', () => {
  it.each(MISTAKES)('$name', ({ policy, code, says }) => {
    const problems = problemsOf(withTypes(policy));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^dataset\\.yaml:1[23] ${code} `));
    expect(problems[0]).toMatch(says);
  });

  it('a rate of figures without a reason of its own', () => {
    const files = withExpect('  doc:\n    reason: a test\n    observations: {min: 1, max: 9, filled: {period: 1}}\n');
    expect(problemsOf(files)).toEqual([
      expect.stringContaining('MISSING_REASON "observations" of doc has no "reason"'),
    ]);
  });

  it('a rate of entities whatever their type', () => {
    const files = withExpect('  doc:\n    reason: a test\n    entities: {min: 1, max: 9, filled: {date: 1}}\n');
    expect(problemsOf(files)).toEqual([expect.stringContaining('UNKNOWN_KEY unknown key "filled"')]);
  });

  it('a document without a reason', () => {
    expect(problemsOf(withExpect('  doc: {entities: {min: 1, max: 9}}\n'))).toEqual([
      expect.stringContaining('MISSING_REASON doc has no "reason"'),
    ]);
  });
});

describe('the seeds of the project', () => {
  const folder = shipped('seeds');
  const dataset = requireDataset(folder, ontology);

  it.each(dataset.documents.map(({ id }) => id))('say what is expected of each type of %s, with rates', (id) => {
    const expectation = readExpectations(folder, ontology).find(({ document }) => document === id);
    const ranges = [...(expectation?.types ?? [])];
    expect(ranges.map(([type]) => type)).toEqual(expect.arrayContaining(['Technology', 'Challenge', 'Recommendation']));
    expect(ranges.filter(([, { filled, reason }]) => filled.length === 0 || reason === null)).toEqual([]);
    expect(expectation?.totals.get('observations')?.filled).not.toEqual([]);
  });
});
