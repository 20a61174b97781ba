// usage: node scripts/readme-answer.mjs [--check]
// Asks the README's question (its first ```graphql block) of the seeds, and puts the answer into the ```json block after it;
// with --check it says whether the answer there is the present one. Needs `npm run build`.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const BLOCKS = /(```graphql\n)([\s\S]*?)(```[\s\S]*?```json\n)([\s\S]*?)(```)/;
const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}README.md`;
const readme = readFileSync(file, 'utf8');
const blocks = BLOCKS.exec(readme);
if (blocks === null) throw new Error('README.md holds no ```graphql block with a ```json block after it');

const { status, stdout, stderr } = spawnSync('node', [`${root}dist/cli/main.js`, 'query', '-'], {
  cwd: root,
  input: blocks[2],
  encoding: 'utf8',
});
if (status !== 0) throw new Error(`the question failed: ${stderr}${stdout}`);
const answer = JSON.parse(stdout);

/** One line for each cell of the table, which reads better than one for each value. */
function layOut({ data }) {
  const cells = data.comparison.cells.map((cell) => `        ${JSON.stringify(cell)}`);
  return `{\n  "data": {\n    "comparison": {\n      "cells": [\n${cells.join(',\n')}\n      ]\n    }\n  }\n}\n`;
}

const text = layOut(answer);
if (!isDeepStrictEqual(JSON.parse(text), answer))
  throw new Error('the answer is not of the form that this script lays out');
if (process.argv.includes('--check')) {
  if (isDeepStrictEqual(JSON.parse(blocks[4]), answer)) process.exit(0);
  console.error('README.md does not hold the present answer; run `node scripts/readme-answer.mjs`');
  process.exit(1);
}
writeFileSync(
  file,
  readme.replace(BLOCKS, (_, open, question, between, _old, close) => open + question + between + text + close),
);
