/**
 * docs/add-a-document.md, step by step: every command of its console blocks is run in a folder with copies of seeds/ and
 * docs/tutorial/, and prints what the document says. What depends on the rest of the graph may differ: counts of the whole, and
 * further names that come to be known.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { packageRoot } from '../../src/package-root.js';
import { temporaryFolder } from './run.js';

const ROOT = packageRoot();
const TUTORIAL = path.join(ROOT, 'docs/add-a-document.md');
const FINISHED = path.join(ROOT, 'docs/tutorial/seeds/yunting-2025');
const LOADER = path.join(ROOT, 'node_modules/tsx/dist/loader.mjs');
const AIPG = `aipg() { "${process.execPath}" --import "${LOADER}" "${path.join(ROOT, 'src/cli/main.ts')}" "$@"; }`;

interface Step {
  command: string;
  /** What the document says that it prints, stdout and stderr. */
  output: string[];
}

const text = readFileSync(TUTORIAL, 'utf8');
const blocksOf = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block ?? '');

/** A command begins with `$ ` and goes on behind a backslash; what follows is its output. */
function stepsOf(block: string): Step[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [, command = '', output = ''] = /^((?:.*\\\n)*.*)\n([^]*)$/.exec(part) ?? [];
      return { command, output: output.split('\n').filter((line) => line !== '') };
    });
}

/** Lines with what the rest of the graph has a say in taken out. */
function comparable(lines: readonly string[], expected: ReadonlySet<string>): string[] {
  return lines
    .filter((line) => expected.has(line) || !/^ {2}[a-z-]+:[a-z0-9.-]+: [\d, -]+ {2}#: /.test(line))
    .map((line) => (/^seeds is valid: |lines? drafted$/.test(line) ? line.replace(/\d+/g, 'N') : line));
}

describe('docs/add-a-document.md', () => {
  const { folder, remove } = temporaryFolder();
  beforeAll(() => {
    cpSync(path.join(ROOT, 'seeds'), path.join(folder, 'seeds'), { recursive: true });
    cpSync(path.join(ROOT, 'docs/tutorial'), path.join(folder, 'tutorial'), { recursive: true });
  });
  afterAll(remove);

  it.each(blocksOf('console').flatMap(stepsOf))('prints what it says: $command', ({ command, output }) => {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(NEO4J_|SOURCES_DIR$)/.test(name)),
    );
    const script = `exec 2>&1\n${AIPG}\n${command}`;
    const { stdout } = spawnSync('bash', ['-c', script], {
      cwd: folder,
      env: { ...env, NO_COLOR: '1' },
      encoding: 'utf8',
    });
    const expected = new Set(output);
    const printed = stdout.split('\n').filter((line) => line !== '');
    expect(comparable(printed, expected)).toEqual(comparable(output, expected));
  });

  it('shows the files that are there', () => {
    const [section] = blocksOf('yaml');
    expect(section).toBe(readFileSync(path.join(FINISHED, '02-section.yaml'), 'utf8'));
    expect(blocksOf('graphql')).toEqual([readFileSync(path.join(ROOT, 'docs/tutorial/question.graphql'), 'utf8')]);
  });

  it('keeps its fiction out of the data', () => {
    expect(readdirSync(path.join(ROOT, 'seeds'))).not.toContain('yunting-2025');
    expect(readFileSync(path.join(ROOT, 'docs/tutorial/yunting-2025.txt'), 'utf8')).toMatch(/^.*虚构/);
  });
});
