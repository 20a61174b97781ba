import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { writeSeeds } from '../dataset/seeds.js';
import { filesOf, FIRST_LINE } from '../sources/case.js';
import { run } from './run.js';

const LINES = ['北京聚焦数据', '共 130 个'];
const SECTION = 'facts:\n  - {subject: city:beijing, FOCUSES_ON: focus:data, lines: 2}\n';

/** Seeds, and beside them the folder of the document. */
function prepare(section: string): { seeds: string; sources: string } {
  const seeds = writeSeeds(filesOf(LINES, section));
  const sources = writeSeeds({});
  writeFileSync(path.join(sources, 'document.txt'), [FIRST_LINE, ...LINES].join('\n'));
  return { seeds, sources };
}

describe('aipg verify', () => {
  it('ends with 0 where the lines bear everything out', async () => {
    const { seeds, sources } = prepare(SECTION);
    const { code, stdout } = await run(['verify', '--seeds', seeds, '--sources', sources]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  it('ends with 1 and names the seed where they do not', async () => {
    const { seeds, sources } = prepare(SECTION.replace('lines: 2', 'lines: 3'));
    const { code, stdout } = await run(['verify', '--seeds', seeds], { env: { SOURCES_DIR: sources } });
    expect(code).toBe(1);
    expect(stdout).toContain(`${seeds}/doc/01-all.yaml:7: doc lines 3 hold no name of the subject city:beijing`);
  });

  it('ends with 3 where there are no sources, or none of the documents is there', async () => {
    const { seeds } = prepare(SECTION);
    const none = await run(['verify', '--seeds', seeds], { env: { SOURCES_DIR: '' } });
    expect(none.code).toBe(3);
    expect(none.stderr).toContain('--sources or SOURCES_DIR');
    const empty = await run(['verify', '--seeds', seeds, '--sources', writeSeeds({})]);
    expect(empty.code).toBe(3);
    expect(empty.stderr).toContain('SHA-256');
  });

  it('ends with 2 for a document that is not in the seeds', async () => {
    const { seeds, sources } = prepare(SECTION);
    const { code, stderr } = await run(['verify', '--seeds', seeds, '--sources', sources, '--document', 'dok']);
    expect(code).toBe(2);
    expect(stderr).toContain('unknown document "dok"; expected one of doc');
  });
});

describe('aipg coverage', () => {
  it('ends with 1 and lists the open lines', async () => {
    const { seeds, sources } = prepare(SECTION);
    const { code, stdout } = await run(['coverage', '--seeds', seeds, '--sources', sources]);
    expect(code).toBe(1);
    expect(stdout).toContain('doc:3: open (全文) 共 130 个 | holds figures 130个');
    expect(stdout).toContain('doc: 3 lines: 2 covered, 0 exempt, 1 open, 0 blank');
  });

  it('ends with 0 where no line is open', async () => {
    const { seeds, sources } = prepare(`${SECTION}exempt:\n  - {lines: 3, reason: a test}\n`);
    const { code, stdout } = await run(['coverage', '--json', '--seeds', seeds, '--sources', sources]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ document: 'doc', counts: { open: 0 } }], problems: [] });
  });
});

describe('aipg coverage --draft', () => {
  const args = (seeds: string, sources: string, ...more: string[]): string[] => [
    ...['coverage', '--seeds', seeds, '--sources', sources],
    ...more,
  ];

  it('prints what open lines hold, or gives it to programs', async () => {
    const { seeds, sources } = prepare(SECTION);
    const text = await run(args(seeds, sources, '--draft'));
    expect(text.code).toBe(1);
    expect(text.stdout).toContain('observations:\n  - {about: TODO, measure: TODO, value: 130, lines: 3}  #: 130个\n');
    expect(text.stderr).toContain('2 lines without a fact or figure');
    const json = await run(args(seeds, sources, '--draft', '--json'));
    expect(JSON.parse(json.stdout)).toMatchObject({ sections: [{ file: 'doc/01-all.yaml', lines: [1, 3] }] });
  });

  it('puts it into the files as comments, which change nothing', async () => {
    const { seeds, sources } = prepare(SECTION);
    const { stdout, stderr } = await run(args(seeds, sources, '--document', 'doc', '--write'));
    expect(stdout).toBe('');
    expect(stderr).toContain(`${path.join(seeds, 'doc/01-all.yaml')}: 1 line drafted`);
    expect(readFileSync(path.join(seeds, 'doc/01-all.yaml'), 'utf8')).toContain(
      '  # - {about: TODO, measure: TODO, value: 130, lines: 3}  #: 130个\n',
    );
    expect(await run(['validate', '--seeds', seeds])).toMatchObject({ code: 0 });
  });

  it('writes for one document only', async () => {
    const { seeds, sources } = prepare(SECTION);
    const { code, stderr } = await run(args(seeds, sources, '--write'));
    expect(code).toBe(2);
    expect(stderr).toContain('expected one with --document');
  });
});
