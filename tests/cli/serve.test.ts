import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run, SEEDS, start, temporaryFolder, writeFiles } from './run.js';

const { folder, remove } = temporaryFolder();
beforeAll(() => writeFiles(folder, SEEDS));
afterAll(remove);

describe('aipg serve', () => {
  it('answers over HTTP until it is told to stop', async () => {
    const child = start(['serve', '--seeds', folder, '--port', '0']);
    try {
      const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
      const url = /http:\S+/.exec(line)?.[0] ?? '';
      const { code, stdout } = await run(['query', '{ dataset { version } }', '--url', url]);
      expect({ code, answer: JSON.parse(stdout) as unknown }).toEqual({
        code: 0,
        answer: { data: { dataset: { version: '0.0.1' } } },
      });
    } finally {
      child.kill('SIGTERM');
    }
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
  });

  it('says that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run(['serve', '--seeds', folder, '--port', String(port)]);
    other.close();
    expect(code).toBe(3);
    expect(stderr).toContain(`port ${port} of 127.0.0.1 is taken`);
  });

  it('refuses a port that is none', async () => {
    const { code, stderr } = await run(['serve', '--port', '99999999']);
    expect(code).toBe(2);
    expect(stderr).toContain('whole number from 0 to 65535');
  });
});
