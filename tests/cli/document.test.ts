import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { VALID, writeSeeds } from '../dataset/seeds.js';
import { run, type Outcome } from './run.js';

const TEXT = '某市报告\n\n一、AI 产业\n北京\n二、政策\n数据\n';
const OPTIONS = {
  '--key': 'city-2025',
  '--title-zh': '某市报告',
  '--title-en': 'Report: a City',
  '--publisher-zh': '某院',
  '--publisher-en': 'An Institute',
  '--date': '2025-06',
};

interface Added extends Outcome {
  seeds: string;
}

/** Adds a text to the smallest seeds, with some options changed. */
async function add(
  text: string | Buffer,
  changes: Readonly<Record<string, string>> = {},
  more: readonly string[] = [],
  seeds = writeSeeds(VALID),
): Promise<Added> {
  const file = path.join(writeSeeds({}), 'text.txt');
  writeFileSync(file, text);
  const options = Object.entries({ ...OPTIONS, ...changes }).flat();
  return { seeds, ...(await run(['document', 'add', file, ...options, ...more, '--seeds', seeds])) };
}

const filesOf = (seeds: string): string[] => readdirSync(seeds, { recursive: true, encoding: 'utf8' }).sort();

describe('aipg document add', () => {
  it('writes the document and its sections, which are valid at once', async () => {
    const { seeds, code, stdout, stderr } = await add(TEXT);
    expect(code).toBe(0);
    expect(stdout.replaceAll(`${seeds}/`, '').replace(/SHA-256 \w+/, 'SHA-256 ?')).toBe(
      `city-2025/document.yaml: 6 lines, SHA-256 ?…
city-2025/01-section.yaml: lines 1-2, 某市报告
city-2025/02-ai.yaml: lines 3-4, 一、AI 产业
city-2025/03-section.yaml: lines 5-6, 二、政策
`,
    );
    expect(stderr).toContain('next: aipg coverage --document city-2025 --draft --sources');
    expect(readFileSync(path.join(seeds, 'city-2025/document.yaml'), 'utf8')).toMatch(
      /^title: \{zh: 某市报告, en: "Report: a City"\}\npublisher: \{zh: 某院, en: An Institute\}\ndate: 2025-06\nsha256: [0-9a-f]{64}\nlines: 6\n$/,
    );
    expect(readFileSync(path.join(seeds, 'city-2025/01-section.yaml'), 'utf8')).toContain(
      '  # - {id: publication:city-2025, zh: 某市报告, en: "Report: a City", kind: report, lines: 1}',
    );
    expect(readFileSync(path.join(seeds, 'city-2025/02-ai.yaml'), 'utf8')).toBe('section: 一、AI 产业\nlines: 3-4\n');
    expect(await run(['validate', '--seeds', seeds])).toMatchObject({ code: 0, stdout: '' });
  });

  it('takes the sections that are named', async () => {
    const { code, stdout } = await add(TEXT, {}, ['--section', '头: 1-2', '--section', '体: 3-6', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      document: 'city-2025',
      lines: 6,
      sections: [
        { file: 'city-2025/01-section.yaml', title: '头', ranges: [{ first: 1, last: 2 }] },
        { file: 'city-2025/02-section.yaml', title: '体', ranges: [{ first: 3, last: 6 }] },
      ],
    });
  });

  it.each([
    ['a key that is none', TEXT, { '--key': 'City 2025' }, '"City 2025" is no key; expected lower-case ASCII'],
    ['a key with a path', TEXT, { '--key': '../x' }, '"../x" is no key'],
    ['the folder of shared entities', TEXT, { '--key': 'shared' }, '"shared" is no key'],
    ['a key that is taken', TEXT, { '--key': 'doc' }, 'doc is there already; expected a key that is free'],
    [
      'a date that is none',
      TEXT,
      { '--date': '2025-13' },
      '"2025-13" is no date; expected YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    ['a blank title', TEXT, { '--title-en': ' ' }, 'the title is blank; expected its text'],
    ['a blank publisher', TEXT, { '--publisher-zh': '' }, 'the publisher is blank'],
    ['an empty text', '', {}, 'holds no text; expected the text of the document'],
    ['a text of blank lines', ' \n——\n', {}, 'holds no text'],
    ['another encoding', Buffer.from([0xce, 0xc4, 0xd7, 0xd6]), {}, 'is no text in UTF-8\nConvert it first'],
    ['a file that is no text', Buffer.from('%PDF\0'), {}, 'is no text in UTF-8'],
  ])('refuses %s, and writes nothing', async (_what, text, changes, says) => {
    const { code, seeds, stdout, stderr } = await add(text, changes);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(filesOf(seeds)).toEqual(filesOf(writeSeeds(VALID)));
  });

  it('refuses a text that is registered already', async () => {
    const { seeds } = await add(TEXT);
    const again = await add(TEXT, { '--key': 'other-2025' }, [], seeds);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('is the text of city-2025 already; expected a text that is not registered');
  });

  it('refuses sections that overlap or go beyond the text', async () => {
    const overlap = await add(TEXT, {}, ['--section', '头: 1-3', '--section', '体: 3-6']);
    expect(overlap.stderr).toContain(
      'the lines 1-3 of "头" and 3-6 of "体" overlap; expected each line in one section',
    );
    const beyond = await add(TEXT, {}, ['--section', '头: 1-9']);
    expect(beyond.stderr).toContain('"头: 1-9" goes beyond the text; expected lines up to 6');
    expect([overlap.code, beyond.code]).toEqual([2, 2]);
  });

  it('refuses a file and seeds that are not there', async () => {
    const options = Object.entries(OPTIONS).flat();
    const file = await run(['document', 'add', 'none.txt', ...options, '--seeds', writeSeeds(VALID)]);
    expect(file).toMatchObject({ code: 2, stderr: expect.stringContaining('"none.txt" cannot be read') as string });
    const seeds = await run(['document', 'add', 'none.txt', ...options, '--seeds', 'none']);
    expect(seeds).toMatchObject({ code: 1, stderr: expect.stringContaining('"none" is not a folder') as string });
  });

  it('does not touch a folder that holds something else', async () => {
    const seeds = writeSeeds(VALID);
    mkdirSync(path.join(seeds, 'city-2025'));
    const { code } = await add(TEXT, {}, [], seeds);
    expect({ code, files: readdirSync(path.join(seeds, 'city-2025')) }).toEqual({ code: 2, files: [] });
  });
});
