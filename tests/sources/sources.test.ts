import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { sha256 } from '../../src/dataset/canonical.js';
import { openSources } from '../../src/sources/sources.js';

const TEXT = '一\n二\n三\n';
const DOCUMENT = { sha256: sha256(TEXT) };

function folder(): string {
  const created = mkdtempSync(path.join(tmpdir(), 'aipg-sources-'));
  onTestFinished(() => {
    rmSync(created, { recursive: true });
  });
  return created;
}

describe('sources', () => {
  it('know a document by its hash, whatever its file is called', async () => {
    const dir = folder();
    writeFileSync(path.join(dir, 'any name.bin'), TEXT);
    writeFileSync(path.join(dir, 'other.txt'), '别的');
    const sources = await openSources(dir);
    expect(sources.lines(DOCUMENT, 2, 3)).toBe('二\n三');
    expect(sources.text(DOCUMENT)?.length).toBe(3);
  });

  it('answer null for lines and documents that are not there', async () => {
    const dir = folder();
    writeFileSync(path.join(dir, 'a.txt'), TEXT);
    const sources = await openSources(dir);
    expect(sources.lines(DOCUMENT, 3, 4)).toBeNull();
    expect(sources.lines(DOCUMENT, 0, 1)).toBeNull();
    expect(sources.lines(DOCUMENT, 3, 2)).toBeNull();
    expect(sources.lines({ sha256: sha256('else') }, 1, 1)).toBeNull();
  });

  it('say so where there is no folder', async () => {
    await expect(openSources('no/such/folder')).rejects.toMatchObject({ code: 'SOURCES_MISSING' });
  });
});
