/** Two servers asked in turn, A B A B, so that a machine that slows down slows both. */
import { measure, type Measured } from './load.js';
import type { Question } from './questions.js';

export interface Side {
  url: string;
  question: Question;
}

export interface Comparison {
  ours: Measured;
  theirs: Measured;
  /** Ours to theirs, of each round. */
  ratios: number[];
}

export interface Plan {
  connections: number;
  rounds: number;
  seconds: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export async function compare(ours: Side, theirs: Side, plan: Plan): Promise<Comparison> {
  const { connections, rounds, seconds } = plan;
  const run = ({ url, question }: Side): Promise<Measured> => measure(url, question, connections, seconds);
  await run(ours);
  await run(theirs);
  const pairs: { ours: Measured; theirs: Measured }[] = [];
  for (let round = 0; round < rounds; round++) pairs.push({ ours: await run(ours), theirs: await run(theirs) });
  const middle = (side: 'ours' | 'theirs'): Measured => ({
    rate: median(pairs.map((pair) => pair[side].rate)),
    p50: median(pairs.map((pair) => pair[side].p50)),
  });
  return {
    ours: middle('ours'),
    theirs: middle('theirs'),
    ratios: pairs.map((pair) => pair.ours.rate / pair.theirs.rate),
  };
}

/** A row of the table that bench/README.md holds. */
export function row(name: string, connections: number, { ours, theirs, ratios }: Comparison): string {
  const span = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
  const cells = [
    name,
    connections,
    median(ratios).toFixed(2),
    span,
    Math.round(ours.rate),
    Math.round(theirs.rate),
    ours.p50,
    theirs.p50,
  ];
  return `| ${cells.join(' | ')} |`;
}
