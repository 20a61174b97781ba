/** Each way in which an ontology can be wrong, as a change to one that is right. */
import { describe, expect, it } from 'vitest';
import { changed, problemsOf } from './fixture.js';

/** What is changed, to what, what the check says of it, and the line of the text that it points at. */
export type ProblemCase = readonly [title: string, path: string, value: unknown, message: RegExp, at: string];

export function describeProblems(title: string, cases: readonly ProblemCase[]): void {
  describe(title, () => {
    it.each(cases)('reports %s', (_title, path, value, message, at) => {
      const problems = problemsOf(changed(path, value));
      const found = problems.filter((problem) => message.test(problem.message));
      expect(found, JSON.stringify(problems, null, 1)).toHaveLength(1);
      expect(found[0]?.at).toBe(at);
    });
  });
}

/** The property `founded` of the fixture's City. */
export const FOUNDED = {
  type: 'date',
  label: { zh: '日期', en: 'date' },
  description: 'When it began',
};

/** A type that would be right under another name. */
export function anotherType(plural: string, label: { zh: string; en: string }): object {
  return { prefix: 'other', label, plural, description: { zh: '又一类', en: 'Another' }, example: '某物' };
}

/** A relation that would be right under another name. */
export const ANOTHER_RELATION = {
  label: { zh: '制定者', en: 'made by' },
  subject: ['Policy'],
  object: ['Place'],
  field: 'madeBy',
  inverse: 'makes',
  reads: { zh: '{subject}由{object}制定', en: '{subject} was made by {object}' },
  inverseReads: { zh: '{object}制定{subject}', en: '{object} made {subject}' },
  description: { zh: '制定', en: 'Making' },
  example: '措施由北京制定',
};
