/**
 * `npm run generate` writes every file that follows from schema/ontology.yaml; `npm run generate:check` writes nothing and
 * exits with 1 where one is out of date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AipgError } from '../errors.js';
import { packageRoot } from '../package-root.js';
import { OUTPUTS } from './generate/outputs.js';
import { readOntology } from './load.js';

/** Names the files whose content is not what the ontology asks for; writes them unless only asked to check. */
function generate(root: string, check: boolean): string[] {
  const ontology = readOntology();
  return OUTPUTS.filter(({ file, generate: text }) => {
    const target = path.join(root, file);
    const wanted = text(ontology);
    if (existsSync(target) && readFileSync(target, 'utf8') === wanted) return false;
    if (!check) {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, wanted);
    }
    return true;
  }).map(({ file }) => file);
}

const check = process.argv.includes('--check');
try {
  const stale = generate(packageRoot(), check);
  for (const file of stale) console.log(check ? `${file} is out of date` : `${file} written`);
  if (stale.length === 0) console.log(`${OUTPUTS.length} generated files are current`);
  else if (check) {
    console.error('run `npm run generate` and commit what it writes');
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof AipgError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
