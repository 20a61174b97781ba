/** Asking a server over HTTP, many times, and how many answers it gave a second. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import type { Question } from './questions.js';

export interface RunningServer {
  url: string;
  stop(): void;
}

/** Starts one of bench/servers in a process of its own. */
export async function startServer(name: string, env: Record<string, string> = {}): Promise<RunningServer> {
  const script = fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
  const child: ChildProcess = fork(script, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the server ${name} ended before it listened`))),
  ])) as [{ port: number }];
  return { url: `http://127.0.0.1:${message.port}/graphql`, stop: () => child.kill() };
}

const headers = { 'content-type': 'application/json' };

export function bodies({ query, variables }: Question): string[] {
  return variables.map((values) => JSON.stringify({ query, variables: values }));
}

/** One answer, as text. */
export async function ask(url: string, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.text();
}

export interface Measured {
  /** Answers a second. */
  rate: number;
  /** Median time of an answer, in milliseconds. */
  p50: number;
}

/** Asks for some seconds over a number of connections. Any answer but a good one ends the benchmark. */
export async function measure(
  url: string,
  question: Question,
  connections: number,
  seconds: number,
): Promise<Measured> {
  const requests = bodies(question).map((body) => ({ method: 'POST' as const, headers, body }));
  const result = await autocannon({ url, connections, duration: seconds, requests });
  if (result.errors > 0 || result.non2xx > 0 || result.requests.total === 0) {
    throw new Error(`${url} gave ${result.errors} errors and ${result.non2xx} bad answers to ${question.name}`);
  }
  return { rate: result.requests.total / result.duration, p50: result.latency.p50 };
}
