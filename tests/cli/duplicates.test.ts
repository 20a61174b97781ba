import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run, SEEDS, temporaryFolder, writeFiles } from './run.js';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const TWINS = `section: 一
lines: 1-10
entities:
  - {id: company:deepseek, zh: 深度求索, en: DeepSeek AI, alias: {zh: DeepSeek}, lines: 1}
  - {id: model:deepseek, zh: DeepSeek, en: DeepSeek, lines: 2}
  - {id: tech:model, zh: 大模型, en: large model, lines: 3}
  - {id: tech:general, zh: 通用大模型, en: general model, lines: 4}
`;

function seeds(name: string, judgements?: string): string {
  const target = path.join(folder, name);
  writeFiles(target, {
    ...SEEDS,
    'doc/01-one.yaml': TWINS,
    ...(judgements === undefined ? {} : { 'judgements.yaml': `judgements:\n${judgements}` }),
  });
  return target;
}

describe('aipg duplicates', () => {
  let open = '';
  let judged = '';
  let broken = '';
  beforeAll(() => {
    open = seeds('open');
    judged = seeds('judged', '  - {notSame: [company:deepseek, model:deepseek], reason: firm and model}\n');
    broken = seeds('broken', '  - {notSame: [company:deepseek]}\n');
  });

  it('fails while a pair of the same name is not judged', async () => {
    const { code, stdout, stderr } = await run(['duplicates', '--seeds', open]);
    expect(code).toBe(1);
    expect(stdout).toBe(
      'sameName  company:deepseek (DeepSeek)  model:deepseek (DeepSeek)\n' +
        'contained  tech:general (通用大模型)  tech:model (大模型)\n',
    );
    expect(stderr).toContain('2 pairs not judged: 1 with the same name');
  });

  it('passes once it is judged, whatever else is open', async () => {
    const { code, stdout } = await run(['duplicates', '--seeds', judged, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      open: 1,
      pairs: [{ kind: 'contained', ids: ['tech:general', 'tech:model'], names: ['通用大模型', '大模型'] }],
    });
  });

  it('shows one kind, and still fails for the first', async () => {
    const { code, stdout } = await run(['duplicates', '--seeds', open, '--kind', 'contained', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ open: 2, pairs: [{ kind: 'contained' }] });
  });

  it('goes on with what is right of seeds that have problems, if asked to', async () => {
    const target = seeds('with-problems');
    writeFiles(target, {
      'doc/02-two.yaml': 'section: 二\nlines: 11-12\nfacts: [{subject: city:none, USES: tech:model, lines: 11}]\n',
    });
    const refused = await run(['duplicates', '--seeds', target]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('--lenient');
    const { code, stdout, stderr } = await run(['duplicates', '--seeds', target, '--lenient']);
    expect(code).toBe(1);
    expect(stdout).toContain('sameName  company:deepseek (DeepSeek)  model:deepseek (DeepSeek)\n');
    expect(stderr).toContain('warning: left out what is wrong in the seeds');
  });

  it('names what is wrong with the judgements', async () => {
    const { code, stderr } = await run(['duplicates', '--seeds', broken]);
    expect(code).toBe(1);
    expect(stderr).toContain('judgements.yaml:2');
  });
});
