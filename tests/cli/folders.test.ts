/** The folders that the environment names, as defaults of `--seeds` and `--sources`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run, SEEDS, temporaryFolder, writeFiles } from './run.js';

const { folder, remove } = temporaryFolder();
beforeAll(() => {
  writeFiles(folder, SEEDS);
  writeFiles(`${folder}/here`, { 'seeds/dataset.yaml': '', 'seeds/doc/document.yaml': '' });
});
afterAll(remove);

const VALID = 'is valid: 3 entities, 2 facts, 3 figures from 1 document';

describe('SEEDS_DIR', () => {
  it('names the seeds of a command, before those of the folder that it runs in', async () => {
    const { code, stderr } = await run(['validate'], { cwd: `${folder}/here`, env: { SEEDS_DIR: folder } });
    expect(stderr).toContain(`${folder} ${VALID}`);
    expect(code).toBe(0);
  });

  it('gives way to --seeds', async () => {
    const { code, stderr } = await run(['validate', '--seeds', folder], { env: { SEEDS_DIR: '/no/such' } });
    expect(stderr).toContain(`${folder} ${VALID}`);
    expect(code).toBe(0);
  });

  it('counts as not set where it is empty', async () => {
    const { code, stdout } = await run(['validate'], { cwd: `${folder}/here`, env: { SEEDS_DIR: ' ' } });
    expect(code).toBe(1);
    expect(stdout).toContain('seeds/dataset.yaml');
  });
});

describe('SOURCES_DIR', () => {
  it('names the sources of a command', async () => {
    const { code, stderr } = await run(['verify', '--seeds', folder], { env: { SOURCES_DIR: '/no/such' } });
    expect(stderr).toContain('folder of sources "/no/such"');
    expect(code).toBe(3);
  });

  it('counts as not set where it is empty', async () => {
    const { code, stderr } = await run(['verify', '--seeds', folder], { env: { SOURCES_DIR: '' } });
    expect(stderr).toContain('no folder of sources is named');
    expect(code).toBe(3);
  });
});
