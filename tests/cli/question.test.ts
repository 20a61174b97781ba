import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readQuestion, readVariables, savedQuestions } from '../../src/cli/question.js';
import { temporaryFolder, writeFiles } from './run.js';

const { folder, remove } = temporaryFolder();
beforeAll(() => writeFiles(folder, { 'q.graphql': '{ a }', 'v.json': '{"first": 5}', 'broken.json': '{' }));
afterAll(remove);

describe('the question of aipg query', () => {
  it('is a document, or stands in a file', async () => {
    expect(await readQuestion('{ dataset { version } }')).toBe('{ dataset { version } }');
    expect(await readQuestion(path.join(folder, 'q.graphql'))).toBe('{ a }');
  });

  it('is refused where it is neither file nor saved question', async () => {
    await expect(readQuestion('no-such-question')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"no-such-question" is no file and no saved question') as string,
    });
  });

  it('has no saved ones in a folder that is not there', () => {
    expect(savedQuestions(path.join(folder, 'none'))).toEqual([]);
    expect(savedQuestions(folder)).toEqual(['q']);
  });
});

describe('the variables of aipg query', () => {
  it('are none, JSON, or JSON in a file', () => {
    expect(readVariables(undefined)).toEqual({});
    expect(readVariables('{"first": 5}')).toEqual({ first: 5 });
    expect(readVariables(`@${path.join(folder, 'v.json')}`)).toEqual({ first: 5 });
  });

  it.each(['[1]', '"a"', 'null', 'first: 5', `@${folder}/none.json`, `@${folder}/broken.json`])(
    'are not %s',
    (source) => {
      expect(() => readVariables(source)).toThrow(
        expect.objectContaining({ code: 'BAD_USER_INPUT', field: '--variables' }) as Error,
      );
    },
  );
});
