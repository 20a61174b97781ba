import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run, SEEDS, start, temporaryFolder, writeFiles } from './run.js';

const { folder, remove } = temporaryFolder();
const seeds = path.join(folder, 'seeds');
beforeAll(() => writeFiles(seeds, SEEDS));
afterAll(remove);

interface ExportedLine {
  kind: string;
  derived?: boolean;
}

function parse(ndjson: string): ExportedLine[] {
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ExportedLine);
}

function kinds(ndjson: string): string[] {
  return parse(ndjson).map(({ kind, derived }) => (derived === true ? `derived ${kind}` : kind));
}

describe('aipg export', () => {
  it('writes recorded content to stdout, and nothing else there', async () => {
    const { code, stdout, stderr } = await run(['export', '--seeds', seeds]);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(kinds(stdout)).toEqual([
      ...Array<string>(3).fill('entity'),
      ...Array<string>(2).fill('fact'),
      ...Array<string>(3).fill('observation'),
    ]);
    expect(parse(stdout)[1]).toEqual({
      kind: 'entity',
      id: 'policy:p',
      type: 'Policy',
      names: ['若干措施', 'Measures', '措施'],
      evidence: [{ document: 'doc', lines: [2, 2] }],
    });
  });

  it('writes the same to a file, whole, and says so', async () => {
    const out = path.join(folder, 'graph.ndjson');
    const { code, stdout, stderr } = await run(['export', '--seeds', seeds, '--format', 'ndjson', '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toBe(`wrote 8 lines to ${out}\n`);
    expect(readFileSync(out, 'utf8')).toBe((await run(['export', '--seeds', seeds])).stdout);
    expect(readdirSync(folder).sort()).toEqual(['graph.ndjson', 'seeds']);
  });

  it('adds what follows by rule with --derived', async () => {
    const { stdout } = await run(['export', '--seeds', seeds, '--derived']);
    expect(kinds(stdout).filter((kind) => kind.startsWith('derived') || kind === 'finding')).toEqual([
      'derived fact',
      'finding',
    ]);
  });

  it('says where it cannot write, and leaves nothing behind', async () => {
    const out = path.join(folder, 'none', 'graph.ndjson');
    const { code, stderr } = await run(['export', '--seeds', seeds, '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be written (ENOENT)');
    expect(existsSync(path.dirname(out))).toBe(false);
  });

  it('refuses a format that it does not know', async () => {
    const { code, stderr } = await run(['export', '--seeds', seeds, '--format', 'xml']);
    expect(code).toBe(2);
    expect(stderr).toContain('Allowed choices are ndjson');
  });

  it('ends quietly where its reader stops', async () => {
    const child = start(['export', '--seeds', seeds]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
    expect(stderr).toBe('');
  });
});
