/** What `npm pack` would ship: everything that the code reads from the package's root, and nothing that only we need. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';

interface Packed {
  files: { path: string }[];
}

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

describe('the package', () => {
  const text = execFileSync(NPM, ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=silent'], {
    cwd: packageRoot(),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = (JSON.parse(text) as Packed[])[0]!.files.map((file) => file.path);

  it.each([
    'schema/ontology.yaml',
    'schema/query.graphql',
    'schema/entities.graphql',
    'cypher/constraints.cypher',
    'seeds/dataset.yaml',
    'src/api/ide/index.html',
    'LICENSE',
    'LICENSE-DATA',
    'dist/cli/main.js',
    'dist/server.js',
    'package.json',
  ])('ships %s', (file) => {
    expect(files).toContain(file);
  });

  it('ships no tests, no sources of the code, no settings of tools', () => {
    const own =
      /^(tests|bench|scripts|docs|\.ci|\.github|\.vscode|\.cache|coverage)\/|^src\/(?!api\/ide\/)|\.tsbuildinfo$/;
    expect(files.filter((file) => own.test(file))).toEqual([]);
  });
});
