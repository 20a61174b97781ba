/**
 * `npm run bench`: this API against hand-written servers, by ratio, in one run on one Neo4j with a generated graph.
 * BENCH_SECONDS and BENCH_ROUNDS set how long it asks; BENCH_ONLY keeps the questions whose name holds a text.
 */
import { loadGraph } from '../src/store/load.js';
import { startNeo4j } from '../scripts/neo4j/start.js';
import { compare, row, type Side } from './compare.js';
import { benchGraph } from './graph.js';
import { ask, bodies, startServer, type RunningServer } from './load.js';
import { HELLO, QUESTIONS, type Question } from './questions.js';

const seconds = Number(process.env['BENCH_SECONDS'] ?? 4);
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const only = process.env['BENCH_ONLY'] ?? '';
const CONNECTIONS = [1, 32];
const SAMPLES = 20;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The comparison means something only if both give the same answer. */
async function mustAgree(a: string, b: string, question: Question): Promise<void> {
  for (const body of bodies(question).slice(0, SAMPLES)) {
    const [one, other] = await Promise.all([ask(a, body), ask(b, body)]);
    if (one.trim() !== other.trim())
      throw new Error(`different answers to ${question.name}:\n${one.slice(0, 600)}\n${other.slice(0, 600)}`);
  }
}

async function compareAll(name: string, ours: Side, theirs: Side): Promise<void> {
  for (const connections of CONNECTIONS) {
    print(row(name, connections, await compare(ours, theirs, { connections, rounds, seconds })));
  }
}

async function againstHandWritten(ours: RunningServer, theirs: RunningServer): Promise<void> {
  for (const question of QUESTIONS.filter(({ name }) => name.includes(only))) {
    await mustAgree(ours.url, theirs.url, question);
    await compareAll(question.name, { url: ours.url, question }, { url: theirs.url, question });
  }
}

async function againstHello(ours: RunningServer, hello: RunningServer): Promise<void> {
  const [record] = QUESTIONS;
  if (record === undefined || !'memory'.includes(only)) return;
  await compareAll(
    'a record from memory, to hello world',
    { url: ours.url, question: record },
    { url: hello.url, question: HELLO },
  );
}

function heading(): void {
  print(
    '| question | connections | ratio (median) | ratio (min–max) | ours, answers/s | theirs, answers/s | ours, p50 ms | theirs, p50 ms |',
  );
  print('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
}

const neo4j = await startNeo4j(say, { heap: '8g', pageCache: '1g' });
// Keeps the process: the server itself does not.
const hold = setInterval(() => undefined, 60_000);
const servers: RunningServer[] = [];
const start = async (name: string, env?: Record<string, string>): Promise<RunningServer> => {
  const server = await startServer(name, env);
  servers.push(server);
  return server;
};
try {
  const graph = benchGraph();
  say(`${neo4j.description}; ${graph.entities.length} entities, ${graph.facts.length} facts`);
  const began = Date.now();
  await loadGraph(neo4j, graph);
  say(`loaded in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  const env = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password };
  heading();
  await againstHandWritten(await start('product', env), await start('hand-written', env));
  servers.splice(0).forEach((server) => server.stop());
  await againstHello(await start('product'), await start('hello-world'));
} finally {
  servers.forEach((server) => server.stop());
  await neo4j.stop();
  clearInterval(hold);
}
