import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/dataset/replace-file.js';

describe('replaceFile', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aipg-replace-'));
    file = path.join(folder, 'one.yaml');
    writeFileSync(file, '北京\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('puts the changed text in place and keeps the mode', () => {
    chmodSync(file, 0o666);
    replaceFile(file, (text) => `${text}上海\n`);
    expect(readFileSync(file, 'utf8')).toBe('北京\n上海\n');
    expect(statSync(file).mode & 0o777).toBe(0o666);
    expect(readdirSync(folder)).toEqual(['one.yaml']);
  });

  it('leaves the file as it was where something fails, with nothing beside it', () => {
    expect(() => {
      replaceFile(file, () => {
        throw new Error('no');
      });
    }).toThrow('no');
    expect(readFileSync(file, 'utf8')).toBe('北京\n');
    expect(readdirSync(folder)).toEqual(['one.yaml']);
  });

  it('changes what a link leads to', () => {
    const link = path.join(folder, 'link.yaml');
    symlinkSync(file, link);
    replaceFile(link, () => '深圳\n');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('深圳\n');
  });
});
