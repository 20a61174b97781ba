// usage: node scripts/smoke.mjs [--memory]
// What somebody who has never seen the project does: clones it, `npm ci && npm start`, and asks the README's question over
// HTTP. The answer has to be the README's: its first ```graphql block is the question, the ```json block after it the answer.
// Then the same from a Neo4j, loaded with `aipg load`, byte for byte (left out with --memory).
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const START_MS = 180_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'aipg-smoke-'));
const clone = path.join(work, 'ai-policy-graph');
/** Process groups that have to end with this script. */
const running = new Set();

function say(text) {
  console.log(`smoke: ${text}`);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: clone,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (status !== 0)
    throw new Error(`\`${[command, ...args].join(' ')}\` failed: ${error?.message ?? `exit code ${status}`}`);
}

/** A port that nothing listens on now. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a command in a process group of its own and waits for a line of its output that `pattern` matches. */
async function start(command, args, pattern, env = {}) {
  const child = spawn(command, args, {
    cwd: clone,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  running.add(child);
  const lines = createInterface({ input: child.stdout });
  const found = new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`\`${command} ${args.join(' ')}\` said nothing of ${pattern} in time`)),
      START_MS,
    );
    lines.on('line', (line) => {
      console.log(`  ${line}`);
      const match = pattern.exec(line);
      if (match === null) return;
      clearTimeout(limit);
      resolve(match);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`\`${command} ${args.join(' ')}\` ended with ${code}`));
    });
  });
  return { child, match: await found };
}

async function stop(child) {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGTERM');
  await once(child, 'exit');
}

function killAll() {
  for (const child of running) {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}

/** The question and the answer of the README. */
function readmeExample() {
  const readme = readFileSync(path.join(clone, 'README.md'), 'utf8');
  const match = /```graphql\n(.*?)```.*?```json\n(.*?)```/s.exec(readme);
  if (match === null) throw new Error('README.md has no ```graphql block followed by a ```json block');
  return { question: match[1], answer: JSON.parse(match[2]) };
}

/** Serves with `npm start` and these settings, asks the question, and ends the server. */
async function ask(question, settings) {
  const port = String(await freePort());
  const { child, match } = await start('npm', ['start'], /(https?:\/\/\S+\/graphql)/, { PORT: port, ...settings });
  try {
    const response = await fetch(match[1], {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: question }),
    });
    if (response.status !== 200) throw new Error(`HTTP ${response.status}: ${await response.text()}`);
    return await response.text();
  } finally {
    await stop(child);
  }
}

/** Where two values first differ: `data.comparison.cells.3.status: expected "STATED", got "DENIED"`; null where they do not. */
function difference(expected, got, at = '') {
  if (isDeepStrictEqual(expected, got)) return null;
  const isTree = (value) => typeof value === 'object' && value !== null;
  if (!isTree(expected) || !isTree(got))
    return `${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
  return keys
    .map((key) => difference(expected[key], got[key], at === '' ? key : `${at}.${key}`))
    .find((each) => each !== null);
}

function checkAnswer(body, expected) {
  const got = JSON.parse(body);
  const different = difference(expected, 'data' in expected ? got : got.data);
  if (different === null) return;
  throw new Error(`the answer is not the README's: ${different}\nIt is now\n${body}`);
}

/** The same question to a Neo4j that holds the dataset. */
async function askNeo4j(question) {
  const exports = /export NEO4J_URI=(\S+) NEO4J_USER=(\S+) NEO4J_PASSWORD=(\S+)/;
  const { child, match } = await start('npm', ['run', '--silent', 'neo4j'], exports);
  try {
    const settings = { NEO4J_URI: match[1], NEO4J_USER: match[2], NEO4J_PASSWORD: match[3] };
    run('node', ['dist/cli/main.js', 'load'], { env: { ...process.env, ...settings } });
    return await ask(question, settings);
  } finally {
    await stop(child);
  }
}

async function main() {
  const safe = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' };
  run('git', ['clone', '--quiet', root, clone], { cwd: root, env: { ...process.env, ...safe } });
  const { question, answer } = readmeExample();
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  const fromMemory = await ask(question, {});
  checkAnswer(fromMemory, answer);
  say("memory gives the README's answer");
  if (process.argv.includes('--memory')) return;
  if ((await askNeo4j(question)) !== fromMemory) throw new Error('Neo4j gives another answer than memory');
  say('Neo4j gives the same, byte for byte');
}

process.on('exit', killAll);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
try {
  await main();
} catch (error) {
  console.error(`smoke: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  killAll();
  rmSync(work, { recursive: true, force: true });
}
